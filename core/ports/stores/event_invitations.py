"""What the core asks of storage about links to a role in an event."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.event import EventRole
from core.model.event_invitation import EventInvitation
from core.model.identity import EventId, InvitationId, PersonId


class EventInvitations(Protocol):
    """One-time links to a role in an event."""

    async def add(self, event: EventId, role: EventRole, token_digest: bytes) -> EventInvitation:
        """Write down an open link, numbered after the others of its event."""
        ...

    async def find(self, token_digest: bytes) -> EventInvitation | None:
        """Return the invitation of a link."""
        ...

    async def get(self, invitation: InvitationId) -> EventInvitation | None:
        """Return an invitation by id."""
        ...

    async def of_event(self, event: EventId) -> Sequence[EventInvitation]:
        """Return every link of an event, the newest first."""
        ...

    async def take(self, invitation: InvitationId, person: PersonId) -> bool:
        """Note who took an open link; say whether it was open."""
        ...

    async def decline(self, invitation: InvitationId) -> bool:
        """Use an open link up without a role; say whether it was open."""
        ...

    async def withdraw(self, invitation: InvitationId) -> bool:
        """Withdraw a link that is open or taken; say whether it was either."""
        ...

    async def taken_by(self, invitation: InvitationId) -> PersonId | None:
        """Return who took a link; None when nobody did, or was forgotten since."""
        ...

    async def count_taken(self, person: PersonId) -> int:
        """Return how many links somebody took."""
        ...

    async def delete_over(self, before: datetime) -> int:
        """Delete the links of events that were over before a moment; return how many."""
        ...
