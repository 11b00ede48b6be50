"""What the core asks of storage about those who can be sent packets of cases."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import RecipientId
from core.model.packet import Recipient


class PacketRecipients(Protocol):
    """Names and public age keys, as admins keep them; sealed."""

    async def add(self, name: str, age_key: str, *, at: datetime) -> RecipientId:
        """Write a recipient down."""
        ...

    async def all(self) -> Sequence[Recipient]:
        """Return all recipients, the oldest first."""
        ...

    async def get(self, recipient: RecipientId) -> Recipient | None:
        """Return a recipient."""
        ...

    async def remove(self, recipient: RecipientId) -> bool:
        """Delete a recipient; say whether there was one."""
        ...
