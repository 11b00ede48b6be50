"""Say that one is coming to an event, perhaps, or not; and what one needs to follow it."""

from dataclasses import dataclass

from core.model.event import INTERESTED, Attendance, Event, EventRole
from core.model.event_kind import EventKind
from core.model.identity import EventId, PersonId
from core.model.language import Language
from core.model.refusals import Outdated
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.seats import fill_seats, require_ahead, stand_before, take_seat


@dataclass(frozen=True, slots=True)
class Attended:
    """What came of an answer.

    Attributes:
        said: as it is written down now: who wanted to come may have to wait.
        place: in the waiting list, from 1; None when they do not wait.
    """

    event: Event
    said: Attendance | None
    place: int | None = None


async def attend_event(
    world: World, person: PersonId, event_id: EventId, answer: Attendance | None
) -> Attended:
    """Write down what the person says, or take it back with None; a repeat changes nothing.

    Coming takes a seat, or a place in the waiting list when every seat is taken. Whoever gives a
    seat back lets the next in line move up, who is told.

    Raises:
        NotFound: there is no such event for this person.
        EventOver: it takes no answers any more.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event = await stand_before(tx, event_id, person)
        require_ahead(event, now)
        if answer is Attendance.COMING or answer is Attendance.WAITING:
            await fill_seats(tx, event, now)
            said: Attendance | None = await take_seat(tx, event, person, now)
            place = await tx.event_people.place_in_line(event_id, person)
            return Attended(event, said, place)
        part = await tx.event_people.part(event_id, person)
        needs = part.needs if answer in INTERESTED else None
        await tx.event_people.say(event_id, person, answer, needs=needs, at=now)
        if answer not in INTERESTED:
            await _no_longer_observes(tx, event, person)
        await fill_seats(tx, event, now)
        return Attended(event, answer)


async def ask_interpretation(
    world: World, person: PersonId, event_id: EventId, language: Language | None
) -> None:
    """Write down which of the offered languages the person needs; None: none.

    Raises:
        NotFound: there is no such event for this person.
        EventOver: it takes no answers any more.
        Outdated: the language is not offered (any more), or they did not say that they may come.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event = await stand_before(tx, event_id, person)
        require_ahead(event, now)
        part = await tx.event_people.part(event_id, person)
        if part.said not in INTERESTED:
            raise Outdated
        if language is not None and language not in event.interpretation:
            raise Outdated
        await tx.event_people.say(event_id, person, part.said, needs=language, at=now)


async def _no_longer_observes(tx: Transaction, event: Event, person: PersonId) -> None:
    """Take the role back that somebody took; in a closed circle it is also what lets them in."""
    if event.kind is EventKind.HEARING and not event.is_closed_circle:
        await tx.event_people.set_role(event.id, person, EventRole.OBSERVER, on=False)
