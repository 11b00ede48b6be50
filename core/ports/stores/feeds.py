"""What the core asks of storage about private calendar feeds: one per person, by its token."""

from datetime import datetime
from typing import Protocol

from core.model.identity import PersonId


class Feeds(Protocol):
    """Addresses at which calendar programs fetch somebody's agenda; tokens are not kept."""

    async def renew(self, person: PersonId, token_digest: bytes, at: datetime) -> None:
        """Give somebody a feed; the one that they had is worth nothing any more."""
        ...

    async def revoke(self, person: PersonId) -> bool:
        """Take somebody's feed away; say whether there was one."""
        ...

    async def owner(self, token_digest: bytes) -> PersonId | None:
        """Return whose feed a token opens."""
        ...

    async def made_at(self, person: PersonId) -> datetime | None:
        """Return when somebody's feed was made (aware UTC); None when they have none."""
        ...
