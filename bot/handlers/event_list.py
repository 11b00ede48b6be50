"""What is in the agenda, by kind and by what became of it, a page at a time."""

from collections.abc import Iterator, Sequence

from bot.handlers.event_taps import ALL_KINDS, FilterTap, ManageTap, PlannedTap
from bot.handlers.event_words import title_of, when_short
from bot.handlers.paging import numbered, pages_of, turns
from bot.handlers.topic_picker import CHOSEN
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.events.read_agenda import Shelf, list_events

A_PAGE = 5
MOST_PAGES = 2000


async def turn_page(visit: Visit, tap: ManageTap) -> None:
    """Show a page of a shelf, each event with the way to keep it."""
    words, page = visit.words, min(max(tap.page, 0), MOST_PAGES)
    shelf, kinds = _shelf(tap.shelf), _kinds(tap.kind)
    found, total = await list_events(
        visit.world,
        visit.person.id,
        offset=page * A_PAGE,
        limit=A_PAGE,
        shelf=shelf,
        kinds=kinds,
    )
    pages = pages_of(total, A_PAGE)
    lines = [words.t("event-list", shelf=shelf, page=page + 1, pages=pages, zone=words.zone)]
    if kinds:
        lines.append(words.t("event-list-kind", kind=tap.kind))
    if not found:
        lines += ["", words.t("event-list-empty")]
    rows: list[Row] = []
    for event, line, label in _listed(words, found, page):
        lines += ["", line]
        rows.append([Button(label, PlannedTap(event=event.id))])
    rows += turns(page, pages, lambda at: ManageTap(page=at, kind=tap.kind, shelf=shelf))
    await visit.show(Screen("\n".join(lines), [*rows, *_ways_on(words, tap.kind, shelf)]))


async def choose_filter(visit: Visit, tap: FilterTap) -> None:
    """Offer the kinds, or the shelves, for the list as it stands."""
    visit.require(Role.COORDINATOR)
    words, shelf = visit.words, _shelf(tap.shelf)
    _kinds(tap.kind)
    back = ManageTap(page=0, kind=tap.kind, shelf=shelf)
    if tap.what == "kind":
        buttons = [
            Button(
                _marked(words.plain("event-kind-of-button", kind=kind), chosen=kind == tap.kind),
                ManageTap(page=0, kind=kind, shelf=shelf),
            )
            for kind in (ALL_KINDS, *EventKind)
        ]
        text = words.t("event-filter-kind")
    elif tap.what == "shelf":
        buttons = [
            Button(
                _marked(words.plain("event-shelf-button", shelf=each), chosen=each is shelf),
                ManageTap(page=0, kind=tap.kind, shelf=each),
            )
            for each in Shelf
        ]
        text = words.t("event-filter-shelf")
    else:
        raise Outdated
    leave: Row = [Button(words.plain("event-back-button"), back)]
    await visit.show(Screen(text, [*grid(buttons, columns=2), leave]))


def _ways_on(words: Words, kind: str, shelf: Shelf) -> list[Row]:
    by_kind = FilterTap(what="kind", kind=kind, shelf=shelf)
    by_shelf = FilterTap(what="shelf", kind=kind, shelf=shelf)
    return [
        [
            Button(words.plain("event-by-kind-button", kind=kind), by_kind),
            Button(words.plain("event-by-shelf-button", shelf=shelf), by_shelf),
        ],
        [
            Button(words.plain("event-import-button"), Open(command="import")),
            Button(words.plain("event-export-button"), Open(command="export")),
        ],
        [Button(words.plain("event-menu-button"), Open(command="event"))],
    ]


def _listed(words: Words, events: Sequence[Event], page: int) -> Iterator[tuple[Event, str, str]]:
    """Yield each event of a page with its line and its button's label, numbered through."""
    for number, event in enumerate(events, start=page * A_PAGE + 1):
        title = title_of(words, event)
        line = words.t(
            "event-line",
            number=number,
            title=title,
            kind=event.kind,
            state=event.state,
            when=when_short(words, event),
            repeats=int(event.series is not None),
        )
        yield event, line, numbered(number, title)


def _marked(label: str, *, chosen: bool) -> str:
    return f"{CHOSEN} {label}" if chosen else label


def _shelf(value: str) -> Shelf:
    if value not in set(Shelf):
        raise Outdated
    return Shelf(value)


def _kinds(value: str) -> frozenset[EventKind] | None:
    if value == ALL_KINDS:
        return None
    if value not in set(EventKind):
        raise Outdated
    return frozenset({EventKind(value)})
