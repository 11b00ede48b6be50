"""Invitations to a role: rows found by the keyed hash of a link's token."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.identity import InvitationId, PersonId
from core.model.roles import Invitation, InvitationState, Role
from storage.session import Session
from storage.tables import invitations


class SqlInvitations:
    """Invitations in one transaction; the part of `People` that needs no vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add_invitation(
        self, token_digest: bytes, role: Role, *, by: PersonId, expires_at: datetime
    ) -> Invitation:
        """Write down an open invitation."""
        row = await self._session.row(
            invitations.insert()
            .values(
                token_digest=token_digest,
                role=role,
                created_by=by,
                expires_at=expires_at,
                state=InvitationState.OPEN,
            )
            .returning(invitations.c.id)
        )
        number = InvitationId(row.id if row is not None else 0)
        return Invitation(number, role, by, expires_at, InvitationState.OPEN)

    async def find_invitation(self, token_digest: bytes) -> Invitation | None:
        """Return the invitation of a link."""
        return await self._one(invitations.c.token_digest == token_digest)

    async def get_invitation(self, invitation: InvitationId) -> Invitation | None:
        """Return an invitation by id."""
        return await self._one(invitations.c.id == invitation)

    async def move_invitation(
        self,
        invitation: InvitationId,
        *,
        was: InvitationState,
        becomes: InvitationState,
        taken_by: PersonId | None = None,
    ) -> bool:
        """Move an invitation if it is still in *was*; say whether it moved."""
        values: dict[str, Any] = {"state": becomes}
        if taken_by is not None:
            values["taken_by"] = taken_by
        moved = await self._session.changed(
            invitations.update()
            .where(invitations.c.id == invitation, invitations.c.state == was)
            .values(values)
        )
        return moved == 1

    async def delete_expired_invitations(self, before: datetime) -> int:
        """Delete invitations that expired before a moment; return how many."""
        return await self._session.changed(
            invitations.delete().where(invitations.c.expires_at < before)
        )

    async def _one(self, condition: sa.ColumnElement[bool]) -> Invitation | None:
        row = await self._session.row(sa.select(invitations).where(condition))
        if row is None:
            return None
        return Invitation(
            id=InvitationId(row.id),
            role=Role(row.role),
            created_by=PersonId(row.created_by),
            expires_at=row.expires_at,
            state=InvitationState(row.state),
            taken_by=None if row.taken_by is None else PersonId(row.taken_by),
        )
