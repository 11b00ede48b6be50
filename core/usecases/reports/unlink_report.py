"""Unlink a report from the account that sent it: from then on only its passphrase opens it."""

from core.model.identity import PersonId, ReportId
from core.model.refusals import NoPassphrase, NotFound
from core.model.report import Report
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.owned import OPENED, own_report

_ABOUT_CASES = ("answer", "owncase", "danger", OPENED)
"""Dialogues that can hold which case somebody was in."""


async def unlink_report(world: World, person: PersonId, report: ReportId) -> Report:
    """Delete what leads from a report to the person, and from the person to it.

    Word that is on its way to them finds nobody any more.

    Raises:
        NotFound: it is none of the person's own reports (any more).
        NoPassphrase: nobody could open it any more.
    """
    async with world.storage.begin() as tx:
        found = await own_report(tx, person, report)
        if found.submitted_at is None:
            raise NotFound
        if await tx.openings.hardened(report) is None:
            raise NoPassphrase
        await cut_link(tx, world, found)
        for name in _ABOUT_CASES:
            await tx.dialogues.delete(person, name)
        return found


async def forget_where_asked(tx: Transaction, report: Report) -> None:
    """Forget of a sender who was set aside that it was asked in this case; they stay set aside.

    Before a link goes: afterwards nothing may lead from the case to the account.
    """
    reporter = await tx.reports.reporter(report.id)
    if reporter is not None:
        await tx.set_asides.forget_case(reporter, report.code)


async def cut_link(tx: Transaction, world: World, report: Report) -> None:
    """Delete the link within a transaction, with a line in the audit log."""
    await forget_where_asked(tx, report)
    await tx.reports.unlink(report.id)
    await write_audit(tx, world, report.id, "report_unlinked", actor=None)
