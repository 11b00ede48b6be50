"""Let broadcasts begin whose time has come."""

from core.ports.world import World


async def start_scheduled(world: World) -> int:
    """Hand scheduled broadcasts that are due to fan-out; return how many.

    Late is better than never, unless a broadcast has expired meanwhile: what it would have sent
    is then written down and counted as expired.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.outbox.due_broadcasts(now):
            return 0
    async with world.storage.begin() as tx:
        due = await tx.outbox.due_broadcasts(now)
        return sum([await tx.outbox.begin_broadcast(one.id) for one in due])
