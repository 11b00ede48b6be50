"""Who must not see a case: the reporter takes it from somebody, or writes to the admins."""

from typing import ClassVar

from bot.handlers.mycases import show_case
from bot.handlers.own_case_taps import BarTap, CaseTap, DoneTap
from bot.handlers.own_typing import begin_typing
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.identity import ReportId
from core.model.refusals import CaseEnded, Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.bar_from_case import bar_holder, read_wishes
from core.usecases.reports.follow_case import open_own_case
from core.usecases.reports.owned import OPEN_STATUSES
from locales.shortened import shortened

_SHOWN = 3000


class WishTap(Tap):
    """An admin reads who, a reporter wrote, must not see a case."""

    prefix: ClassVar[str] = "mz"

    report: int


async def act(visit: Visit, tap: BarTap) -> None:
    """Explain, take the case from who has it, or begin to write."""
    number = ReportId(tap.report)
    case = await open_own_case(visit.world, visit.person.id, number)
    if case.report.status not in OPEN_STATUSES:
        raise CaseEnded
    match tap.action:
        case "":
            rows: list[Row] = []
            if case.report.reviewer is not None:
                rows.append([_button(visit.words, number, "holder")])
            rows.append([_button(visit.words, number, "tell")])
            rows.append([Button(visit.words.plain("owncase-back-button"), CaseTap(report=number))])
            text = visit.words.t("owncase-bar", code=case.report.code)
            await visit.show(Screen(text, rows, protected=True))
        case "holder":
            await bar_holder(visit.world, visit.person.id, number)
            await show_case(visit, number, note="owncase-barred")
        case "tell":
            await begin_typing(visit, case.report, "wish")
        case _:
            raise Outdated


async def read(visit: Visit, tap: WishTap) -> None:
    """Show an admin what the reporter wrote."""
    visit.require(Role.ADMIN)
    report, wishes = await read_wishes(visit.world, visit.person.id, ReportId(tap.report))
    text = shortened("\n\n".join(wishes), _SHOWN)
    done = Button(visit.words.plain("trace-done-button"), DoneTap())
    screen = Screen(
        visit.words.t("owncase-wish-shown", code=report.code, text=text), [[done]], protected=True
    )
    await visit.show(screen)


async def _news(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an admin that there is something to read, and no more."""
    report = await told_case(world, notice)
    if report is None or report.status not in OPEN_STATUSES:
        return None
    see = Button(words.plain("owncase-wish-button"), WishTap(report=report.id))
    return Screen(words.t("owncase-wish-news", code=report.code), [[see]], protected=True)


def _button(words: Words, report: ReportId, action: str) -> Button:
    return Button(words.plain(f"owncase-bar-{action}-button"), BarTap(report=report, action=action))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(BarTap, act)
    router.on_tap(WishTap, read)


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out into the outgoing tables."""
    outgoing.on_notice("case_wish", _news, to=Role.ADMIN)
