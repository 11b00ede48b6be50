"""Words that the reporter's and the reviewer's screens share: categories, sizes, what arrived."""

from collections import Counter
from collections.abc import Sequence

from bot.words import Words
from core.model.question import Question
from core.model.reference import Content
from core.model.report import Entry, EntryKind, Evidence, Report, Urgency
from core.model.reporter_name import shown_name
from core.usecases.reports.answer_question import answer_to, is_answer
from core.usecases.reports.owned import Latest
from locales.lists import list_of
from locales.names import country_name
from locales.shortened import on_one_line, shortened

DANGER_MARK = "🔴"
_KILOBYTE = 1024
_NAME_SHOWN = 60
_HASH_SHOWN = 8
_MINUTE = 60


def category_name(words: Words, content: Content, key: str) -> str:
    """Return a category's name; one that staff have removed since shows its key."""
    category = content.category(key)
    if category is not None:
        return words.of(category.name)
    return key or words.plain("report-not-said")


def arrived(words: Words, entries: Sequence[Latest]) -> str:
    """Return what has arrived, counted by kind; an album is one, an answer in words is none."""
    counts: Counter[str] = Counter()
    albums: set[str] = set()
    for latest in entries:
        entry = latest.entry
        if is_answer(entry) or (entry.album and entry.album in albums):
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


def answer_in_words(words: Words, question: Question, answer: str) -> str:
    """Return an answer as it was typed, or what the choice is called in the reader's language."""
    choice = question.choice(answer)
    return words.of(choice.name) if choice else answer


def answer_lines(words: Words, content: Content, report: Report) -> list[tuple[str, str]]:
    """Return what was answered, question by question: its label, and the answer in plain text.

    An answer to a question that staff have taken away since stands under its key.
    """
    asked = content.questions_about(report.category).questions
    keys = [question.key for question in asked]
    others = [content.question(key) for key in report.answers if key not in keys]
    known = [*asked, *(question for question in others if question is not None)]
    found = [(words.of(q.label), answer_in_words(words, q, answer_to(report, q))) for q in known]
    gone = [(key, said) for key, said in report.answers.items() if content.question(key) is None]
    return [(label, said) for label, said in [*found, *gone] if said]


def place_in_words(words: Words, report: Report, limit: int) -> str:
    """Return country and place on one line; empty when neither was told."""
    country = country_name(report.country, words.language) if report.country else ""
    return on_one_line(", ".join(filter(None, [report.where_text, country])), limit)


def file_name(evidence: Evidence) -> str:
    """Return the name of a file as it can be shown: none of its signs turns or hides the others."""
    return shortened(shown_name(evidence.name), _NAME_SHOWN)


def length_of(entry: Entry) -> str:
    """Return how long a voice message or a video lasts, as a clock says it; empty if unknown."""
    seconds = entry.passed_on.get("duration", "")
    if not seconds.isdecimal():
        return ""
    return "{}:{:02}".format(*divmod(int(seconds), _MINUTE))


def file_facts(words: Words, entry: Entry, evidence: Evidence) -> list[str]:
    """Return what tells one file of a report from another: name or caption, length, size, hash."""
    named = file_name(evidence) or on_one_line(entry.text, _NAME_SHOWN)
    facts = (named, length_of(entry), size_of(words, evidence), short_hash(evidence))
    return [fact for fact in facts if fact]


def short_hash(evidence: Evidence) -> str:
    """Return the beginning of a file's SHA-256."""
    return evidence.sha256[:_HASH_SHOWN]


def newest_file(words: Words, entries: Sequence[Latest]) -> list[str]:
    """Return a line about the file that came last, as HTML, if the last message brought one."""
    entry = entries[-1].entry if entries else None
    if entry is None or entry.evidence is None:
        return []
    size, short = size_of(words, entry.evidence), short_hash(entry.evidence)
    name = file_name(entry.evidence) or _unnamed(words, entry, entries)
    return [words.t("report-file-kept", name=name, size=size, short=short)]


def _unnamed(words: Words, entry: Entry, entries: Sequence[Latest]) -> str:
    """Return what a file without a name is called: by its length, else counted among its kind."""
    number = sum(each.entry.kind is entry.kind for each in entries)
    which = length_of(entry) or str(number)
    return f"{words.plain(f'report-kind-{entry.kind}')} {which}"
