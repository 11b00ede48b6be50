"""One message's turn: what it takes up from when it may leave until its answer is there."""

from collections.abc import Callable

from delivery.meters import Bucket, RoundTrips, Window


class SlidingTurn:
    """The Turn port; it counts on every meter that it is given."""

    __slots__ = ("_began_at", "_chat", "_chat_number", "_everyone", "_now", "_number", "_trips")

    def __init__(
        self,
        now: Callable[[], float],
        trips: RoundTrips,
        *,
        everyone: Window,
        chat: Bucket | Window | None,
    ) -> None:
        """Begin now."""
        self._now, self._trips = now, trips
        self._everyone: Window | None = everyone
        self._chat = chat
        self._began_at = now()
        self._number = everyone.take(self._began_at)
        self._chat_number = 0 if chat is None else chat.take(self._began_at)

    def over(self, *, sent: bool = True) -> None:
        """Say that the answer is there or will never be; not *sent*: nothing had left."""
        everyone, self._everyone = self._everyone, None
        if everyone is None:
            return
        if not sent:
            everyone.give_back(self._number)
            if self._chat is not None:
                self._chat.give_back(self._chat_number)
            return
        now = self._now()
        seconds = now - self._began_at
        self._trips.saw(seconds, now)
        everyone.answered(self._number, now)
        if isinstance(self._chat, Window):
            self._chat.answered(self._chat_number, now)
        elif self._chat is not None:
            self._chat.arrived_late(seconds - self._trips.quickest, now)
