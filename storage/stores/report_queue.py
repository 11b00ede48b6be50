"""The queue in SQL: every filter is an equality on an index that ends in the queue's order.

A queue of several statuses is put together from one short range for each, so that no screen
sorts or counts all cases. What a case is about is found by keyed hash; contents are opened for
the page that is shown, and for no other row.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import product

import sqlalchemy as sa

from core.model.case_queue import COUNT_CAP, Wanted, ranks_of
from core.model.identity import PersonId, ReportId
from core.model.report import Report, ReportStatus
from core.ports.vault import Vault
from storage.report_tables import report_bars, reports
from storage.session import Session
from storage.stores.reporter_link import reporter_digest
from storage.stores.reports import SqlReports, mark_of

_ORDER = (reports.c.rank, reports.c.submitted_at, reports.c.id)
_AGE = (reports.c.submitted_at, reports.c.id)
_OVERDUE_ORDER = (reports.c.due_at, reports.c.id)


class SqlReportQueue:
    """The queue in one transaction."""

    def __init__(self, session: Session, vault: Vault, of: SqlReports) -> None:
        self._session = session
        self._vault = vault
        self._reports = of

    async def page(
        self, reader: PersonId, wanted: Wanted, *, offset: int, limit: int
    ) -> Sequence[Report]:
        """Return cases, the gravest first and then the oldest; overdue ones by what is longest."""
        columns = _OVERDUE_ORDER if wanted.overdue_at else _AGE if wanted.newest else _ORDER
        order = [each.desc() if wanted.newest else each.asc() for each in columns]
        ranges = [
            sa.select(*columns).where(*held).order_by(*order).limit(offset + limit).subquery()
            for held in self._ranges(reader, wanted)
        ]
        if not ranges:
            return []
        every = sa.union_all(*(sa.select(each) for each in ranges)).subquery()
        along = [each.desc() if wanted.newest else each.asc() for each in every.c]
        rows = await self._session.rows(
            sa.select(every.c.id).order_by(*along).offset(offset).limit(limit)
        )
        found = [await self._reports.get(ReportId(row.id)) for row in rows]
        return [report for report in found if report is not None]

    async def counts(self, reader: PersonId, each: Mapping[str, Wanted]) -> Mapping[str, int]:
        """Return how many there are of each, counted no further than one past `COUNT_CAP`."""
        counted = dict.fromkeys(each, 0)
        parts = [
            sa.select(sa.literal(name).label("name"), sa.func.count().label("number")).select_from(
                sa.select(reports.c.id).where(*held).limit(COUNT_CAP + 1).subquery()
            )
            for name, wanted in each.items()
            for held in self._ranges(reader, wanted)
        ]
        if parts:
            for row in await self._session.rows(sa.union_all(*parts)):
                counted[row.name] = min(COUNT_CAP + 1, counted[row.name] + row.number)
        return counted

    async def look(self, report: ReportId, *, at: datetime, due_at: datetime | None) -> None:
        """Write down when staff first opened a report, and by when it is due from then on."""
        await self._session.run(
            reports.update()
            .where(reports.c.id == report, reports.c.looked_at.is_(None))
            .values(looked_at=at, due_at=due_at)
        )

    def _ranges(self, reader: PersonId, wanted: Wanted) -> list[list[sa.ColumnElement[bool]]]:
        """Return what holds in each range: together they are what is wanted."""
        among = [*self._visible(reader), *self._filters(wanted)]
        if wanted.overdue_at is not None:
            due = [reports.c.due_at <= wanted.overdue_at]
            if wanted.level is not None:
                due.append(reports.c.rank.in_(sorted(ranks_of(wanted.level))))
            return [[*due, reports.c.status.in_(sorted(wanted.statuses)), *among]]
        statuses = sorted(wanted.statuses - {ReportStatus.DRAFT})
        if wanted.level is None:
            return [[reports.c.status == status, *among] for status in statuses]
        return [
            [reports.c.status == status, reports.c.rank == rank, *among]
            for status, rank in product(statuses, sorted(ranks_of(wanted.level)))
        ]

    def _filters(self, wanted: Wanted) -> list[sa.ColumnElement[bool]]:
        holds: list[sa.ColumnElement[bool]] = [reports.c.submitted_at.is_not(None)]
        if wanted.holder is not None:
            holds.append(reports.c.reviewer == wanted.holder)
        elif wanted.unassigned:
            holds.append(reports.c.reviewer.is_(None))
        for key, what, column in (
            (wanted.category, "category", reports.c.category_digest),
            (wanted.country, "country", reports.c.country_digest),
        ):
            if key:
                holds.append(column == mark_of(self._vault, key, what))
        return holds

    def _visible(self, reader: PersonId) -> list[sa.ColumnElement[bool]]:
        """Leave out what the reader reported, and what they are barred from."""
        own = sa.select(reports.c.id).where(
            reports.c.reporter_digest == reporter_digest(self._vault, reader)
        )
        barred = sa.select(report_bars.c.report_id).where(report_bars.c.person_id == reader)
        return [reports.c.id.not_in(own.correlate(None)), reports.c.id.not_in(barred)]
