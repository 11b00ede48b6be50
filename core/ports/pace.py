"""Pacing as a port: every counted call to Telegram takes a token first, straight answers too."""

from typing import Protocol

from core.model.delivery import Lane


class Turn(Protocol):
    """The right to send one message, from when it was given to when it is over."""

    def over(self, *, sent: bool = True) -> None:
        """Say that the answer is there or will never be; not *sent*: nothing had left.

        Until then the message counts as being on its way. Saying it twice does nothing.
        """
        ...


class Pace(Protocol):
    """Hands out the right to send. Real time, never business time."""

    async def take(self, chat: int, lane: Lane) -> Turn:
        """Wait until one message to *chat* (Telegram id; negative for a group) may leave."""
        ...

    def take_now(self, chat: int, lane: Lane) -> Turn | None:
        """Return the right to send one message, if nobody has to be waited for."""
        ...

    def refused(self, seconds: float, chat: int) -> None:
        """Let nothing leave for *seconds*: Telegram said so. Nothing lifts it early.

        Afterwards everything goes slower for a while, unless only *chat* was at its own limit.
        """
        ...

    def room(self, lane: Lane) -> int:
        """Return how many more messages of *lane* are worth having at hand now."""
        ...

    def opens_in(self, lane: Lane) -> float:
        """Return the seconds until `room(lane)` is worth asking again; 0 when it is now."""
        ...

    def chat_opens_in(self, chat: int) -> float:
        """Return the seconds until *chat* itself may get another message, all else aside."""
        ...
