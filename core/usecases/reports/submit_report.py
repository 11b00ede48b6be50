"""Hand a report in: from now on staff can see it, and the reporter has a case code."""

from dataclasses import dataclass, replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import EmptyReport
from core.model.report import Report, ReportStatus
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_reviewers, write_audit
from core.usecases.reports.owned import own_report


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the reporter is told.

    Attributes:
        told: how many members of staff are being told; None when it was submitted before.
    """

    report: Report
    told: int | None


async def submit_report(
    world: World, person: PersonId, report: ReportId, *, dialogue: str
) -> Receipt:
    """Submit the person's draft, tell those on duty, and end the dialogue of that name.

    A second time gives the same receipt and does nothing.

    Raises:
        NotFound: it is none of the person's reports.
        EmptyReport: there is no entry in it, or no category.
    """
    async with world.storage.begin() as tx:
        was = await own_report(tx, person, report)
        if was.status is not ReportStatus.DRAFT:
            return Receipt(was, None)
        if not was.category or not await tx.reports.entries(report):
            raise EmptyReport
        submitted = replace(was, status=ReportStatus.NEW, submitted_at=world.clock.now())
        saved = await save_report(tx, world, was, submitted)
        await write_audit(tx, world, report, "report_submitted", actor=None)
        told = await tell_reviewers(tx, world, saved)
        await tx.dialogues.delete(person, dialogue)
        return Receipt(saved, told)
