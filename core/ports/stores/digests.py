"""What the core asks of storage about digests: what waits in them, and the rounds that send it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.briefing import Briefing
from core.model.broadcast import Broadcast
from core.model.identity import BriefingId, PersonId


class Digests(Protocol):
    """Briefings that wait for somebody's next digest, or went out in one.

    Fan-out of a briefing puts them there (`Outbox.fan_out`); fan-out of a round takes them.
    """

    async def has_due(self, now: datetime) -> bool:
        """Say whether there is something to begin a round for.

        There is when something due waits for somebody who may be written to, its briefing being
        neither withdrawn nor held or stopped, and no other round is still being written down.
        """
        ...

    async def add_round(self, now: datetime) -> int:
        """Return the number of a new round."""
        ...

    async def find(
        self, reader: PersonId, number: int, *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of what went to a reader in a round, newest first, and the total.

        Without what was withdrawn since.
        """
        ...

    async def has(self, reader: PersonId, number: int, briefing: BriefingId) -> bool:
        """Say whether a briefing that is not withdrawn went to the reader in that round."""
        ...

    async def sent_with(self, briefing: BriefingId) -> Sequence[Broadcast]:
        """Return the broadcasts of the rounds in which a briefing went out."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a digest is due."""
        ...

    async def waiting(self, person: PersonId) -> int:
        """Return how many briefings wait for a person's next digest."""
        ...

    async def count(self, briefing: BriefingId) -> int:
        """Return for how many readers a briefing waits for a digest, or was in one."""
        ...

    async def drop_unfollowed(self, person: PersonId) -> None:
        """Drop what waits for a person's digest and went to none of the topics they follow now."""
        ...

    async def prune(self, *, waited_since: datetime, sent_before: datetime) -> int:
        """Delete what has waited for a paused reader since then, and what was sent before.

        Some thousands at most, so that the write lock stays short: ask again until it is 0.
        """
        ...
