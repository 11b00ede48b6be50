"""What a member finds in the library and the agenda: on their topics, or for everyone."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.briefing import Briefing
from core.model.event import Attendance, Event
from core.model.identity import BriefingId, EventId, PersonId
from core.model.refusals import NotFound
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Card:
    """An event with what one reader's card of it shows."""

    event: Event
    coming: int
    attendance: Attendance | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing with what one reader is shown of it.

    Attributes:
        answers: how many answered its action button; 0 when it has none.
    """

    briefing: Briefing
    answers: int


async def open_briefing(world: World, reader: PersonId, briefing: BriefingId) -> Opened:
    """Return one briefing.

    Raises:
        NotFound: there is none with that id for this reader: it was withdrawn, or is closed.
    """
    async with world.storage.read() as view:
        if not await view.library.may_read(reader, briefing):
            raise NotFound
        found = await view.briefings.get(briefing)
        if found is None:
            raise NotFound
        return Opened(found, await view.answers.count(briefing) if found.action else 0)


async def upcoming_events(
    world: World, person: PersonId, *, offset: int, limit: int
) -> tuple[Sequence[Event], int]:
    """Return a page of what is coming on the person's topics, soonest first, and the total."""
    async with world.storage.read() as view:
        topics = await view.people.follows(person)
        now = world.clock.now()
        return await view.events.upcoming(person, topics, after=now, offset=offset, limit=limit)


async def open_event(world: World, person: PersonId, event: EventId) -> Card:
    """Return an event, whatever its topics and state, as the person sees it.

    Raises:
        NotFound: there is none with that id.
    """
    async with world.storage.read() as view:
        found = await view.events.get(event)
        if found is None:
            raise NotFound
        coming = (await view.event_people.headcount(event)).coming
        return Card(found, coming, (await view.event_people.part(event, person)).said)
