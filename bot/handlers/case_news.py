"""What goes out about cases unasked: to reporters that there is news, to staff a code."""

from bot.handlers.case_taps import ReviewTap
from bot.handlers.own_case_taps import CaseTap
from bot.handlers.report_words import mark_of, urgency_name
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.screen import Button, Screen
from bot.taps import Open
from bot.words import Words
from core.model.delivery import Notice
from core.model.identity import ReportId
from core.model.report import Report, ReportStatus, ended
from core.ports.world import World

_GONE = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


async def _news(world: World, words: Words, notice: Notice) -> Screen | None:
    """Say that there is news, and no more: the lock screen is public."""
    report = await _report(world, notice)
    if report is None or report.status in _GONE or not await _is_linked(world, report):
        return None
    see = Button(words.plain("mycases-news-button"), CaseTap(report=report.id))
    return Screen(words.t("mycases-news"), [[see]])


async def _is_linked(world: World, report: Report) -> bool:
    """Say whether the report still has somebody to be told: it may have been unlinked since."""
    async with world.storage.read() as view:
        return await view.reports.reporter(report.id) is not None


async def _waiting(world: World, words: Words, notice: Notice) -> Screen | None:
    """Say which report waits: its code and how urgent it is, never what it is about."""
    report = await told_case(world, notice)
    if report is None or report.status is not ReportStatus.NEW or report.aside:
        return None
    see = Button(words.plain("queue-open-button"), ReviewTap(report=report.id))
    queue = Button(words.plain("case-queue-button"), Open(command="queue"))
    return Screen(_text(words, report, "queue-news"), [[see], [queue]], protected=True)


async def _unattended(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an admin that a report waits and nobody can open it."""
    report = await told_case(world, notice)
    if report is None or report.status is not ReportStatus.NEW or report.aside:
        return None
    staff = Button(words.plain("queue-staff-button"), Open(command="staff"))
    return Screen(_text(words, report, "queue-unattended"), [[staff]])


async def _update(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who has taken a case what its reporter did; a case that has ended is silent."""
    report, what = await told_case(world, notice), notice.params["what"]
    if report is None or (ended(report.status) and what != report.status):
        return None
    see = Button(words.plain("queue-open-button"), ReviewTap(report=report.id))
    key = f"queue-update-{what}"
    return Screen(words.t(key, code=report.code), [[see]], protected=True)


def _text(words: Words, report: Report, key: str) -> str:
    urgency = urgency_name(words, report.urgency)
    mark = mark_of(report.urgency)
    return words.t(key, mark=mark, code=report.code, urgency=urgency).strip()


async def _report(world: World, notice: Notice) -> Report | None:
    async with world.storage.read() as view:
        return await view.reports.get(ReportId(int(str(notice.params["report"]))))


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out about cases into the outgoing tables."""
    outgoing.on_notice("case_news", _news)
    outgoing.on_notice("case_waiting", _waiting)
    outgoing.on_notice("case_unattended", _unattended)
    outgoing.on_notice("case_update", _update)
