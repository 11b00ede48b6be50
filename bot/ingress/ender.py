"""Ends updates whose handler wrote nothing: many in one transaction, kept until it succeeds."""

import asyncio

import structlog

from core.model.identity import UpdateId
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable

_GATHER_SECONDS = 0.02
_LONGEST_BACK_OFF_SECONDS = 5.0

_log = structlog.get_logger(__name__)


class Ender:
    """Writes ends down in the background, in batches."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._open: dict[UpdateId, str] = {}
        self._task: asyncio.Task[None] | None = None

    def end(self, update: UpdateId, *, failure: str = "") -> None:
        """End an update soon; *failure* is the reference code when it failed."""
        self._open[update] = failure
        if self._task is None:
            self._task = asyncio.create_task(self._work())

    async def flushed(self) -> None:
        """Wait until every end so far is written down."""
        if self._task is not None:
            await asyncio.shield(self._task)

    async def stop(self, *, within_seconds: float) -> None:
        """Write down what is left; what cannot be written in time is acted on again later."""
        if self._task is not None:
            _, late = await asyncio.wait({self._task}, timeout=within_seconds)
            for task in late:
                task.cancel()

    async def _work(self) -> None:
        failures = 0
        await asyncio.sleep(_GATHER_SECONDS)
        while self._open:
            batch = dict(self._open)
            try:
                await self._write(batch)
            except StorageUnavailable:
                failures += 1
                await asyncio.sleep(min(0.1 * 2**failures, _LONGEST_BACK_OFF_SECONDS))
                continue
            except Exception:  # noqa: BLE001 - the worker loop goes on; the updates wait in the inbox
                _log.exception("updates_not_ended", count=len(batch))
            for update in batch:
                del self._open[update]
        self._task = None

    async def _write(self, batch: dict[UpdateId, str]) -> None:
        now = self._clock.now()
        async with self._storage.begin() as tx:
            for update, failure in batch.items():
                await tx.inbox.end(update, at=now, failure=failure)
