"""What an import would do, line by line: what is new, changed, called off, and left out."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.handlers.paging import pages_of
from bot.words import Words
from core.model.event import Event
from core.model.imported import Problem
from core.model.language import choose
from core.usecases.events.compare_import import Change, Update
from core.usecases.events.import_steps import Addition, ImportPlan, SeriesUpdate
from locales.lists import list_of
from locales.shortened import shortened

A_PAGE = 8
LISTS = ("new", "changed", "cancelled", "problems")
"""What can be looked through, each page by page."""
_TITLE_SHOWN = 80


def count_of(plan: ImportPlan, name: str) -> int:
    """Return how many lines a list has."""
    return len(_items(plan, name))


def page_of(words: Words, plan: ImportPlan, name: str, page: int) -> tuple[str, int, int]:
    """Return a page of a list as Telegram HTML, its number from 0, and how many there are."""
    items = _items(plan, name)
    pages = pages_of(len(items), A_PAGE)
    page = min(max(page, 0), pages - 1)
    lines = [words.t("import-list", list=name, page=page + 1, pages=pages)]
    for item in items[page * A_PAGE : (page + 1) * A_PAGE]:
        lines += ["", _line(words, item)]
    return "\n".join(lines), page, pages


def when_of(event: Event) -> date:
    """Return when an event begins: a moment, or a day where it has no hour."""
    return event.starts_at if event.local_time is not None else event.local_date


def title_of(words: Words, event: Event) -> str:
    """Return what an event is called in the reader's language, as much as a line holds."""
    title = choose(event.versions, words.language)[1].title
    return shortened(title, _TITLE_SHOWN)


def _items(plan: ImportPlan, name: str) -> Sequence[Addition | Update | SeriesUpdate | Problem]:
    match name:
        case "new":
            return plan.new
        case "changed":
            return plan.changed
        case "cancelled":
            return plan.cancelled
        case _:
            return plan.problems


def _line(words: Words, item: Addition | Update | SeriesUpdate | Problem) -> str:
    match item:
        case Addition():
            return words.t(
                "import-line-new",
                title=title_of(words, item.first),
                when=when_of(item.first),
                repeats=int(item.new.rule is not None),
                kind=words.plain("import-kind", kind=item.new.kind.value),
            )
        case Update():
            return _changed(words, item.before, item.after, item.changes)
        case SeriesUpdate():
            return _changed(words, item.chosen, item.chosen, item.changes)
        case Problem():
            title = item.title[:_TITLE_SHOWN]
            return words.t(
                "import-line-problem",
                number=item.number,
                title=title or words.plain("import-untitled"),
                reason=item.reason.value,
            )


def _changed(words: Words, before: Event, after: Event, changes: frozenset[Change]) -> str:
    named = [words.plain("import-change", change=each.value) for each in Change if each in changes]
    was, now = when_of(before), when_of(after)
    return words.t(
        "import-line-changed",
        title=title_of(words, before),
        was=was,
        now=now,
        moved=int(_shown(was) != _shown(now)),
        changes=list_of(named, words.language),
    )


def _shown(when: date) -> str:
    return when.isoformat() if isinstance(when, datetime) else str(when)
