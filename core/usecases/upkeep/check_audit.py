"""Look whether the audit log is still what was written; nobody else would notice."""

from core.ports.world import World


class AuditBroken(Exception):
    """A line of the audit log was changed, put in or taken away from outside the program."""


async def check_audit(world: World) -> None:
    """Walk the whole log.

    Raises:
        AuditBroken: it is not what was written; a surprise, for those who run the program.
    """
    async with world.storage.read() as view:
        damage = await view.audit.damage()
    if damage is not None:
        raise AuditBroken(
            f"the audit log was changed from outside, first at line {damage.number}"
            f" ({damage.kind}): compare it with a backup"
        )
