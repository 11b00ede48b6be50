"""Show a case to a reviewer, with what other subjects add to it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.handlers.case_extras import CASE_EXTRAS, gather
from bot.handlers.case_screen import review_screen
from bot.visit import Visit
from core.model.identity import ReportId
from core.model.refusals import CaseChanged, CaseEnded, CaseTaken
from core.usecases.reports.open_report import CaseFile, open_report


async def show_case(visit: Visit, report: ReportId, *, note: str = "") -> None:
    """Open a case and show its summary, below a *note* (key of a text) if there is one.

    That it was looked at is written down.
    """
    await show_file(visit, await open_report(visit.world, visit.person.id, report), note=note)


async def show_file(visit: Visit, file: CaseFile, *, note: str = "") -> None:
    """Show the summary of a case that was opened, below a note if there is one."""
    extra = await gather(CASE_EXTRAS.on_summary, visit.world, visit.words, file, visit.person.id)
    screen = review_screen(visit.words, visit.world.content, file, extra)
    text = f"{visit.words.t(note)}\n\n{screen.text}" if note else screen.text
    await visit.show(replace(screen, text=text))


async def or_tell(visit: Visit, report: ReportId, act: Callable[[], Awaitable[None]]) -> None:
    """Do it; when somebody was quicker, say so and show the case as it is now."""
    try:
        await act()
    except (CaseTaken, CaseChanged, CaseEnded) as refusal:
        if visit.query is not None:
            await visit.answers.toast(visit.query.id, visit.words.refusal(refusal), alert=True)
        await show_case(visit, report)
