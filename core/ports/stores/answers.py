"""What the core asks of storage about answers to the action button of a briefing."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from core.model.identity import BriefingId, PersonId


class ActionAnswers(Protocol):
    """Who answered which briefing; staff ever only see how many."""

    async def give(self, briefing: BriefingId, person: PersonId, *, at: datetime) -> bool:
        """Write down that somebody answered; say whether they had not yet."""
        ...

    async def take_back(self, briefing: BriefingId, person: PersonId) -> bool:
        """Forget somebody's answer; say whether there was one."""
        ...

    async def count(self, briefing: BriefingId) -> int:
        """Return how many answered."""
        ...

    async def given_by(self, person: PersonId) -> Mapping[BriefingId, datetime]:
        """Return what somebody answered, and when (aware UTC)."""
        ...
