"""What an editor can choose an audience from, and what is called how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.audience import Audience
from core.model.event import Event
from core.model.group import Group
from core.model.identity import EventId, GroupId, PersonId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role

MOST_EVENTS = 100
"""Upcoming events that are offered; the soonest."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Groups and events, those that an audience names already included.

    Attributes:
        groups: what is offered: open ones.
        events: what is offered: planned and still to come, soonest first.
        others: what is named already, but not offered (any more).
    """

    groups: Sequence[Group] = ()
    events: Sequence[Event] = ()
    others: "Others | None" = None

    @property
    def group_names(self) -> Mapping[GroupId, str]:
        """What each group is called."""
        named = [*self.groups, *(self.others.groups if self.others else ())]
        return {group.id: group.name for group in named}

    @property
    def known_events(self) -> Mapping[EventId, Event]:
        """Every event that there is something to say about."""
        named = [*self.events, *(self.others.events if self.others else ())]
        return {event.id: event for event in named}


@dataclass(frozen=True, slots=True)
class Others:
    """Groups that are closed and events that are over or called off."""

    groups: Sequence[Group]
    events: Sequence[Event]


async def load_choices(world: World, editor: PersonId, audience: Audience) -> Choices:
    """Return what can be chosen, and what *audience* names besides.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        groups = await view.groups.open()
        now = world.clock.now()
        events, _ = await view.events.upcoming(None, None, after=now, offset=0, limit=MOST_EVENTS)
        offered = Choices(groups, events)
        return Choices(groups, events, await _others(view, audience, offered))


async def load_names(world: World, editor: PersonId, audience: Audience) -> Choices:
    """Return what the groups and events of an audience are called; nothing is offered.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        return Choices(others=await _others(view, audience, Choices()))


async def _others(view: Transaction, audience: Audience, offered: Choices) -> Others:
    circles = (audience, audience.only, audience.without)
    groups = {each for circle in circles for each in circle.groups} - set(offered.group_names)
    events = {each for circle in circles for each in circle.events} - set(offered.known_events)
    found = [await view.events.get(event) for event in sorted(events)]
    return Others(
        await view.groups.named(groups) if groups else (),
        [event for event in found if event is not None],
    )
