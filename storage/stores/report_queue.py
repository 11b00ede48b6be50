"""The queue: which cases a reader may see of those that they want, and how many there are.

What a case is about is found by keyed hash; contents are opened for the page that is shown, and
for no other row.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import product
from typing import Any

from core.model.case_queue import COUNT_CAP, Wanted, ranks_of
from core.model.identity import PersonId, ReportId
from core.model.report import Report, ReportStatus
from core.ports.vault import Vault
from storage.report_tables import reports
from storage.session import Session
from storage.stores.queue_statements import (
    Holder,
    Order,
    Shape,
    counts_statement,
    page_statement,
)
from storage.stores.reporter_link import reporter_digest
from storage.stores.reports import SqlReports, mark_of


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
        shape = _shape(wanted)
        if not shape.ranges:
            return []
        values = {
            **self._reader(reader, wanted),
            **self._values(wanted, ""),
            "reach": offset + limit,
            "offset": offset,
            "limit": limit,
        }
        rows = await self._session.prepared(page_statement(shape), values)
        return [self._reports.from_row(row) for row in rows]

    async def counts(self, reader: PersonId, each: Mapping[str, Wanted]) -> Mapping[str, int]:
        """Return how many there are of each, counted no further than one past `COUNT_CAP`."""
        counted = dict.fromkeys(each, 0)
        asked = [(name, wanted) for name, wanted in each.items() if _shape(wanted).ranges]
        if not asked:
            return counted
        values: dict[str, Any] = {}
        for place, (_, wanted) in enumerate(asked):
            values |= self._reader(reader, wanted) | self._values(wanted, f"q{place}_")
        statement = counts_statement(tuple(_shape(wanted) for _, wanted in asked))
        for row in await self._session.prepared(statement, values):
            counted[asked[row.place][0]] = min(COUNT_CAP + 1, int(row.number))
        return counted

    async def look(self, report: ReportId, *, at: datetime, due_at: datetime | None) -> None:
        """Write down when staff first opened a report, and by when it is due from then on."""
        await self._session.run(
            reports.update()
            .where(reports.c.id == report, reports.c.looked_at.is_(None))
            .values(looked_at=at, due_at=due_at)
        )

    def _reader(self, reader: PersonId, wanted: Wanted) -> dict[str, Any]:
        values = {"own": reporter_digest(self._vault, reader), "reader": reader}
        return values if wanted.overdue_at is None else {**values, "now": wanted.overdue_at}

    def _values(self, wanted: Wanted, names: str) -> dict[str, Any]:
        values: dict[str, Any] = {f"{names}holder": wanted.holder}
        for place, (status, rank) in enumerate(_ranges(wanted)):
            values |= {f"{names}status{place}": status.value, f"{names}rank{place}": rank}
        for key, name in ((wanted.category, "category"), (wanted.country, "country")):
            values[f"{names}{name}"] = mark_of(self._vault, key, name)
        return values


def _ranges(wanted: Wanted) -> list[tuple[ReportStatus, int | None]]:
    """Return the status and rank of each range; without a rank that is none."""
    ranks: Sequence[int | None] = [None]
    if wanted.level is not None:
        ranks = sorted(ranks_of(wanted.level))
    return list(product(sorted(wanted.statuses - {ReportStatus.DRAFT}), ranks))


def _shape(wanted: Wanted) -> Shape:
    overdue = Order.DUE if wanted.overdue_at is not None else None
    free = Holder.NOBODY if wanted.unassigned else Holder.ANY
    return Shape(
        len(_ranges(wanted)),
        wanted.level is not None,
        bool(wanted.category),
        bool(wanted.country),
        free if wanted.holder is None else Holder.ONE,
        overdue or (Order.AGE if wanted.newest else Order.RANK),
        wanted.aside,
    )
