"""A job once for each day of business time, in which a day can also come by a jump."""

from collections.abc import Awaitable, Callable
from datetime import date

from core.ports.clock import Clock
from scheduler.ticks import NOTHING, Done


class Daily:
    """Does its work when a day (UTC) begins, and once after each start of the program."""

    def __init__(self, clock: Clock, work: Callable[[], Awaitable[Done]]) -> None:
        self._clock = clock
        self._work = work
        self._done_on: date | None = None

    async def ring(self) -> Done:
        """Do the work unless it was done today; should it fail, it is not done."""
        today = self._clock.now().date()
        if today == self._done_on:
            return NOTHING
        done = await self._work()
        self._done_on = today
        return done
