"""/mycases: a reporter's own cases: status in plain words, questions, withdrawing; no contents."""

from collections.abc import Sequence

from bot.handlers.own_case_extras import OWN_CASE_EXTRAS, OwnExtra
from bot.handlers.own_case_taps import (
    BarTap,
    CasesTap,
    CaseTap,
    ConsentTap,
    DoneTap,
    LeaveTap,
    PassphraseTap,
    ReopenTap,
    TellTap,
    WhoTap,
)
from bot.handlers.report_words import category_name
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.identity import ReportId
from core.model.reference import Content
from core.model.report import Report, ReportStatus, ended
from core.usecases.reports.follow_case import Case, list_own_cases, open_own_case
from core.usecases.reports.start_draft import find_draft
from core.usecases.reports.withdraw_report import withdraw_report

LISTED_ON_A_PAGE = 5
_DESTROYED = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


async def mycases(visit: Visit, _rest: str = "") -> None:
    """Show the person's cases, newest first."""
    await _show_page(visit, 0)


async def turn(visit: Visit, tap: CasesTap) -> None:
    """Show another page of the list."""
    await _show_page(visit, tap.page)


async def act_on_case(visit: Visit, tap: CaseTap) -> None:
    """Show one case, or withdraw it after asking."""
    report = ReportId(tap.report)
    if tap.action == "gone":
        gone = await withdraw_report(visit.world, visit.person.id, report)
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(
            Screen(visit.words.t("mycases-withdrawn", code=gone.code), [[home]], protected=True)
        )
        return
    if tap.action == "withdraw":
        case = await open_own_case(visit.world, visit.person.id, report)
        if case.report.status not in _DESTROYED:
            await visit.show(_withdraw_screen(visit.words, case.report))
            return
    await show_case(visit, report)


async def show_case(visit: Visit, report: ReportId, *, note: str = "", **params: int) -> None:
    """Show one case to its reporter, or to who has it open with its passphrase.

    Args:
        visit: where.
        report: which; whose it is, is checked.
        note: key of what is said above it.
        params: of that text.

    Raises:
        NotFound: it is none of theirs.
    """
    case = await open_own_case(visit.world, visit.person.id, report)
    words = visit.words
    extra = OwnExtra()
    if not ended(case.report.status):
        extra = await OWN_CASE_EXTRAS.of_case(visit.world, words, case.report)
    screen = case_screen(words, visit.world.content, case, tells_seen=not extra.tells_seen)
    said = [words.t(note, **params)] if note else []
    text = "\n\n".join([*said, screen.text, *extra.lines])
    # What can be answered stays on top, then what is urgent, then the rest.
    rows = [*screen.rows[:1], *extra.rows, *screen.rows[1:]]
    await visit.show(Screen(text, rows, protected=True))


async def _show_page(visit: Visit, page: int) -> None:
    cases = await list_own_cases(visit.world, visit.person.id)
    draft = await find_draft(visit.world, visit.person.id)
    await visit.show(_list_screen(visit.words, cases, page, unfinished=draft is not None))


def _list_screen(words: Words, cases: Sequence[Report], page: int, *, unfinished: bool) -> Screen:
    pages = max(1, -(-len(cases) // LISTED_ON_A_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = cases[page * LISTED_ON_A_PAGE :][:LISTED_ON_A_PAGE]
    rows: list[Row] = [[Button(_label(words, case), CaseTap(report=case.id))] for case in shown]
    turns = [
        Button(sign, CasesTap(page=to))
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < pages
    ]
    key = "report-go-on-button" if unfinished else "report-again-button"
    lines = [words.t("mycases-list", count=len(cases))]
    lines += [
        words.t(
            "mycases-line",
            code=case.code,
            status=words.plain(f"mycases-status-{case.status}"),
            at=case.submitted_at or case.created_at,
        )
        for case in shown
    ]
    if unfinished:
        lines.append(words.t("mycases-unfinished"))
    return Screen(
        "\n".join(lines),
        [
            *rows,
            *([turns] if turns else []),
            [Button(words.plain(key), Open(command="report"))],
            [Button(words.plain("mycases-code-button"), Open(command="case"))],
            [
                Button(words.plain("help-home-button"), Open(command="home")),
                Button(words.plain("trace-done-button"), DoneTap()),
            ],
        ],
        protected=bool(cases),
    )


def _label(words: Words, case: Report) -> str:
    return f"{case.code} · {words.plain(f'mycases-status-{case.status}')}"


def case_screen(words: Words, content: Content, case: Case, *, tells_seen: bool = True) -> Screen:
    """Return one case as its reporter sees it; with whether anybody has seen it, if wanted."""
    report = case.report
    lines = [
        words.t(
            "mycases-case",
            code=report.code,
            at=report.submitted_at or report.created_at,
            category=_about(words, content, report),
        ),
        words.t(f"mycases-explained-{report.status}"),
    ]
    if report.status is ReportStatus.NEW and tells_seen:
        lines.append(words.t("mycases-seen" if case.seen else "mycases-not-seen"))
    if report.close_reason is not None:
        lines.append(words.t(f"mycases-closed-{report.close_reason}"))
    if case.question:
        lines.append(words.t("mycases-question", question=case.question))
    return Screen("\n\n".join(lines), _rows(words, case), protected=True)


def _about(words: Words, content: Content, report: Report) -> str:
    if not report.category:
        return words.plain("mycases-no-category")
    return category_name(words, content, report.category)


def _rows(words: Words, case: Case) -> list[Row]:
    """Return what can be done: less with a case that is over, nothing with one destroyed."""
    report = case.report.id
    foot: Row = [_way_out(words, case), Button(words.plain("trace-done-button"), DoneTap())]
    if case.report.status in _DESTROYED:
        return [foot]
    agreed = Button(words.plain("owncase-agreed-button"), ConsentTap(report=report))
    who = Button(words.plain("owncase-who-button"), WhoTap(report=report))
    phrase = Button(words.plain("owncase-passphrase-button"), PassphraseTap(report=report))
    withdraw = Button(
        words.plain("mycases-withdraw-button"), CaseTap(report=report, action="withdraw")
    )
    if ended(case.report.status):
        again = Button(words.plain("owncase-reopen-button"), ReopenTap(report=report))
        return [[again], [agreed, who], [phrase], [withdraw], foot]
    tell = "mycases-answer-button" if case.question else "mycases-add-button"
    bar = Button(words.plain("owncase-bar-button"), BarTap(report=report))
    return [
        [Button(words.plain(tell), TellTap(report=report))],
        [agreed, who],
        [phrase, bar],
        [withdraw],
        foot,
    ]


def _way_out(words: Words, case: Case) -> Button:
    if case.linked:
        return Button(words.plain("mycases-back-button"), Open(command="mycases"))
    return Button(words.plain("owncase-leave-button"), LeaveTap())


def _withdraw_screen(words: Words, report: Report) -> Screen:
    gone = CaseTap(report=report.id, action="gone")
    return Screen(
        words.t("mycases-withdraw", code=report.code),
        [
            [Button(words.plain("mycases-withdraw-confirm-button"), gone)],
            [Button(words.plain("mycases-withdraw-not-button"), CaseTap(report=report.id))],
        ],
        protected=True,
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("mycases", mycases)
    router.on_tap(CaseTap, act_on_case)
    router.on_tap(CasesTap, turn)
