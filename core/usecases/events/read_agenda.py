"""What a coordinator sees of the agenda: every event, whatever its topics and circles."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model.audience import Audience
from core.model.event import Event, EventPast, EventRole, Headcount
from core.model.event_kind import EventKind, EventState
from core.model.group import Group
from core.model.identity import EventId, GroupId, PersonId
from core.model.refusals import NotFound
from core.model.reminder import Reminder, ReminderState
from core.model.roles import Role
from core.model.series import Scope, Series
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role


class Shelf(StrEnum):
    """Which events of the agenda are listed."""

    AHEAD = "ahead"  # going on, or still to come
    PUT_OFF = "off"  # postponed, without a new time
    OVER = "over"  # their time has passed, whatever became of them
    CANCELLED = "cancelled"  # will not take place


_NOT_OVER = frozenset({EventState.POSTPONED, EventState.CANCELLED})


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """An event as its coordinators see it.

    Attributes:
        people: who comes, in numbers.
        roles: how many people have which role.
        reminders: those that are still to go out to everybody, earliest first.
        history: how it stood from when on, the oldest first.
        series: which it is one of, if any.
        groups: those that it is for.
        before: the hearing that was adjourned to this one, if one was.
    """

    event: Event
    people: Headcount
    roles: Mapping[EventRole, int]
    reminders: Sequence[Reminder]
    history: Sequence[EventPast]
    series: Series | None
    groups: Sequence[Group]
    before: Event | None = None

    @property
    def coming(self) -> int:
        """How many said that they are coming."""
        return self.people.coming


async def list_events(
    world: World,
    coordinator: PersonId,
    *,
    offset: int,
    limit: int,
    shelf: Shelf = Shelf.AHEAD,
    kinds: Collection[EventKind] | None = None,
) -> tuple[Sequence[Event], int]:
    """Return a page of the agenda and how much there is: what comes soonest, what was latest.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        if shelf is Shelf.AHEAD:
            return await view.events.upcoming(
                None, None, after=now, offset=offset, limit=limit, kinds=kinds
            )
        states = {
            Shelf.PUT_OFF: frozenset({EventState.POSTPONED}),
            Shelf.OVER: frozenset(EventState) - _NOT_OVER,
            Shelf.CANCELLED: frozenset({EventState.CANCELLED}),
        }[shelf]
        over = now if shelf is Shelf.OVER else None
        return await view.events.in_states(
            states, kinds=kinds, offset=offset, limit=limit, over_before=over
        )


async def count_planned(world: World, coordinator: PersonId) -> int:
    """Return how much is planned; a series counts once.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        return await view.events.count_upcoming(after=world.clock.now())


async def open_planned(world: World, coordinator: PersonId, event_id: EventId) -> PlannedEvent:
    """Return an event, past and cancelled ones too.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        event = await view.events.get(event_id)
        if event is None:
            raise NotFound
        reminders = await view.reminders.of_event(event_id)
        return PlannedEvent(
            event,
            await view.event_people.headcount(event_id),
            await _roles(view, event_id),
            [each for each in reminders if _waits_for_all(each)],
            await view.events.history(event_id),
            await view.series.get(event.series) if event.series is not None else None,
            await view.groups.named(event.groups) if event.groups else (),
            await view.events.adjourned_to(event_id) if event.kind is EventKind.HEARING else None,
        )


async def count_reminded(world: World, coordinator: PersonId, event: Event) -> int:
    """Return how many people the reminders of an event would go to now.

    Those with a role in it come on top, once they have taken it.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        if event.invited_only:
            return 0
        if event.groups:
            audience = Audience(groups=event.groups)  # nobody else may see it
        else:
            audience = Audience(everyone=not event.topics, topics=event.topics)
        return (await view.people.count(audience)).people


async def count_told(
    world: World, coordinator: PersonId, event_id: EventId, scope: Scope = Scope.THIS
) -> int:
    """Return how many people would be told if an event were changed now.

    Args:
        world: where.
        coordinator: who asks.
        event_id: which.
        scope: what of its series would change with it.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        return await view.event_people.count_told(event_id, scope, now=now)


async def offer_groups(
    world: World, coordinator: PersonId, chosen: Collection[GroupId]
) -> Sequence[Group]:
    """Return the groups that an event can be for, and those that it is for already.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        groups = await view.groups.open()
        known = {group.id for group in groups}
        others = [each for each in chosen if each not in known]
        return [*groups, *(await view.groups.named(others) if others else ())]


async def _roles(view: Transaction, event: EventId) -> Mapping[EventRole, int]:
    counted: Counter[EventRole] = Counter()
    for part in await view.event_people.parts(event):
        counted.update(part.roles)
    return counted


def _waits_for_all(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.WAITING and not reminder.personal
