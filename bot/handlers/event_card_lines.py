"""What the card of an event says: when and where it is, who comes, and what the reader said."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.handlers.event_words import rule_words
from bot.handlers.topic_names import topic_names
from bot.words import Words
from core.model.event import Attendance, Event
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.language import choose
from core.model.reference import Content
from core.usecases.events.own_agenda import Card
from core.usecases.events.seats import takes_answers
from locales.dates import formatted, span
from locales.lists import list_of
from locales.markup import escaped
from locales.names import language_within

_UNTOLD_STATES = frozenset({EventState.PLANNED, EventState.OPEN, EventState.SCHEDULED})
"""States that say no more than that it stands in the agenda."""


def card_lines(words: Words, card: Card, *, now: datetime, content: Content) -> list[str]:
    """Return the lines (HTML) of an event's card for one reader.

    Args:
        words: of the reader: language and zone.
        card: the event with what the reader has to do with it.
        now: business time; decides "in 2 days", and whether it is over.
        content: for topic names.
    """
    event = card.event
    language, version = choose(event.versions, words.language)
    lines = [words.t("agenda-card-title", kind=event.kind, title=version.title)]
    state = state_of(event, now)
    if state is not None:
        lines.append(words.t("agenda-card-state", state=state))
    lines.append("")
    if event.state is not EventState.POSTPONED:  # its old time would mislead
        lines += when_lines(words, event, now)
    if card.series is not None:
        rule = rule_words(words, card.series.rule, card.series.local_date)
        lines.append(words.t("agenda-card-series", rule=rule or "none"))
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    if version.text:
        lines += ["", escaped(version.text)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    lines.append("")
    if event.topics:
        names = topic_names(words, event.topics, content)
        lines.append(words.t("agenda-card-topics", topics=names))
    if event.is_closed_circle:
        lines.append(words.t("agenda-card-circle"))
    if takes_answers(event, now):
        lines += [*_who_comes(words, card), *_what_reader_said(words, card)]
    return lines


def state_of(event: Event, now: datetime) -> str | None:
    """Return what is said of an event's state, `now` and `over` included; None: nothing."""
    if event.state not in AHEAD_STATES:
        return event.state.value
    if event.over_at <= now:
        return "over"
    if is_on(event, now):
        return "now"
    return None if event.state in _UNTOLD_STATES else event.state.value


def is_on(event: Event, now: datetime) -> bool:
    """Say whether an event has begun and is not over."""
    return event.state in AHEAD_STATES and event.starts_at <= now < event.over_at


def when_lines(words: Words, event: Event, now: datetime) -> list[str]:
    """Return when an event is (HTML): on the reader's wall clock, then, if it differs, the event's.

    Whole days are those of the event's own zone, wherever the reader is.
    """
    distance = distance_of(words, event, now)
    if event.is_all_day:
        return _days(words, event, distance)
    lines = [
        words.t(
            "agenda-card-when",
            when=event.starts_at,
            until=_until(event, words.zone, words.language),
            distance=distance,
            closes=int(event.is_deadline),
        )
    ]
    if event.local_time is None:
        lines.append(words.t("agenda-card-end-of-day", day=event.local_date, zone=event.zone))
    else:
        lines += there_lines(words, event)
    return lines


def there_lines(words: Words, event: Event) -> list[str]:
    """Return when an event is on its own clock (HTML), if that is not what the reader's shows."""
    if event.is_all_day:
        same = event.zone == words.zone
        return [] if same else [words.t("agenda-card-days-there", zone=event.zone)]
    if not _clocks_differ(event, words.zone):
        return []
    moment = event.starts_at.astimezone(ZoneInfo(event.zone))
    there = formatted(moment, words.language, "short") + _until(event, event.zone, words.language)
    return [words.t("agenda-card-there", there=there, zone=event.zone)]


def distance_of(words: Words, event: Event, now: datetime) -> str:
    """Return how far away an event is; of whole days, in days as they are counted there."""
    if not event.is_all_day:
        return span(event.starts_at - now, words.language)
    days = (event.local_date - now.astimezone(ZoneInfo(event.zone)).date()).days
    if days in (0, 1):
        return words.plain("agenda-day-near", days=days)
    return span(timedelta(days=days), words.language)


def _days(words: Words, event: Event, distance: str) -> list[str]:
    if event.last_date is None or event.last_date == event.local_date:
        lines = [words.t("agenda-card-all-day", day=event.local_date, distance=distance)]
    else:
        first, last = event.local_date, event.last_date
        lines = [words.t("agenda-card-days", first=first, last=last, distance=distance)]
    return lines + there_lines(words, event)


def _clocks_differ(event: Event, zone: str) -> bool:
    """Say whether a clock of *zone* shows another hour than the event's own, then."""
    here, there = (event.starts_at.astimezone(ZoneInfo(each)) for each in (zone, event.zone))
    return here.utcoffset() != there.utcoffset()


def _until(event: Event, zone: str, language: str) -> str:
    """Return the end behind a dash, on the wall clock of *zone*; empty when nobody said."""
    if event.ends_at is None or event.is_deadline:
        return ""
    start, end = (each.astimezone(ZoneInfo(zone)) for each in (event.starts_at, event.ends_at))
    return f" – {formatted(end, language, 'time' if start.date() == end.date() else 'short')}"


def _who_comes(words: Words, card: Card) -> list[str]:
    event, counted = card.event, card.headcount
    lines = []
    if not event.is_deadline:
        lines.append(words.t("agenda-card-coming", count=counted.coming))
        if counted.maybe:
            lines.append(words.t("agenda-card-maybe", count=counted.maybe))
        if event.seats is not None:
            left = max(0, event.seats - counted.coming)
            lines.append(
                words.t("agenda-card-seats", left=left, seats=event.seats, waiting=counted.waiting)
            )
    if event.interpretation:
        names = [language_within(each, words.language) for each in sorted(event.interpretation)]
        languages = list_of(names, words.language)
        lines.append(words.t("agenda-card-interpretation", languages=languages))
    return lines


def _what_reader_said(words: Words, card: Card) -> list[str]:
    event, part = card.event, card.part
    lines = []
    if part.said is not None:
        deadline = int(event.is_deadline)
        lines.append(
            words.t("agenda-card-said", said=part.said, place=card.place or 1, deadline=deadline)
        )
    if part.roles:
        roles = [words.plain("agenda-role", role=role) for role in sorted(part.roles)]
        lines.append(words.t("agenda-card-roles", roles=list_of(roles, words.language)))
    if part.needs is not None and part.said is not Attendance.NOT_COMING:
        lines.append(words.t("agenda-card-needs", language=part.needs))
    if card.muted:
        lines.append(words.t("agenda-card-muted"))
    return ["", *lines] if lines else []
