"""How much came lately: one moment for each who is counted, found by keyed hash."""

from datetime import datetime

import sqlalchemy as sa

from core.model.flood import Limit
from core.ports.vault import Vault
from storage.intake_tables import report_floods
from storage.report_tables import reports
from storage.session import Session

_PURPOSE = "flood"


class SqlFloods:
    """Counts in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def take(self, who: str, limit: Limit, *, at: datetime) -> datetime | None:
        """Count one more; None if it may come, else when one may (then nothing was counted)."""
        digest = self._digest(who, limit)
        empty_at = await self._empty_at(digest)
        opens_at = limit.opens_at(empty_at, at)
        if opens_at is not None:
            return opens_at
        then = limit.full_until(empty_at, at)
        row = self._session.insert(report_floods).values(digest=digest, empty_at=then)
        await self._session.run(
            row.on_conflict_do_update(
                index_elements=[report_floods.c.digest], set_={"empty_at": row.excluded.empty_at}
            )
        )
        return None

    async def opens_at(self, who: str, limit: Limit, *, at: datetime) -> datetime | None:
        """Return when one more may come, without counting it; None: now."""
        return limit.opens_at(await self._empty_at(self._digest(who, limit)), at)

    async def forget(self, who: str, limit: Limit) -> None:
        """Forget what was counted of somebody."""
        theirs = report_floods.c.digest == self._digest(who, limit)
        await self._session.run(report_floods.delete().where(theirs))

    async def submitted_since(self, moment: datetime, *, at_most: int) -> int:
        """Return how many reports everyone has sent since then, counted to *at_most*."""
        lately = sa.select(reports.c.submitted_at).where(reports.c.submitted_at >= moment)
        counted = sa.select(sa.func.count()).select_from(lately.limit(at_most).subquery())
        found: int = await self._session.value(counted)
        return found

    async def prune(self, before: datetime) -> int:
        """Forget whoever could send everything again before that moment; return how many."""
        over = report_floods.delete().where(report_floods.c.empty_at < before)
        return await self._session.changed(over)

    async def _empty_at(self, digest: bytes) -> datetime | None:
        found = sa.select(report_floods.c.empty_at).where(report_floods.c.digest == digest)
        moment: datetime | None = await self._session.value(found)
        return moment

    def _digest(self, who: str, limit: Limit) -> bytes:
        return self._vault.digest(f"{limit.name} {who}", purpose=_PURPOSE)
