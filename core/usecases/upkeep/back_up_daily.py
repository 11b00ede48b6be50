"""Have a copy of everything made each day, and write that down."""

from core.model.audit import AuditLine
from core.ports.world import World


async def back_up_daily(world: World) -> bool:
    """Make a copy if one is due; say whether one was made."""
    if not await world.backups.make_due():
        return False
    async with world.storage.begin() as tx:
        await tx.audit.write(AuditLine(world.clock.now(), None, "backup_made", "backup:daily"))
    return True
