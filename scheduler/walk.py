"""A jump of business time, walked: the program stops wherever something is due on the way.

So each reminder goes out as on time, as if the hours had really passed.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from scheduler.clock import MovedClock

_WORTH_A_WALK = timedelta(seconds=1)
_MOST_STOPS = 10_000

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Way:
    """What a walk asks of the program.

    Attributes:
        next_due: returns the earliest moment in (after, until] at which something is due.
        do_due: does what is due now.
        drained: waits until everything that is due has gone out, or too long; says which.
    """

    next_due: Callable[[datetime, datetime], Awaitable[datetime | None]]
    do_due: Callable[[], Awaitable[None]]
    drained: Callable[[], Awaitable[bool]]


class Walker:
    """Moves a clock to where the sandbox's clock is."""

    def __init__(
        self, clock: MovedClock, way: Way, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._way = way
        self._seconds = seconds
        self._one_at_a_time = asyncio.Lock()

    async def jump(self, target: datetime) -> None:
        """Go to *target* (aware), stopping at each due time; the time this takes is added to it.

        A target in the past is that of a sandbox started anew: the clock is set back at once.
        """
        told_at = self._seconds()

        def goal() -> datetime:
            return target + timedelta(seconds=self._seconds() - told_at)

        async with self._one_at_a_time:
            ahead = goal() - self._clock.now()
            if ahead > _WORTH_A_WALK:
                await self._walk(goal)
            elif ahead < -_WORTH_A_WALK:
                _log.warning("clock_set_back")
            if abs(ahead) > _WORTH_A_WALK:
                self._clock.set(goal())

    async def _walk(self, goal: Callable[[], datetime]) -> None:
        # From stop to stop, not from the clock: it went on while the last stop was made, and
        # what came due meanwhile must not be left until the end of the walk.
        stops, due = 0, self._clock.now()
        while stops < _MOST_STOPS:
            following = await self._way.next_due(due, goal())
            if following is None:
                break
            due = following
            self._clock.set(max(due, self._clock.now()))
            await self._way.do_due()
            if not await self._way.drained():
                _log.warning("walk_not_drained")
            stops += 1
        _log.info("clock_walked", stops=stops)
