"""Make those named in the settings admins: how the first admin comes to be."""

from collections.abc import Iterable

from core.model.audit import AuditLine
from core.model.language import ENGLISH
from core.model.person import Contact
from core.model.roles import Role
from core.ports.world import World
from core.usecases.members.meet_person import FIRST_ZONES


async def ensure_admins(world: World, telegram_ids: Iterable[int]) -> int:
    """Give the admin role to those Telegram ids that lack it; return how many were given it."""
    given = 0
    async with world.storage.begin() as tx:
        for telegram_id in telegram_ids:
            person = await tx.people.find(telegram_id) or await tx.people.add(
                Contact(telegram_id), language=ENGLISH, zone=FIRST_ZONES[ENGLISH]
            )
            if Role.ADMIN not in person.roles:
                await tx.people.grant(person.id, Role.ADMIN, by=None)
                line = AuditLine(
                    world.clock.now(), None, "admin_from_settings", f"person:{person.id}"
                )
                await tx.audit.write(line)
                given += 1
    return given
