"""Groups, their members and the links into them; names are sealed, for they say what for."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.group import Group, GroupInvitation, GroupInvitationState
from core.model.identity import GroupId, InvitationId, PersonId
from core.ports.vault import Vault
from storage.group_tables import group_invitations, group_members, groups
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "group"

_MEMBERS = (
    sa.select(sa.func.count())
    .select_from(group_members)
    .where(group_members.c.group_id == groups.c.id)
    .scalar_subquery()
    .label("members")
)
_GROUP = sa.select(groups.c.id, groups.c.name, groups.c.closed_at, _MEMBERS).order_by(groups.c.id)
_OPEN = GroupInvitationState.OPEN


class SqlGroups:
    """Groups in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, name: str, *, by: PersonId, at: datetime) -> GroupId:
        """Write down a new group without members."""
        # It is sealed to its id, which is not known before.
        statement = groups.insert().values(name=b"", created_by=by, created_at=at)
        group = GroupId(await self._session.value(statement.returning(groups.c.id)))
        await self.rename(group, name)
        return group

    async def get(self, group: GroupId) -> Group | None:
        """Return a group, closed or not."""
        found = await self.named([group])
        return found[0] if found else None

    async def open(self) -> Sequence[Group]:
        """Return every group that is not closed, the oldest first."""
        return await self._those(groups.c.closed_at.is_(None))

    async def named(self, chosen: Collection[GroupId]) -> Sequence[Group]:
        """Return those groups, closed or not, the oldest first."""
        return await self._those(groups.c.id.in_(sorted(chosen)))

    async def rename(self, group: GroupId, name: str) -> None:
        """Call a group something else."""
        plain = padded(json.dumps(name, ensure_ascii=False).encode())
        sealed = self._vault.seal(plain, purpose=PURPOSE, row=str(group))
        await self._session.run(groups.update().where(groups.c.id == group).values(name=sealed))

    async def close(self, group: GroupId, at: datetime) -> bool:
        """Close a group and withdraw its open links; say whether it was open."""
        closed = await self._session.changed(
            groups.update()
            .where(groups.c.id == group, groups.c.closed_at.is_(None))
            .values(closed_at=at)
        )
        await self.withdraw_invitations(group)
        return closed == 1

    async def members(self, group: GroupId) -> Sequence[PersonId]:
        """Return who is in a group."""
        query = sa.select(group_members.c.person_id).where(group_members.c.group_id == group)
        rows = await self._session.rows(query.order_by(group_members.c.person_id))
        return [PersonId(row.person_id) for row in rows]

    async def of_person(self, person: PersonId, *, closed_too: bool = False) -> Sequence[Group]:
        """Return the groups that somebody is in, the oldest first."""
        own = sa.select(group_members.c.group_id).where(group_members.c.person_id == person)
        theirs = groups.c.id.in_(own)
        if closed_too:
            return await self._those(theirs)
        return await self._those(sa.and_(theirs, groups.c.closed_at.is_(None)))

    async def join(self, group: GroupId, person: PersonId, at: datetime) -> bool:
        """Make somebody a member; say whether they were none."""
        statement = self._session.insert(group_members).values(
            group_id=group, person_id=person, joined_at=at
        )
        return await self._session.changed(statement.on_conflict_do_nothing()) == 1

    async def leave(self, group: GroupId, person: PersonId) -> bool:
        """End a membership; say whether there was one."""
        left = await self._session.changed(
            group_members.delete().where(
                group_members.c.group_id == group, group_members.c.person_id == person
            )
        )
        return left == 1

    async def add_invitation(
        self, group: GroupId, token_digest: bytes, *, expires_at: datetime
    ) -> InvitationId:
        """Write down an open link."""
        statement = group_invitations.insert().values(
            group_id=group, token_digest=token_digest, expires_at=expires_at, state=_OPEN
        )
        number = await self._session.value(statement.returning(group_invitations.c.id))
        return InvitationId(number)

    async def find_invitation(self, token_digest: bytes) -> GroupInvitation | None:
        """Return the invitation of a link."""
        row = await self._session.row(
            sa.select(group_invitations).where(group_invitations.c.token_digest == token_digest)
        )
        if row is None:
            return None
        return GroupInvitation(
            id=InvitationId(row.id),
            group=GroupId(row.group_id),
            expires_at=row.expires_at,
            state=GroupInvitationState(row.state),
        )

    async def move_invitation(
        self, invitation: InvitationId, becomes: GroupInvitationState
    ) -> bool:
        """Move an invitation if it is open; say whether it was."""
        return await self._move(group_invitations.c.id == invitation, becomes) == 1

    async def withdraw_invitations(self, group: GroupId) -> int:
        """Withdraw every open link into a group; return how many."""
        condition = group_invitations.c.group_id == group
        return await self._move(condition, GroupInvitationState.WITHDRAWN)

    async def count_invitations(self, group: GroupId, *, now: datetime) -> int:
        """Return how many links into a group can be used now."""
        query = sa.select(sa.func.count()).select_from(group_invitations)
        usable = sa.and_(
            group_invitations.c.group_id == group,
            group_invitations.c.state == _OPEN,
            group_invitations.c.expires_at > now,
        )
        return int(await self._session.value(query.where(usable)))

    async def delete_expired_invitations(self, before: datetime) -> int:
        """Delete invitations that expired before a moment; return how many."""
        return await self._session.changed(
            group_invitations.delete().where(group_invitations.c.expires_at < before)
        )

    async def _move(self, condition: sa.ColumnElement[bool], becomes: GroupInvitationState) -> int:
        return await self._session.changed(
            group_invitations.update()
            .where(condition, group_invitations.c.state == _OPEN)
            .values(state=becomes)
        )

    async def _those(self, condition: sa.ColumnElement[bool]) -> Sequence[Group]:
        return [self._group(row) for row in await self._session.rows(_GROUP.where(condition))]

    def _group(self, row: Any) -> Group:
        plain = self._vault.open(row.name, purpose=PURPOSE, row=str(row.id))
        return Group(GroupId(row.id), json.loads(plain), row.members, row.closed_at)
