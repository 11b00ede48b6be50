"""Cases in numbers: counted where they lie, by keyed hash; only a table opens what is sealed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.case_figures import WAIT_SECONDS, CaseLine, Wait
from core.model.identity import PersonId, ReportId
from core.model.report import RANK_ASIDE, EntryKind, ReportStatus
from core.ports.vault import Vault
from storage.report_tables import report_bars, report_entries, reports
from storage.session import Session
from storage.stores.reporter_link import reporter_digest
from storage.stores.reports import SqlReports, mark_of

_DAY = 24 * 3600 * 1_000_000
_WEEK = 7 * _DAY
_MONDAY = date(1969, 12, 29)
"""Of the week in which time began: that was a Thursday."""
_SECOND = 1_000_000
_GONE = (ReportStatus.WITHDRAWN, ReportStatus.ERASED)
_OURS = (EntryKind.NOTE, EntryKind.QUESTION)


class SqlFigures:
    """Figures in one transaction."""

    def __init__(self, session: Session, vault: Vault, of: SqlReports) -> None:
        self._session = session
        self._vault = vault
        self._reports = of

    async def by_category(self, viewer: PersonId, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many cases there are by category; `""`: none was told, or none of these."""
        return await self._by(viewer, reports.c.category_digest, "category", keys)

    async def by_country(self, viewer: PersonId, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many cases there are by country; `""`: none was told, or none of these."""
        return await self._by(viewer, reports.c.country_digest, "country", keys)

    async def received(self, viewer: PersonId) -> Mapping[date, int]:
        """Return how many cases came in, by the Monday of their week (UTC)."""
        return await self._weeks(viewer, reports.c.submitted_at)

    async def ended(self, viewer: PersonId) -> Mapping[date, int]:
        """Return how many cases ended, by the Monday of the week in which they did (UTC)."""
        closed = reports.c.status == ReportStatus.CLOSED
        at = sa.case((closed, reports.c.closed_at), else_=reports.c.status_since)
        over = reports.c.status.in_((ReportStatus.CLOSED, *_GONE))
        return await self._weeks(viewer, at, over)

    async def waits(self, viewer: PersonId, since: datetime) -> Mapping[Wait, int]:
        """Return how long cases that came in since then waited for their first look."""
        waited = _number(reports.c.looked_at) - _number(reports.c.submitted_at)
        label = sa.case(
            (reports.c.looked_at.is_(None), Wait.WAITS.value),
            *[(waited < most * _SECOND, wait.value) for wait, most in WAIT_SECONDS.items()],
            else_=Wait.LONGER.value,
        ).label("wait")
        some = sa.select(label).where(
            *self._counts(viewer),
            reports.c.submitted_at >= since,
            reports.c.status.not_in(_GONE),
        )
        return {Wait(name): number for name, number in await self._counted(some)}

    async def lines(self, viewer: PersonId, *, after: int, limit: int) -> Sequence[CaseLine]:
        """Return cases with ids above *after*, by id."""
        rows = await self._session.rows(
            sa.select(reports.c.id)
            .where(*self._visible(viewer), reports.c.id > after)
            .order_by(reports.c.id)
            .limit(limit)
        )
        found = [await self._reports.get(ReportId(row.id)) for row in rows]
        told = await self._told([row.id for row in rows])
        return [CaseLine(each, *told.get(each.id, (0, 0))) for each in found if each is not None]

    async def _told(self, numbers: Sequence[int]) -> Mapping[int, tuple[int, int]]:
        entry = report_entries.c
        rows = await self._session.rows(
            sa.select(
                entry.report_id,
                sa.func.count().label("messages"),
                sa.func.count(entry.file).label("files"),
            )
            .where(entry.report_id.in_(numbers), entry.kind.not_in(_OURS), entry.version == 1)
            .group_by(entry.report_id)
        )
        return {row.report_id: (row.messages, row.files) for row in rows}

    async def _by(
        self, viewer: PersonId, column: sa.Column[bytes], what: str, keys: Collection[str]
    ) -> Mapping[str, int]:
        some = sa.select(column.label("mark")).where(
            *self._counts(viewer), reports.c.status.not_in(_GONE)
        )
        names = {mark_of(self._vault, key, what): key for key in keys}
        counted: dict[str, int] = {}
        for mark, number in await self._counted(some):
            key = "" if mark is None else names.get(bytes(mark), "")
            counted[key] = counted.get(key, 0) + number
        return counted

    async def _weeks(
        self,
        viewer: PersonId,
        moment: sa.ColumnElement[datetime],
        *holds: sa.ColumnElement[bool],
    ) -> Mapping[date, int]:
        week = ((_number(moment) + 3 * _DAY) // _WEEK).label("week")
        some = sa.select(week).where(*self._counts(viewer), *holds)
        counted = await self._counted(some)
        return {_MONDAY + timedelta(weeks=int(number)): count for number, count in counted}

    async def _counted(self, some: sa.Select[Any]) -> Sequence[tuple[Any, int]]:
        each = some.subquery()
        label = each.c[0]
        number = sa.func.count().label("number")
        query = sa.select(label.label("name"), number).group_by(label)
        return [(row.name, row.number) for row in await self._session.rows(query)]

    def _counts(self, viewer: PersonId) -> list[sa.ColumnElement[bool]]:
        """Leave out what stands last, too: a flood would drown what is to be seen."""
        return [*self._visible(viewer), reports.c.rank != RANK_ASIDE]

    def _visible(self, viewer: PersonId) -> list[sa.ColumnElement[bool]]:
        """Leave out drafts, what the viewer reported, and what they are barred from."""
        own = sa.select(reports.c.id).where(
            reports.c.reporter_digest == reporter_digest(self._vault, viewer)
        )
        barred = sa.select(report_bars.c.report_id).where(report_bars.c.person_id == viewer)
        return [
            reports.c.submitted_at.is_not(None),
            reports.c.id.not_in(own.correlate(None)),
            reports.c.id.not_in(barred),
        ]


def _number(moment: sa.ColumnElement[datetime]) -> sa.ColumnElement[int]:
    """Return a moment as the number that it is stored as, to reckon with."""
    return sa.type_coerce(moment, sa.BigInteger())
