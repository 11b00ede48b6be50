"""A reviewer takes a danger in hand: the alerts stop, and the reporter hears that there is news."""

from dataclasses import replace

from core.model.danger import DangerEnd
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded
from core.model.report import ReportStatus, ended
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_reporter, write_audit
from core.usecases.reports.open_report import is_orphaned, reviewable


async def take_danger(world: World, reviewer: PersonId, report: ReportId) -> None:
    """Take the case if nobody has it; if a colleague has it, stop the alerts all the same.

    A second time, or once somebody else did, changes nothing.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseEnded: it is closed or withdrawn.
    """
    async with world.storage.begin() as tx:
        was = await reviewable(tx, reviewer, report)
        if ended(was.status):
            raise CaseEnded
        if was.status is ReportStatus.NEW or await is_orphaned(tx, was):
            status = ReportStatus.IN_REVIEW if was.status is ReportStatus.NEW else was.status
            taken = replace(was, status=status, reviewer=reviewer)
            was = await save_report(tx, world, was, taken)
            await write_audit(tx, world, report, "report_taken", actor=reviewer)
        elif not await tx.dangers.end(report, DangerEnd.TAKEN, world.clock.now()):
            return
        await write_audit(tx, world, report, "danger_taken", actor=reviewer)
        await tell_reporter(tx, world, was)
