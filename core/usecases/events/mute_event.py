"""Let an event be silent for oneself, or heard again."""

from core.model.event import Event
from core.model.identity import EventId, PersonId
from core.model.refusals import NotFound
from core.ports.world import World


async def mute_event(world: World, person: PersonId, event_id: EventId, *, on: bool) -> Event:
    """Make the person be reminded of the event no more, or again; a repeat changes nothing.

    Raises:
        NotFound: there is no such event for this person.
    """
    async with world.storage.begin() as tx:
        event = await tx.events.get(event_id)
        if event is None or not await tx.event_people.may_see(event_id, person):
            raise NotFound
        await tx.event_people.mute(event_id, person, on=on)
        return event
