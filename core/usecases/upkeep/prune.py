"""Throw away what has had its time: ended updates, finished deliveries, dead invitations."""

from dataclasses import dataclass
from datetime import timedelta

from core.ports.world import World

ENDED_UPDATES = timedelta(hours=48)
"""Telegram repeats an update for at most 24 hours; ids are kept twice as long."""
FINISHED_DELIVERIES = timedelta(days=30)
"""Long enough to count and to correct; afterwards nobody needs to know who got what."""
DEAD_INVITATIONS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many of each were thrown away."""

    updates: int
    deliveries: int
    invitations: int


async def prune(world: World) -> Pruned:
    """Delete what is older than its time; return how much that was."""
    now = world.clock.now()
    async with world.storage.begin() as tx:
        return Pruned(
            updates=await tx.inbox.prune(now - ENDED_UPDATES),
            deliveries=await tx.outbox.prune(now - FINISHED_DELIVERIES),
            invitations=await tx.people.delete_expired_invitations(now - DEAD_INVITATIONS),
        )
