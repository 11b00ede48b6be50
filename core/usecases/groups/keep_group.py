"""Make a group, rename it, close it: circles that something can be sent to."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.fold import fold
from core.model.group import GROUP_KEEPERS, GROUP_NAME_LIMIT, Group
from core.model.identity import GroupId, PersonId
from core.model.refusals import AlreadyDone, GroupNameTaken, NotFound
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_any_role


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """A group as those who keep it see it: numbers, and no names.

    Attributes:
        links: how many one-time links into it can be used now.
    """

    group: Group
    links: int


async def list_groups(world: World, keeper: PersonId) -> Sequence[Group]:
    """Return every open group, the oldest first.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
    """
    async with world.storage.read() as view:
        await require_any_role(view, keeper, GROUP_KEEPERS)
        return await view.groups.open()


async def look_at_group(world: World, keeper: PersonId, group: GroupId) -> KeptGroup:
    """Return an open group.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        NotFound: there is no such group (any more).
    """
    async with world.storage.read() as view:
        await require_any_role(view, keeper, GROUP_KEEPERS)
        found = await open_group(view, group)
        return KeptGroup(found, await view.groups.count_invitations(group, now=world.clock.now()))


async def create_group(world: World, keeper: PersonId, typed: str) -> GroupId:
    """Make a group of that name, without members; return its id.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        Unusable, TooLong: the name cannot be read, or is over GROUP_NAME_LIMIT.
        GroupNameTaken: another group is called so.
    """
    name, now = _name(typed), world.clock.now()
    async with world.storage.begin() as tx:
        await require_any_role(tx, keeper, GROUP_KEEPERS)
        await _refuse_taken(tx, name)
        group = await tx.groups.add(name, by=keeper, at=now)
        await tx.audit.write(AuditLine(now, keeper, "group_created", f"group:{group}"))
        return group


async def rename_group(world: World, keeper: PersonId, group: GroupId, typed: str) -> None:
    """Call a group something else; the name it has already changes nothing.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        NotFound: there is no such group (any more).
        Unusable, TooLong: the name cannot be read, or is over GROUP_NAME_LIMIT.
        GroupNameTaken: another group is called so.
    """
    name = _name(typed)
    async with world.storage.begin() as tx:
        await require_any_role(tx, keeper, GROUP_KEEPERS)
        if (await open_group(tx, group)).name == name:
            return
        await _refuse_taken(tx, name, but=group)
        await tx.groups.rename(group, name)
        line = AuditLine(world.clock.now(), keeper, "group_renamed", f"group:{group}")
        await tx.audit.write(line)


async def close_group(world: World, keeper: PersonId, group: GroupId) -> Group:
    """Close a group for good: its members are told, its links are worth nothing.

    Memberships stay, so that what was sent to the group stays in its members' library.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        NotFound: there is no such group.
        AlreadyDone: it is closed.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_any_role(tx, keeper, GROUP_KEEPERS)
        found = await tx.groups.get(group)
        if found is None:
            raise NotFound
        if not await tx.groups.close(group, now):
            raise AlreadyDone
        await tx.audit.write(AuditLine(now, keeper, "group_closed", f"group:{group}"))
        notice = Notice("group_closed", {"name": found.name})
        for member in await tx.groups.members(group):
            await tx.outbox.put(member, notice, lane=Lane.BRIEFING, doubt=Doubt.LEAVE, due_at=now)
        return found


async def open_group(tx: Transaction, group: GroupId) -> Group:
    """Return a group that is not closed.

    Raises:
        NotFound: there is no such group (any more).
    """
    found = await tx.groups.get(group)
    if found is None or found.closed_at is not None:
        raise NotFound
    return found


def _name(typed: str) -> str:
    return clean(" ".join(typed.split()), limit=GROUP_NAME_LIMIT)


async def _refuse_taken(tx: Transaction, name: str, *, but: GroupId | None = None) -> None:
    """Refuse the name of another group: editors choose by names alone."""
    taken = {fold(group.name) for group in await tx.groups.open() if group.id != but}
    if fold(name) in taken:
        raise GroupNameTaken(name=name)
