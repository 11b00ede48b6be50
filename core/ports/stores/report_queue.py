"""What the core asks of storage about the queue: which cases, for a reader who may see them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.model.case_queue import Wanted
from core.model.identity import PersonId, ReportId
from core.model.report import Report


class ReportQueue(Protocol):
    """Submitted reports, without those that the reader reported or is barred from."""

    async def page(
        self, reader: PersonId, wanted: Wanted, *, offset: int, limit: int
    ) -> Sequence[Report]:
        """Return cases, the gravest first and then the oldest; overdue ones by what is longest."""
        ...

    async def counts(self, reader: PersonId, each: Mapping[str, Wanted]) -> Mapping[str, int]:
        """Return how many there are of each, counted no further than one past `COUNT_CAP`."""
        ...

    async def look(self, report: ReportId, *, at: datetime, due_at: datetime | None) -> None:
        """Write down when staff first opened a report, and by when it is due from then on."""
        ...
