"""Who holds a role, by name: for admins alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.identity import PersonId
from core.model.person import Contact, Person
from core.model.refusals import NotFound
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody with a role, and how Telegram knows them."""

    person: Person
    contact: Contact


async def list_staff(world: World, admin: PersonId) -> Sequence[StaffMember]:
    """Return everyone who holds a role.

    Raises:
        NotAllowed: *admin* is none.
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        found = []
        for person in await view.people.holders():
            contact = await view.people.contact(person.id)
            if contact is not None:
                found.append(StaffMember(person, contact))
        return found


async def get_staff_member(world: World, admin: PersonId, person: PersonId) -> StaffMember:
    """Return one person, whatever roles they hold; a look at somebody without any is audited.

    Raises:
        NotAllowed: *admin* is none.
        NotFound: there is no such person (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        found, contact = await tx.people.get(person), await tx.people.contact(person)
        if found is None or contact is None:
            raise NotFound
        if not found.roles:
            line = AuditLine(world.clock.now(), admin, "member_looked_up", f"person:{person}")
            await tx.audit.write(line)
        return StaffMember(found, contact)
