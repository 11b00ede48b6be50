"""Overdue cases: found by the index on what is due next, reminded of once by one worker."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.identity import ReportId
from core.model.report import Report
from storage.duty_tables import case_reminders
from storage.report_tables import reports
from storage.session import Session
from storage.stores.reports import SqlReports

_next = case_reminders.c.next_at
_BOTH = reports.outerjoin(case_reminders, case_reminders.c.report_id == reports.c.id)


class SqlOverdue:
    """Overdue cases in one transaction."""

    def __init__(self, session: Session, of_reports: SqlReports) -> None:
        self._session = session
        self._reports = of_reports

    async def to_remind(self, now: datetime, *, limit: int) -> Sequence[tuple[Report, bool]]:
        """Return overdue cases of which nobody was reminded lately, the longest overdue first."""
        rows = await self._session.rows(
            sa.select(reports.c.id, _next)
            .select_from(_BOTH)
            .where(reports.c.due_at <= now, sa.or_(_next.is_(None), _next <= now))
            .order_by(reports.c.due_at, reports.c.id)
            .limit(limit)
        )
        found = [(await self._reports.get(ReportId(row.id)), row.next_at) for row in rows]
        return [(report, at is not None) for report, at in found if report is not None]

    async def remind_again(self, report: Report, *, was_reminded: bool, at: datetime) -> bool:
        """Put the next reminder of a case to a moment, unless somebody did; say whether we did."""
        if was_reminded:
            earlier = sa.and_(case_reminders.c.report_id == report.id, _next < at)
            moved = case_reminders.update().where(earlier).values(next_at=at)
            return await self._session.changed(moved) == 1
        first = self._session.insert(case_reminders).values(report_id=report.id, next_at=at)
        return await self._session.changed(first.on_conflict_do_nothing()) == 1

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when a case becomes overdue or is to be reminded of again, in (after, until]."""
        moment = sa.case((_next > reports.c.due_at, _next), else_=reports.c.due_at)
        found: datetime | None = await self._session.value(
            sa.select(sa.func.min(moment))
            .select_from(_BOTH)
            .where(reports.c.due_at <= until, moment > after, moment <= until)
        )
        return found
