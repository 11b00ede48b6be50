"""Shares of one bot's allowance, with leases on the database's clock."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from core.ports.stores.pace_shares import Renewal, Share
from storage.pace_tables import pace_halts, pace_workers
from storage.session import Session

_THE_BOT = 1


class SqlPaceShares:
    """Shares in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def renew(self, worker: str, renewal: Renewal) -> Share:
        """Renew a worker's lease and return its share; one that is not known yet joins."""
        halted_until = await self._lock()
        now = await self._now()
        await self._session.run(pace_workers.delete().where(pace_workers.c.lease_until <= now))
        others = {
            row.worker: row.holds
            for row in await self._session.rows(
                sa.select(pace_workers).where(pace_workers.c.worker != worker)
            )
        }
        share = min(
            _fair(worker, others.keys(), renewal.limit),
            max(0, renewal.limit - sum(others.values())),
        )
        await self._write(
            worker,
            holds=max(share, renewal.spent),
            lease_until=now + timedelta(seconds=renewal.lease_seconds),
        )
        halted = await self._halt(halted_until, now, renewal.halted_seconds)
        return Share(share, len(others) + 1, halted)

    async def leave(self, worker: str, *, after_seconds: float) -> None:
        """Let a worker's lease end so soon, and its part go to the others."""
        until = await self._now() + timedelta(seconds=after_seconds)
        await self._session.run(
            pace_workers.update()
            .where(pace_workers.c.worker == worker, pace_workers.c.lease_until > until)
            .values(lease_until=until)
        )

    async def _lock(self) -> datetime | None:
        """Make the others wait; return until when everything is halted, if it is."""
        await self._session.run(
            self._session.insert(pace_halts).on_conflict_do_nothing(), {"id": _THE_BOT}
        )
        row = await self._session.row(
            sa.select(pace_halts.c.halted_until)
            .where(pace_halts.c.id == _THE_BOT)
            .with_for_update()
        )
        until: datetime | None = row.halted_until if row is not None else None
        return until

    async def _now(self) -> datetime:
        found: datetime = await self._session.value(sa.select(sa.func.now()))
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found

    async def _write(self, worker: str, *, holds: int, lease_until: datetime) -> None:
        values = {"holds": holds, "lease_until": lease_until}
        await self._session.run(
            self._session.insert(pace_workers)
            .values(worker=worker, **values)
            .on_conflict_do_update(index_elements=[pace_workers.c.worker], set_=values)
        )

    async def _halt(self, until: datetime | None, now: datetime, seconds: float) -> float:
        """Return for how long everything is halted, once *seconds* are known to all."""
        known = (until - now).total_seconds() if until is not None else 0.0
        if seconds > known:
            await self._session.run(
                pace_halts.update()
                .where(pace_halts.c.id == _THE_BOT)
                .values(halted_until=now + timedelta(seconds=seconds))
            )
        return max(known, seconds, 0.0)


def _fair(worker: str, others: Collection[str], limit: int) -> int:
    """Return this worker's part; all parts add up to the limit, none is more than one larger."""
    before = sum(other < worker for other in others)
    count = len(others) + 1
    return limit // count + (before < limit % count)
