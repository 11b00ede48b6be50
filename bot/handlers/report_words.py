"""Words that the reporter's and the reviewer's screens share: categories, sizes, what arrived."""

from collections import Counter
from collections.abc import Sequence

from bot.words import Words
from core.model.reference import Content
from core.model.report import EntryKind, Evidence, Urgency
from core.usecases.reports.owned import Latest
from locales.lists import list_of

DANGER_MARK = "🔴"
_KILOBYTE = 1024


def category_name(words: Words, content: Content, key: str) -> str:
    """Return a category's name; one that staff have removed since shows its key."""
    category = content.category(key)
    if category is not None:
        return words.of(category.name)
    return key or words.plain("report-not-said")


def arrived(words: Words, entries: Sequence[Latest]) -> str:
    """Return what has arrived, counted by kind; an album counts as one."""
    counts: Counter[str] = Counter()
    albums: set[str] = set()
    for latest in entries:
        entry = latest.entry
        if entry.album and entry.album in albums:
            continue
        albums.add(entry.album)
        counts["album" if entry.album else _said_as(entry.kind)] += 1
    parts = [words.plain(f"report-count-{name}", count=count) for name, count in counts.items()]
    return list_of(parts, words.language)


def _said_as(kind: EntryKind) -> str:
    return "text" if kind in {EntryKind.QUESTION, EntryKind.ANSWER} else kind.value


def size_of(words: Words, evidence: Evidence) -> str:
    """Return a file's size in words."""
    kilobytes = max(1, round(evidence.size / _KILOBYTE))
    if kilobytes < _KILOBYTE:
        return words.plain("report-size-kilobytes", size=kilobytes)
    return words.plain("report-size-megabytes", size=round(kilobytes / _KILOBYTE))


def urgency_name(words: Words, urgency: Urgency) -> str:
    """Return how soon somebody has to look, in words."""
    return words.plain(f"report-urgency-{urgency}")


def mark_of(urgency: Urgency) -> str:
    """Return the sign of danger, or of what may happen soon, or nothing."""
    return {Urgency.DANGER: DANGER_MARK, Urgency.SOON: "🟠"}.get(urgency, "")
