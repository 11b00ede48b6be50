"""Events and series for tests of files, made as the agenda makes them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId, SeriesId
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.recurrence import reach
from core.model.series import Series
from core.usecases.events.add_event import NewEvent, new_event, new_events, series_of

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WORDS = {
    ENGLISH: EventVersion("Weekly; briefing, with “signs”", "First line\nsecond, line; \\ end"),
    FRENCH: EventVersion("Réunion à l’hôtel", ""),
    TURKISH: EventVersion("Çağrı: İğneada'da ağaç", "Şöyle böyle"),
}


def when(
    day: str, clock: str | None, zone: str, *, last: str | None = None, end: str | None = None
) -> EventTime:
    """Return a time as it is written: `2026-03-24`, `18:30`."""
    return EventTime(
        date.fromisoformat(day),
        time.fromisoformat(clock) if clock else None,
        zone,
        0 if clock else None,
        date.fromisoformat(last) if last else None,
        time.fromisoformat(end) if end else None,
    )


def single(at: EventTime, *, kind: EventKind = EventKind.WORKSHOP, **more) -> Event:
    """Return a single event."""
    new = NewEvent(kind, WORDS, at, "Rue X 1, https://example.org/room?a=1,2;b", frozenset())
    event = replace(new_event(new, PersonId(1), NOW), id=EventId(7), uid="single-7")
    return replace(event, **more)


def weekly(
    at: EventTime, rule: str, *, kind: EventKind = EventKind.WORKSHOP, number: int = 1, **more
) -> tuple[Series, list[Event]]:
    """Return a series with all its occurrences that stand in the agenda."""
    new = NewEvent(kind, WORDS, at, "Room", frozenset(), rule=rule, uid=f"series-{number}", **more)
    plain = series_of(new)
    until = reach(plain, today=NOW.date())
    series = replace(plain, id=SeriesId(number), made_until=until, pattern=EventId(number * 1000))
    events = [
        replace(event, id=EventId(number * 1000 + place), series=SeriesId(number))
        for place, event in enumerate(new_events(new, PersonId(1), NOW))
    ]
    return series, events
