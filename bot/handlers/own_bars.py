"""Who must not see a case: the reporter takes it from somebody, or writes to the admins."""

from typing import ClassVar

from bot.handlers.bars import BarsTap
from bot.handlers.mycases import show_case
from bot.handlers.own_case_taps import BarTap, CaseTap, DoneTap
from bot.handlers.own_typing import begin_typing
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.visit import Visit
from bot.words import Words
from core.model.bar_wish import WishTo
from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded, Outdated
from core.model.report import Report
from core.ports.world import World
from core.usecases.reports.bar_from_case import bar_holder
from core.usecases.reports.bar_wishes import can_wish, may_read_wish, read_wishes
from core.usecases.reports.follow_case import open_own_case
from core.usecases.reports.owned import OPEN_STATUSES
from locales.shortened import shortened

_SHOWN = 3000
_TO = {"tell": WishTo.ADMINS, "trust": WishTo.TRUSTEES, "all": WishTo.ALL}
"""Whom each button writes to."""


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
            rows += [[_button(visit.words, number, each)] for each in ("tell", "trust")]
            rows.append([Button(visit.words.plain("owncase-back-button"), CaseTap(report=number))])
            text = visit.words.t("owncase-bar", code=case.report.code)
            await visit.show(Screen(text, rows, protected=True))
        case "holder":
            await bar_holder(visit.world, visit.person.id, number)
            await show_case(visit, number, note="owncase-barred")
        case "tell" | "trust" | "all":
            await _write(visit, case.report, tap.action)
        case _:
            raise Outdated


async def _write(visit: Visit, report: Report, action: str) -> None:
    """Let the reporter write, if there is anybody to read it; else say so before they do."""
    to = _TO[action]
    if await can_wish(visit.world, visit.person.id, report.id, to):
        await begin_typing(visit, report, "wish", to=to.value)
        return
    others = [each for each in _TO if each != action]
    rows: list[Row] = [[_button(visit.words, report.id, each)] for each in others]
    rows.append([Button(visit.words.plain("owncase-back-button"), BarTap(report=report.id))])
    await visit.show(Screen(visit.words.t("owncase-bar-nobody"), rows, protected=True))


async def read(visit: Visit, tap: WishTap) -> None:
    """Show what the reporter wrote to who it was written to, and the way to carry it out."""
    report, wishes = await read_wishes(visit.world, visit.person.id, ReportId(tap.report))
    text = shortened("\n\n".join(wishes), _SHOWN)
    rows: list[Row] = [
        [Button(visit.words.plain("owncase-wish-bars-button"), BarsTap(code=report.code, page=0))],
        [Button(visit.words.plain("trace-done-button"), DoneTap())],
    ]
    told = visit.words.t("owncase-wish-shown", code=report.code, text=text)
    await visit.show(Screen(told, rows, protected=True))


async def _news(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who it was written to that there is something to read, and no more."""
    number, reader = (int(str(notice.params[each])) for each in ("report", "reader"))
    report = await may_read_wish(world, PersonId(reader), ReportId(number))
    if report is None:
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
    outgoing.on_notice("case_wish", _news)
