"""What the core asks of storage about people, what they follow, roles and invitations."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from core.model.audience import Audience, AudienceCount
from core.model.identity import InvitationId, PersonId, TopicKey
from core.model.language import Language
from core.model.person import Contact, Person
from core.model.roles import Invitation, InvitationState, Role


class People(Protocol):
    """The one place that knows Telegram ids, names and handles."""

    async def find(self, telegram_id: int) -> Person | None:
        """Return the person with that Telegram id (found by keyed hash)."""
        ...

    async def get(self, person: PersonId) -> Person | None:
        """Return a person, roles included."""
        ...

    async def add(self, contact: Contact, *, language: Language, zone: str) -> Person:
        """Write down somebody new, without consent yet; someone known is returned unchanged."""
        ...

    async def save(self, person: Person) -> None:
        """Overwrite what is known of a person, but neither contact nor roles."""
        ...

    async def contact(self, person: PersonId) -> Contact | None:
        """Return how Telegram knows a person."""
        ...

    async def set_contact(self, person: PersonId, contact: Contact) -> None:
        """Overwrite name and handle."""
        ...

    async def forget(self, person: PersonId) -> None:
        """Delete the person, and follows, roles, dialogues, attendance and deliveries with them.

        The sealed link from their reports goes too; the reports stay.
        """
        ...

    async def follows(self, person: PersonId) -> frozenset[TopicKey]:
        """Return the topics that a person follows."""
        ...

    async def follow(self, person: PersonId, topic: TopicKey, *, wanted: bool) -> None:
        """Make it so that the person follows the topic, or does not; a repeat changes nothing."""
        ...

    async def count(self, audience: Audience) -> AudienceCount:
        """Return how many people an audience has, and who of it cannot be written to."""
        ...

    async def zones(self) -> Collection[str]:
        """Return every time zone (IANA name) that somebody lives in."""
        ...

    async def mark_unreachable(self, person: PersonId) -> None:
        """Leave a person alone until they write again."""
        ...

    async def holders(self, role: Role | None = None) -> Sequence[Person]:
        """Return everyone who holds *role*, or any role."""
        ...

    async def grant(self, person: PersonId, role: Role, *, by: PersonId | None) -> None:
        """Give a role; holding it already changes nothing."""
        ...

    async def revoke(self, person: PersonId, role: Role) -> None:
        """Take a role away; effective for the next transaction."""
        ...

    async def add_invitation(
        self, token_digest: bytes, role: Role, *, by: PersonId, expires_at: datetime
    ) -> Invitation:
        """Write down an open invitation."""
        ...

    async def find_invitation(self, token_digest: bytes) -> Invitation | None:
        """Return the invitation of a link."""
        ...

    async def get_invitation(self, invitation: InvitationId) -> Invitation | None:
        """Return an invitation by id."""
        ...

    async def move_invitation(
        self,
        invitation: InvitationId,
        *,
        was: InvitationState,
        becomes: InvitationState,
        taken_by: PersonId | None = None,
    ) -> bool:
        """Move an invitation if it is still in *was*; say whether it moved."""
        ...

    async def delete_expired_invitations(self, before: datetime) -> int:
        """Delete invitations that expired before a moment; return how many."""
        ...
