"""/agenda: what is coming that the person may see, in their own time; each event's card."""

from collections.abc import Iterator, Sequence
from typing import ClassVar
from urllib.parse import quote

from bot.handlers.event_card import (
    EventTap,
    FeedTap,
    GuideTap,
    ShareTap,
    back_row,
    card_screen,
)
from bot.handlers.event_card_lines import distance_of, is_on
from bot.handlers.event_extras import EXTRAS
from bot.handlers.event_words import when_short
from bot.handlers.paging import numbered, pages_of, turns
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import NotFound, Outdated
from core.usecases.events.own_agenda import list_agenda, open_card

A_PAGE = 5
MOST_PAGES = 2000
EVERY_KIND = "all"
_KINDS = {kind.value: kind for kind in EventKind}


class AgendaTap(Tap):
    """Turn to a page of the list: what concerns oneself (`mine` 1) or all; of a kind, or `all`."""

    prefix: ClassVar[str] = "ag"

    page: int
    mine: int
    kind: str


class KindsTap(Tap):
    """Choose a kind of event for the list."""

    prefix: ClassVar[str] = "ak"

    mine: int


def listed(visit: Visit, events: Sequence[Event], page: int) -> Iterator[tuple[EventId, str, str]]:
    """Yield each event of a page with its line and its button's label, numbered through."""
    words = visit.words
    for number, event in enumerate(events, start=page * A_PAGE + 1):
        title = choose(event.versions, words.language)[1].title
        running = is_on(event, visit.now)
        line = words.t(
            "agenda-line",
            number=number,
            title=title,
            kind=event.kind,
            when=when_short(words, event),
            distance=words.plain("agenda-now") if running else distance_of(words, event, visit.now),
            marks=_marks(event, running=running),
        )
        yield event.id, line, numbered(number, title)


def _marks(event: Event, *, running: bool) -> str:
    """Return the signs behind an event's line: it is on, comes again, is for a closed circle."""
    signs = (
        ("▶️", running),
        ("🔁", event.series is not None),
        ("🔒", event.is_closed_circle),
    )
    return "".join(f" {sign}" for sign, holds in signs if holds)


async def agenda(visit: Visit, _rest: str = "") -> None:
    """Show the first page."""
    await turn_page(visit, AgendaTap(page=0, mine=0, kind=EVERY_KIND))


async def turn_page(visit: Visit, tap: AgendaTap) -> None:
    """Show a page of what is coming."""
    visit.require_consent()
    if tap.kind not in {*_KINDS, EVERY_KIND}:
        raise Outdated
    words, page, mine = visit.words, min(max(tap.page, 0), MOST_PAGES), int(tap.mine == 1)
    found, total = await list_agenda(
        visit.world,
        visit.person.id,
        mine=mine == 1,
        kind=_KINDS.get(tap.kind),
        offset=page * A_PAGE,
        limit=A_PAGE,
    )
    ways = _ways(words, mine, tap.kind)
    if not found:
        await visit.show(_empty_screen(words, ways, chosen=mine == 1 or tap.kind != EVERY_KIND))
        return
    pages = pages_of(total, A_PAGE)
    lines = [words.t("agenda-list", page=page + 1, pages=pages, zone=words.zone, mine=mine)]
    if tap.kind != EVERY_KIND:
        lines.append(words.t("agenda-kind", kind=tap.kind))
    rows: list[Row] = []
    for event, line, label in listed(visit, found, page):
        lines += ["", line]
        rows.append([Button(label, EventTap(event=event))])
    turning = turns(page, pages, lambda at: AgendaTap(page=at, mine=mine, kind=tap.kind))
    await visit.show(Screen("\n".join(lines), [*rows, *turning, *ways]))


async def choose_kind(visit: Visit, tap: KindsTap) -> None:
    """Offer the kinds of events."""
    visit.require_consent()
    words, mine = visit.words, int(tap.mine == 1)
    buttons = [
        Button(
            words.plain("event-kind-of-button", kind=kind), AgendaTap(page=0, mine=mine, kind=kind)
        )
        for kind in (*_KINDS, EVERY_KIND)
    ]
    await visit.show(Screen(words.t("agenda-kinds"), grid(buttons, columns=2)))


async def show_event(visit: Visit, tap: EventTap) -> None:
    """Show an event's card."""
    visit.require_consent()
    await show_card(visit, EventId(tap.event))


async def open_by_link(visit: Visit, argument: str) -> None:
    """Open the event of a deep link."""
    if not (argument.isascii() and argument.isdecimal() and len(argument) < 16):
        raise NotFound
    await show_event(visit, EventTap(event=int(argument)))


async def share(visit: Visit, tap: ShareTap) -> None:
    """Show the deep link of an event; whoever may not see the event finds nothing behind it."""
    visit.require_consent()
    words = visit.words
    card = await open_card(visit.world, visit.person.id, EventId(tap.event))
    link = f"https://t.me/{visit.answers.bot.username}?start=event_{card.event.id}"
    text = words.t("agenda-share", link=link, closed=int(card.event.is_closed_circle))
    send = f"https://t.me/share/url?url={quote(link, safe='')}"
    rows = [
        [Button(words.plain("agenda-share-send-button"), url=send)],
        back_row(words, card.event.id),
    ]
    await visit.show(Screen(text, rows))


async def show_guide(visit: Visit, tap: GuideTap) -> None:
    """Show the meeting's card, which leads to the guide, to who taps in an old message."""
    await show_event(visit, EventTap(event=tap.event))


async def show_card(visit: Visit, event: EventId, *, toast: str = "") -> None:
    """Show an event's card as it is now; *toast* is the key of what answers the tap."""
    world, words = visit.world, visit.words
    card = await open_card(world, visit.person.id, event)
    extra = await EXTRAS.of_card(world, words, card.event, visit.person.id)
    screen = card_screen(words, card, now=visit.now, content=world.content, extra=extra)
    await visit.show(screen, toast=toast)


def _empty_screen(words: Words, ways: Sequence[Row], *, chosen: bool) -> Screen:
    if chosen:
        return Screen(words.t("agenda-empty-chosen"), ways)
    topics = Button(words.plain("library-topics-button"), Open(command="topics"))
    return Screen(words.t("agenda-empty"), [[topics], *ways])


def _ways(words: Words, mine: int, kind: str) -> list[Row]:
    """Return what chooses another list, leads to one's calendar, and home."""
    other = AgendaTap(page=0, mine=1 - mine, kind=kind)
    label = words.plain("agenda-topics-button" if mine else "agenda-mine-button")
    return [
        [
            Button(label, other),
            Button(words.plain("agenda-kinds-button"), KindsTap(mine=mine)),
        ],
        [
            Button(words.plain("calendar-button"), FeedTap(act="menu")),
            Button(words.plain("help-home-button"), Open(command="home")),
        ],
    ]


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("agenda", agenda)
    router.on_tap(AgendaTap, turn_page)
    router.on_tap(KindsTap, choose_kind)
    router.on_tap(EventTap, show_event)
    router.on_tap(ShareTap, share)
    router.on_tap(GuideTap, show_guide)
    router.on_start("event", open_by_link)
