"""The groups that somebody is in, and leaving one."""

from collections.abc import Sequence

from core.model.audit import AuditLine
from core.model.group import Group
from core.model.identity import GroupId, PersonId
from core.model.refusals import AlreadyDone
from core.ports.world import World
from core.usecases.events.seats import leave_unseen


async def list_own_groups(world: World, person: PersonId) -> Sequence[Group]:
    """Return the open groups that a person is in, the oldest first."""
    async with world.storage.read() as view:
        return await view.groups.of_person(person)


async def leave_group(world: World, person: PersonId, group: GroupId) -> None:
    """End a membership, and with it a seat in what only the group sees; back takes a new link.

    Raises:
        AlreadyDone: the person is not in that group (any more).
    """
    async with world.storage.begin() as tx:
        if not await tx.groups.leave(group, person):
            raise AlreadyDone
        now = world.clock.now()
        await leave_unseen(tx, person, now)
        line = AuditLine(now, None, "group_left", f"group:{group}")
        await tx.audit.write(line)
