"""Rings the bells: jobs at intervals of real time. It holds no truth; storage knows what is due."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.clock import SystemClock

Done = Mapping[str, int]
"""How much of what a job did; all zero when there was nothing to do."""
NOTHING: Done = {}
Work = Callable[[], Awaitable[Done]]

_log = structlog.get_logger(__name__)


def _unheard(_job: str, _late_seconds: float) -> None:
    return


@dataclass(frozen=True, slots=True)
class _Heard:
    """Who is told of bells, and by which clock."""

    rang: Callable[[str, float], None]
    now: Callable[[], float]


@dataclass(slots=True)
class _Job:
    name: str
    work: Work
    seconds: float
    heard: _Heard
    alone: asyncio.Lock = field(default_factory=asyncio.Lock)
    has_failed: bool = False
    expected_at: float | None = None

    async def tick(self) -> None:
        """Ring because it is time, and say how late that was; while it is at it, let it be."""
        now = self.heard.now()
        late = 0.0 if self.expected_at is None else max(0.0, now - self.expected_at)
        self.expected_at = now - late + self.seconds if late < self.seconds else now + self.seconds
        self.heard.rang(self.name, late)
        if not self.alone.locked():
            await self.ring()

    async def ring(self) -> None:
        """Do the work, and log it if there was any.

        The first of several failures is logged, and the next tick tries again.
        """
        async with self.alone:
            began_at = time.monotonic()
            try:
                done = await self.work()
            except Exception:  # noqa: BLE001 - the edge: a tick outlives its job's failure
                if not self.has_failed:
                    _log.exception("job_failed", job=self.name)
                self.has_failed = True
            else:
                if self.has_failed:
                    _log.info("job_recovered", job=self.name)
                self.has_failed = False
                if any(done.values()):
                    milliseconds = round(1000 * (time.monotonic() - began_at))
                    _log.info("job_done", job=self.name, milliseconds=milliseconds, **done)


class Ticks:
    """Jobs that are coalesced and never overlap themselves, however they are rung."""

    def __init__(
        self,
        rang: Callable[[str, float], None] = _unheard,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make a scheduler that tells *rang* of each job that rang, and how many seconds late."""
        self._heard = _Heard(rang, now)
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._jobs: dict[str, _Job] = {}

    def every(self, seconds: float, name: str, work: Work) -> None:
        """Do *work* every so many seconds of real time, first right after the start."""
        job = self._jobs[name] = _Job(name, work, seconds, self._heard)
        self._scheduler.add_job(
            job.tick,
            "interval",
            seconds=seconds,
            id=name,
            next_run_time=SystemClock().now(),
            coalesce=True,
            max_instances=2,  # a tick that finds the job at work ends at once: nothing to log
            misfire_grace_time=None,
        )

    async def ring(self, *names: str) -> None:
        """Do these jobs now, in that order; all of them when none is named."""
        for name in names or self._jobs:
            await self._jobs[name].ring()

    def start(self) -> None:
        """Begin ticking."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking; a job in hand is cancelled, and with it its transaction."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
