"""Hand a report in: from now on staff can see it, and the reporter has a case code."""

from dataclasses import dataclass, replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import EmptyReport
from core.model.report import Report, ReportStatus
from core.ports.world import World
from core.usecases.reports.answer_question import has_answers
from core.usecases.reports.hold_floods import admit_report
from core.usecases.reports.move_report import save_report, tell_reviewers, write_audit
from core.usecases.reports.owned import own_report
from core.usecases.reports.prove_receipt import proof_of


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the reporter is told.

    Attributes:
        told: how many members of staff are being told; None when it was submitted before.
        proof: SHA-256 over all that was in it when it was sent; says nothing about what it was.
    """

    report: Report
    told: int | None
    proof: str = ""


async def submit_report(
    world: World, person: PersonId, report: ReportId, *, dialogue: str
) -> Receipt:
    """Submit the person's draft, tell those on duty, and end the dialogue of that name.

    A second time gives the same receipt and does nothing.

    Raises:
        NotFound: it is none of the person's reports.
        EmptyReport: nothing at all was said.
        TooManyReports: the person has sent many lately; the draft stays as it is.
    """
    async with world.storage.begin() as tx:
        was = await own_report(tx, person, report)
        entries = await tx.reports.entries(report)
        if was.status is not ReportStatus.DRAFT:
            return Receipt(was, None, proof_of(world, was, entries))
        if not entries and not has_answers(was):
            raise EmptyReport
        await admit_report(tx, world, person, was)
        now, aside = world.clock.now(), await tx.set_asides.stands(person, world.clock.now())
        submitted = replace(was, status=ReportStatus.NEW, submitted_at=now, aside=aside)
        saved = await save_report(tx, world, was, submitted)
        await write_audit(tx, world, report, "report_submitted", actor=None)
        told = await tell_reviewers(tx, world, saved)
        await tx.dialogues.delete(person, dialogue)
        return Receipt(saved, told, proof_of(world, saved, entries))
