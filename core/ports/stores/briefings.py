"""What the core asks of storage about briefings and alerts."""

from datetime import datetime
from typing import Protocol

from core.model.briefing import Briefing, Edition, NewBriefing
from core.model.identity import BriefingId, PersonId


class Briefings(Protocol):
    """What was published; each version of each revision is stored once."""

    async def add(self, new: NewBriefing) -> BriefingId:
        """Write down an approved briefing or alert, revision 1."""
        ...

    async def get(self, briefing: BriefingId, *, revision: int | None = None) -> Briefing | None:
        """Return one with every version, as the newest revision or an older one shows it."""
        ...

    async def add_revision(
        self, briefing: BriefingId, edition: Edition, *, author: PersonId, at: datetime
    ) -> int | None:
        """Put another revision in front of those there are; return its number.

        None when the briefing was withdrawn: then nothing is written.
        """
        ...

    async def withdraw(self, briefing: BriefingId, *, at: datetime) -> bool:
        """Mark one as recalled; say whether it was not yet."""
        ...
