"""Throw away what members answered to calls that ended long ago; what was sent stays."""

from core.ports.world import World
from core.usecases.calls.find_calls import every_call


async def prune_answers(world: World) -> None:
    """Delete answers, their files and the shared texts of calls whose time to keep them is over."""
    now = world.clock.now()
    async with world.storage.begin() as tx:
        calls = await every_call(tx, world)
        over = [kept.call.key for kept in calls if kept.answers_until < now]
        files = await tx.calls.prune(over)
    # After the commit: without their key the files are unreadable already.
    for file in files:
        await world.files.remove(file)
