"""Attendees write down what was said: sealed, changed at will, until it is published."""

from dataclasses import dataclass

from core.model.candidate import Candidate
from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.identity import EventId, PersonId
from core.model.meeting import Meeting, Notes
from core.model.refusals import PublishedAlready
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.meetings.attended import attended_meeting
from core.usecases.meetings.checked_notes import EditNotes, edited

TOLD = "meeting_told"
"""The kind of notice that tells coordinators that an attendee has written all down."""


@dataclass(frozen=True, slots=True)
class OwnNotes:
    """What an attendee wrote so far.

    Attributes:
        candidate: None: not named yet.
        own: the headings that they took.
        done: they said that it is all.
    """

    event: Event
    candidate: Candidate | None
    notes: Notes
    own: frozenset[int]
    done: bool


async def open_notes(world: World, person: PersonId, event_id: EventId) -> OwnNotes:
    """Return what the person wrote so far; empty when nothing.

    Raises:
        NotFound: there is no such meeting, or they may not know of it.
        NotAttended, NotHeldYet: they cannot tell of it.
        PublishedAlready: notes are closed.
    """
    async with world.storage.read() as view:
        event, meeting = await _open(view, world, person, event_id)
        return await _own(view, event, meeting, person)


async def write_notes(
    world: World, person: PersonId, event_id: EventId, edit: EditNotes, *, dialogue: Dialogue
) -> OwnNotes:
    """Change one thing in one's notes, and write down where the dialogue stands then.

    Raises:
        NotFound, NotAttended, NotHeldYet, PublishedAlready: see `open_notes`.
        Outdated, TooLong, Unusable: see `edited`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event, meeting = await _open(tx, world, person, event_id)
        before = await tx.meetings.notes(event_id, person)
        notes = edited(before.notes if before else Notes(), edit, world.content)
        done = before is not None and before.done
        if before is None or notes != before.notes:
            await tx.meetings.save_notes(event_id, person, notes, done=done, at=now)
        await tx.dialogues.save(person, dialogue)
        return await _own(tx, event, meeting, person)


async def finish_notes(
    world: World, person: PersonId, event_id: EventId, *, dialogue: str
) -> OwnNotes:
    """Say that it is all, end the dialogue and tell the coordinators; a repeat changes nothing.

    Raises:
        NotFound, NotAttended, NotHeldYet, PublishedAlready: see `open_notes`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event, meeting = await _open(tx, world, person, event_id)
        before = await tx.meetings.notes(event_id, person)
        if before is None or not before.done:
            notes = before.notes if before else Notes()
            await tx.meetings.save_notes(event_id, person, notes, done=True, at=now)
            for coordinator in await tx.people.holders(Role.COORDINATOR):
                if coordinator.id == person:
                    continue
                await tx.outbox.put(
                    coordinator.id,
                    Notice(TOLD, {"event": event_id}),
                    lane=Lane.REMINDER,
                    doubt=Doubt.LEAVE,
                    due_at=now,
                    urgent=False,
                )
        await tx.dialogues.delete(person, dialogue)
        return await _own(tx, event, meeting, person)


async def _open(
    tx: Transaction, world: World, person: PersonId, event_id: EventId
) -> tuple[Event, Meeting]:
    event = await attended_meeting(tx, event_id, person, world.clock.now())
    meeting = await tx.meetings.get(event_id)
    if meeting.published_at is not None:
        raise PublishedAlready
    return event, meeting


async def _own(tx: Transaction, event: Event, meeting: Meeting, person: PersonId) -> OwnNotes:
    written = await tx.meetings.notes(event.id, person)
    headings = await tx.meetings.headings(event.id)
    return OwnNotes(
        event,
        None if meeting.candidate is None else await tx.candidates.get(meeting.candidate),
        written.notes if written else Notes(),
        frozenset(heading for heading, taker in headings.items() if taker == person),
        done=written is not None and written.done,
    )
