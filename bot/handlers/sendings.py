"""/sendings: what is going out and went out, newest first; each opens its progress in place."""

from datetime import datetime

from bot.handlers.paging import numbered, pages_of, turns
from bot.handlers.progress_screen import headline
from bot.handlers.sending_taps import SendingsTap, WatchTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.model.broadcast import Broadcast, BroadcastState
from core.usecases.briefings.list_sendings import Sending, list_sendings
from core.usecases.briefings.watch_broadcast import stop_watching

A_PAGE = 5
MOST_PAGES = 2000


async def sendings(visit: Visit, _rest: str = "") -> None:
    """Show the first page."""
    await turn_page(visit, SendingsTap(page=0))


async def turn_page(visit: Visit, tap: SendingsTap) -> None:
    """Show a page of the list."""
    page = min(max(tap.page, 0), MOST_PAGES)
    found, total = await list_sendings(
        visit.world, visit.person.id, offset=page * A_PAGE, limit=A_PAGE
    )
    if visit.query is not None and visit.message is not None:
        await stop_watching(visit.world, visit.person.id, visit.message.message_id)
    words = visit.words
    home: Row = [Button(words.plain("help-home-button"), Open(command="home"))]
    if not found:
        await visit.show(Screen(words.t("progress-list-empty"), [home]))
        return
    pages = pages_of(total, A_PAGE)
    lines = [words.t("progress-list", page=page + 1, pages=pages)]
    rows: list[Row] = []
    for number, sending in enumerate(found, start=page * A_PAGE + 1):
        title = headline(words, sending.briefing)
        lines += ["", _line(visit, number, title, sending)]
        opened = WatchTap(broadcast=sending.look.broadcast.id)
        rows.append([Button(numbered(number, title), opened)])
    turning = turns(page, pages, lambda at: SendingsTap(page=at))
    await visit.show(Screen("\n".join(lines), [*rows, *turning, home]))


def _line(visit: Visit, number: int, title: str, sending: Sending) -> str:
    broadcast, progress = sending.look.broadcast, sending.look.progress
    withdrawn = sending.briefing is not None and sending.briefing.withdrawn_at is not None
    state = str(broadcast.state)
    if withdrawn:
        state = "withdrawn"
    elif broadcast.state is BroadcastState.DONE and sending.look.over:
        state = "over"
    return visit.words.t(
        "progress-list-line",
        number=number,
        title=title,
        state=state,
        sent=progress.sent,
        total=progress.total,
        when=_when(broadcast),
    )


def _when(broadcast: Broadcast) -> datetime | str:
    """Return when it began or begins: the readers' own wall clock, if it keeps to that."""
    if broadcast.local is not None:
        return broadcast.local.isoformat()
    return broadcast.start_at or broadcast.created_at


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("sendings", sendings)
    router.on_tap(SendingsTap, turn_page)
