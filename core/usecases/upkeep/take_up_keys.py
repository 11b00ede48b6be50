"""Seal under a new master key as soon as an operator has put it in place, and write that down."""

from core.model.audit import AuditLine
from core.ports.world import World


async def take_up_keys(world: World) -> bool:
    """Look whether the keys have changed; say whether another one seals from now on."""
    key = await world.master_keys.refresh()
    if key is None:
        return False
    async with world.storage.begin() as tx:
        await tx.audit.write(AuditLine(world.clock.now(), None, "master_key_in_use", f"key:{key}"))
    return True
