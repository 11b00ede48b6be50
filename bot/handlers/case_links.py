"""A reviewer links a case: to one that is about the same, to an event, or to a call."""

from bot.handlers.case_more import links_screen, similar_screen
from bot.handlers.case_taps import LinkTap, UnlinkTap
from bot.visit import Visit
from core.model.identity import ReportId
from core.usecases.reports.find_similar import find_similar
from core.usecases.reports.link_case import link_case, list_links, offer_links, unlink_case
from core.usecases.reports.open_report import open_report


async def show_similar(visit: Visit, report: ReportId) -> None:
    """Compare a case with others, now, and show which are alike."""
    similar = await find_similar(visit.world, visit.person.id, report)
    file = await open_report(visit.world, visit.person.id, report)
    await visit.show(similar_screen(visit, file.report, similar))


async def show_links(visit: Visit, report: ReportId, page: int = 0) -> None:
    """Show the links of a case, then events and calls to which it can be linked."""
    world, person = visit.world, visit.person.id
    file = await open_report(world, person, report)
    links = await list_links(world, person, report)
    choices = await offer_links(world, person, report)
    await visit.show(links_screen(visit.words, file.report, links, choices, page))


async def link(visit: Visit, tap: LinkTap) -> None:
    """Link a case to an event or a call."""
    report = ReportId(tap.report)
    await link_case(visit.world, visit.person.id, report, tap.kind, tap.target)
    await show_links(visit, report)


async def unlink(visit: Visit, tap: UnlinkTap) -> None:
    """Remove a link."""
    report = ReportId(tap.report)
    await unlink_case(visit.world, visit.person.id, report, tap.link)
    await show_links(visit, report)
