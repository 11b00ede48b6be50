"""Publish what was said in a meeting: stances, asks, commitments with their deadlines."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from core.model.audit import AuditLine
from core.model.candidate import Candidate, Commitment, Kept, NextStep, PublishedStance
from core.model.event import EVENT_TITLE_LIMIT, Event, EventVersion
from core.model.event_kind import AHEAD_STATES, EventKind, EventState, may_move
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId, TopicKey
from core.model.language import Language
from core.model.meeting import HeadingNote
from core.model.refusals import NoCandidate, SettledMeanwhile, StanceMissing
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.keep_event import put_changed, put_event
from core.usecases.meetings.settle_meeting import SettlingView, settling_of
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Published:
    """What came of publishing.

    Attributes:
        deadlines: how many commitments are in the agenda now, with reminders.
    """

    event: Event
    candidate: Candidate
    stances: int
    commitments: int
    deadlines: int
    next_steps: frozenset[NextStep]


@dataclass(frozen=True, slots=True)
class _Publishing:
    """One act of publishing."""

    tx: Transaction
    content_topics: dict[int, frozenset[TopicKey]]
    view: SettlingView
    candidate: Candidate
    coordinator: PersonId
    language: Language
    now: datetime


async def publish_meeting(
    world: World, coordinator: PersonId, event_id: EventId, *, seen: str, dialogue: str = ""
) -> Published:
    """Publish what is settled, over what was published of this meeting before.

    Args:
        world: its clock decides which commitments still become deadlines.
        coordinator: in whose language those are written.
        event_id: of the meeting, which counts as followed up then.
        seen: the mark of what the coordinator has looked at.
        dialogue: that ends with it.

    Raises:
        NotAllowed, NotFound, NotHeldYet: see `open_settling`.
        SettledMeanwhile: what would be published changed since.
        NoCandidate: nobody has said whom it was with.
        StanceMissing: a quote stands without a stance.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        person = await require_role(tx, coordinator, Role.COORDINATOR)
        await tx.event_people.stand_in_line(event_id)  # two who publish at once, one by one
        view = await settling_of(tx, world, coordinator, event_id)
        if view.mark != seen:
            raise SettledMeanwhile
        if view.candidate is None:
            raise NoCandidate
        topics = {each.key: frozenset(each.topics) for each in world.content.guide}
        act = _Publishing(tx, topics, view, view.candidate, coordinator, person.language, now)
        words = _words(act)
        await tx.candidates.publish(event_id, words, view.settled.asks, view.candidate.id)
        deadlines = await _keep_commitments(act)
        event = await _follow_up(act)
        meeting = replace(view.meeting, published_at=now, next_steps=view.settled.next_steps)
        await tx.meetings.save(meeting)
        line = AuditLine(now, coordinator, "meeting_published", f"event:{event_id}")
        await tx.audit.write(line)
        if dialogue:
            await tx.dialogues.delete(coordinator, dialogue)
        promised = len(await tx.candidates.commitments_of(event_id))
        steps = view.settled.next_steps
        return Published(event, view.candidate, len(words), promised, deadlines, steps)


def _words(act: _Publishing) -> list[PublishedStance]:
    words = []
    for heading, note in sorted(act.view.settled.headings.items()):
        if note.stance is None and note.quote:
            raise StanceMissing(heading=heading)
        if note.stance is not None:
            day = act.view.event.local_date
            words.append(
                PublishedStance(
                    act.candidate.id, act.view.event.id, heading, note.stance, note.quote, day
                )
            )
    return words


async def _follow_up(act: _Publishing) -> Event:
    """Move the meeting to its end, by way of HELD; what is at its end stays there."""
    event = act.view.event
    await act.tx.meetings.mark_asked(event.id, act.now)  # nobody is asked what is published
    for state in (EventState.HELD, EventState.FOLLOWED_UP):
        if event.state is not EventState.FOLLOWED_UP and may_move(event.kind, event.state, state):
            event = await put_changed(act.tx, event, replace(event, state=state), act.now)
    return event


async def _keep_commitments(act: _Publishing) -> int:
    """Write down what was promised; return how many deadlines are in the agenda."""
    tx, event = act.tx, act.view.event
    known = {each.heading: each for each in await tx.candidates.commitments_of(event.id)}
    promised = {
        heading: note
        for heading, note in sorted(act.view.settled.headings.items())
        if note.commitment
    }
    for heading, gone in known.items():
        if heading not in promised:
            await _withdraw_deadline(act, gone.deadline)
            await tx.candidates.drop_commitment(gone.id)
    deadlines = 0
    for heading, note in promised.items():
        before = known.get(heading) or _new(act, heading, note)
        after = replace(before, text=note.commitment, due=note.due)
        after = replace(after, deadline=await _keep_deadline(act, after))
        deadlines += after.deadline is not None
        if heading in known:
            await tx.candidates.save_commitment(after)
        else:
            await tx.candidates.add_commitment(after)
    return deadlines


def _new(act: _Publishing, heading: int, note: HeadingNote) -> Commitment:
    event = act.view.event.id
    return Commitment(0, act.candidate.id, event, heading, note.commitment, note.due)


async def _keep_deadline(act: _Publishing, commitment: Commitment) -> EventId | None:
    """Return the deadline of a commitment, made or changed as it now is; None: it needs none."""
    due = commitment.due
    before = None if commitment.deadline is None else await act.tx.events.get(commitment.deadline)
    if due is None or commitment.kept is not Kept.OPEN:
        await _withdraw_deadline(act, commitment.deadline if due is None else None)
        return None if due is None else commitment.deadline
    event = _deadline(act, commitment, due)
    if before is not None and before.state in AHEAD_STATES:
        after = replace(
            before,
            versions=event.versions,
            starts_at=event.starts_at,
            local_date=event.local_date,
        )
        if after != before:
            await put_changed(act.tx, before, after, act.now)
        return before.id
    if event.starts_at <= act.now:
        return None
    return await put_event(act.tx, event, act.now)


def _deadline(act: _Publishing, commitment: Commitment, due: date) -> Event:
    meeting = act.view.event
    title = f"{act.candidate.name}: {' '.join(commitment.text.split())}"
    cut = title if len(title) <= EVENT_TITLE_LIMIT else f"{title[: EVENT_TITLE_LIMIT - 1]}…"
    topics = act.content_topics.get(commitment.heading, frozenset())
    return Event(
        id=EventId(0),
        kind=EventKind.EU_DEADLINE,
        versions={act.language: EventVersion(cut, commitment.text)},
        starts_at=EventTime(due, None, meeting.zone).instant(),
        local_date=due,
        local_time=None,
        zone=meeting.zone,
        place="",
        topics=topics or meeting.topics,
        state=EventState.OPEN,
        author=act.coordinator,
    )


async def _withdraw_deadline(act: _Publishing, number: EventId | None) -> None:
    event = None if number is None else await act.tx.events.get(number)
    if event is not None and event.state in AHEAD_STATES:
        await put_changed(act.tx, event, replace(event, state=EventState.CANCELLED), act.now)
