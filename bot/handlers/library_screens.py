"""The lists of the library, and the ways to look through it."""

from collections.abc import Sequence

from bot.handlers.library_taps import (
    DONE,
    FIND,
    MINE,
    BriefingTap,
    ByDateTap,
    ByTopicTap,
    LibraryTap,
    topic_of,
    topic_view,
)
from bot.handlers.paging import numbered, pages_of, turns
from bot.handlers.topic_picker import TopicPicker
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.words import Words
from core.model.briefing import Briefing, BriefingKind
from core.model.language import choose
from core.model.reference import Content
from core.usecases.members.search_library import Found, Period

A_PAGE = 5
TITLE_SHOWN = 48


def title_of(words: Words, briefing: Briefing) -> str:
    """Return what a briefing is called in a list; an alert is marked, and begins as its text."""
    version = choose(briefing.versions, words.language)[1]
    if briefing.kind is BriefingKind.ALERT:
        first = " ".join(version.body.split())
        return f"🚨 {first if len(first) <= TITLE_SHOWN else first[: TITLE_SHOWN - 1] + '…'}"
    return version.title


def list_screen(
    words: Words, found: Found, tap: LibraryTap, content: Content, *, typed: str = ""
) -> Screen:
    """Show one page of a list.

    Args:
        words: of the reader.
        found: the page.
        tap: which list, and which page of it.
        content: names topics.
        typed: what was looked for, when the list is FIND.
    """
    if not found.briefings:
        return _empty_screen(words, tap, content, typed)
    pages = pages_of(found.total, A_PAGE)
    lines = [_head(words, tap, content, typed, found.total)]
    if pages > 1:
        lines.append(words.t("library-page", page=tap.page + 1, pages=pages))
    lines.append("")
    lines += _listed(words, found.briefings, tap)
    if found.missed and tap.view == MINE and not tap.page:
        lines += ["", words.t("library-missed", count=found.missed)]
    rows: list[Row] = [
        [Button(numbered(number, title_of(words, briefing)), _opening(briefing, tap))]
        for number, briefing in _numbers(found.briefings, tap)
    ]
    rows += turns(tap.page, pages, lambda at: LibraryTap(view=tap.view, page=at))
    return Screen("\n".join(lines), [*rows, *_ways(words, tap)])


def by_date_screen(words: Words, missed: int) -> Screen:
    """Offer spans of time; what was published before one joined only if there is something."""
    buttons = [
        Button(words.plain(f"library-{period}-button"), LibraryTap(view=period.value))
        for period in (Period.WEEK, Period.MONTH, Period.YEAR)
    ]
    rows: list[Row] = [buttons]
    if missed:
        label = words.plain("library-missed-button", count=missed)
        rows.append([Button(label, LibraryTap(view=Period.MISSED.value))])
    return Screen(words.t("library-by-date"), [*rows, back_row(words)])


def by_topic_screen(words: Words, content: Content, page: int) -> Screen:
    """Offer every topic, whether it is followed or not."""
    picker = TopicPicker(
        words,
        content,
        choose=lambda key, _wanted, _page: LibraryTap(view=topic_view(key)),
        turn=lambda at: ByTopicTap(page=at),
    )
    return Screen(words.t("library-by-topic"), [*picker.rows_for_one(page), back_row(words)])


def back_row(words: Words, view: str = MINE) -> Row:
    """Return the way back to one's own list; DONE ends the search on the way."""
    return [Button(words.plain("library-all-button"), LibraryTap(view=view))]


def _head(words: Words, tap: LibraryTap, content: Content, typed: str, total: int) -> str:
    topic = topic_of(tap.view)
    if topic is not None:
        return words.t("library-of-topic", topic=_name(words, content, topic), count=total)
    if tap.view == FIND:
        return words.t("library-found", typed=typed, count=total)
    if tap.view == MINE:
        return words.t("library-mine")
    return words.t("library-of-period", period=tap.view, count=total)


def _empty_screen(words: Words, tap: LibraryTap, content: Content, typed: str) -> Screen:
    topic = topic_of(tap.view)
    if topic is not None:
        text = words.t("library-topic-empty", topic=_name(words, content, topic))
    elif tap.view == FIND:
        text = words.t("library-nothing-found", typed=typed)
    elif tap.view == MINE:
        text = words.t("library-empty")
    else:
        text = words.t("library-period-empty", period=tap.view)
    rows = _ways(words, tap)
    if tap.view == MINE:
        topics = Button(words.plain("library-topics-button"), Open(command="topics"))
        rows = [[topics], *rows]
    return Screen(text, rows)


def _listed(words: Words, briefings: Sequence[Briefing], tap: LibraryTap) -> list[str]:
    return [
        words.t(
            "library-line",
            number=number,
            title=title_of(words, briefing),
            when=briefing.published_at,
        )
        for number, briefing in _numbers(briefings, tap)
    ]


def _numbers(briefings: Sequence[Briefing], tap: LibraryTap) -> list[tuple[int, Briefing]]:
    return list(enumerate(briefings, start=tap.page * A_PAGE + 1))


def _opening(briefing: Briefing, tap: LibraryTap) -> BriefingTap:
    return BriefingTap(briefing=briefing.id, view=tap.view, page=tap.page)


def _ways(words: Words, tap: LibraryTap) -> list[Row]:
    ways = [
        Button(words.plain("library-search-button"), Open(command="search")),
        Button(words.plain("library-topic-button"), ByTopicTap(page=0)),
        Button(words.plain("library-date-button"), ByDateTap()),
    ]
    home = [Button(words.plain("help-home-button"), Open(command="home"))]
    if tap.view == MINE:
        return [ways, home]
    return [ways, back_row(words, DONE if tap.view == FIND else MINE)]


def _name(words: Words, content: Content, topic: str) -> str:
    found = content.topic(topic)
    return words.of(found.name) if found else topic
