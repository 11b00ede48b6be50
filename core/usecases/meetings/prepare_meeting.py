"""Before a meeting: whom it is with, who asks about what, and the question guide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.candidate import Candidate, PublishedStance
from core.model.event import Event
from core.model.identity import CandidateId, EventId, PersonId
from core.model.meeting import Meeting
from core.model.reference import GuideHeading
from core.model.refusals import (
    CandidateWithdrawn,
    HeadingTaken,
    NotAttended,
    NotFound,
    Outdated,
)
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.candidates.keep_candidate import hold_candidate
from core.usecases.meetings.attended import attended, find_meeting
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Prepared:
    """A meeting as one of its readers sees it; who takes which heading is named to nobody.

    Attributes:
        candidate: None: not named yet.
        own: the headings that this reader takes.
        taken: the headings that others take.
        takes_part: they can take headings, and tell afterwards what was said.
        notes: how many attendees wrote something.
    """

    event: Event
    meeting: Meeting
    candidate: Candidate | None
    own: frozenset[int]
    taken: frozenset[int]
    takes_part: bool
    notes: int


@dataclass(frozen=True, slots=True)
class Guide:
    """The question guide of a meeting.

    Attributes:
        headings: one's own first, then the others, each in the order of the guide.
        said: what this candidate said before, by heading, the newest first.
    """

    prepared: Prepared
    headings: Sequence[GuideHeading]
    said: Mapping[int, Sequence[PublishedStance]]


async def open_meeting(world: World, reader: PersonId, event: EventId) -> Prepared:
    """Return what there is to know before a meeting.

    Raises:
        NotFound: there is no such meeting, or the reader may not know of it.
    """
    async with world.storage.read() as view:
        return await _prepared(view, reader, event)


async def propose_candidate(
    world: World, coordinator: PersonId, event: EventId
) -> Candidate | None:
    """Return whom the last meeting of the same title was with: the next one is likely to be, too.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        found = await view.meetings.namesake(event)
        return None if found is None else await view.candidates.get(found)


async def look_at_meeting(world: World, event: EventId) -> Prepared:
    """Return the same without a reader, for what all readers of a reminder share.

    Raises:
        NotFound: there is no such meeting.
    """
    async with world.storage.read() as view:
        return await _seen(view, event, None)


async def open_guide(world: World, reader: PersonId, event: EventId) -> Guide:
    """Return the question guide of a meeting.

    Raises:
        NotFound: there is no such meeting, or the reader may not know of it.
    """
    async with world.storage.read() as view:
        prepared = await _prepared(view, reader, event)
        said: dict[int, list[PublishedStance]] = {}
        if prepared.candidate is not None:
            record = await view.candidates.record(prepared.candidate.id)
            for word in record.stances if record else ():
                said.setdefault(word.heading, []).append(word)
    guide = world.content.guide
    ranked = sorted(guide, key=lambda heading: (heading.key not in prepared.own, heading.key))
    return Guide(prepared, ranked, said)


async def take_heading(
    world: World, person: PersonId, event_id: EventId, heading: int, *, taken: bool
) -> Prepared:
    """Take a heading or give it back; return the meeting as it is then. A repeat changes nothing.

    Raises:
        NotFound: there is no such meeting or heading, or the person may not know of it.
        NotAttended: they did not say that they come.
        HeadingTaken: somebody else has it.
        Outdated: the meeting has begun, or does not take place.
    """
    if world.content.heading(heading) is None:
        raise NotFound
    async with world.storage.begin() as tx:
        before = await _prepared(tx, person, event_id)
        if not before.event.is_ahead(world.clock.now()):
            raise Outdated
        if not taken:
            await tx.meetings.leave_headings(event_id, person, {heading})
        elif not before.takes_part:
            raise NotAttended
        elif heading in before.taken:
            raise HeadingTaken(heading=heading)
        else:
            holder = (await tx.meetings.headings(event_id)).get(heading, person)
            if holder != person:  # they do not come any more
                await tx.meetings.leave_headings(event_id, holder, {heading})
            if not await tx.meetings.take_heading(event_id, heading, person):
                raise HeadingTaken(heading=heading)
        return await _prepared(tx, person, event_id)


async def name_candidate(
    world: World, coordinator: PersonId, event_id: EventId, number: CandidateId
) -> Prepared:
    """Say whom a meeting is with; return the meeting as it is then.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such meeting or candidate.
        CandidateWithdrawn: they do not run any more.
        Outdated: what was said in the meeting is published.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        await find_meeting(tx, event_id)
        candidate = await hold_candidate(tx, number)
        meeting = await tx.meetings.get(event_id)
        if meeting.candidate != number:
            if candidate.withdrawn_at is not None:
                raise CandidateWithdrawn(name=candidate.name)
            if meeting.published_at is not None:
                raise Outdated
            await tx.meetings.name(event_id, number)
            now = world.clock.now()
            line = AuditLine(now, coordinator, "meeting_named", f"event:{event_id}")
            await tx.audit.write(line)
        return await _prepared(tx, coordinator, event_id)


async def _prepared(view: Transaction, reader: PersonId, number: EventId) -> Prepared:
    if not await view.event_people.may_see(number, reader):
        raise NotFound
    return await _seen(view, number, reader)


async def _seen(view: Transaction, number: EventId, reader: PersonId | None) -> Prepared:
    event = await find_meeting(view, number)
    meeting = await view.meetings.get(number)
    candidate = None if meeting.candidate is None else await view.candidates.get(meeting.candidate)
    part = None if reader is None else await view.event_people.part(number, reader)
    there = {each.person for each in await view.event_people.parts(number) if attended(each)}
    # Whoever does not come any more has left their headings to the others.
    headings = {
        heading: person
        for heading, person in (await view.meetings.headings(number)).items()
        if person in there
    }
    return Prepared(
        event,
        meeting,
        candidate,
        own=frozenset(key for key, person in headings.items() if person == reader),
        taken=frozenset(key for key, person in headings.items() if person != reader),
        takes_part=part is not None and attended(part),
        notes=await view.meetings.count_notes(number),
    )
