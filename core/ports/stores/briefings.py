"""What the core asks of storage about briefings and alerts."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.model.audience import Audience
from core.model.briefing import Briefing, BriefingKind, Version
from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import Language


class Briefings(Protocol):
    """The library of what was published; each version is stored once."""

    async def add(
        self,
        kind: BriefingKind,
        versions: Mapping[Language, Version],
        audience: Audience,
        *,
        author: PersonId,
        urgent: bool,
        at: datetime,
    ) -> BriefingId:
        """Write down a confirmed briefing or alert."""
        ...

    async def get(self, briefing: BriefingId) -> Briefing | None:
        """Return one, every version included."""
        ...

    async def latest(
        self, topics: frozenset[TopicKey], *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of BRIEFINGs on *topics* or for everyone, newest first, and the total."""
        ...
