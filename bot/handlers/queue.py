"""/queue: what waits for a reviewer and what is in hand, filtered, and the way to one case."""

from bot.handlers.case_show import show_case
from bot.handlers.code_flow import CodeFlow
from bot.handlers.queue_screens import LISTED_ON_A_PAGE, filter_screen, queue_screen
from bot.handlers.queue_taps import CodeTap, FilterTap, NextTap, QueueTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import ReportId
from core.model.roles import Role
from core.usecases.reports.browse_queue import Filters, browse_queue
from core.usecases.reports.find_case import find_case
from core.usecases.reports.next_case import next_case


async def queue(visit: Visit, rest: str = "") -> None:
    """Show what waits; with a case code behind it, that case."""
    if rest:
        await show_case(visit, await find_case(visit.world, visit.person.id, rest))
    else:
        await _show(visit, Filters(), 0)


async def turn(visit: Visit, tap: QueueTap) -> None:
    """Show another page, or another part."""
    await _show(visit, tap.filters, tap.page)


async def choose_filter(visit: Visit, tap: FilterTap) -> None:
    """Show what can be filtered."""
    visit.require(Role.REVIEWER)
    await visit.show(filter_screen(visit, tap))


async def open_next(visit: Visit, tap: NextTap) -> None:
    """Open the case that matters most."""
    after = ReportId(tap.after) if tap.after else None
    found = await next_case(visit.world, visit.person.id, after=after)
    if found is None or found == after:
        await visit.toast("queue-no-next-toast", alert=True)
    else:
        await show_case(visit, found)


async def ask_code(visit: Visit, _tap: CodeTap) -> None:
    """Ask for a case code."""
    await _CODE.begin(visit)


async def _show(visit: Visit, filters: Filters, page: int) -> None:
    found = await browse_queue(
        visit.world, visit.person.id, filters, page=page, size=LISTED_ON_A_PAGE
    )
    screen = queue_screen(visit.words, visit.world.content, found, now=visit.now)
    await visit.show(screen)


async def _find(visit: Visit, typed: str) -> ReportId:
    return await find_case(visit.world, visit.person.id, typed)


_CODE = CodeFlow("case-code", Role.REVIEWER, "queue-code", _find, show_case, queue)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("queue", queue)
    router.on_tap(QueueTap, turn)
    router.on_tap(FilterTap, choose_filter)
    router.on_tap(NextTap, open_next)
    router.on_tap(CodeTap, ask_code)
    router.on_dialogue(_CODE)
