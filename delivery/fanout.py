"""Writes down the recipients of broadcasts, chunk by chunk; the first are sent meanwhile."""

import asyncio
from collections.abc import Callable

import structlog

from core.model.broadcast import BroadcastState
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable

CHUNK = 500
"""Recipients per transaction: few enough that nobody else waits for the database."""
_POLL_SECONDS = 1.0
_LONGEST_BACK_OFF_SECONDS = 5.0

_log = structlog.get_logger(__name__)


class FanOut:
    """One worker; a chunk cut off by a crash is written again, without doubling anybody."""

    def __init__(
        self, storage: Storage, clock: Clock, *, written: Callable[[], None], chunk: int = CHUNK
    ) -> None:
        """Make a worker that calls *written* after each committed chunk."""
        self._storage = storage
        self._clock = clock
        self._written = written
        self._chunk = chunk
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
        """Write the next chunk of the most urgent broadcast; say whether there was one.

        Raises:
            StorageUnavailable: nothing was written.
        """
        async with self._storage.read() as view:
            fanning = await view.outbox.unfinished(BroadcastState.FANNING)
        if not fanning:
            return False
        broadcast = fanning[0].id
        async with self._storage.begin() as tx:
            written = await tx.outbox.fan_out(broadcast, limit=self._chunk, at=self._clock.now())
        _log.debug("broadcast_fanned_out", broadcast_id=broadcast, written=written)
        self._written()
        return True

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

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(_POLL_SECONDS):
                await self._signal.wait()
        except TimeoutError:
            return
