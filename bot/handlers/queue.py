"""/queue: what waits for a reviewer and what is in hand, the most urgent first."""

from typing import ClassVar

from bot.handlers.case_screen import ReviewTap
from bot.handlers.report_words import category_name, mark_of
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.report import Report
from core.usecases.reports.browse_queue import QueuePage, QueueView, browse_queue
from locales.dates import span

LISTED_ON_A_PAGE = 6


class QueueTap(Tap):
    """Show a page of a part of the queue."""

    prefix: ClassVar[str] = "rq"

    shown: QueueView
    page: int


async def queue(visit: Visit, _rest: str = "") -> None:
    """Show what waits."""
    await _show(visit, QueueView.WAITING, 0)


async def turn(visit: Visit, tap: QueueTap) -> None:
    """Show another page, or the other part."""
    await _show(visit, tap.shown, tap.page)


async def _show(visit: Visit, shown: QueueView, page: int) -> None:
    found = await browse_queue(
        visit.world, visit.person.id, shown, page=page, size=LISTED_ON_A_PAGE
    )
    await visit.show(_screen(visit, shown, found))


def _screen(visit: Visit, shown: QueueView, found: QueuePage) -> Screen:
    words = visit.words
    lines = [words.t(f"queue-{shown}", count=len(found.reports))]
    lines += [_line(visit, report) for report in found.reports]
    if found.pages > 1:
        lines.append(words.t("case-page", page=found.page + 1, pages=found.pages))
    rows: list[Row] = [[_button(visit, report)] for report in found.reports]
    turns = [
        Button(sign, QueueTap(shown=shown, page=to))
        for sign, to in (("◀️", found.page - 1), ("▶️", found.page + 1))
        if 0 <= to < found.pages
    ]
    if turns:
        rows.append(turns)
    waiting, in_hand = (
        Button(words.plain(f"queue-{view}-button", count=count), QueueTap(shown=view, page=0))
        for view, count in (
            (QueueView.WAITING, found.waiting),
            (QueueView.IN_HAND, found.in_hand),
        )
    )
    other = in_hand if shown is QueueView.WAITING else waiting
    again = Button(words.plain("queue-again-button"), QueueTap(shown=shown, page=found.page))
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen("\n".join(lines), [*rows, [other, again], [home]], protected=True)


def _line(visit: Visit, report: Report) -> str:
    waits = span((report.submitted_at or report.created_at) - visit.now, visit.words.language)
    return visit.words.t(
        "queue-line",
        mark=mark_of(report.urgency) or "•",
        urgency=report.urgency,
        code=report.code,
        category=category_name(visit.words, visit.world.content, report.category),
        since=waits,
        status=visit.words.plain(f"case-status-{report.status}"),
    )


def _button(visit: Visit, report: Report) -> Button:
    category = category_name(visit.words, visit.world.content, report.category)
    label = f"{mark_of(report.urgency)} {report.code} · {category}".strip()
    return Button(label, ReviewTap(report=report.id))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("queue", queue)
    router.on_tap(QueueTap, turn)
