"""Links to a role in an event: rows found by the keyed hash of a link's token."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.event import EventRole
from core.model.event_invitation import EventInvitation, EventInvitationState
from core.model.event_kind import EventState
from core.model.identity import EventId, InvitationId, PersonId
from storage.agenda_tables import events
from storage.event_invitation_tables import event_invitations
from storage.session import Session

_links = event_invitations.c


class SqlEventInvitations:
    """Links to roles in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add(self, event: EventId, role: EventRole, token_digest: bytes) -> EventInvitation:
        """Write down an open link, numbered after the others of its event."""
        last = await self._session.value(
            sa.select(sa.func.max(_links.number)).where(_links.event_id == event)
        )
        number = (last or 0) + 1
        state = EventInvitationState.OPEN
        added = await self._session.value(
            event_invitations.insert()
            .values(
                token_digest=token_digest, event_id=event, role=role, number=number, state=state
            )
            .returning(_links.id)
        )
        return EventInvitation(InvitationId(added), event, role, number, state)

    async def find(self, token_digest: bytes) -> EventInvitation | None:
        """Return the invitation of a link."""
        return await self._one(_links.token_digest == token_digest)

    async def get(self, invitation: InvitationId) -> EventInvitation | None:
        """Return an invitation by id."""
        return await self._one(_links.id == invitation)

    async def of_event(self, event: EventId) -> Sequence[EventInvitation]:
        """Return every link of an event, the newest first."""
        query = sa.select(event_invitations).where(_links.event_id == event)
        rows = await self._session.rows(query.order_by(_links.number.desc()))
        return [_invitation(row) for row in rows]

    async def take(self, invitation: InvitationId, person: PersonId) -> bool:
        """Note who took an open link; say whether it was open."""
        return await self._move(
            invitation,
            [EventInvitationState.OPEN],
            state=EventInvitationState.TAKEN,
            taken_by=person,
        )

    async def decline(self, invitation: InvitationId) -> bool:
        """Use an open link up without a role; say whether it was open."""
        state = EventInvitationState.DECLINED
        return await self._move(invitation, [EventInvitationState.OPEN], state=state)

    async def withdraw(self, invitation: InvitationId) -> bool:
        """Withdraw a link that is open or taken; say whether it was either."""
        usable = [EventInvitationState.OPEN, EventInvitationState.TAKEN]
        state = EventInvitationState.WITHDRAWN
        return await self._move(invitation, usable, state=state, taken_by=None)

    async def taken_by(self, invitation: InvitationId) -> PersonId | None:
        """Return who took a link; None when nobody did, or was forgotten since."""
        query = sa.select(_links.taken_by).where(_links.id == invitation)
        person = await self._session.value(query)
        return None if person is None else PersonId(person)

    async def count_taken(self, person: PersonId) -> int:
        """Return how many links somebody took."""
        count = sa.select(sa.func.count()).select_from(event_invitations)
        return int(await self._session.value(count.where(_links.taken_by == person)))

    async def delete_over(self, before: datetime) -> int:
        """Delete the links of events that were over before a moment; return how many."""
        over = sa.select(events.c.id).where(
            sa.func.coalesce(events.c.ends_at, events.c.starts_at) < before,
            events.c.state != EventState.POSTPONED,
        )
        return await self._session.changed(
            event_invitations.delete().where(_links.event_id.in_(over))
        )

    async def _move(
        self, invitation: InvitationId, was: Sequence[EventInvitationState], **values: Any
    ) -> bool:
        moved = await self._session.changed(
            event_invitations.update()
            .where(_links.id == invitation, _links.state.in_(was))
            .values(values)
        )
        return moved == 1

    async def _one(self, condition: sa.ColumnElement[bool]) -> EventInvitation | None:
        row = await self._session.row(sa.select(event_invitations).where(condition))
        return None if row is None else _invitation(row)


def _invitation(row: Any) -> EventInvitation:
    return EventInvitation(
        id=InvitationId(row.id),
        event=EventId(row.event_id),
        role=EventRole(row.role),
        number=row.number,
        state=EventInvitationState(row.state),
    )
