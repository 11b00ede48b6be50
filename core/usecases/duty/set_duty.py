"""A reviewer says when they are on duty."""

from dataclasses import replace

from core.model.duty import EVERY_DAY, Duty, Presence, WeeklyHours
from core.model.identity import PersonId
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role

_LAST_HOUR = 23


async def set_presence(world: World, reviewer: PersonId, presence: Presence) -> Duty:
    """Be on duty, off, or by one's hours from now on; a repeat changes nothing.

    Raises:
        NotAllowed: the person is no reviewer (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, reviewer, Role.REVIEWER)
        duty = replace(await tx.duty.of(reviewer) or Duty(), presence=presence)
        await tx.duty.put(reviewer, duty)
        return duty


async def set_hours(world: World, reviewer: PersonId, hours: WeeklyHours) -> Duty:
    """Set one's weekly hours, which hold from now on.

    Raises:
        NotAllowed: the person is no reviewer (any more).
        Outdated: there are no such hours; nobody's button says them.
    """
    if not {hours.start, hours.end} <= set(range(_LAST_HOUR + 1)) or not hours.days <= EVERY_DAY:
        raise Outdated
    async with world.storage.begin() as tx:
        await require_role(tx, reviewer, Role.REVIEWER)
        duty = Duty(Presence.HOURS, hours)
        await tx.duty.put(reviewer, duty)
        return duty
