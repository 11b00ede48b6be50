"""A member's agenda: what is coming that they may see, and one event with all they have in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.event import Event, Headcount, Part
from core.model.event_kind import EventKind
from core.model.identity import EventId, PersonId
from core.model.refusals import NotFound
from core.model.series import Series
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Card:
    """An event with what one reader's card of it shows.

    Attributes:
        part: what the reader does there and said about coming.
        headcount: who comes, in numbers alone.
        place: the reader's, in the waiting list, from 1; None when they do not wait.
        muted: the reader wants no reminders of it.
        series: to which it belongs; None for a single event.
    """

    event: Event
    part: Part
    headcount: Headcount
    place: int | None = None
    muted: bool = False
    series: Series | None = None


async def list_agenda(
    world: World,
    person: PersonId,
    *,
    mine: bool = False,
    kind: EventKind | None = None,
    offset: int,
    limit: int,
) -> tuple[Sequence[Event], int]:
    """Return a page of what is coming and may be seen by the person, soonest first, and the total.

    Args:
        world: the world.
        person: who looks.
        mine: what they said yes to or have a role in, whatever its topics; else what is on their
            topics or for everyone.
        kind: of that kind alone.
        offset: how many to leave out.
        limit: how many to return.
    """
    async with world.storage.read() as view:
        topics = None if mine else await view.people.follows(person)
        return await view.events.upcoming(
            person,
            topics,
            after=world.clock.now(),
            offset=offset,
            limit=limit,
            kinds=None if kind is None else frozenset({kind}),
            mine=mine,
        )


async def open_card(world: World, person: PersonId, event: EventId) -> Card:
    """Return an event, whatever its topics and state, as the person sees it.

    Raises:
        NotFound: there is none with that id for this person.
    """
    async with world.storage.read() as view:
        found = await view.events.get(event)
        people = view.event_people
        if found is None or not await people.may_see(event, person):
            raise NotFound
        return Card(
            event=found,
            part=await people.part(event, person),
            headcount=await people.headcount(event),
            place=await people.place_in_line(event, person),
            muted=await people.is_muted(event, person),
            series=None if found.series is None else await view.series.get(found.series),
        )
