"""/mycases: a reporter's own cases: status in plain words, questions, withdrawing; no contents."""

from collections.abc import Sequence

from bot.handlers.own_case_taps import CasesTap, CaseTap, TellTap
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

LISTED_ON_A_PAGE = 8


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
        back = Button(visit.words.plain("mycases-back-button"), Open(command="mycases"))
        await visit.show(Screen(visit.words.t("mycases-withdrawn", code=gone.code), [[back]]))
        return
    case = await open_own_case(visit.world, visit.person.id, report)
    if tap.action == "withdraw" and not ended(case.report.status):
        await visit.show(_withdraw_screen(visit.words, case.report))
    else:
        await visit.show(case_screen(visit.words, visit.world.content, case))


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
            [Button(words.plain("help-home-button"), Open(command="home"))],
        ],
    )


def _label(words: Words, case: Report) -> str:
    return f"{case.code} · {words.plain(f'mycases-status-{case.status}')}"


def case_screen(words: Words, content: Content, case: Case) -> Screen:
    """Return one case as its reporter sees it."""
    report = case.report
    lines = [
        words.t(
            "mycases-case",
            code=report.code,
            at=report.submitted_at or report.created_at,
            category=category_name(words, content, report.category),
        ),
        words.t(f"mycases-explained-{report.status}"),
    ]
    if report.status is ReportStatus.NEW:
        lines.append(words.t("mycases-seen" if case.seen else "mycases-not-seen"))
    if report.close_reason is not None:
        lines.append(words.t(f"mycases-closed-{report.close_reason}"))
    if case.question:
        lines.append(words.t("mycases-question", question=case.question))
    back = Button(words.plain("mycases-back-button"), Open(command="mycases"))
    if ended(report.status):
        return Screen("\n\n".join(lines), [[back]])
    tell = "mycases-answer-button" if case.question else "mycases-add-button"
    return Screen(
        "\n\n".join(lines),
        [
            [Button(words.plain(tell), TellTap(report=report.id))],
            [
                Button(
                    words.plain("mycases-withdraw-button"),
                    CaseTap(report=report.id, action="withdraw"),
                )
            ],
            [back],
        ],
    )


def _withdraw_screen(words: Words, report: Report) -> Screen:
    gone = CaseTap(report=report.id, action="gone")
    return Screen(
        words.t("mycases-withdraw", code=report.code),
        [
            [Button(words.plain("mycases-withdraw-confirm-button"), gone)],
            [Button(words.plain("mycases-withdraw-not-button"), CaseTap(report=report.id))],
        ],
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("mycases", mycases)
    router.on_tap(CaseTap, act_on_case)
    router.on_tap(CasesTap, turn)
