"""What the core asks of storage about how often people hear of their topics."""

from collections.abc import Mapping
from typing import Protocol

from core.model.audience import Audience
from core.model.identity import PersonId, TopicKey
from core.model.rhythm import DigestCount, Rhythm


class Rhythms(Protocol):
    """The rhythm of each topic that somebody follows."""

    async def of(self, person: PersonId) -> Mapping[TopicKey, Rhythm]:
        """Return the topics that a person follows, each with its rhythm."""
        ...

    async def set(self, person: PersonId, topic: TopicKey, rhythm: Rhythm) -> bool:
        """Give a followed topic a rhythm; say whether it is followed."""
        ...

    async def set_all(self, person: PersonId, rhythm: Rhythm) -> None:
        """Give every topic that a person follows now the same rhythm."""
        ...

    async def count(self, audience: Audience) -> DigestCount:
        """Return how many of an audience would get a calm briefing at once, and how many later."""
        ...
