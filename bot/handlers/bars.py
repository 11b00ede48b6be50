"""/bars: an admin keeps somebody of staff from a case, by its code, without opening it."""

from typing import ClassVar

from bot.handlers.code_flow import CodeFlow
from bot.handlers.paging import LABEL_SHOWN, pages_of, turns
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.identity import PersonId, ReportId
from core.model.roles import Role
from core.usecases.reports.keep_away import CaseBars, keep_from_case, list_bars
from locales.shortened import shortened

STAFF_ON_A_PAGE = 12


class BarsTap(Tap):
    """Show a page of who may see the case of a code."""

    prefix: ClassVar[str] = "crz"

    code: str
    page: int


class KeepAwayTap(Tap):
    """Make it so that somebody is barred from a case (1), or is not (0); `page` is shown again."""

    prefix: ClassVar[str] = "crb"

    report: int
    person: int
    barred: int
    page: int = 0


async def bars(visit: Visit, rest: str = "") -> None:
    """Ask for a case code, or show the case of the code that was given."""
    visit.require(Role.ADMIN)
    if rest:
        await _show(visit, await _find(visit, rest))
    else:
        await _CODE.begin(visit)


async def turn(visit: Visit, tap: BarsTap) -> None:
    """Show another page."""
    await _show(visit, await _find(visit, tap.code), tap.page)


async def change(visit: Visit, tap: KeepAwayTap) -> None:
    """Bar somebody, or let them see the case again."""
    found = await keep_from_case(
        visit.world,
        visit.person.id,
        ReportId(tap.report),
        PersonId(tap.person),
        barred=bool(tap.barred),
    )
    await _show(visit, found, tap.page)


async def _find(visit: Visit, typed: str) -> CaseBars:
    return await list_bars(visit.world, visit.person.id, typed)


async def _left(visit: Visit) -> None:
    home = Button(visit.words.plain("help-home-button"), Open(command="home"))
    await visit.show(Screen(visit.words.t("queue-bars-left"), [[home]]))


async def _show(visit: Visit, found: CaseBars, page: int = 0) -> None:
    words = visit.words
    pages = pages_of(len(found.reviewers), STAFF_ON_A_PAGE)
    page = min(max(page, 0), pages - 1)
    buttons = [
        Button(
            shortened(f"{'🚫' if each.barred else '👁'} {each.name or '–'}", LABEL_SHOWN // 2),
            KeepAwayTap(
                report=found.report, person=each.person, barred=int(not each.barred), page=page
            ),
        )
        for each in found.reviewers[page * STAFF_ON_A_PAGE :][:STAFF_ON_A_PAGE]
    ]
    lines = [words.t("queue-bars", code=found.code)]
    if pages > 1:
        lines.append(words.t("case-page", page=page + 1, pages=pages))
    turned = turns(page, pages, lambda to: BarsTap(code=found.code, page=to))
    home: Row = [Button(words.plain("help-home-button"), Open(command="home"))]
    rows = [*grid(buttons, columns=2), *turned, home]
    await visit.show(Screen("\n\n".join(lines), rows, protected=True))


_CODE = CodeFlow("bars", Role.ADMIN, "queue-bars-ask", _find, _show, _left)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("bars", bars)
    router.on_tap(BarsTap, turn)
    router.on_tap(KeepAwayTap, change)
    router.on_dialogue(_CODE)
