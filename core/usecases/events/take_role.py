"""Take the role of an observer at a court hearing oneself, or give it back."""

from core.model.event import Attendance, EventRole
from core.model.event_kind import EventKind
from core.model.identity import EventId, PersonId
from core.model.refusals import Outdated
from core.ports.world import World
from core.usecases.events.attend_event import Attended
from core.usecases.events.seats import fill_seats, require_ahead, stand_before, take_seat

SELF_OBSERVED = frozenset({EventKind.HEARING})
"""Kinds at which members sign up as observers themselves."""


async def observe_event(world: World, person: PersonId, event_id: EventId, *, on: bool) -> Attended:
    """Make the person an observer who comes, or only one who comes; a repeat changes nothing.

    When every seat is taken they wait for one, and are no observer yet.

    Raises:
        NotFound: there is no such event for this person.
        EventOver: it takes no answers any more.
        Outdated: nobody observes events of this kind.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event = await stand_before(tx, event_id, person)
        require_ahead(event, now)
        if event.kind not in SELF_OBSERVED:
            raise Outdated
        if not on:
            if not event.is_closed_circle:  # there it is also what lets them in
                await tx.event_people.set_role(event_id, person, EventRole.OBSERVER, on=False)
            part = await tx.event_people.part(event_id, person)
            return Attended(event, part.said)
        await fill_seats(tx, event, now)
        said = await take_seat(tx, event, person, now)
        if said is Attendance.COMING:
            await tx.event_people.set_role(event_id, person, EventRole.OBSERVER, on=True)
        place = await tx.event_people.place_in_line(event_id, person)
        return Attended(event, said, place)
