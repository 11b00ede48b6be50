"""Repeat the alerts of dangers that nobody has taken; called every second."""

from core.ports.world import World
from core.usecases.danger.alert_staff import repeat_alert

_AT_ONCE = 50


async def repeat_alerts(world: World) -> int:
    """Alert once more about each danger that is due; return about how many.

    After an outage each is repeated once, however often it was missed.
    """
    async with world.storage.read() as view:
        due = await view.dangers.due(world.clock.now(), limit=_AT_ONCE)
    repeated = 0
    for danger in due:
        async with world.storage.begin() as tx:
            repeated += await repeat_alert(tx, world, danger)
    return repeated
