"""Take senders among the others again whose time aside is over, with what of theirs still waits."""

from core.model.refusals import CaseChanged
from core.model.set_aside import AsideId
from core.ports.world import World
from core.usecases.reports.set_aside import put_back


async def let_lapsed_back(world: World) -> int:
    """Let back everybody whose time is over, one by one; return how many.

    Whoever has a case that somebody changes at that moment is let back next time.
    """
    async with world.storage.read() as view:
        lapsed = await view.set_asides.lapsed(world.clock.now())
    done = 0
    for each in lapsed:
        try:
            done += await _let_back(world, each.id)
        except CaseChanged:
            continue
    return done


async def _let_back(world: World, number: AsideId) -> int:
    """Let one back; 0 when they were set aside anew meanwhile, or let back already."""
    async with world.storage.begin() as tx:
        found = await tx.set_asides.get(number)
        if found is None or found.until > world.clock.now():
            return 0
        await put_back(tx, world, found, actor=None)
    return 1
