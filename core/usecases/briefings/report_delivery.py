"""The delivery report of a sending: numbers by language and hour, and nobody in it."""

from core.model.audit import AuditLine
from core.model.identity import BroadcastId, PersonId
from core.model.roles import Role
from core.model.sending_report import SendingReport
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import look_at
from core.usecases.staff.require_role import require_role


async def report_delivery(world: World, editor: PersonId, broadcast: BroadcastId) -> SendingReport:
    """Return what a sending has come to so far.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        await look_at(view, broadcast, now=world.clock.now())
        return SendingReport(await view.outbox.hourly(broadcast))


async def export_report(world: World, editor: PersonId, broadcast: BroadcastId) -> SendingReport:
    """Return the same to be handed out as a file, and write down that it was.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        await look_at(tx, broadcast, now=now)
        await tx.audit.write(AuditLine(now, editor, "report_exported", f"broadcast:{broadcast}"))
    async with world.storage.read() as view:  # counting a million copies must hold up nobody
        return SendingReport(await view.outbox.hourly(broadcast))
