"""What the core asks of storage about meetings with candidates."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import CandidateId, EventId, PersonId
from core.model.meeting import AttendeeNotes, Meeting, Notes, Settling


class Meetings(Protocol):
    """Meetings, the headings that attendees take, and their notes, which are sealed."""

    async def get(self, event: EventId) -> Meeting:
        """Return what is known of a meeting; an empty one when nothing is."""
        ...

    async def save(self, meeting: Meeting) -> None:
        """Write a meeting down, over what was known."""
        ...

    async def name(self, event: EventId, candidate: CandidateId | None) -> None:
        """Write down whom a meeting is with."""
        ...

    async def namesake(self, event: EventId) -> CandidateId | None:
        """Return whom the latest other event of the same title is with, as long as they run."""
        ...

    async def mark_asked(self, event: EventId, at: datetime) -> bool:
        """Write down that attendees were asked; say whether they had not been."""
        ...

    async def unasked(self, *, over_after: datetime, over_by: datetime) -> Sequence[EventId]:
        """Return meetings that may have ended in that span (behind the first, up to the second).

        Only those that were confirmed with a candidate, and whose attendees were not asked.
        """
        ...

    async def next_over(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next such meeting may have ended, in (after, until]."""
        ...

    async def headings(self, event: EventId) -> Mapping[int, PersonId]:
        """Return who takes which heading."""
        ...

    async def take_heading(self, event: EventId, heading: int, person: PersonId) -> bool:
        """Let somebody take a heading; say whether it is theirs now: one takes each."""
        ...

    async def leave_headings(
        self, event: EventId, person: PersonId, headings: Collection[int] | None = None
    ) -> None:
        """Give headings of somebody back; None: all of theirs."""
        ...

    async def notes(self, event: EventId, person: PersonId) -> AttendeeNotes | None:
        """Return what one attendee wrote."""
        ...

    async def all_notes(self, event: EventId) -> Sequence[AttendeeNotes]:
        """Return what all attendees wrote, in the order in which they began."""
        ...

    async def count_notes(self, event: EventId) -> int:
        """Return how many attendees wrote something."""
        ...

    async def save_notes(
        self, event: EventId, person: PersonId, notes: Notes, *, done: bool, at: datetime
    ) -> None:
        """Write down what one attendee wrote, over what they had."""
        ...

    async def settling(self, event: EventId) -> Settling | None:
        """Return what coordinators made of the notes so far."""
        ...

    async def save_settling(
        self, event: EventId, notes: Notes, *, was_revision: int, by: PersonId
    ) -> bool:
        """Write it down if it still has that revision (0: there was none); say whether it did."""
        ...

    async def notes_by(self, person: PersonId) -> Mapping[EventId, Notes]:
        """Return what somebody wrote, by meeting."""
        ...

    async def headings_of(self, person: PersonId) -> Mapping[EventId, Sequence[int]]:
        """Return which headings somebody took, by meeting."""
        ...

    async def prune(self, published_before: datetime) -> int:
        """Delete the notes of meetings that were published before a moment; return how many."""
        ...
