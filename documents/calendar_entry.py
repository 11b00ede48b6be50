"""One event as an entry of iCalendar (VEVENT), and the words that both sides of it share."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm
from icalendar import Event as Entry

from core.model.event import Event
from core.model.event_kind import DEFAULT_DISTANCES, REMINDED_STATES, EventState
from core.model.language import Language, choose
from core.model.links import is_web_address

KIND, ZONE = "X-AGENDA-KIND", "X-AGENDA-ZONE"
"""Properties of ours: what iCalendar has no word for, and an import of ours reads back."""
END_OF_DAY = time(23, 59, 59)
"""A deadline without an hour stands at the last second of its day, as in the agenda."""
GONE = frozenset({EventState.CANCELLED, EventState.POSTPONED, EventState.ADJOURNED})
"""States in which nobody should go there at that time: CANCELLED in other programs."""

_DAY = timedelta(days=1)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def status_of(state: EventState) -> str:
    """Return how other programs are told of a state: CONFIRMED, TENTATIVE or CANCELLED."""
    if state in GONE:
        return "CANCELLED"
    return "TENTATIVE" if state is EventState.PROPOSED else "CONFIRMED"


def start_of(event: Event) -> date | datetime:
    """Return its DTSTART: a date, or a time on its own clock; in UTC where that says two things."""
    return event.local_date if event.is_all_day else _on_clock(event.starts_at, event.zone)


def end_of(event: Event) -> date | datetime | None:
    """Return its DTEND, the first moment that no longer belongs to it; None: nobody said."""
    if event.is_all_day:
        return (event.last_date or event.local_date) + _DAY
    if event.ends_at is None or event.is_deadline:
        return None
    return _on_clock(event.ends_at, event.zone)


def _on_clock(moment: datetime, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    return moment.astimezone(UTC) if local.fold else local


def entry_of(event: Event, language: Language, now: datetime) -> Entry:
    """Return the entry of an event by itself; *now* (aware UTC) is when it was made."""
    entry = Entry()
    entry.add("UID", event.uid or f"event-{event.id}")
    entry.add("DTSTAMP", now)
    entry.add("SEQUENCE", event.revision)
    entry.add("DTSTART", start_of(event))
    end = end_of(event)
    if end is not None:
        entry.add("DTEND", end)
    told, version = choose(event.versions, language)
    entry.add("SUMMARY", cleaned(version.title), parameters={"LANGUAGE": told})
    if version.text:
        entry.add("DESCRIPTION", cleaned(version.text), parameters={"LANGUAGE": told})
    if event.place:
        entry.add("LOCATION", cleaned(event.place))
        found = _ADDRESS.search(event.place)
        if found and is_web_address(found.group().rstrip(".,;)")):
            entry.add("URL", found.group().rstrip(".,;)"))
    entry.add("STATUS", status_of(event.state))
    entry.add("CLASS", "PRIVATE" if event.is_closed_circle else "PUBLIC")
    entry.add("TRANSP", "TRANSPARENT" if event.is_deadline or event.is_all_day else "OPAQUE")
    entry.add(KIND, event.kind.value)
    entry.add(ZONE, event.zone)
    for distance in distances_of(event):
        entry.add_component(_alarm(distance, version.title))
    return entry


def distances_of(event: Event) -> Sequence[timedelta]:
    """Return how long before it programs ring: what the agenda itself reminds everybody of."""
    if event.state not in REMINDED_STATES:
        return ()
    return DEFAULT_DISTANCES[event.kind] if event.distances is None else event.distances


def _alarm(distance: timedelta, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", cleaned(title))
    alarm.add("TRIGGER", -distance)
    return alarm


def slot_of(event: Event, occurrence: datetime, zone: str) -> date | datetime:
    """Return the start that a series' rule gave to an occurrence, as RECURRENCE-ID and EXDATE."""
    if event.is_all_day:
        return occurrence.date()
    if event.local_time is None:
        return datetime.combine(occurrence.date(), END_OF_DAY, ZoneInfo(zone))
    return occurrence.replace(tzinfo=ZoneInfo(zone))


def cleaned(text: str) -> str:
    """Return a text without the characters that no calendar file may hold."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
