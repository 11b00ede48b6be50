"""/aside: senders of floods whose reports stand last, by case, never by person; and how it began.

Nothing here is ever said to who was set aside.
"""

from bot.handlers.aside_taps import AsidesTap, AsideTap, LetBackTap
from bot.handlers.case_extras import CASE_EXTRAS, NO_EXTRA, CaseExtra
from bot.handlers.paging import turns
from bot.handlers.right_flow import begin_right
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.second_eyes import SecondKind
from core.model.set_aside import AsideId
from core.ports.world import World
from core.usecases.reports.open_report import CaseFile
from core.usecases.reports.set_aside import AsideLine, let_back, list_set_aside, may_set_aside

LISTED_ON_A_PAGE = 5


async def asides(visit: Visit, rest: str = "") -> None:  # noqa: ARG001
    """Show who is set aside."""
    await _show(visit, 0)


async def turn(visit: Visit, tap: AsidesTap) -> None:
    """Show another page."""
    await _show(visit, tap.page)


async def change(visit: Visit, tap: LetBackTap) -> None:
    """Ask once more, then let somebody back."""
    world, person, number = visit.world, visit.person.id, AsideId(tap.aside)
    if tap.back:
        await let_back(world, person, number)
        await _show(visit, tap.page, note="aside-lifted")
        return
    found = [each for each in await list_set_aside(world, person) if each.number == number]
    if not found:
        raise NotFound
    words, to = visit.words, LetBackTap(aside=number, back=1, page=tap.page)
    rows: list[Row] = [
        [Button(words.plain("aside-lift-button"), to)],
        [Button(words.plain("case-back-button"), AsidesTap(page=tap.page))],
    ]
    await visit.show(Screen(_line(words, found[0]), rows, protected=True))


async def ask(visit: Visit, tap: AsideTap) -> None:
    """Ask why the sender of a case is to be set aside."""
    await begin_right(visit, SecondKind.ASIDE, ReportId(tap.report), {})


async def _show(visit: Visit, page: int, *, note: str = "") -> None:
    found = await list_set_aside(visit.world, visit.person.id)
    words, pages = visit.words, max(1, -(-len(found) // LISTED_ON_A_PAGE))
    at = min(max(page, 0), pages - 1)
    shown = found[at * LISTED_ON_A_PAGE :][:LISTED_ON_A_PAGE]
    parts = [words.t(note)] if note else []
    parts.append(words.t("aside-head", count=len(found), days=visit.world.rules.aside.days))
    parts += [_line(words, each) for each in shown]
    rows: list[Row] = [
        [Button(_label(words, each), LetBackTap(aside=each.number, page=at))] for each in shown
    ]
    rows += turns(at, pages, lambda to: AsidesTap(page=to))
    rows.append([Button(words.plain("help-home-button"), Open(command="home"))])
    await visit.show(Screen("\n\n".join(parts), rows, protected=True))


def _line(words: Words, each: AsideLine) -> str:
    code = each.code or words.plain("aside-no-case")
    return words.t("aside-line", code=code, since=each.since, until=each.until)


def _label(words: Words, each: AsideLine) -> str:
    return each.code or words.plain("aside-no-case")


async def _offer(world: World, words: Words, file: CaseFile, reader: PersonId) -> CaseExtra:
    """Offer an admin to ask for it, wherever an account leads from the case."""
    if not await may_set_aside(world, reader, file.report.id):
        return NO_EXTRA
    button = Button(words.plain("aside-button"), AsideTap(report=file.report.id))
    return CaseExtra((), ([button],))


async def _stands(world: World, words: Words, file: CaseFile, _reader: PersonId) -> CaseExtra:  # noqa: ARG001
    """Say that a case stands last, and that taking it changes that."""
    return CaseExtra((words.t("aside-stands"),)) if file.report.aside else NO_EXTRA


def register(router: Router) -> None:
    """Put these handlers into the router's tables, and what cases show into theirs."""
    CASE_EXTRAS.add(CASE_EXTRAS.on_summary, _stands)
    CASE_EXTRAS.add(CASE_EXTRAS.on_more, _offer)
    router.on_command("aside", asides)
    router.on_tap(AsidesTap, turn)
    router.on_tap(LetBackTap, change)
    router.on_tap(AsideTap, ask)
