"""Say that one is coming to an event, or not."""

from core.model.event import Attendance, Event
from core.model.event_kind import EventState
from core.model.identity import EventId, PersonId
from core.model.refusals import NotFound, Outdated
from core.ports.world import World


async def attend_event(
    world: World, person: PersonId, event_id: EventId, attendance: Attendance | None
) -> Event:
    """Write down what the person says, or take it back with None; a repeat changes nothing.

    Raises:
        NotFound: there is no such event.
        Outdated: it was cancelled or has begun.
    """
    async with world.storage.begin() as tx:
        event = await tx.events.get(event_id)
        if event is None:
            raise NotFound
        if event.state is EventState.CANCELLED or event.starts_at <= world.clock.now():
            raise Outdated
        await tx.event_people.say(event_id, person, attendance, needs=None, at=world.clock.now())
        return event
