"""Pacing: who may send when, so that Telegram never has to say no. Real time, never business time.

A burst of answers after a pause is lawful. What is not an answer is spread evenly over the second,
so that whoever waits at the screen finds the next place and has to wait for nothing but that.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.model.delivery import Lane
from delivery.meters import Bucket, RoundTrips, Window
from delivery.rate import Rate
from delivery.turn import SlidingTurn

NO_CHAT = 0
"""For calls that count but belong to no chat of their own (inline messages)."""
_FORGET_ABOVE = 1024
_TIMER_SECONDS = 0.001
_MINUTE = 60.0
_AHEAD_SECONDS, _AHEAD_LEAST = 0.4, 3
"""For so long, and so many, messages are had at hand: none waits while storage is asked."""
_NO_SHARE_SECONDS = 1.0
"""How long to wait before looking again while another worker has the whole allowance."""
_EVENLY = 0.9
"""Of the even distance between two messages, what is kept: the rest is for catching up."""
_TOGETHER_SECONDS = 0.02
"""What may leave at once, as a part of a second: timers are no finer at a thousand a second."""


@dataclass(frozen=True, slots=True)
class PaceLimits:
    """The numbers, as handed in from the settings (Bot API FAQ, "My bot is hitting limits").

    Attributes:
        chat_burst: messages to one private chat that may pass at once after a pause.
        slack_seconds: added to each second, for the rounding of clocks and timers.
        chat_slack_seconds: added to the span of one chat, whose limit nobody needs to exhaust.
    """

    messages_per_second: int = 30
    per_chat_per_second: float = 1.0
    per_group_per_minute: int = 20
    chat_burst: int = 5
    slack_seconds: float = 0.001
    chat_slack_seconds: float = 0.05


def _nobody() -> None:
    return


class Timer(Protocol):
    """Something that will happen."""

    def cancel(self) -> None:
        """Let it not happen."""
        ...


class Timers(Protocol):
    """What pacing needs of an event loop; tests bring a manual one."""

    def call_later(self, delay: float, callback: Callable[[], None], /) -> Timer:
        """Call *callback* after that many seconds."""
        ...


@dataclass(slots=True)
class _Waiter:
    chat: int
    turn: asyncio.Future[SlidingTurn]


class SlidingPace:
    """The Pace port. Belongs to one event loop; holds nothing about chats that are idle.

    Attributes:
        halts: how often Telegram said that it was too much.
    """

    def __init__(
        self,
        limits: PaceLimits,
        *,
        now: Callable[[], float] = time.monotonic,
        timers: Timers | None = None,
    ) -> None:
        self.halts = 0
        self._limits = limits
        self._now = now
        self._timers = timers
        self._rate = Rate(limits.messages_per_second)
        self._trips = RoundTrips()
        self._all = Window(0, 1 + limits.slack_seconds, self._trips)
        self._spread = Bucket(1.0, 1)
        self._chats: dict[int, Bucket | Window] = {}
        self._forget_above = _FORGET_ABOVE
        self._halted_until = float("-inf")
        self._queues: dict[Lane, deque[_Waiter]] = {lane: deque() for lane in Lane}
        self._waiting = 0
        self._timer: Timer | None = None
        self._rings_at = float("inf")
        self._told: Callable[[], None] = _nobody

    @property
    def limit(self) -> int:
        """Messages a second that may leave here now."""
        return self._rate.at(self._now())

    @property
    def used(self) -> int:
        """Messages of the last second, as Telegram may count them."""
        return self._all.used(self._now())

    @property
    def halted_for(self) -> float:
        """Seconds for which nothing may leave; 0 when there is no halt."""
        return max(0.0, self._halted_until - self._now())

    async def take(self, chat: int, lane: Lane) -> SlidingTurn:
        """Wait until one message to *chat* may leave; more urgent lanes go first."""
        turn = self.take_now(chat, lane)
        if turn is not None:
            return turn
        waiter = _Waiter(chat, asyncio.get_running_loop().create_future())
        self._queues[lane].append(waiter)
        self._waiting += 1
        if not self._wakes_in_time(lane):
            self._pump()
        try:
            return await waiter.turn
        except asyncio.CancelledError:
            if not waiter.turn.cancelled() and waiter.turn.done():
                waiter.turn.result().over(sent=False)  # let go and told to stop at once
            raise

    def take_now(self, chat: int, lane: Lane) -> SlidingTurn | None:
        """Return a turn, if nobody has to be waited for."""
        if self._waiting:
            return None
        now = self._now()
        self._follow_rate(now)
        return self._let_go(chat, now) if self._wait(chat, lane, now) <= 0 else None

    def share(self, messages_per_second: int) -> None:
        """Let so many leave in any second from now on; 0 lets nothing leave."""
        self._rate.share = messages_per_second
        self._pump()

    def tell_halts(self, told: Callable[[], None]) -> None:
        """Call *told* whenever Telegram asked to wait."""
        self._told = told

    def halt(self, seconds: float) -> None:
        """Let nothing leave for *seconds*; a shorter halt never shortens a longer one."""
        self._halted_until = max(self._halted_until, self._now() + seconds)

    def refused(self, seconds: float, chat: int) -> None:
        """Halt as Telegram said, and go on slower, unless only *chat* was at its own limit."""
        now = self._now()
        if self._halted_until <= now:  # what was under way when the first was refused says no more
            self.halts += 1
            if self._chat_wait(chat, now) <= 0:
                self._rate.slow_down(now)
        self.halt(seconds)
        self._told()

    def room(self, lane: Lane) -> int:  # noqa: ARG002 - all that are not answers wait alike
        """Return how many more messages are worth having at hand now."""
        now = self._now()
        if self._halted_until > now:
            return 0
        return max(0, self._at_hand(now) - self._waiting)

    def opens_in(self, lane: Lane) -> float:  # noqa: ARG002
        """Return the seconds until about half of what is at hand has left, or a halt is over."""
        now = self._now()
        halted = self._halted_until - now
        if halted > 0:
            return halted
        most = self._at_hand(now)
        if not most:
            return _NO_SHARE_SECONDS
        return max(0, self._waiting - most // 2) / self._all.limit

    def chat_opens_in(self, chat: int) -> float:
        """Return the seconds until *chat* itself may get another message, all else aside."""
        return self._chat_wait(chat, self._now())

    def _at_hand(self, now: float) -> int:
        self._follow_rate(now)
        limit = self._all.limit
        return max(_AHEAD_LEAST, int(limit * _AHEAD_SECONDS)) if limit else 0

    def _follow_rate(self, now: float) -> None:
        limit = self._rate.at(now)
        if limit != self._all.limit:
            self._all.limit = limit
            if limit:
                self._spread.change(_EVENLY / limit, max(1, int(limit * _TOGETHER_SECONDS)))

    def _wait(self, chat: int, lane: Lane, now: float) -> float:
        return max(self._lane_wait(lane, now), self._chat_wait(chat, now))

    def _lane_wait(self, lane: Lane, now: float) -> float:
        wait = max(self._halted_until - now, self._all.opens_in(now))
        return wait if lane is Lane.ANSWER else max(wait, self._spread.opens_in(now))

    def _chat_wait(self, chat: int, now: float) -> float:
        meter = self._chats.get(chat)
        return meter.opens_in(now) if meter is not None else 0.0

    def _let_go(self, chat: int, now: float) -> SlidingTurn:
        self._spread.take(now)
        meter = None if chat == NO_CHAT else self._meter(chat)
        turn = SlidingTurn(self._now, self._trips, everyone=self._all, chat=meter)
        if len(self._chats) > self._forget_above:
            self._forget_idle(now)
        return turn

    def _meter(self, chat: int) -> Bucket | Window:
        meter = self._chats.get(chat)
        if meter is None:
            limits = self._limits
            slack = limits.chat_slack_seconds
            if chat > 0:
                meter = Bucket(1 / limits.per_chat_per_second + slack, limits.chat_burst)
            else:
                meter = Window(limits.per_group_per_minute, _MINUTE + slack, self._trips)
            self._chats[chat] = meter
        return meter

    def _forget_idle(self, now: float) -> None:
        self._chats = {chat: meter for chat, meter in self._chats.items() if not meter.is_idle(now)}
        self._forget_above = max(_FORGET_ABOVE, 2 * len(self._chats))

    def _wakes_in_time(self, lane: Lane) -> bool:
        """Say whether nobody of *lane* can leave before the timer rings, which is set already."""
        now = self._now()
        wait = self._lane_wait(lane, now)
        return (
            wait > 0 and self._timer is not None and self._rings_at <= now + wait + _TIMER_SECONDS
        )

    def _pump(self) -> None:
        """Let everyone go whose turn it is, most urgent lane first, and set the next timer."""
        now, soonest = self._now(), float("inf")
        self._follow_rate(now)
        for lane, queue in self._queues.items():
            if queue:
                soonest = min(soonest, self._pump_lane(lane, queue, now))
        self._waiting = sum(map(len, self._queues.values()))
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting:
            timers = self._timers or asyncio.get_running_loop()
            delay = max(soonest, _TIMER_SECONDS)
            self._timer, self._rings_at = timers.call_later(delay, self._pump), now + delay

    def _pump_lane(self, lane: Lane, queue: deque[_Waiter], now: float) -> float:
        """Return the seconds after which this lane is worth another look."""
        soonest, held_up = float("inf"), []
        while queue:
            wait = self._lane_wait(lane, now)
            if wait > 0:
                soonest = min(soonest, wait)
                break
            waiter = queue.popleft()
            if waiter.turn.done():  # cancelled meanwhile
                continue
            wait = self._chat_wait(waiter.chat, now)
            if wait > 0:  # only this chat is full: the others need not wait for it
                soonest = min(soonest, wait)
                held_up.append(waiter)
            else:
                waiter.turn.set_result(self._let_go(waiter.chat, now))
        queue.extendleft(reversed(held_up))
        return soonest
