"""The reminder of cases that wait for too long: codes, and what is owed, never contents."""

from dataclasses import replace

from bot.handlers.case_taps import ReviewTap
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.words import Words
from core.model.case_targets import next_target
from core.model.delivery import Notice
from core.model.report import Report
from core.ports.world import World
from core.usecases.duty.remind_overdue import KIND


async def _overdue(world: World, words: Words, notice: Notice) -> Screen | None:
    """Name the cases that still wait; without any there is nothing left to say."""
    reader = notice.params["reader"]
    found: list[Report] = []
    for number in str(notice.params["reports"]).split(","):
        one = replace(notice, params={"report": number, "reader": reader})
        report = await told_case(world, one)
        if report is not None and report.due_at and report.due_at <= world.clock.now():
            found.append(report)
    if not found:
        return None
    more = int(str(notice.params["count"])) - len(str(notice.params["reports"]).split(","))
    lines = [words.t("duty-overdue"), *(_line(words, report) for report in found)]
    if more > 0:
        lines.append(words.t("duty-more", count=more))
    rows: list[Row] = [[Button(str(each.code), ReviewTap(report=each.id))] for each in found]
    queue = Button(words.plain("case-queue-button"), Open(command="queue"))
    return Screen("\n".join(lines), [*rows, [queue]], protected=True)


def _line(words: Words, report: Report) -> str:
    severity = words.plain(f"room-severity-{report.severity or 'none'}")
    target = next_target(report)
    return words.t(
        f"duty-overdue-{target}", code=report.code, severity=severity, due=report.due_at or ""
    )


def register_outgoing(outgoing: Outgoing) -> None:
    """Put the reminder into the outgoing tables."""
    outgoing.on_notice(KIND, _overdue)
