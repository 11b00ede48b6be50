"""What reporters see of their own cases: never the contents, always the truth about the status."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import EntryKind, Report, ReportStatus
from core.ports.world import World
from core.usecases.reports.move_report import was_ever
from core.usecases.reports.owned import owned_report


@dataclass(frozen=True, slots=True)
class Case:
    """One case as its reporter sees it.

    Attributes:
        question: the newest question, while it waits for an answer; else empty.
        seen: a member of staff has opened the report.
        linked: it was reported from this account; else it is open with its passphrase.
    """

    report: Report
    question: str
    seen: bool
    linked: bool = True


async def list_own_cases(world: World, person: PersonId) -> Sequence[Report]:
    """Return the person's submitted reports, newest first."""
    async with world.storage.read() as view:
        found = await view.reports.of_reporter(person)
        return [report for report in found if report.submitted_at is not None]


async def open_own_case(world: World, person: PersonId, report: ReportId) -> Case:
    """Return one case.

    Raises:
        NotFound: it is none of the person's submitted reports, nor open with its passphrase.
    """
    async with world.storage.read() as view:
        found = await owned_report(view, world, person, report)
        if found.submitted_at is None:
            raise NotFound
        question = ""
        if found.status is ReportStatus.WAITING:
            asked = [e for e in await view.reports.entries(report) if e.kind is EntryKind.QUESTION]
            question = asked[-1].text if asked else ""
        seen = await was_ever(view, report, "report_opened")
        linked = await view.reports.reporter(report) == person
        return Case(found, question, seen, linked)
