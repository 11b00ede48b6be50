"""Holds, warnings and tombstones of reports; the reason of a hold is sealed with its report."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.identity import ReportId
from core.model.report import CloseReason, ReportStatus
from core.model.retention import STATUSES, Hold, KeptSort, Ripe, Tombstone, sort_of
from core.ports.vault import Vault
from storage.keeping_tables import (
    database_mark,
    report_holds,
    report_tombstones,
    retention_warnings,
)
from storage.report_tables import reports
from storage.session import Session
from storage.stores.report_columns import columns_of_reports, columns_of_sealed_files

_STANDING_LEFT = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


class SqlKeeping:
    """What is kept how long, in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def over(
        self, sort: KeptSort, *, before: datetime, after: ReportId, limit: int
    ) -> Sequence[Ripe]:
        """Return reports of a sort that have been so since before then and have no hold."""
        since = sa.func.coalesce(reports.c.status_since, reports.c.created_at)
        query = (
            sa.select(reports.c.id, since.label("since"), retention_warnings.c.warned_at)
            .outerjoin(retention_warnings, retention_warnings.c.report_id == reports.c.id)
            .where(
                reports.c.status == STATUSES[sort],
                since < before,
                reports.c.on_hold.is_(False),
                reports.c.id > after,
            )
            .order_by(reports.c.id)
            .limit(limit)
        )
        if STATUSES[sort] is ReportStatus.CLOSED:
            query = query.where(_reason_of(sort))
        return [
            Ripe(ReportId(row.id), row.since, row.warned_at)
            for row in await self._session.rows(query)
        ]

    async def warned(self, told: Sequence[ReportId], *, at: datetime) -> None:
        """Write down that staff were told that these will go."""
        for report in told:
            await self.spare(report)
            await self._session.run(
                retention_warnings.insert().values(report_id=report, warned_at=at)
            )

    async def spare(self, report: ReportId) -> None:
        """Forget that staff were told of a report."""
        await self._drop(retention_warnings, report)

    async def hold(self, report: ReportId, hold: Hold) -> None:
        """Write down why a report is held; one that is held already gets the new reason.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        row = await self._session.row(
            sa.select(reports.c.data_key, reports.c.code).where(reports.c.id == report)
        )
        if row is None or row.data_key is None:
            raise LookupError("no report to hold")
        await self.release(report)
        await self._session.run(
            report_holds.insert().values(
                report_id=report,
                sealed=self._vault.seal_under(row.data_key, hold.reason.encode(), row=row.code),
                since=hold.since,
            )
        )

    async def hold_of(self, report: ReportId) -> Hold | None:
        """Return why a report is held."""
        row = await self._session.row(
            sa.select(report_holds, reports.c.data_key, reports.c.code)
            .join(reports, reports.c.id == report_holds.c.report_id)
            .where(report_holds.c.report_id == report)
        )
        if row is None or row.data_key is None:
            return None
        reason = self._vault.open_under(row.data_key, row.sealed, row=row.code).decode()
        return Hold(reason, row.since)

    async def release(self, report: ReportId) -> None:
        """Drop the reason; a report that is not held is fine."""
        await self._drop(report_holds, report)

    async def bury(self, tombstone: Tombstone) -> None:
        """Write down why a report was erased."""
        await self._session.run(
            report_tombstones.insert().values(
                report_id=tombstone.report, sort=tombstone.sort, closed_at=tombstone.closed_at
            )
        )

    async def tombstone(self, report: ReportId) -> Tombstone | None:
        """Return why a report was erased."""
        row = await self._session.row(
            sa.select(report_tombstones).where(report_tombstones.c.report_id == report)
        )
        return None if row is None else Tombstone(report, KeptSort(row.sort), row.closed_at)

    async def clear_tombstones(self, before: datetime, *, limit: int) -> int:
        """Delete what is left of drafts and withdrawn reports; return of how many."""
        unsent = sa.and_(reports.c.status == ReportStatus.ERASED, reports.c.submitted_at.is_(None))
        rows = await self._session.rows(
            sa.select(reports.c.id)
            .where(
                sa.or_(reports.c.status == ReportStatus.WITHDRAWN, unsent),
                reports.c.status_since < before,
                reports.c.on_hold.is_(False),
            )
            .order_by(reports.c.id)
            .limit(limit)
        )
        gone = [row.id for row in rows]
        if not gone:
            return 0
        for column in columns_of_reports():
            await self._session.run(column.table.delete().where(column.in_(gone)))
        await self._session.run(reports.delete().where(reports.c.id.in_(gone)))
        self._session.has_deleted = True
        return len(gone)

    async def mark(self) -> str | None:
        """Return the mark of this database, which its folder of evidence has too."""
        mark: str | None = await self._session.value(sa.select(database_mark.c.mark))
        return mark

    async def set_mark(self, mark: str) -> None:
        """Give this database a mark; one that it has stays."""
        new = self._session.insert(database_mark).values(id=1, mark=mark)
        await self._session.run(new.on_conflict_do_nothing())

    async def unnamed(self, files: Sequence[str]) -> Sequence[str]:
        """Return those of the sealed files that nothing in the database names."""
        named: set[str] = set()
        for column in columns_of_sealed_files():
            rows = await self._session.rows(sa.select(column).where(column.in_(files)))
            named |= {row[0] for row in rows}
        return [file for file in files if file not in named]

    async def destroyed_without_end(self, *, limit: int) -> Sequence[ReportId]:
        """Return reports whose key is gone though their status says that they go on."""
        rows = await self._session.rows(
            sa.select(reports.c.id)
            .where(
                reports.c.data_key.is_(None),
                reports.c.status.not_in(sorted(_STANDING_LEFT)),
            )
            .order_by(reports.c.id)
            .limit(limit)
        )
        return [ReportId(row.id) for row in rows]

    async def unlinked(self, *, after: ReportId, limit: int) -> Sequence[ReportId]:
        """Return reports with contents that lead to nobody, with ids above *after*, by id."""
        rows = await self._session.rows(
            sa.select(reports.c.id)
            .where(
                reports.c.reporter_digest.is_(None),
                reports.c.data_key.is_not(None),
                reports.c.id > after,
            )
            .order_by(reports.c.id)
            .limit(limit)
        )
        return [ReportId(row.id) for row in rows]

    async def _drop(self, table: sa.Table, report: ReportId) -> None:
        await self._session.run(table.delete().where(table.c.report_id == report))


def _reason_of(sort: KeptSort) -> sa.ColumnElement[bool]:
    """Return what the reason of a closed report of that sort is; one without is kept longer."""
    reasons = [each for each in CloseReason if sort_of(ReportStatus.CLOSED, each) is sort]
    fits = reports.c.close_reason.in_(reasons)
    return sa.or_(fits, reports.c.close_reason.is_(None)) if sort is KeptSort.CLOSED else fits
