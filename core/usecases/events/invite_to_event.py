"""One-time links to a role in an event: make them, look at one, say yes or no, take them back.

In a series the role is that of the event and of those after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.audit import AuditLine
from core.model.event import Attendance, Event, EventRole
from core.model.event_invitation import (
    MOST_ROLE_LINKS,
    EventInvitation,
    EventInvitationState,
)
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.group import LINKS_AT_ONCE
from core.model.identity import EventId, InvitationId, PersonId
from core.model.refusals import EventChanged, EventLinkOver, NotFound, TooManyRoleLinks
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.seats import fill_seats
from core.usecases.staff.invite import TOKEN_LENGTH
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class NewRoleLinks:
    """Links to a role with their tokens, which are shown once and not kept."""

    event: Event
    role: EventRole
    tokens: Sequence[str]


@dataclass(frozen=True, slots=True)
class RoleAsked:
    """What somebody who opened a link is asked, or answered.

    Attributes:
        has: they have the role, by this link or before it.
    """

    event: Event
    role: EventRole
    has: bool


async def make_role_links(
    world: World, coordinator: PersonId, event_id: EventId, role: EventRole, *, count: int
) -> NewRoleLinks:
    """Return so many new links, each good for one person until the event is over.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event, or *count* is not within LINKS_AT_ONCE.
        EventChanged: it is over, or will not take place.
        TooManyRoleLinks: as many are open as one event may have.
    """
    if not 1 <= count <= LINKS_AT_ONCE:
        raise NotFound
    tokens = [world.vault.code(TOKEN_LENGTH) for _ in range(count)]
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        event = await _found(tx, event_id)
        if not _takes_roles(event, now):
            raise EventChanged
        links = await tx.event_invitations.of_event(event_id)
        still_open = [each for each in links if each.state is EventInvitationState.OPEN]
        if len(still_open) + count > MOST_ROLE_LINKS:
            raise TooManyRoleLinks(limit=MOST_ROLE_LINKS)
        for token in tokens:
            await tx.event_invitations.add(event_id, role, _digest(world, token))
        what = f"event:{event_id}:{role}:{count}"
        await tx.audit.write(AuditLine(now, coordinator, "event_links_made", what))
    return NewRoleLinks(event, role, tokens)


async def list_role_links(
    world: World, coordinator: PersonId, event_id: EventId
) -> tuple[Event, Sequence[EventInvitation]]:
    """Return an event and its links that are open or taken, the newest first.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
    """
    listed = {EventInvitationState.OPEN, EventInvitationState.TAKEN}
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        event = await _found(view, event_id)
        links = await view.event_invitations.of_event(event_id)
        return event, [each for each in links if each.state in listed]


async def look_at_role_link(
    world: World, coordinator: PersonId, invitation: InvitationId
) -> EventInvitation:
    """Return a link that can be withdrawn.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such link (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        found = await view.event_invitations.get(invitation)
        if found is None or found.state is EventInvitationState.WITHDRAWN:
            raise NotFound
        return found


async def withdraw_role_link(
    world: World, coordinator: PersonId, invitation: InvitationId
) -> EventInvitation:
    """Take a link back, and the role from whoever took it; a repeat changes nothing.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such link (any more).
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        link = await tx.event_invitations.get(invitation)
        if link is None:
            raise NotFound
        person = await tx.event_invitations.taken_by(invitation)
        if await tx.event_invitations.withdraw(invitation):
            if person is not None:
                await _take_back(tx, link, person, now)
            what = f"event:{link.event}:{link.role}"
            await tx.audit.write(AuditLine(now, coordinator, "event_link_withdrawn", what))
        return link


async def open_role_link(world: World, person: PersonId, token: str) -> RoleAsked:
    """Return the role that a link leads to; nothing is decided by looking.

    Raises:
        EventLinkOver: there is no such link, it was used or withdrawn, or the event is over.
    """
    async with world.storage.read() as view:
        link, event = await _behind(view, world, token)
        has = await _has(view, person, link)
        if not has and not _usable(link, event, world.clock.now()):
            raise EventLinkOver
        return RoleAsked(event, link.role, has)


async def answer_role_link(world: World, person: PersonId, token: str, *, takes: bool) -> RoleAsked:
    """Take the role behind a link, or decline; either uses the link up.

    Whoever has the role already keeps it, and the link stays good for somebody else.

    Raises:
        EventLinkOver: there is no such link, it was used or withdrawn, or the event is over.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        link, event = await _behind(tx, world, token)
        if await _has(tx, person, link):
            return RoleAsked(event, link.role, has=True)
        if not _usable(link, event, now):
            raise EventLinkOver
        if not takes:
            await tx.event_invitations.decline(link.id)
            return RoleAsked(event, link.role, has=False)
        if not await tx.event_invitations.take(link.id, person):
            raise EventLinkOver
        for each in await _with_following(tx, event):
            await tx.event_people.set_role(each.id, person, link.role, on=True)
            await _no_longer_declines(tx, each, person, now)
        # Nobody is named: lines are never pruned, and would tell who was ever at what.
        what = f"event:{event.id}:{link.role}"
        await tx.audit.write(AuditLine(now, None, "event_role_taken", what))
        return RoleAsked(event, link.role, has=True)


async def _no_longer_declines(
    tx: Transaction, event: Event, person: PersonId, now: datetime
) -> None:
    """Take back a "not coming": whoever takes a role is told that they will be reminded."""
    if (await tx.event_people.part(event.id, person)).said is Attendance.NOT_COMING:
        await tx.event_people.say(event.id, person, None, needs=None, at=now)


async def _take_back(
    tx: Transaction, link: EventInvitation, person: PersonId, now: datetime
) -> None:
    """Take a role, and with it the seat of somebody whom nothing else lets in."""
    found = await _with_following(tx, await _found(tx, link.event))
    await tx.events.hold([each.id for each in found])
    for each in found:
        await tx.event_people.set_role(each.id, person, link.role, on=False)
        await fill_seats(tx, each, now)


async def _with_following(tx: Transaction, event: Event) -> Sequence[Event]:
    """Return the event, and of a series those after it."""
    if event.series is None:
        return [event]
    return [event, *await tx.events.of_series(event.series, after=event.starts_at)]


async def _found(tx: Transaction, event_id: EventId) -> Event:
    event = await tx.events.get(event_id)
    if event is None:
        raise NotFound
    return event


async def _behind(tx: Transaction, world: World, token: str) -> tuple[EventInvitation, Event]:
    link = await tx.event_invitations.find(_digest(world, token))
    event = await tx.events.get(link.event) if link is not None else None
    if link is None or event is None:
        raise EventLinkOver
    return link, event


async def _has(tx: Transaction, person: PersonId, link: EventInvitation) -> bool:
    return link.role in (await tx.event_people.part(link.event, person)).roles


def _usable(link: EventInvitation, event: Event, now: datetime) -> bool:
    return link.state is EventInvitationState.OPEN and _takes_roles(event, now)


def _takes_roles(event: Event, now: datetime) -> bool:
    if event.state is EventState.POSTPONED:
        return True
    return event.state in AHEAD_STATES and event.over_at > now


def _digest(world: World, token: str) -> bytes:
    return world.vault.digest(token, purpose="event_invitation")
