"""Events as an iCalendar file (RFC 5545) that phones and other programs open or subscribe to.

No person is named in it: neither who comes nor who wrote an event.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from icalendar import Calendar, Timezone
from icalendar import Event as Entry

from core.model.event import Event
from core.model.identity import SeriesId
from core.model.language import Language
from core.model.series import Series
from documents.calendar_entry import cleaned, entry_of, slot_of
from documents.calendar_series import Whole
from documents.calendar_zones import described

PRODUCER = "-//Solidarity Bot//Agenda//EN"
YEARS_AHEAD = 10
"""So long a series without an end finds its zone described."""
_REFRESH = timedelta(hours=1)


def calendar_of(
    events: Sequence[Event],
    series: Mapping[SeriesId, Series],
    *,
    language: Language,
    name: str,
    now: datetime,
) -> bytes:
    """Return a calendar with these events and nothing else; no clock, no network is asked.

    Args:
        events: occurrences of series among them.
        series: those to be written as a whole: rule, exceptions, and what was moved or changed.
            An occurrence of another series stands alone, under the series' UID.
        language: in which texts are told where there is such a version.
        name: of the calendar, as programs list it.
        now: when it was made (aware UTC).
    """
    calendar = Calendar()
    for key, value in (("PRODID", PRODUCER), ("VERSION", "2.0"), ("CALSCALE", "GREGORIAN")):
        calendar.add(key, value)
    calendar.add("METHOD", "PUBLISH")
    calendar.add("NAME", cleaned(name))
    calendar.add("X-WR-CALNAME", cleaned(name))
    calendar.add("REFRESH-INTERVAL", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    entries: list[Entry] = []
    wholes: dict[SeriesId, list[Event]] = {}
    for event in events:
        if event.series is not None and event.series in series and event.occurrence is not None:
            wholes.setdefault(event.series, []).append(event)
        else:
            entries.append(_alone(event, language, now))
    for number, occurrences in wholes.items():
        entries += Whole(series[number], occurrences, language, now).entries()
    for zone in _zones(events, [series[number] for number in wholes], now):
        calendar.add_component(zone)
    for entry in entries:
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _alone(event: Event, language: Language, now: datetime) -> Entry:
    entry = entry_of(event, language, now)
    if event.series is not None and event.occurrence is not None:
        entry.add("RECURRENCE-ID", slot_of(event, event.occurrence, event.zone))
    return entry


def _zones(events: Iterable[Event], series: Iterable[Series], now: datetime) -> Iterator[Timezone]:
    """Yield the descriptions of the zones that the entries can name."""
    moments = [(event.zone, event.starts_at.year) for event in events]
    moments += [(each.zone, each.local_date.year) for each in series]
    last = max([now.year + YEARS_AHEAD, *(year for _, year in moments)])
    first: dict[str, int] = {}
    for zone, year in moments:
        first[zone] = min(first.get(zone, now.year), year)
    for zone in sorted(first):
        yield described(zone, max(1970, first[zone] - 1), last + 1)
