"""A reviewer hands a case over: chooses a colleague, who accepts it or leaves it."""

from collections.abc import Sequence

from bot.handlers.case_show import or_tell, show_file
from bot.handlers.case_tabs import tab_screen
from bot.handlers.case_taps import HandTap, OfferTap
from bot.handlers.paging import LABEL_SHOWN, pages_of
from bot.screen import Button, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.identity import PersonId, ReportId
from core.model.report import Report
from core.usecases.reports.hand_over import Colleague, answer_offer, list_colleagues, offer_case
from core.usecases.reports.open_report import open_report
from locales.shortened import shortened

COLLEAGUES_ON_A_PAGE = 12


async def show_colleagues(visit: Visit, report: ReportId, revision: int) -> None:
    """Show to whom a case can be offered.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `list_colleagues`.
    """
    world, person = visit.world, visit.person.id
    colleagues = await list_colleagues(world, person, report, revision=revision)
    file = await open_report(world, person, report)
    await visit.show(_screen(visit.words, file.report, colleagues, 0))


async def turn_colleagues(visit: Visit, report: ReportId, page: int) -> None:
    """Show another page of them; its buttons are for the case as it is now.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `list_colleagues`.
    """
    world, person = visit.world, visit.person.id
    now = (await open_report(world, person, report)).report
    colleagues = await list_colleagues(world, person, report, revision=now.revision)
    await visit.show(_screen(visit.words, now, colleagues, page))


async def hand(visit: Visit, tap: HandTap) -> None:
    """Offer a case to a colleague."""
    report, to = ReportId(tap.report), PersonId(tap.person)

    async def offering() -> None:
        who, revision = visit.person.id, tap.revision
        await show_file(visit, await offer_case(visit.world, who, report, to, revision=revision))

    await or_tell(visit, report, offering)


async def answer(visit: Visit, tap: OfferTap) -> None:
    """Accept a case that was offered, or leave it."""
    report = ReportId(tap.report)

    async def answering() -> None:
        accepts = bool(tap.accepts)
        await show_file(
            visit, await answer_offer(visit.world, visit.person.id, report, accepts=accepts)
        )

    await or_tell(visit, report, answering)


def _screen(words: Words, report: Report, colleagues: Sequence[Colleague], page: int) -> Screen:
    pages = pages_of(len(colleagues), COLLEAGUES_ON_A_PAGE)
    page = min(max(page, 0), pages - 1)
    buttons = [
        Button(
            shortened(each.name or words.plain("case-by-former"), LABEL_SHOWN // 2),
            HandTap(report=report.id, revision=report.revision, person=each.person),
        )
        for each in colleagues[page * COLLEAGUES_ON_A_PAGE :][:COLLEAGUES_ON_A_PAGE]
    ]
    key = "case-hand-how" if buttons else "case-hand-nobody"
    rows = grid(buttons, columns=2)
    return tab_screen(words, report, "hand", [words.t(key)], (page, pages), rows)
