"""What a coordinator sees of the agenda: every event, whatever its topics."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audience import Audience
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.identity import EventId, PersonId, TopicKey
from core.model.refusals import EventChanged, NotFound
from core.model.reminder import Reminder, ReminderState
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """An event as its coordinators see it.

    Attributes:
        coming: how many said that they are coming.
        reminders: those that are still to go out, earliest first.
    """

    event: Event
    coming: int
    reminders: Sequence[Reminder]


async def list_events(
    world: World, coordinator: PersonId, *, offset: int, limit: int
) -> tuple[Sequence[Event], int]:
    """Return a page of all that is coming, soonest first, and how much that is.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        return await view.events.upcoming(None, None, after=now, offset=offset, limit=limit)


async def open_planned(world: World, coordinator: PersonId, event_id: EventId) -> PlannedEvent:
    """Return an event that can still be changed.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
        EventChanged: it was cancelled, or has begun.
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        event = await view.events.get(event_id)
        if event is None:
            raise NotFound
        if event.state is EventState.CANCELLED or event.starts_at <= world.clock.now():
            raise EventChanged
        reminders = await view.events.reminders(event_id)
        return PlannedEvent(
            event,
            (await view.event_people.headcount(event_id)).coming,
            [each for each in reminders if _waits_for_all(each)],
        )


async def count_reminded(world: World, coordinator: PersonId, topics: frozenset[TopicKey]) -> int:
    """Return how many people reminders on these topics would go to now; no topic: everyone.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        counted = await view.people.count(Audience(everyone=not topics, topics=topics))
        return counted.people


def _waits_for_all(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.WAITING and not reminder.personal
