"""What comes after a sending: correct it, recall it, send again, and see what came of it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from zoneinfo import ZoneInfo

from bot.handlers.after_screens import AfterScreens
from bot.handlers.drafts import write_on
from bot.handlers.progress import show_watched
from bot.handlers.progress_screen import headline
from bot.handlers.sending_taps import AfterTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import BroadcastId
from core.model.refusals import NotFound, Outdated
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.list_sendings import list_reasons, open_sending
from core.usecases.briefings.recall_briefing import recall_briefing
from core.usecases.briefings.report_delivery import export_report, report_delivery
from core.usecases.briefings.resend_copies import Again, resend_copies
from documents.sending_chart import sending_chart
from documents.sending_csv import sending_csv

Act = Callable[[Visit, BroadcastId], Awaitable[None]]


async def act(visit: Visit, tap: AfterTap) -> None:
    """Do what the button says; each use case checks the role.

    Raises:
        Outdated: the button says nothing that is known.
    """
    does = ACTIONS.get(tap.does)
    if does is None:
        raise Outdated
    await does(visit, BroadcastId(tap.broadcast))


async def _open(visit: Visit, broadcast: BroadcastId) -> None:
    """Show the page in a message of its own: the one with the button goes on being kept up."""
    page = await open_sending(visit.world, visit.person.id, broadcast)
    if visit.query is not None:
        await visit.answers.toast(visit.query.id)
    await visit.untapped().show(AfterScreens(visit.words, broadcast).page(page))


async def _page(visit: Visit, broadcast: BroadcastId) -> None:
    page = await open_sending(visit.world, visit.person.id, broadcast)
    await visit.show(AfterScreens(visit.words, broadcast).page(page))


async def _correct(visit: Visit, broadcast: BroadcastId) -> None:
    page = await open_sending(visit.world, visit.person.id, broadcast)
    briefing = page.sending.briefing
    if briefing is None:
        raise NotFound
    await write_on(visit, await correct_briefing(visit.world, visit.person.id, briefing.id))


async def _ask_recall(visit: Visit, broadcast: BroadcastId) -> None:
    page = await open_sending(visit.world, visit.person.id, broadcast)
    await visit.show(AfterScreens(visit.words, broadcast).ask_recall(page.sending.look))


async def _recall(visit: Visit, broadcast: BroadcastId) -> None:
    recalled = await recall_briefing(visit.world, visit.person.id, broadcast)
    if recalled.taking_back is None:
        await _page(visit, broadcast)
    else:
        await show_watched(visit, recalled.taking_back)


async def _ask_doubt(visit: Visit, broadcast: BroadcastId) -> None:
    page = await open_sending(visit.world, visit.person.id, broadcast)
    await visit.show(AfterScreens(visit.words, broadcast).ask_doubt(page.sending.look))


async def _doubt(visit: Visit, broadcast: BroadcastId) -> None:
    await _again(visit, broadcast, Again.IN_DOUBT)


async def _failed(visit: Visit, broadcast: BroadcastId) -> None:
    await _again(visit, broadcast, Again.FAILED)


async def _again(visit: Visit, broadcast: BroadcastId, again: Again) -> None:
    resent = await resend_copies(visit.world, visit.person.id, broadcast, again)
    if resent.count:
        await show_watched(visit, resent.look)
    else:
        await visit.toast("after-nobody-toast", alert=True)


async def _reasons(visit: Visit, broadcast: BroadcastId) -> None:
    found = await list_reasons(visit.world, visit.person.id, broadcast)
    await visit.show(AfterScreens(visit.words, broadcast).reasons(found))


async def _report(visit: Visit, broadcast: BroadcastId) -> None:
    """Show the numbers at once, and their picture below as soon as it is drawn."""
    report = await report_delivery(visit.world, visit.person.id, broadcast)
    if not any(report.total.values()):
        await visit.toast("after-no-report-toast", alert=True)
        return
    words, screens = visit.words, AfterScreens(visit.words, broadcast)
    page = await open_sending(visit.world, visit.person.id, broadcast)
    title = headline(words, page.sending.briefing)
    await visit.show(screens.report(report, title))
    # In a thread: drawing blocks for a second, and others are waiting for their answers.
    picture = await asyncio.to_thread(
        sending_chart, report, words.catalogue, words.language, ZoneInfo(words.zone)
    )
    await visit.answers.picture(picture, words.t("after-picture", title=title))


async def _csv(visit: Visit, broadcast: BroadcastId) -> None:
    report = await export_report(visit.world, visit.person.id, broadcast)
    await visit.toast("after-csv-toast")
    name = f"sending-{broadcast}.csv"
    await visit.answers.document(sending_csv(report), name, visit.words.t("after-csv"))


ACTIONS: Mapping[str, Act] = {
    "open": _open,
    "page": _page,
    "correct": _correct,
    "recall": _ask_recall,
    "recall-now": _recall,
    "doubt": _ask_doubt,
    "doubt-now": _doubt,
    "failed": _failed,
    "reasons": _reasons,
    "report": _report,
    "csv": _csv,
}
"""What the buttons of a sending's page do."""


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(AfterTap, act)
