"""What the core asks of storage about court cases, their hearings and what observers tell."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.model.hearing import (
    CaseFact,
    CourtCase,
    Hearing,
    HearingReport,
    Outcome,
    ToldReport,
)
from core.model.identity import CourtCaseId, EventId, PersonId, TopicKey


class Hearings(Protocol):
    """Cases, hearings, and the reports of observers, which are sealed."""

    async def get(self, event: EventId) -> Hearing:
        """Return what is known of a hearing; an empty one when nothing is."""
        ...

    async def add_case(self) -> CourtCaseId:
        """Write a case down of which nothing is known yet; return its id."""
        ...

    async def get_case(self, case: CourtCaseId) -> CourtCase | None:
        """Return a case."""
        ...

    async def set_fact(self, case: CourtCaseId, fact: CaseFact, text: str) -> None:
        """Write a fact of a case down, over what it was; empty: it is not known any more."""
        ...

    async def latest_cases(self, limit: int) -> Sequence[CourtCase]:
        """Return the cases with the latest hearings, those first."""
        ...

    async def join(self, event: EventId, case: CourtCaseId) -> None:
        """Say which case a hearing is about."""
        ...

    async def of_case(self, case: CourtCaseId) -> Sequence[Hearing]:
        """Return the hearings of a case, by their ids."""
        ...

    async def of_events(self, events: Collection[EventId]) -> Mapping[EventId, Hearing]:
        """Return what is known of several hearings; those of which nothing is are left out."""
        ...

    async def set_outcome(self, event: EventId, outcome: Outcome) -> None:
        """Write down how a hearing ended."""
        ...

    async def publish(self, event: EventId, note: str, at: datetime) -> None:
        """Publish a note on a hearing, over an earlier one."""
        ...

    async def mark_asked(self, event: EventId, at: datetime) -> bool:
        """Write down that observers were asked; say whether they had not been."""
        ...

    async def unasked(self, *, over_after: datetime, over_by: datetime) -> Sequence[EventId]:
        """Return hearings that may have ended in that span (behind the first, up to the second).

        Only those that still stand as scheduled, and whose observers were not asked.
        """
        ...

    async def next_over(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next scheduled hearing may have ended, in (after, until]."""
        ...

    async def report(self, event: EventId, person: PersonId) -> ToldReport | None:
        """Return what one observer told."""
        ...

    async def reports(self, event: EventId) -> Sequence[ToldReport]:
        """Return what all observers told, in the order in which they began."""
        ...

    async def save_report(
        self, event: EventId, person: PersonId, report: HearingReport, *, done: bool, at: datetime
    ) -> None:
        """Write down what one observer told, over what they had."""
        ...

    async def reports_by(self, person: PersonId) -> Mapping[EventId, HearingReport]:
        """Return what somebody told, by hearing."""
        ...

    async def prune(self, published_before: datetime) -> int:
        """Delete reports of hearings whose note was published before a moment; return how many."""
        ...

    async def begin_week(self, monday: date, topics: Collection[TopicKey]) -> int | None:
        """Write down that a week's hearings are sent to who follows *topics*; return its number.

        None: that week was sent before, or is being sent.
        """
        ...

    async def is_begun(self, monday: date) -> bool:
        """Say whether a week was dealt with."""
        ...

    async def week(self, number: int) -> date | None:
        """Return the Monday of a week that was sent."""
        ...
