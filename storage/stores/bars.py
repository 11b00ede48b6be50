"""Bars: who must not see which report."""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.identity import PersonId, ReportId
from storage.report_tables import report_bars
from storage.session import Session


class SqlBars:
    """Bars in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def put(self, report: ReportId, person: PersonId) -> bool:
        """Bar a person from a report; say whether they were not barred before."""
        statement = self._session.insert(report_bars).values(report_id=report, person_id=person)
        return await self._session.changed(statement.on_conflict_do_nothing()) > 0

    async def lift(self, report: ReportId, person: PersonId) -> bool:
        """Let a person see a report again; say whether they were barred."""
        return await self._session.changed(report_bars.delete().where(*_of(report, person))) > 0

    async def stands(self, report: ReportId, person: PersonId) -> bool:
        """Say whether that person is barred from that report."""
        query = sa.select(report_bars.c.report_id).where(*_of(report, person))
        return await self._session.row(query) is not None

    async def against(self, person: PersonId) -> Sequence[ReportId]:
        """Return the reports that a person is barred from."""
        theirs = sa.select(report_bars.c.report_id).where(report_bars.c.person_id == person)
        return [ReportId(row.report_id) for row in await self._session.rows(theirs)]

    async def of(self, report: ReportId) -> Sequence[PersonId]:
        """Return who is barred from a report."""
        rows = await self._session.rows(
            sa.select(report_bars.c.person_id)
            .where(report_bars.c.report_id == report)
            .order_by(report_bars.c.person_id)
        )
        return [PersonId(row.person_id) for row in rows]


def _of(report: ReportId, person: PersonId) -> tuple[sa.ColumnElement[bool], ...]:
    return report_bars.c.report_id == report, report_bars.c.person_id == person
