"""Pacing: who may send when, so that Telegram never has to say no. Real time, never business time.

The limits are exact towards Telegram as long as requests do not overtake each other by more than
the slack; a burst after a pause is lawful. What is not an answer leaves some places free and is
spread evenly, so that whoever waits at the screen finds room at once.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.model.delivery import Lane
from delivery.meters import Bucket, Window

NO_CHAT = 0
"""For calls that count but belong to no chat of their own (inline messages)."""
_FORGET_ABOVE = 1024
_TIMER_SECONDS = 0.001
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class PaceLimits:
    """The numbers, as handed in from the settings (Bot API FAQ, "My bot is hitting limits").

    Attributes:
        chat_burst: messages to one private chat that may pass at once after a pause.
        slack_seconds: added to every span, for requests that overtake each other on the way.
    """

    messages_per_second: int = 30
    per_chat_per_second: float = 1.0
    chat_burst: int = 5
    per_group_per_minute: int = 20
    slack_seconds: float = 0.05

    @property
    def reserve(self) -> int:
        """Places per second that only answers may take: so many find room at once."""
        return self.messages_per_second // 10


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
    turn: asyncio.Future[None]


class SlidingPace:
    """The Pace port. Belongs to one event loop; holds nothing about chats that are idle."""

    def __init__(
        self,
        limits: PaceLimits,
        *,
        now: Callable[[], float] = time.monotonic,
        timers: Timers | None = None,
    ) -> None:
        self._limits = limits
        self._now = now
        self._timers = timers
        span = 1 + limits.slack_seconds
        self._all = Window(limits.messages_per_second, span)
        steady = limits.messages_per_second - limits.reserve
        self._interval = span / steady
        self._spread = Bucket(self._interval, max(1, limits.messages_per_second // 5))
        self._chats: dict[int, Bucket | Window] = {}
        self._forget_above = _FORGET_ABOVE
        self._halted_until = float("-inf")
        self._queues: dict[Lane, deque[_Waiter]] = {lane: deque() for lane in Lane}
        self._waiting = 0
        self._timer: Timer | None = None

    async def take(self, chat: int, lane: Lane) -> None:
        """Wait until one message to *chat* may leave; more urgent lanes go first."""
        now = self._now()
        if not self._waiting and self._wait(chat, lane, now) <= 0:
            self._spend(chat, lane, now)
            return
        waiter = _Waiter(chat, asyncio.get_running_loop().create_future())
        self._queues[lane].append(waiter)
        self._waiting += 1
        self._pump()
        await waiter.turn

    def halt(self, seconds: float) -> None:
        """Let nothing leave for *seconds*; a shorter halt never shortens a longer one."""
        self._halted_until = max(self._halted_until, self._now() + seconds)

    def room(self, lane: Lane) -> int:
        """Return how many messages of *lane* could leave at once, leaving what ANSWER needs."""
        now = self._now()
        if self._halted_until > now:
            return 0
        if lane is Lane.ANSWER:
            free = self._all.room(now)
        else:
            free = min(self._all.room(now, leaving=self._limits.reserve), self._spread.room(now))
        return max(0, free - self._waiting)

    def opens_in(self, lane: Lane) -> float:
        """Return the seconds until `room(lane)` may be more than zero; 0 when it is now."""
        if self.room(lane) > 0:
            return 0.0
        return max(self._lane_wait(lane, self._now()), self._interval)

    def chat_opens_in(self, chat: int) -> float:
        """Return the seconds until *chat* itself may get another message, all else aside."""
        return self._chat_wait(chat, self._now())

    def _wait(self, chat: int, lane: Lane, now: float) -> float:
        return max(self._lane_wait(lane, now), self._chat_wait(chat, now))

    def _lane_wait(self, lane: Lane, now: float) -> float:
        wait = self._halted_until - now
        if lane is Lane.ANSWER:
            return max(wait, self._all.opens_in(now))
        everyone = self._all.opens_in(now, leaving=self._limits.reserve)
        return max(wait, everyone, self._spread.opens_in(now))

    def _chat_wait(self, chat: int, now: float) -> float:
        meter = self._chats.get(chat)
        return meter.opens_in(now) if meter is not None else 0.0

    def _spend(self, chat: int, lane: Lane, now: float) -> None:
        self._all.take(now)
        if lane is not Lane.ANSWER:
            self._spread.take(now)
        if chat != NO_CHAT:
            self._meter(chat).take(now)
            if len(self._chats) > self._forget_above:
                self._forget_idle(now)

    def _meter(self, chat: int) -> Bucket | Window:
        meter = self._chats.get(chat)
        if meter is None:
            limits = self._limits
            if chat > 0:
                interval = 1 / limits.per_chat_per_second + limits.slack_seconds
                meter = Bucket(interval, limits.chat_burst)
            else:
                meter = Window(limits.per_group_per_minute, _MINUTE + limits.slack_seconds)
            self._chats[chat] = meter
        return meter

    def _forget_idle(self, now: float) -> None:
        self._chats = {chat: meter for chat, meter in self._chats.items() if not meter.is_idle(now)}
        self._forget_above = max(_FORGET_ABOVE, 2 * len(self._chats))

    def _pump(self) -> None:
        """Let everyone go whose turn it is, most urgent lane first, and set the next timer."""
        now, soonest = self._now(), float("inf")
        for lane, queue in self._queues.items():
            if queue:
                soonest = min(soonest, self._pump_lane(lane, queue, now))
        self._waiting = sum(map(len, self._queues.values()))
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting:
            timers = self._timers or asyncio.get_running_loop()
            self._timer = timers.call_later(max(soonest, _TIMER_SECONDS), self._pump)

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
                self._spend(waiter.chat, lane, now)
                waiter.turn.set_result(None)
        queue.extendleft(reversed(held_up))
        return soonest
