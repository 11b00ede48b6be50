"""What is said about an event in a few words, to those who keep it: when, how often, for whom."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.handlers.topic_names import topic_names
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import DEFAULT_DISTANCES
from core.model.group import Group
from core.model.language import choose
from core.model.reference import Content
from core.model.reminder import Reminder
from core.model.repetition import read_repetition
from locales.dates import formatted
from locales.lists import list_of
from locales.names import language_within, weekday_name

_DAY, _HOUR, _MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
MOST_REMINDERS_SHOWN = 10
MOST_GROUPS_SHOWN = 6


def title_of(words: Words, event: Event) -> str:
    """Return an event's title as the reader gets it."""
    return choose(event.versions, words.language)[1].title


def when_short(words: Words, event: Event) -> str:
    """Return when an event is, in one line: whole days as such, else on the reader's clock."""
    if event.is_all_day:
        first = formatted(event.local_date, words.language, "short")
        if event.last_date is None:
            return first
        return f"{first} – {formatted(event.last_date, words.language, 'short')}"
    if event.local_time is None:
        return words.plain("event-end-of-day", day=event.local_date, zone=event.zone)
    return words.plain("event-moment", when=event.starts_at)


def rule_words(words: Words, rule: str, first: date) -> str:
    """Return how often something comes, as in "every week on Tuesday, 6 times"; plain text.

    Args:
        words: of the reader.
        rule: the value of an RRULE; one that few words cannot say is called irregular.
        first: the day on which the series begins.
    """
    read = read_repetition(rule, first)
    if read is None:
        return words.plain("event-repeats-otherwise")
    names = [weekday_name(each, words.language) for each in read.weekdays]
    often = words.plain(
        "event-repeats",
        every=read.every.value,
        interval=read.interval,
        weekday=list_of(names, words.language),
        nth=read.nth or 0,
        day=read.day or 0,
    )
    if read.until is not None:
        return words.plain("event-repeats-until", often=often, until=read.until)
    if read.times is not None:
        return words.plain("event-repeats-times", often=often, count=read.times)
    return often


def span_words(words: Words, span: timedelta) -> str:
    """Return how long a distance is, in the largest unit that fits it; plain text."""
    for unit, name in ((_DAY, "days"), (_HOUR, "hours"), (_MINUTE, "minutes")):
        if span >= unit and not span % unit:
            return words.plain("event-span", count=span // unit, unit=name)
    return words.plain("event-span", count=max(1, round(span / _MINUTE)), unit="minutes")


def short_span(words: Words, span: timedelta) -> str:
    """Return how long a distance is, short enough for a third of a row; plain text."""
    for unit, name in ((_DAY, "days"), (_HOUR, "hours")):
        if span >= unit and not span % unit:
            return words.plain("event-span-button", count=span // unit, unit=name)
    count = max(1, round(span / _MINUTE))
    return words.plain("event-span-button", count=count, unit="minutes")


def circle_lines(
    words: Words, event: Event, content: Content, groups: Sequence[Group]
) -> list[str]:
    """Return for whom an event is: topics, groups, only those invited (HTML)."""
    lines = []
    if event.topics:
        names = topic_names(words, event.topics, content)
        lines.append(words.t("agenda-card-topics", topics=names))
    elif not event.is_closed_circle:
        lines.append(words.t("event-for-everyone"))
    if event.invited_only:
        lines.append(words.t("event-for-invited"))
    elif event.groups:
        named = [group.name for group in groups if group.id in event.groups]
        if len(named) > MOST_GROUPS_SHOWN:
            more = len(named) - MOST_GROUPS_SHOWN
            named = [*named[:MOST_GROUPS_SHOWN], words.plain("event-and-more", count=more)]
        lines.append(words.t("event-for-groups", groups=list_of(named, words.language)))
    return lines


def detail_lines(words: Words, event: Event) -> list[str]:
    """Return what was said besides about an event: seats, interpretation, reminders (HTML)."""
    lines = []
    if event.seats is not None:
        lines.append(words.t("event-has-seats", count=event.seats))
    if event.interpretation:
        names = [language_within(each, words.language) for each in sorted(event.interpretation)]
        lines.append(words.t("event-has-speech", languages=list_of(names, words.language)))
    if event.distances is not None or event.after:
        chosen = DEFAULT_DISTANCES[event.kind] if event.distances is None else event.distances
        before = [span_words(words, each) for each in chosen]
        after = [span_words(words, each) for each in event.after]
        lines.append(
            words.t(
                "event-has-reminders",
                before=list_of(before, words.language) or words.plain("event-none"),
                after=list_of(after, words.language),
                ends=len(after),
            )
        )
    return lines


def reminder_lines(words: Words, reminders: Sequence[Reminder]) -> list[str]:
    """Return when reminders go out, on the reader's wall clock; or that none will."""
    if not reminders:
        return [words.t("event-no-reminders")]
    lines = [words.t("event-reminders", zone=words.zone)]
    for each in reminders[:MOST_REMINDERS_SHOWN]:
        span = span_words(words, abs(each.distance))
        lines.append(
            words.t("event-reminder-line", when=each.due_at, span=span, after=int(each.is_after))
        )
    return lines
