"""What a round reminds its readers of, as it is true at the moment of reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.event import Event
from core.model.identity import EventId, PersonId, RoundId
from core.ports.stores.reminders import RoundPart
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class RoundPage:
    """The parts of some readers in a row, with the events that they are about."""

    parts: Mapping[PersonId, Sequence[RoundPart]]
    events: Mapping[EventId, Event]


async def read_round(world: World, number: RoundId, *, first: PersonId, limit: int) -> RoundPage:
    """Return of what the next *limit* readers from *first* on are reminded.

    Nothing of what was cancelled or moved, or what a reader has muted, declined or may not see.
    """
    async with world.storage.read() as view:
        parts = await view.reminders.parts(number, first=first, limit=limit)
        wanted = {each.reminder.event for of_person in parts.values() for each in of_person}
        events = await view.events.get_many(wanted)
    return RoundPage(parts, {event.id: event for event in events})
