"""A reviewer opens a case and decides: every right and every state is checked on every press."""

from bot.handlers.case_ask import begin_asking
from bot.handlers.case_extras import CASE_EXTRAS, gather
from bot.handlers.case_files import send_files
from bot.handlers.case_grade import grade_screen, pick_screen
from bot.handlers.case_hand import answer, hand, show_colleagues, turn_colleagues
from bot.handlers.case_links import link, show_links, show_similar, unlink
from bot.handlers.case_more import more_screen
from bot.handlers.case_screen import reasons_screen
from bot.handlers.case_show import or_tell, show_case, show_file
from bot.handlers.case_tabs import (
    files_screen,
    messages_screen,
    notes_screen,
    timeline_screen,
    told_screen,
)
from bot.handlers.case_taps import (
    CloseTap,
    DecisionTap,
    FileTap,
    GradeTap,
    HandTap,
    LinkTap,
    OfferTap,
    PickTap,
    ReviewTap,
    TabTap,
    UnlinkTap,
)
from bot.router import Router
from bot.visit import Visit
from core.model.identity import ReportId
from core.model.refusals import CaseChanged, CaseTaken, Outdated
from core.model.report import ReportStatus
from core.usecases.reports.case_timeline import case_timeline
from core.usecases.reports.decide_report import (
    close_report,
    give_back_report,
    reopen_report,
    settle_report,
    take_report,
)
from core.usecases.reports.grade_report import grade_report
from core.usecases.reports.hand_over import take_offer_back
from core.usecases.reports.link_case import list_links
from core.usecases.reports.open_report import CaseFile, open_report
from core.usecases.reports.undo_decision import undo_decision


async def open_case(visit: Visit, tap: ReviewTap) -> None:
    """Show a case; that it was looked at is written down."""
    await show_case(visit, ReportId(tap.report))


async def show_tab(visit: Visit, tap: TabTap) -> None:
    """Show another side of a case."""
    report = ReportId(tap.report)
    if tap.tab == "timeline":
        steps = await case_timeline(visit.world, visit.person.id, report)
        file = await open_report(visit.world, visit.person.id, report)
        await visit.show(timeline_screen(visit, file.report, steps, tap.page))
    elif tap.tab == "similar":
        await show_similar(visit, report)
    elif tap.tab == "links":
        await show_links(visit, report, tap.page)
    elif tap.tab == "hand":
        await or_tell(visit, report, lambda: turn_colleagues(visit, report, tap.page))
    else:
        file = await open_report(visit.world, visit.person.id, report)
        await _show_side(visit, file, tap)


async def _show_side(visit: Visit, file: CaseFile, tap: TabTap) -> None:
    words, content = visit.words, visit.world.content
    if tap.tab == "messages":
        await visit.show(messages_screen(words, content, file, tap.page))
    elif tap.tab == "files":
        await visit.show(files_screen(words, file, tap.page))
    elif tap.tab == "told":
        await visit.show(told_screen(words, content, file, tap.page))
    elif tap.tab == "notes":
        await visit.show(notes_screen(words, file, tap.page))
    elif tap.tab == "more":
        links = await list_links(visit.world, visit.person.id, file.report.id)
        extra = await gather(CASE_EXTRAS.on_more, visit.world, words, file, visit.person.id)
        await visit.show(more_screen(words, file, links, extra))
    elif tap.tab == "grade":
        await visit.show(grade_screen(words, content, file.report))
    else:
        raise Outdated


async def decide(visit: Visit, tap: DecisionTap) -> None:
    """Carry out a decision; should somebody have been quicker, say so and show what is true."""
    report = ReportId(tap.report)
    await or_tell(visit, report, lambda: _decide(visit, report, tap))


async def _decide(visit: Visit, report: ReportId, tap: DecisionTap) -> None:
    world, person, revision = visit.world, visit.person.id, tap.revision
    if tap.action == "ask":
        await begin_asking(visit, report, revision)
    elif tap.action == "close":
        await _ask_reason(visit, report, revision)
    elif tap.action == "hand":
        await show_colleagues(visit, report, revision)
    elif tap.action == "take":
        await show_file(visit, await take_report(world, person, report))
    elif tap.action == "unoffer":
        await show_file(visit, await take_offer_back(world, person, report))
    elif tap.action in _DECISIONS:
        decision = _DECISIONS[tap.action]
        await show_file(visit, await decision(world, person, report, revision=revision))
    elif tap.action in _STATUSES:
        status = ReportStatus(tap.action)
        await show_file(
            visit, await settle_report(world, person, report, status, revision=revision)
        )
    else:
        raise Outdated


_DECISIONS = {
    "return": give_back_report,
    "reopen": reopen_report,
    "undo": undo_decision,
}
_STATUSES = frozenset(ReportStatus)


async def close(visit: Visit, tap: CloseTap) -> None:
    """Close a case with a reason."""
    report = ReportId(tap.report)

    async def closing() -> None:
        who, revision = visit.person.id, tap.revision
        await show_file(
            visit, await close_report(visit.world, who, report, tap.reason, revision=revision)
        )

    await or_tell(visit, report, closing)


async def grade(visit: Visit, tap: GradeTap) -> None:
    """Set how grave or credible a case is, what it is about or where it happened."""
    report = ReportId(tap.report)

    async def grading() -> None:
        change = (tap.grade, tap.value)
        file = await grade_report(
            visit.world, visit.person.id, report, change, revision=tap.revision
        )
        await visit.show(grade_screen(visit.words, visit.world.content, file.report))

    await or_tell(visit, report, grading)


async def pick(visit: Visit, tap: PickTap) -> None:
    """Show the categories or countries."""
    file = await open_report(visit.world, visit.person.id, ReportId(tap.report))
    await visit.show(pick_screen(visit.words, visit.world.content, file.report, tap))


async def _ask_reason(visit: Visit, report: ReportId, revision: int) -> None:
    file = await open_report(visit.world, visit.person.id, report)
    if not file.mine:
        raise CaseTaken
    if file.report.revision != revision:
        raise CaseChanged
    await visit.show(reasons_screen(visit.words, file.report))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ReviewTap, open_case)
    router.on_tap(TabTap, show_tab)
    router.on_tap(DecisionTap, decide)
    router.on_tap(CloseTap, close)
    router.on_tap(GradeTap, grade)
    router.on_tap(PickTap, pick)
    router.on_tap(HandTap, hand)
    router.on_tap(OfferTap, answer)
    router.on_tap(LinkTap, link)
    router.on_tap(UnlinkTap, unlink)
    router.on_tap(FileTap, send_files)
