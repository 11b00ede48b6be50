"""What the core asks of storage about groups, their members and invitations."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from core.model.group import Group, GroupInvitation, GroupInvitationState
from core.model.identity import GroupId, InvitationId, PersonId


class Groups(Protocol):
    """Circles inside the network."""

    async def add(self, name: str, *, by: PersonId, at: datetime) -> GroupId:
        """Write down a new group without members."""
        ...

    async def get(self, group: GroupId) -> Group | None:
        """Return a group, closed or not."""
        ...

    async def open(self) -> Sequence[Group]:
        """Return every group that is not closed, the oldest first."""
        ...

    async def named(self, chosen: Collection[GroupId]) -> Sequence[Group]:
        """Return those groups, closed or not, the oldest first."""
        ...

    async def rename(self, group: GroupId, name: str) -> None:
        """Call a group something else."""
        ...

    async def close(self, group: GroupId, at: datetime) -> bool:
        """Close a group and withdraw its open links; say whether it was open."""
        ...

    async def members(self, group: GroupId) -> Sequence[PersonId]:
        """Return who is in a group."""
        ...

    async def of_person(self, person: PersonId, *, closed_too: bool = False) -> Sequence[Group]:
        """Return the groups that somebody is in, the oldest first."""
        ...

    async def join(self, group: GroupId, person: PersonId, at: datetime) -> bool:
        """Make somebody a member; say whether they were none."""
        ...

    async def leave(self, group: GroupId, person: PersonId) -> bool:
        """End a membership; say whether there was one."""
        ...

    async def add_invitation(
        self, group: GroupId, token_digest: bytes, *, expires_at: datetime
    ) -> InvitationId:
        """Write down an open link."""
        ...

    async def find_invitation(self, token_digest: bytes) -> GroupInvitation | None:
        """Return the invitation of a link."""
        ...

    async def move_invitation(
        self, invitation: InvitationId, becomes: GroupInvitationState
    ) -> bool:
        """Move an invitation if it is open; say whether it was."""
        ...

    async def withdraw_invitations(self, group: GroupId) -> int:
        """Withdraw every open link into a group; return how many."""
        ...

    async def count_invitations(self, group: GroupId, *, now: datetime) -> int:
        """Return how many links into a group can be used now."""
        ...

    async def delete_expired_invitations(self, before: datetime) -> int:
        """Delete invitations that expired before a moment; return how many."""
        ...
