"""Look from the chat whether the audit log is still what was written: a right of admins."""

from dataclasses import dataclass

from core.model.audit import AuditLine, Damage
from core.model.identity import PersonId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class AuditState:
    """What a walk along the whole log found.

    Not how many lines there are: who is shut out of a case would count what they do not find.

    Attributes:
        damage: the first place at which it is not what was written; None: there is none.
    """

    damage: Damage | None


async def verify_audit(world: World, admin: PersonId) -> AuditState:
    """Walk along the whole log; that somebody did is a line of its own, written afterwards.

    Raises:
        NotAllowed: the person is no admin (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        found = AuditState(await view.audit.damage())
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        await tx.audit.write(AuditLine(world.clock.now(), admin, "audit_checked", "audit"))
    return found
