"""Grant a role or take it away; the person is told."""

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId
from core.model.person import Contact
from core.model.refusals import LastAdmin, NotFound
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.danger.alert_staff import alert_anew, dangers_in_hand
from core.usecases.members.meet_person import FIRST_ZONES
from core.usecases.staff.require_role import require_role


async def set_role(
    world: World, admin: PersonId, person: PersonId, role: Role, *, held: bool
) -> None:
    """Make it so that *person* holds *role*, or does not; a repeat changes nothing.

    Raises:
        NotAllowed: *admin* is none.
        NotFound: there is no such person.
        LastAdmin: nobody could grant roles any more.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        await change_role(tx, world, person, role, held=held, by=admin)


async def add_by_contact(world: World, admin: PersonId, contact: Contact) -> PersonId:
    """Return the person with that contact, written down if they never wrote to the bot.

    Raises:
        NotAllowed: *admin* is none.
    """
    async with world.storage.begin() as tx:
        acting = await require_role(tx, admin, Role.ADMIN)
        found = await tx.people.find(contact.telegram_id)
        if found is None:
            zone = FIRST_ZONES[acting.language]
            found = await tx.people.add(contact, language=acting.language, zone=zone)
        return found.id


async def change_role(
    tx: Transaction, world: World, person: PersonId, role: Role, *, held: bool, by: PersonId
) -> None:
    """Grant or revoke inside a transaction whose caller checked that *by* may do it."""
    found = await tx.people.get(person)
    if found is None:
        raise NotFound
    if (role in found.roles) == held:
        return
    if held:
        await tx.people.grant(person, role, by=by)
    else:
        if role is Role.ADMIN and len(await tx.people.holders(Role.ADMIN)) == 1:
            raise LastAdmin
        await tx.people.revoke(person, role)
        if role is Role.REVIEWER:  # nobody else would look: for everybody the danger was taken
            await alert_anew(tx, world, await dangers_in_hand(tx, world, person))
    act = "role_granted" if held else "role_revoked"
    now = world.clock.now()
    await tx.audit.write(AuditLine(now, by, act, f"person:{person}:{role}"))
    notice = Notice("role_changed", {"role": role.value, "held": int(held)})
    await tx.outbox.put(person, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=now)
