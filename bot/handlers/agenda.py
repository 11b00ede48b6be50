"""/agenda: what is coming on the person's topics, in their own time; and whether they come."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from bot.handlers.call_pages import CallTap, call_screen
from bot.handlers.event_card import (
    NOTHING_SAID,
    AttendTap,
    EventTap,
    GuideTap,
    back_row,
    event_screen,
    guide_screen,
)
from bot.handlers.paging import numbered, pages_of, turns
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.event import Attendance, Event
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import NotFound, Outdated
from core.usecases.events.attend_event import attend_event
from core.usecases.members.read_library import open_event, upcoming_events
from locales.dates import span

A_PAGE = 5
MOST_PAGES = 2000
_ANSWERS = {answer.value: answer for answer in Attendance} | {NOTHING_SAID: None}


class AgendaTap(Tap):
    """Turn to a page of the list."""

    prefix: ClassVar[str] = "ag"

    page: int


def listed(visit: Visit, events: Sequence[Event], page: int) -> Iterator[tuple[EventId, str, str]]:
    """Yield each event of a page with its line and its button's label, numbered through."""
    words = visit.words
    for number, event in enumerate(events, start=page * A_PAGE + 1):
        title = choose(event.versions, words.language)[1].title
        line = words.t(
            "agenda-line",
            number=number,
            title=title,
            kind=event.kind,
            when=event.starts_at,
            distance=span(event.starts_at - visit.now, words.language),
        )
        yield event.id, line, numbered(number, title)


async def agenda(visit: Visit, _rest: str = "") -> None:
    """Show the first page."""
    await turn_page(visit, AgendaTap(page=0))


async def turn_page(visit: Visit, tap: AgendaTap) -> None:
    """Show a page of what is coming."""
    visit.require_consent()
    words, page = visit.words, min(max(tap.page, 0), MOST_PAGES)
    found, total = await upcoming_events(
        visit.world, visit.person.id, offset=page * A_PAGE, limit=A_PAGE
    )
    home = [Button(words.plain("help-home-button"), Open(command="home"))]
    if not found:
        more = [Button(words.plain("library-topics-button"), Open(command="topics"))]
        await visit.show(Screen(words.t("agenda-empty"), [more, home]))
        return
    pages = pages_of(total, A_PAGE)
    lines = [words.t("agenda-list", page=page + 1, pages=pages, zone=words.zone)]
    rows = []
    for event, line, label in listed(visit, found, page):
        lines += ["", line]
        rows.append([Button(label, EventTap(event=event))])
    turning = turns(page, pages, lambda at: AgendaTap(page=at))
    await visit.show(Screen("\n".join(lines), [*rows, *turning, home]))


async def show_event(visit: Visit, tap: EventTap) -> None:
    """Show an event's card."""
    visit.require_consent()
    await _show_card(visit, EventId(tap.event))


async def open_by_link(visit: Visit, argument: str) -> None:
    """Open the event of a deep link."""
    if not (argument.isascii() and argument.isdecimal() and len(argument) < 16):
        raise NotFound
    await show_event(visit, EventTap(event=int(argument)))


async def answer_event(visit: Visit, tap: AttendTap) -> None:
    """Write down whether the person comes, and show the card as it is now."""
    visit.require_consent()
    if tap.says not in _ANSWERS:
        raise Outdated
    answer = _ANSWERS[tap.says]
    event = (await attend_event(visit.world, visit.person.id, EventId(tap.event), answer)).event
    said = tap.says.replace("_", "-")
    if answer is Attendance.COMING and event.is_deadline:
        said = "remind"
    await _show_card(visit, EventId(tap.event), toast=f"agenda-{said}-toast")


async def show_guide(visit: Visit, tap: GuideTap) -> None:
    """Show a heading of the question guide."""
    visit.require_consent()
    back = EventId(tap.event) if tap.event else None
    screen = guide_screen(visit.words, visit.world.content, tap.heading, back)
    if screen is None:
        raise NotFound
    await visit.show(screen)


async def show_call(visit: Visit, tap: CallTap) -> None:
    """Show a page of a call for input."""
    visit.require_consent()
    call = visit.world.content.call(tap.call)
    if call is None:
        raise NotFound
    event = EventId(tap.event)
    back = back_row(visit.words, event)
    await visit.show(call_screen(visit.words, call, tap.page, event=event, back=back))


async def _show_card(visit: Visit, event: EventId, *, toast: str = "") -> None:
    card = await open_event(visit.world, visit.person.id, event)
    screen = event_screen(
        visit.words,
        card.event,
        now=visit.now,
        coming=card.coming,
        attendance=card.attendance,
        content=visit.world.content,
    )
    await visit.show(screen, toast=toast)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("agenda", agenda)
    router.on_tap(AgendaTap, turn_page)
    router.on_tap(EventTap, show_event)
    router.on_tap(AttendTap, answer_event)
    router.on_tap(GuideTap, show_guide)
    router.on_tap(CallTap, show_call)
    router.on_start("event", open_by_link)
