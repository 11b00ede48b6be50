"""A reporter asks that a closed case be opened again; nothing can be added to it before."""

from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged
from core.model.report import Report, ReportStatus
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.duty.told_staff import put_notice
from core.usecases.reports.move_report import subject_of, write_audit
from core.usecases.reports.owned import owned_report

_ASKED = "report_reopening_asked"


async def ask_reopening(world: World, person: PersonId, report: ReportId) -> bool:
    """Tell who had the case, or every reviewer, that its reporter asks; once for each closing.

    Returns whether they are told now; False: it was asked since the case was closed.

    Raises:
        NotFound: it is none of the person's reports.
        CaseChanged: the case is not closed.
    """
    async with world.storage.begin() as tx:
        found = await owned_report(tx, world, person, report)
        if found.status is not ReportStatus.CLOSED:
            raise CaseChanged
        lines = await tx.audit.lines(subject=subject_of(report), limit=200)
        closed = found.closed_at or found.created_at
        if any(line.act == _ASKED and line.at >= closed for line in lines):
            return False
        await write_audit(tx, world, report, _ASKED, actor=None)
        for told in await _told(tx, found, person):
            params = {"report": report, "reader": told}
            await put_notice(tx, world, told, Notice("case_reopening", params), about=found)
        return True


async def _told(tx: Transaction, report: Report, reporter: PersonId) -> list[PersonId]:
    barred = {reporter, await tx.reports.reporter(report.id), *await tx.bars.of(report.id)}
    able = [p.id for p in await tx.people.holders(Role.REVIEWER) if p.id not in barred]
    return [report.reviewer] if report.reviewer in able and report.reviewer else able
