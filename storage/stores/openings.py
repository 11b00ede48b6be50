"""The ways to a case without the account that reported it; nothing in here names a person."""

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.bar_wish import BarWish
from core.model.identity import PersonId, ReportId
from core.ports.vault import Vault
from storage.report_tables import reports
from storage.session import Session
from storage.stores.padding import padded
from storage.trace_tables import opening_tries, report_passphrases, report_wishes

PURPOSE = "passphrase"


class SqlOpenings:
    """Passphrases, tries and wishes in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def show(self, report: ReportId, hardened: bytes) -> None:
        """Write down the passphrase that is being shown, in the place of one not confirmed."""
        shown = self._vault.seal(hardened, purpose=PURPOSE, row=str(report))
        new = self._session.insert(report_passphrases).values(report_id=report, shown=shown)
        await self._session.run(
            new.on_conflict_do_update(
                index_elements=[report_passphrases.c.report_id], set_={"shown": new.excluded.shown}
            )
        )

    async def confirm(self, report: ReportId) -> bool:
        """Let the passphrase that was shown open the case; say whether one was waiting."""
        waiting = report_passphrases.c.shown.is_not(None)
        changed = await self._session.changed(
            report_passphrases.update()
            .where(report_passphrases.c.report_id == report, waiting)
            .values(sealed=report_passphrases.c.shown, shown=None)
        )
        return changed > 0

    async def hardened(self, report: ReportId) -> bytes | None:
        """Return the slow hash of the passphrase that opens a case; None: none does."""
        sealed = await self._session.value(
            sa.select(report_passphrases.c.sealed).where(report_passphrases.c.report_id == report)
        )
        if sealed is None:
            return None
        return self._vault.open(sealed, purpose=PURPOSE, row=str(report))

    async def count_try(self, subject: str, *, now: datetime, since: datetime) -> int:
        """Count one more try of a subject; return how many there were since a moment, this too."""
        tries = opening_tries.c
        new = self._session.insert(opening_tries).values(
            subject_digest=self._digest(subject), tries=1, since=now
        )
        fresh = tries.since > since
        counted = new.on_conflict_do_update(
            index_elements=[tries.subject_digest],
            set_={
                "tries": sa.case((fresh, tries.tries + 1), else_=1),
                "since": sa.case((fresh, tries.since), else_=new.excluded.since),
            },
        ).returning(tries.tries)
        return int(await self._session.value(counted))

    async def tries(self, subject: str, *, since: datetime) -> int:
        """Return how many tries of a subject were counted since a moment."""
        counted = sa.select(opening_tries.c.tries).where(
            opening_tries.c.subject_digest == self._digest(subject), opening_tries.c.since > since
        )
        return int(await self._session.value(counted) or 0)

    async def tried_since(self, subject: str) -> datetime | None:
        """Return when the count of a subject began."""
        digest = self._digest(subject)
        since: datetime | None = await self._session.value(
            sa.select(opening_tries.c.since).where(opening_tries.c.subject_digest == digest)
        )
        return since

    async def prune(self, before: datetime) -> int:
        """Forget tries whose count began before a moment; return of how many subjects."""
        return await self._session.changed(
            opening_tries.delete().where(opening_tries.c.since < before)
        )

    async def wish(self, report: ReportId, text: str, *, readers: Sequence[PersonId]) -> None:
        """Keep what a reporter wrote about who must not see their case, for those readers alone.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        owner = await self._owner(report)
        if owner is None:
            raise LookupError("no report to wish for")
        told = padded(json.dumps(sorted(readers)).encode())
        sealed, seen_by = (
            self._vault.seal_under(owner.data_key, plain, row=owner.code)
            for plain in (text.encode(), told)
        )
        row = {"report_id": report, "sealed": sealed, "readers": seen_by}
        await self._session.run(report_wishes.insert().values(row))

    async def wishes(self, report: ReportId) -> Sequence[BarWish]:
        """Return what a reporter wrote about who must not see their case, oldest first."""
        owner = await self._owner(report)
        if owner is None:
            return []
        rows = await self._session.rows(
            sa.select(report_wishes.c.sealed, report_wishes.c.readers)
            .where(report_wishes.c.report_id == report)
            .order_by(report_wishes.c.id)
        )

        def opened(sealed: bytes) -> bytes:
            return self._vault.open_under(owner.data_key, sealed, row=owner.code)

        return [
            BarWish(
                opened(row.sealed).decode(),
                None if row.readers is None else frozenset(json.loads(opened(row.readers))),
            )
            for row in rows
        ]

    async def _owner(self, report: ReportId) -> sa.Row[tuple[bytes, str]] | None:
        return await self._session.row(
            sa.select(reports.c.data_key, reports.c.code).where(
                reports.c.id == report, reports.c.data_key.is_not(None)
            )
        )

    def _digest(self, subject: str) -> bytes:
        return self._vault.digest(subject, purpose=PURPOSE)
