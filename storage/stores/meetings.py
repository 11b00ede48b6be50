"""Meetings with candidates; what attendees wrote is sealed, for nobody has published it."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.candidate import NextStep
from core.model.event_kind import EventKind, EventState
from core.model.identity import CandidateId, EventId, PersonId
from core.model.meeting import USUAL_LENGTH, AttendeeNotes, Meeting, Notes, Settling
from core.ports.vault import Vault
from storage.agenda_tables import event_versions, events
from storage.candidate_tables import (
    candidates,
    meeting_headings,
    meeting_notes,
    meeting_settlings,
    meetings,
)
from storage.session import Session
from storage.stores.over_events import OverEvents
from storage.stores.padding import padded

NOTES, SETTLING = "meeting_notes", "meeting_settling"
_STANDS = sa.and_(
    events.c.kind == EventKind.MEETING,
    events.c.state == EventState.CONFIRMED,
    sa.exists(
        sa.select(meetings.c.event_id).where(
            meetings.c.event_id == events.c.id,
            meetings.c.candidate_id.is_not(None),
            meetings.c.asked_at.is_(None),
        )
    ),
)


class SqlMeetings:
    """Meetings in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault
        self._over = OverEvents(session, _STANDS, USUAL_LENGTH)

    async def get(self, event: EventId) -> Meeting:
        """Return what is known of a meeting; an empty one when nothing is."""
        row = await self._session.row(sa.select(meetings).where(meetings.c.event_id == event))
        if row is None:
            return Meeting(event)
        return Meeting(
            event,
            None if row.candidate_id is None else CandidateId(row.candidate_id),
            row.asked_at,
            row.published_at,
            frozenset(NextStep(step) for step in row.next_steps.split(",") if step),
        )

    async def save(self, meeting: Meeting) -> None:
        """Write a meeting down, over what was known."""
        said: dict[str, Any] = {
            "candidate_id": meeting.candidate,
            "asked_at": meeting.asked_at,
            "published_at": meeting.published_at,
            "next_steps": ",".join(sorted(meeting.next_steps)),
        }
        await self._put(meeting.event, said)

    async def name(self, event: EventId, candidate: CandidateId | None) -> None:
        """Write down whom a meeting is with."""
        await self._put(event, {"candidate_id": candidate})

    async def namesake(self, event: EventId) -> CandidateId | None:
        """Return whom the latest other event of the same title is with, as long as they run."""
        own, other = event_versions.alias("own"), event_versions.alias("other")
        query = (
            sa.select(meetings.c.candidate_id)
            .join(other, other.c.event_id == meetings.c.event_id)
            .join(own, sa.and_(own.c.title == other.c.title, own.c.event_id == event))
            .join(candidates, candidates.c.id == meetings.c.candidate_id)
            .where(meetings.c.event_id != event, candidates.c.withdrawn_at.is_(None))
            .order_by(meetings.c.event_id.desc())
            .limit(1)
        )
        found = await self._session.value(query)
        return None if found is None else CandidateId(found)

    async def mark_asked(self, event: EventId, at: datetime) -> bool:
        """Write down that attendees were asked; say whether they had not been."""
        await self._put(event, {})
        this = sa.and_(meetings.c.event_id == event, meetings.c.asked_at.is_(None))
        return bool(await self._session.changed(meetings.update().where(this).values(asked_at=at)))

    async def unasked(self, *, over_after: datetime, over_by: datetime) -> Sequence[EventId]:
        """Return meetings that may have ended in that span (behind the first, up to the second).

        Only those that were confirmed with a candidate, and whose attendees were not asked.
        """
        return await self._over.within(over_after, over_by)

    async def next_over(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next such meeting may have ended, in (after, until]."""
        return await self._over.first(after, until)

    async def headings(self, event: EventId) -> Mapping[int, PersonId]:
        """Return who takes which heading."""
        rows = await self._session.rows(
            sa.select(meeting_headings)
            .where(meeting_headings.c.event_id == event)
            .order_by(meeting_headings.c.heading)
        )
        return {row.heading: PersonId(row.person_id) for row in rows}

    async def take_heading(self, event: EventId, heading: int, person: PersonId) -> bool:
        """Let somebody take a heading; say whether it is theirs now: one takes each."""
        taken = self._session.insert(meeting_headings).values(
            event_id=event, heading=heading, person_id=person
        )
        await self._session.run(taken.on_conflict_do_nothing())
        return (await self.headings(event)).get(heading) == person

    async def leave_headings(
        self, event: EventId, person: PersonId, headings: Collection[int] | None = None
    ) -> None:
        """Give headings of somebody back; None: all of theirs."""
        theirs = sa.and_(
            meeting_headings.c.event_id == event, meeting_headings.c.person_id == person
        )
        if headings is not None:
            theirs = sa.and_(theirs, meeting_headings.c.heading.in_(sorted(headings)))
        await self._session.run(meeting_headings.delete().where(theirs))

    async def notes(self, event: EventId, person: PersonId) -> AttendeeNotes | None:
        """Return what one attendee wrote."""
        found = await self._notes(
            sa.and_(meeting_notes.c.event_id == event, meeting_notes.c.person_id == person)
        )
        return found[0] if found else None

    async def all_notes(self, event: EventId) -> Sequence[AttendeeNotes]:
        """Return what all attendees wrote, in the order in which they began."""
        return await self._notes(meeting_notes.c.event_id == event)

    async def count_notes(self, event: EventId) -> int:
        """Return how many attendees wrote something."""
        query = sa.select(sa.func.count()).select_from(meeting_notes)
        return int(await self._session.value(query.where(meeting_notes.c.event_id == event)))

    async def save_notes(
        self, event: EventId, person: PersonId, notes: Notes, *, done: bool, at: datetime
    ) -> None:
        """Write down what one attendee wrote, over what they had."""
        sealed = self._seal(notes, NOTES, f"{event}:{person}")
        statement = self._session.insert(meeting_notes).values(
            event_id=event, person_id=person, sealed=sealed, done=done, began_at=at, changed_at=at
        )
        new = statement.excluded
        await self._session.run(
            statement.on_conflict_do_update(
                index_elements=[meeting_notes.c.event_id, meeting_notes.c.person_id],
                set_={"sealed": new.sealed, "done": new.done, "changed_at": new.changed_at},
            )
        )

    async def settling(self, event: EventId) -> Settling | None:
        """Return what coordinators made of the notes so far."""
        row = await self._session.row(
            sa.select(meeting_settlings).where(meeting_settlings.c.event_id == event)
        )
        if row is None:
            return None
        notes = self._open(row.sealed, SETTLING, f"{event}:{row.revision}")
        return Settling(notes, row.revision, PersonId(row.changed_by))

    async def save_settling(
        self, event: EventId, notes: Notes, *, was_revision: int, by: PersonId
    ) -> bool:
        """Write it down if it still has that revision (0: there was none); say whether it did."""
        revision = was_revision + 1
        said: dict[str, Any] = {
            "sealed": self._seal(notes, SETTLING, f"{event}:{revision}"),
            "revision": revision,
            "changed_by": by,
        }
        if was_revision == 0:
            first = self._session.insert(meeting_settlings).values(event_id=event, **said)
            return bool(await self._session.changed(first.on_conflict_do_nothing()))
        same = sa.and_(
            meeting_settlings.c.event_id == event, meeting_settlings.c.revision == was_revision
        )
        update = meeting_settlings.update().where(same).values(**said)
        return bool(await self._session.changed(update))

    async def notes_by(self, person: PersonId) -> Mapping[EventId, Notes]:
        """Return what somebody wrote, by meeting."""
        query = sa.select(meeting_notes).where(meeting_notes.c.person_id == person)
        rows = await self._session.rows(query.order_by(meeting_notes.c.event_id))
        return {
            EventId(row.event_id): self._open(row.sealed, NOTES, f"{row.event_id}:{row.person_id}")
            for row in rows
        }

    async def headings_of(self, person: PersonId) -> Mapping[EventId, Sequence[int]]:
        """Return which headings somebody took, by meeting."""
        rows = await self._session.rows(
            sa.select(meeting_headings.c.event_id, meeting_headings.c.heading)
            .where(meeting_headings.c.person_id == person)
            .order_by(meeting_headings.c.event_id, meeting_headings.c.heading)
        )
        taken: dict[EventId, list[int]] = defaultdict(list)
        for row in rows:
            taken[EventId(row.event_id)].append(row.heading)
        return taken

    async def prune(self, published_before: datetime) -> int:
        """Delete the notes of meetings that were published before a moment; return how many."""
        old = sa.select(meetings.c.event_id).where(meetings.c.published_at < published_before)
        return await self._session.changed(
            meeting_notes.delete().where(meeting_notes.c.event_id.in_(old))
        )

    async def _put(self, event: EventId, said: Mapping[str, Any]) -> None:
        row = {"next_steps": "", **said}
        statement = self._session.insert(meetings).values(event_id=event, **row)
        if not said:
            await self._session.run(statement.on_conflict_do_nothing())
            return
        new = {name: statement.excluded[name] for name in said}
        await self._session.run(
            statement.on_conflict_do_update(index_elements=[meetings.c.event_id], set_=new)
        )

    async def _notes(self, which: sa.ColumnElement[bool]) -> Sequence[AttendeeNotes]:
        query = sa.select(meeting_notes).where(which)
        rows = await self._session.rows(
            query.order_by(meeting_notes.c.began_at, meeting_notes.c.person_id)
        )
        return [
            AttendeeNotes(
                PersonId(row.person_id),
                self._open(row.sealed, NOTES, f"{row.event_id}:{row.person_id}"),
                row.done,
                row.changed_at,
            )
            for row in rows
        ]

    def _seal(self, notes: Notes, purpose: str, row: str) -> bytes:
        plain = padded(json.dumps(notes.packed(), ensure_ascii=False).encode())
        return self._vault.seal(plain, purpose=purpose, row=row)

    def _open(self, sealed: bytes, purpose: str, row: str) -> Notes:
        return Notes.unpacked(json.loads(self._vault.open(sealed, purpose=purpose, row=row)))
