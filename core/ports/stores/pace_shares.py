"""What pacing asks of storage where several workers send for one bot."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a worker says when it renews its lease.

    Attributes:
        limit: messages a second that all workers together may send.
        spent: the most that this worker may have sent in any second that Telegram still counts.
        lease_seconds: for how long its part is kept for it.
        halted_seconds: for how long nothing may leave, as far as this worker knows.
    """

    limit: int
    spent: int
    lease_seconds: float
    halted_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """What one worker may send until its lease ends.

    Attributes:
        messages_per_second: 0 as long as the others have not given anything up yet.
        workers: how many share, this one included.
        halted_seconds: for how long nothing may leave, as far as any worker knows.
    """

    messages_per_second: int
    workers: int
    halted_seconds: float


class PaceShares(Protocol):
    """Who may send how much. All shares together never exceed the limit; the database's clock."""

    async def renew(self, worker: str, renewal: Renewal) -> Share:
        """Renew a worker's lease and return its share; one that is not known yet joins.

        Whole numbers that add up to the limit; a part that another worker may still be using, or
        has used so lately that Telegram counts it, is not given away. One at a time: the others
        wait for the commit.
        """
        ...

    async def leave(self, worker: str, *, after_seconds: float) -> None:
        """Let a worker's lease end so soon, and its part go to the others."""
        ...
