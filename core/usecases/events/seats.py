"""Seats of an event, in a transaction that somebody else opened: who gets one, who is next."""

from datetime import datetime, timedelta

from core.model.delivery import Doubt, Lane, Notice
from core.model.event import INTERESTED, Attendance, Event
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.identity import EventId, PersonId
from core.model.refusals import EventOver, NotFound
from core.ports.storage import Transaction

SEAT_NOTICE = "seat_free"
"""Tells somebody from the waiting list that they are coming; params `event` and `person`."""
_SOON = timedelta(hours=24)
"""A seat in an event that begins within this is told at night, too."""


async def stand_before(tx: Transaction, event_id: EventId, person: PersonId) -> Event:
    """Return an event that the person may see; nobody else changes who comes until the end.

    Raises:
        NotFound: there is none, or this person may not know that there is.
    """
    await tx.event_people.stand_in_line(event_id)
    event = await tx.events.get(event_id)
    if event is None or not await tx.event_people.may_see(event_id, person):
        raise NotFound
    return event


def require_ahead(event: Event, now: datetime) -> None:
    """Refuse answers about an event that takes none any more.

    Raises:
        EventOver: it is over, was cancelled or put off, or what had to be done is done.
    """
    if event.state is EventState.CANCELLED or event.state is EventState.POSTPONED:
        raise EventOver(reason=event.state.value)
    if not takes_answers(event, now):
        raise EventOver(reason="over")


def takes_answers(event: Event, now: datetime) -> bool:
    """Say whether people can still say that they come: it stands at its time, and is not over."""
    return event.state in AHEAD_STATES and event.over_at > now


async def take_seat(tx: Transaction, event: Event, person: PersonId, now: datetime) -> Attendance:
    """Let somebody come, or wait when every seat is taken; return which. Keeps what they need."""
    part = await tx.event_people.part(event.id, person)
    if part.said is Attendance.COMING:
        return part.said
    said = Attendance.COMING
    if event.seats is not None and not event.is_deadline:
        counted = await tx.event_people.headcount(event.id)
        if counted.coming >= event.seats:
            said = Attendance.WAITING
    await tx.event_people.say(event.id, person, said, needs=part.needs, at=now)
    return said


async def fill_seats(
    tx: Transaction, event: Event, now: datetime, *, moved_at: datetime | None = None
) -> int:
    """Give free seats to those who wait longest and tell them; return how many moved up.

    Whoever comes stays, also when there are fewer seats than people; but for those who may not see
    a closed circle's event any more: they could not even give their seat back.

    Args:
        tx: written to.
        event: whose seats they are.
        now: decides whether it still takes answers.
        moved_at: what is written down as when they moved up; None: now.
    """
    at = moved_at or now
    if not takes_answers(event, now):
        return 0
    if event.is_closed_circle:
        await tx.event_people.drop_unseen(event.id)
    counted = await tx.event_people.headcount(event.id)
    free = counted.waiting if event.seats is None else event.seats - counted.coming
    moved = 0
    while moved < min(free, counted.waiting):
        person = await tx.event_people.next_waiting(event.id)
        if person is None:
            break
        part = await tx.event_people.part(event.id, person)
        await tx.event_people.say(event.id, person, Attendance.COMING, needs=part.needs, at=at)
        await tx.outbox.put(
            person,
            Notice(SEAT_NOTICE, {"event": event.id, "person": person}),
            lane=Lane.REMINDER,
            doubt=Doubt.REPEAT,
            due_at=at,
            urgent=event.starts_at - now < _SOON,
        )
        moved += 1
    return moved


async def free_seats_of(tx: Transaction, person: PersonId) -> list[EventId]:
    """Return the events in which somebody who is about to leave has a seat, all held in line.

    Called before anything else is locked; `fill_seats` follows once they are gone.
    """
    said = await tx.event_people.said_by(person)
    taken = sorted(event for event, each in said.items() if each is Attendance.COMING)
    for event in taken:
        await tx.event_people.stand_in_line(event)
    return taken


async def leave_unseen(tx: Transaction, person: PersonId, now: datetime) -> None:
    """Take back what somebody said about events ahead that they may not see any more.

    Called once a group was left: whoever waits for their seats moves up.
    """
    said = await tx.event_people.said_by(person)
    for number in sorted(event for event, each in said.items() if each in INTERESTED):
        if await tx.event_people.may_see(number, person):
            continue
        await tx.event_people.stand_in_line(number)
        event = await tx.events.get(number)
        if event is not None:
            await fill_seats(tx, event, now)
