"""A reporter asks that their closed case be opened again; the button stands on the closed case."""

from bot.handlers.mycases import show_case
from bot.handlers.own_case_taps import ReopenTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import ReportId
from core.usecases.reports.ask_reopening import ask_reopening


async def ask(visit: Visit, tap: ReopenTap) -> None:
    """Ask, and say whether it was asked already."""
    report = ReportId(tap.report)
    told = await ask_reopening(visit.world, visit.person.id, report)
    note = "owncase-reopening-asked" if told else "owncase-reopening-known"
    await show_case(visit, report, note=note)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ReopenTap, ask)
