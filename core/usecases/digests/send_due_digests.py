"""Hand digests that are due to the outbox: one round for all who have something waiting."""

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.ports.world import World


async def send_due_digests(world: World) -> int:
    """Start a round if something due waits for somebody who may be written to; return how many.

    Fan-out gives each of them one copy, and to the round all that is due for them by then. Late
    is better than never: what was due while the program was down goes out as it comes back, and
    what was due while a person had paused goes out once they have not.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.digests.has_due(now):
            return 0
    async with world.storage.begin() as tx:
        if not await tx.digests.has_due(now):
            return 0  # another process was quicker
        await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.DIGEST,
                await tx.digests.add_round(now),
                lane=Lane.DIGEST,
                urgent=False,
                at=now,
            )
        )
        return 1
