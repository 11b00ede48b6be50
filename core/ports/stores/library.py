"""What the core asks of storage about finding what was published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.model.briefing import Briefing
from core.model.identity import BriefingId, PersonId, TopicKey


@dataclass(frozen=True, slots=True)
class Shelf:
    """Which of the briefings and alerts that somebody may read are wanted.

    Attributes:
        topics: those on one of them; None: on whatever.
        addressed: besides `topics`, those for everyone, or for a group or event of the reader's.
        words: folded (`core.model.fold.words_of`); each begins some word of one version.
        since: published at that moment (aware) or later.
        before: published before that moment (aware).
    """

    topics: frozenset[TopicKey] | None = None
    addressed: bool = False
    words: tuple[str, ...] = ()
    since: datetime | None = None
    before: datetime | None = None


class Library(Protocol):
    """What readers find; never what was withdrawn, or approved for a time to come.

    What went to groups or to those coming to events alone (`Audience.closed`) is there for who
    belongs to them now, and for who was sent it.
    """

    async def find(
        self, reader: PersonId, shelf: Shelf, *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of what is on the shelf, newest first, and how many there are."""
        ...

    async def count(self, reader: PersonId, shelf: Shelf) -> int:
        """Return how many there are on the shelf."""
        ...

    async def may_read(self, reader: PersonId, briefing: BriefingId) -> bool:
        """Say whether there is such a briefing for that reader."""
        ...
