"""One's own agenda in a calendar program: events as files, and a private address."""

import asyncio

from bot.handlers.event_card import CalendarTap, FeedTap
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.visit import Visit
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import NoFeedAddress, Outdated
from core.usecases.events.calendar_feed import (
    CalendarContent,
    feed_made_at,
    own_calendar,
    renew_feed,
    revoke_feed,
    single_event,
)

FILE_NAME = "agenda.ics"
EVENT_FILE_NAME = "event.ics"


async def act(visit: Visit, tap: FeedTap) -> None:
    """Offer the ways into a calendar program; make a private address and show it, or delete it."""
    visit.require_consent()
    words = visit.words
    match tap.act:
        case "menu":
            await _show(visit)
        case "new":
            address = await renew_feed(visit.world, visit.person.id)
            back = [Button(words.plain("calendar-button"), FeedTap(act="menu"))]
            await visit.show(Screen(words.t("calendar-address", address=address), [back]))
        case "delete":
            await revoke_feed(visit.world, visit.person.id)
            await _show(visit, toast="calendar-deleted-toast")
        case _:
            raise Outdated


async def send_file(visit: Visit, tap: CalendarTap) -> None:
    """Send one event, or all that the person comes to, as a file in a message of its own."""
    visit.require_consent()
    words, person = visit.words, visit.person.id
    if tap.event:
        found = await single_event(visit.world, person, EventId(tap.event))
        title = choose(found.events[0].versions, words.language)[1].title
        name, caption = EVENT_FILE_NAME, words.t("calendar-event", title=title)
    else:
        found = await own_calendar(visit.world, person)
        name, caption = FILE_NAME, words.t("calendar-file")
    if not found.events:
        await visit.toast("calendar-empty-toast", alert=True)
        return
    await visit.toast("calendar-file-toast")
    content = await asyncio.to_thread(_file, visit, found)  # hundreds of entries take a while
    await visit.answers.document(content, name, caption)


def _file(visit: Visit, found: CalendarContent) -> bytes:
    from documents.calendar_out import calendar_of  # noqa: PLC0415 - heavy

    return calendar_of(
        found.events,
        found.series,
        language=visit.words.language,
        name=visit.words.plain("calendar-name"),
        now=visit.now,
    )


async def _show(visit: Visit, *, toast: str = "") -> None:
    words, since = visit.words, await feed_made_at(visit.world, visit.person.id)
    lines = [words.t("calendar-head"), ""]
    buttons = [Button(words.plain("calendar-file-button"), CalendarTap(event=0))]
    if not visit.world.rules.public_url:
        lines.append(words.plain(NoFeedAddress.key))
    else:
        told = words.t("calendar-none") if since is None else words.t("calendar-since", since=since)
        lines.append(told)
        key = "calendar-new-button" if since is None else "calendar-renew-button"
        buttons.append(Button(words.plain(key), FeedTap(act="new")))
    if since is not None:
        buttons.append(Button(words.plain("calendar-delete-button"), FeedTap(act="delete")))
    buttons.append(Button(words.plain("agenda-all-button"), Open(command="agenda")))
    rows: list[Row] = grid(buttons, columns=2)
    await visit.show(Screen("\n".join(lines), rows), toast=toast)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(FeedTap, act)
    router.on_tap(CalendarTap, send_file)
