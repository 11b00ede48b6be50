"""What the core asks of storage about reviewers who must not see a case."""

from collections.abc import Sequence
from typing import Protocol

from core.model.identity import PersonId, ReportId


class Bars(Protocol):
    """Who is barred from which report: for them it is not there."""

    async def put(self, report: ReportId, person: PersonId) -> bool:
        """Bar a person from a report; say whether they were not barred before."""
        ...

    async def lift(self, report: ReportId, person: PersonId) -> bool:
        """Let a person see a report again; say whether they were barred."""
        ...

    async def stands(self, report: ReportId, person: PersonId) -> bool:
        """Say whether that person is barred from that report."""
        ...

    async def of(self, report: ReportId) -> Sequence[PersonId]:
        """Return who is barred from a report."""
        ...

    async def against(self, person: PersonId) -> Sequence[ReportId]:
        """Return the reports that a person is barred from."""
        ...
