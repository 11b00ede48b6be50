"""Show a case to a reviewer, with what other subjects add to it."""

from bot.handlers.case_extras import CASE_EXTRAS, gather
from bot.handlers.case_screen import review_screen
from bot.visit import Visit
from core.model.identity import ReportId
from core.usecases.reports.open_report import CaseFile, open_report


async def show_case(visit: Visit, report: ReportId) -> None:
    """Open a case and show its summary; that it was looked at is written down."""
    await show_file(visit, await open_report(visit.world, visit.person.id, report))


async def show_file(visit: Visit, file: CaseFile) -> None:
    """Show the summary of a case that was opened."""
    extra = await gather(CASE_EXTRAS.on_summary, visit.world, visit.words, file, visit.person.id)
    await visit.show(review_screen(visit.words, visit.world.content, file, extra))
