"""Coordinators make one record of several attendees' notes; nothing of it is public yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.candidate import Candidate
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.identity import EventId, PersonId
from core.model.meeting import Meeting, Notes, proposal
from core.model.refusals import NotFound, NotHeldYet, SettledMeanwhile
from core.model.roles import Role
from core.model.seen_mark import mark_of
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.meetings.attended import ask_attendees, begun, find_meeting
from core.usecases.meetings.checked_notes import EditNotes, edited
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class SettlingView:
    """All that was heard in a meeting, and what is made of it.

    Attributes:
        heard: each attendee's notes, in the order in which they began; nobody is named.
        settled: what would be published now.
        revision: 0: nobody has settled anything, and *settled* is what all agree on.
        mark: of what would be published, and about whom; attendees change it, too, until
            somebody settles.
    """

    event: Event
    meeting: Meeting
    candidate: Candidate | None
    heard: Sequence[Notes]
    settled: Notes
    revision: int

    @property
    def mark(self) -> str:
        """What tells this from what would be published otherwise."""
        about = None if self.candidate is None else self.candidate.id
        return mark_of(self.revision, about, self.settled.packed())


async def open_settling(world: World, coordinator: PersonId, event_id: EventId) -> SettlingView:
    """Return what attendees wrote and what is made of it.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such meeting.
        NotHeldYet: it has not begun, or did not take place.
    """
    async with world.storage.read() as view:
        return await settling_of(view, world, coordinator, event_id)


async def settle(
    world: World,
    coordinator: PersonId,
    event_id: EventId,
    edit: EditNotes,
    *,
    seen: str,
    dialogue: Dialogue | None = None,
) -> SettlingView:
    """Change one thing of what will be published, and write down where the dialogue stands.

    Raises:
        NotAllowed, NotFound, NotHeldYet: see `open_settling`.
        SettledMeanwhile: what would be published changed since it had the mark *seen*.
        Outdated, TooLong, Unusable: see `edited`.
    """
    async with world.storage.begin() as tx:
        before = await settling_of(tx, world, coordinator, event_id)
        if before.mark != seen:
            raise SettledMeanwhile
        notes = edited(before.settled, edit, world.content)
        if notes != before.settled:
            saved = await tx.meetings.save_settling(
                event_id, notes, was_revision=before.revision, by=coordinator
            )
            if not saved:
                raise SettledMeanwhile
        if dialogue is not None:
            await tx.dialogues.save(coordinator, dialogue)
        return await settling_of(tx, world, coordinator, event_id)


async def ask_again(world: World, coordinator: PersonId, event_id: EventId) -> int:
    """Ask everybody who was there what was said, unless they were asked; return how many are.

    Raises:
        NotAllowed, NotFound, NotHeldYet: see `open_settling`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        view = await settling_of(tx, world, coordinator, event_id)
        asked = await ask_attendees(tx, view.event, now)
        if asked:
            line = AuditLine(now, coordinator, "meeting_attendees_asked", f"event:{event_id}")
            await tx.audit.write(line)
        return asked


async def find_voice(
    world: World, coordinator: PersonId, event_id: EventId, heading: int, number: int
) -> str:
    """Return the `file_id` of the voice note with that number (from 0) on a heading.

    Raises:
        NotAllowed, NotFound, NotHeldYet: see `open_settling`; there is no such voice note.
    """
    async with world.storage.begin() as tx:
        view = await settling_of(tx, world, coordinator, event_id)
        voices = [file for notes in view.heard for file in notes.on(heading).voices]
        if not 0 <= number < len(voices):
            raise NotFound
        now = world.clock.now()
        line = AuditLine(now, coordinator, "meeting_voice_played", f"event:{event_id}")
        await tx.audit.write(line)
        return voices[number]


async def settling_of(
    tx: Transaction, world: World, coordinator: PersonId, event_id: EventId
) -> SettlingView:
    """Return the same inside a transaction that somebody else opened; raises the same."""
    await require_role(tx, coordinator, Role.COORDINATOR)
    event = await find_meeting(tx, event_id)
    if not begun(event, world.clock.now()):
        raise NotHeldYet
    meeting = await tx.meetings.get(event_id)
    heard = [each.notes for each in await tx.meetings.all_notes(event_id)]
    kept = await tx.meetings.settling(event_id)
    return SettlingView(
        event,
        meeting,
        None if meeting.candidate is None else await tx.candidates.get(meeting.candidate),
        heard,
        kept.notes if kept else proposal(heard),
        kept.revision if kept else 0,
    )
