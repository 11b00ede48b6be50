"""One-time links into a group: make them, look at one, say yes or no, take them back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.audit import AuditLine
from core.model.group import (
    GROUP_INVITATION_LIFETIME,
    GROUP_KEEPERS,
    LINKS_AT_ONCE,
    Group,
    GroupInvitation,
    GroupInvitationState,
)
from core.model.identity import GroupId, PersonId
from core.model.refusals import InvitationOver, NotFound
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.groups.keep_group import open_group
from core.usecases.staff.invite import TOKEN_LENGTH
from core.usecases.staff.require_role import require_any_role


@dataclass(frozen=True, slots=True)
class NewLinks:
    """Links into a group with their tokens, which are shown once and not kept."""

    group: Group
    tokens: Sequence[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Invited:
    """What somebody who opened a link is asked, or answered.

    Attributes:
        member: they are in the group already, by this link or before it.
    """

    group: Group
    member: bool


async def make_links(world: World, keeper: PersonId, group: GroupId, *, count: int) -> NewLinks:
    """Return so many new links, each good for one person for a week.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        NotFound: there is no such group (any more), or *count* is not within LINKS_AT_ONCE.
    """
    if not 1 <= count <= LINKS_AT_ONCE:
        raise NotFound
    tokens = [world.vault.code(TOKEN_LENGTH) for _ in range(count)]
    now = world.clock.now()
    expires_at = now + GROUP_INVITATION_LIFETIME
    async with world.storage.begin() as tx:
        await require_any_role(tx, keeper, GROUP_KEEPERS)
        found = await open_group(tx, group)
        for token in tokens:
            await tx.groups.add_invitation(group, _digest(world, token), expires_at=expires_at)
        line = AuditLine(now, keeper, "group_links_made", f"group:{group}:{count}")
        await tx.audit.write(line)
    return NewLinks(found, tokens, expires_at)


async def withdraw_links(world: World, keeper: PersonId, group: GroupId) -> int:
    """Take back every link into a group that nobody has used; return how many.

    Raises:
        NotAllowed: *keeper* holds none of the roles (any more).
        NotFound: there is no such group (any more).
    """
    async with world.storage.begin() as tx:
        await require_any_role(tx, keeper, GROUP_KEEPERS)
        await open_group(tx, group)
        withdrawn = await tx.groups.withdraw_invitations(group)
        if withdrawn:
            now = world.clock.now()
            line = AuditLine(now, keeper, "group_links_withdrawn", f"group:{group}:{withdrawn}")
            await tx.audit.write(line)
        return withdrawn


async def open_link(world: World, person: PersonId, token: str) -> Invited:
    """Return the group that a link leads into; nothing is decided by looking.

    Raises:
        InvitationOver: there is no such link, or it was used, withdrawn or has expired.
    """
    async with world.storage.read() as view:
        invitation, group = await _behind(view, world, token)
        member = await _is_member(view, person, group)
        if not member and not _usable(invitation, group, world.clock.now()):
            raise InvitationOver
        return Invited(group, member)


async def answer_link(world: World, person: PersonId, token: str, *, joins: bool) -> Invited:
    """Join the group behind a link, or decline; either uses the link up.

    Whoever is a member already stays one, and the link stays good for somebody else.

    Raises:
        InvitationOver: there is no such link, or it was used, withdrawn or has expired.
    """
    becomes = GroupInvitationState.JOINED if joins else GroupInvitationState.DECLINED
    now = world.clock.now()
    async with world.storage.begin() as tx:
        invitation, group = await _behind(tx, world, token)
        if await _is_member(tx, person, group):
            return Invited(group, member=True)
        if not _usable(invitation, group, now):
            raise InvitationOver
        if not await tx.groups.move_invitation(invitation.id, becomes):
            raise InvitationOver
        if joins:
            await tx.groups.join(group.id, person, now)
            # Nobody is named: lines are never pruned, and would tell who was ever in which circle.
            line = AuditLine(now, None, "group_joined", f"group:{group.id}")
            await tx.audit.write(line)
        return Invited(group, member=joins)


async def _behind(tx: Transaction, world: World, token: str) -> tuple[GroupInvitation, Group]:
    invitation = await tx.groups.find_invitation(_digest(world, token))
    group = await tx.groups.get(invitation.group) if invitation is not None else None
    if invitation is None or group is None:
        raise InvitationOver
    return invitation, group


async def _is_member(tx: Transaction, person: PersonId, group: Group) -> bool:
    return group.id in {each.id for each in await tx.groups.of_person(person)}


def _usable(invitation: GroupInvitation, group: Group, now: datetime) -> bool:
    is_open = invitation.state is GroupInvitationState.OPEN and group.closed_at is None
    return is_open and invitation.expires_at > now


def _digest(world: World, token: str) -> bytes:
    return world.vault.digest(token, purpose="group_invitation")
