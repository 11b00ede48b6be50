"""Writes down the recipients of broadcasts, chunk by chunk; the first are sent meanwhile."""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog

from core.model.broadcast import Broadcast, BroadcastState
from core.model.identity import BroadcastId
from core.model.timing import local_moments
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable

FIRST_SPAN = 500
"""Person ids of a first chunk: written within milliseconds, so that the first can leave."""
LARGEST_SPAN = 1 << 16
CHUNK_SECONDS = 0.1
"""Nobody else writes to SQLite meanwhile: 0.2 s is the longest that a tap may be held up so."""
CHUNK_SECONDS_BESIDE_OTHERS = 0.5
"""On PostgreSQL nobody waits for it, but each chunk has its price."""
SETTLED_AT_ONCE = 5_000
_POLL_SECONDS = 1.0
_HELD_SECONDS = 0.1
_LONGEST_BACK_OFF_SECONDS = 5.0

_log = structlog.get_logger(__name__)


class FanOut:
    """One worker; a chunk cut off by a crash is written again, without doubling anybody."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        *,
        written: Callable[[], None],
        span: int = FIRST_SPAN,
        chunk_seconds: float = CHUNK_SECONDS,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make a worker that calls *written* after each committed chunk.

        Args:
            storage: where broadcasts and people are.
            clock: business time.
            written: wakes whoever sends.
            span: how many person ids the first chunk of a broadcast looks at.
            chunk_seconds: a chunk that takes longer is followed by a smaller one, and one that
                takes less than half of it by a larger one.
            seconds: real time.
        """
        self._storage = storage
        self._clock = clock
        self._written = written
        self._first_span = span
        self._chunk_seconds = chunk_seconds
        self._seconds = seconds
        self._spans: dict[BroadcastId, int] = {}
        self._moments: dict[BroadcastId, Mapping[str, datetime]] = {}
        self._signal = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look for broadcasts now: one was started."""
        self._signal.set()

    def stop(self) -> None:
        """Let `run` return after the chunk in hand."""
        self._stopping = True
        self._signal.set()

    async def step(self) -> bool:
        """Write the next chunk of the most urgent broadcast; say whether there may be more to do.

        With none left, some copies of what was cancelled or has expired are marked so.

        Raises:
            StorageUnavailable: nothing was written.
        """
        now = self._clock.now()
        async with self._storage.read() as view:
            fanning = await view.outbox.unfinished(BroadcastState.FANNING)
            unsettled = await view.outbox.unsettled(now)
        self._forget_all_but({one.id for one in fanning})
        for broadcast in fanning:
            if await self._write_chunk(broadcast):
                return True
        for broadcast in unsettled:
            async with self._storage.begin() as tx:
                if await tx.outbox.settle(broadcast.id, limit=SETTLED_AT_ONCE, at=now):
                    return True
        return False

    async def run(self) -> None:
        """Work until `stop`."""
        failures = 0
        while not self._stopping:
            self._signal.clear()
            try:
                found = await self.step()
                failures = 0
            except StorageUnavailable:
                failures, found = failures + 1, False
                if failures == 1:
                    _log.warning("fan_out_storage_unavailable")
            except Exception:  # noqa: BLE001 - the worker loop goes on, whatever one chunk did
                failures, found = failures + 1, False
                _log.exception("fan_out_failed")
            if failures:
                await asyncio.sleep(min(0.1 * 2**failures, _LONGEST_BACK_OFF_SECONDS))
            elif found:
                await asyncio.sleep(0)  # the engine's turn: what was written may leave already
            else:
                await self._rest()

    async def _write_chunk(self, broadcast: Broadcast) -> bool:
        """Write one chunk; say whether it got any further."""
        number = broadcast.id
        span = self._spans.get(number, self._first_span)
        moments = await self._due_by_zone(broadcast)
        async with self._storage.begin() as tx:
            began_at = self._seconds()
            done = await tx.outbox.fan_out(
                number, span=span, at=self._clock.now(), due_by_zone=moments
            )
        self._spans[number] = self._next_span(span, self._seconds() - began_at)
        _log.debug("broadcast_fanned_out", broadcast_id=number, written=done.written)
        if done.written or done.done:
            self._written()
        return not done.held or done.written > 0

    def _next_span(self, span: int, seconds: float) -> int:
        """Return how many person ids the next chunk looks at, by how long this one took.

        Never fewer than the first did: a chunk as small as that has waited for others, or for the
        disk, and a smaller one would wait as long.
        """
        if seconds < self._chunk_seconds / 2:
            return min(2 * span, max(span, LARGEST_SPAN))
        return max(span // 2, self._first_span) if seconds > self._chunk_seconds else span

    async def _due_by_zone(self, broadcast: Broadcast) -> Mapping[str, datetime] | None:
        """Return when each zone's clock shows the hour at which readers are to get it."""
        if broadcast.local is None:
            return None
        if broadcast.id not in self._moments:
            async with self._storage.read() as view:
                zones = await view.people.zones()
            self._moments[broadcast.id] = local_moments(broadcast.local, zones)
        return self._moments[broadcast.id]

    def _forget_all_but(self, fanning: set[BroadcastId]) -> None:
        self._spans = {one: span for one, span in self._spans.items() if one in fanning}
        self._moments = {one: moments for one, moments in self._moments.items() if one in fanning}

    async def _rest(self) -> None:
        """Wait until something was started, or it is time to look by oneself."""
        seconds = _HELD_SECONDS if self._spans else _POLL_SECONDS
        try:
            async with asyncio.timeout(seconds):
                await self._signal.wait()
        except TimeoutError:
            return
