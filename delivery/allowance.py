"""Keeps this worker to its share of the one allowance that all workers of a bot have together."""

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

import structlog

from core.ports.storage import Storage, StorageUnavailable
from core.ports.stores.pace_shares import Renewal, Share

LEASE_SECONDS = 5.0
RENEW_SECONDS = 1.0
COUNTED_SECONDS = 1.5
"""For so long Telegram may count what was sent: its second, and the way of the last message."""

_log = structlog.get_logger(__name__)


class SharedPace(Protocol):
    """What is asked of the pace that is kept to a share."""

    @property
    def halted_for(self) -> float:
        """Seconds for which nothing may leave; 0 when there is no halt."""
        ...

    def share(self, messages_per_second: int) -> None:
        """Let so many leave in any second from now on; 0 lets nothing leave."""
        ...

    def halt(self, seconds: float) -> None:
        """Let nothing leave for *seconds*."""
        ...

    def tell_halts(self, told: Callable[[], None]) -> None:
        """Call *told* whenever Telegram asked to wait."""
        ...


class Allowance:
    """One worker's part: nothing until the first lease, and nothing once a lease was lost."""

    def __init__(
        self,
        storage: Storage,
        pace: SharedPace,
        *,
        limit: int,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the *limit* of all workers together; until `renew` the pace lets nothing leave."""
        self._storage = storage
        self._pace = pace
        self._limit = limit
        self._now = now
        self._worker = secrets.token_hex(8)
        self._used: deque[tuple[float, int]] = deque()  # shares, and until when each was in use
        self._share = Share(0, 1, 0.0)
        self._lost_at = float("inf")
        self._is_away = False
        self._signal = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        pace.share(0)
        pace.tell_halts(self._signal.set)

    async def start(self) -> None:
        """Take the first share, and keep it up until `stop`."""
        await self.renew()
        self._task = asyncio.create_task(self._run(), name="allowance")

    async def stop(self) -> None:
        """Leave it to the others; nothing may leave from here on."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._pace.share(0)
        try:
            async with self._storage.begin() as tx:
                await tx.pace_shares.leave(self._worker, after_seconds=COUNTED_SECONDS)
        except StorageUnavailable:
            return  # the lease ends by itself

    async def renew(self) -> None:
        """Renew the lease and follow what came of it, also when storage is away."""
        asked_at = self._now()
        renewal = Renewal(self._limit, self._spent(asked_at), LEASE_SECONDS, self._pace.halted_for)
        try:
            async with asyncio.timeout(LEASE_SECONDS), self._storage.begin() as tx:
                share = await tx.pace_shares.renew(self._worker, renewal)
        except (StorageUnavailable, TimeoutError):
            self._went_without()
            return
        self._is_away = False
        # Counted from before it was asked for: the database's lease begins no sooner.
        self._lost_at = asked_at + LEASE_SECONDS - COUNTED_SECONDS
        if share.halted_seconds > self._pace.halted_for:
            self._pace.halt(share.halted_seconds)
        self._use(share)

    async def _run(self) -> None:
        while True:
            try:
                async with asyncio.timeout(RENEW_SECONDS):
                    await self._signal.wait()
            except TimeoutError:
                pass
            self._signal.clear()
            try:
                await self.renew()
            except Exception:  # noqa: BLE001 - the worker loop goes on, whatever one turn did
                _log.exception("allowance_failed")
                self._went_without()

    def _went_without(self) -> None:
        """Stop in time: once the lease has ended, the others use this part.

        Who was alone a moment ago has nobody who could, and still tells people what is wrong.
        """
        if not self._is_away:
            _log.warning("allowance_storage_unavailable")
        self._is_away = True
        if self._now() >= self._lost_at and self._share.workers > 1:
            self._use(Share(0, self._share.workers, 0.0))

    def _use(self, share: Share) -> None:
        if share.messages_per_second != self._share.messages_per_second:
            self._used.append((self._now(), self._share.messages_per_second))
            self._pace.share(share.messages_per_second)
            _log.info(
                "allowance_changed",
                messages_per_second=share.messages_per_second,
                workers=share.workers,
            )
        self._share = share

    def _spent(self, now: float) -> int:
        """Return the largest share of those with which Telegram may still count messages."""
        while self._used and self._used[0][0] <= now - COUNTED_SECONDS:
            self._used.popleft()
        return max(self._share.messages_per_second, *(share for _, share in self._used), 0)
