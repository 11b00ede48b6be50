"""Waiting until everything that is due has gone out."""

import asyncio

from core.model.broadcast import BroadcastState
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable
from delivery.engine import Engine

_LOOK_SECONDS = 0.02


async def drained(storage: Storage, clock: Clock, engine: Engine, *, bound_seconds: float) -> bool:
    """Wait until nothing due by business time is open; False when that took too long."""
    try:
        async with asyncio.timeout(bound_seconds):
            while await _is_open(storage, clock):
                await engine.turned()
                await asyncio.sleep(_LOOK_SECONDS)
    except (TimeoutError, StorageUnavailable):
        return False
    return True


async def _is_open(storage: Storage, clock: Clock) -> bool:
    async with storage.read() as view:
        if await view.outbox.unfinished(BroadcastState.FANNING):
            return True
        return await view.outbox.has_open(now=clock.now())
