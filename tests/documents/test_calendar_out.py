"""The agenda as iCalendar: what leaves is read back the same by other people's libraries."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest
import recurring_ical_events

from core.model.event import Event, EventVersion
from core.model.event_kind import DEFAULT_DISTANCES, EventKind, EventState
from core.model.identity import GroupId
from core.model.language import ENGLISH, FRENCH, TURKISH, Language
from core.model.series import Series
from core.usecases.events.make_occurrences import at_time
from documents.calendar_in import read_calendar
from documents.calendar_out import calendar_of
from tests.documents.agenda import NOW, WORDS, single, weekly, when

BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 4, 1, tzinfo=UTC)


def written(
    events: list[Event], *series: Series, language: Language = ENGLISH, name: str = "Agenda"
) -> bytes:
    """Return the file of these events."""
    known = {each.id: each for each in series}
    return calendar_of(events, known, language=language, name=name, now=NOW)


def entries(data: bytes) -> list[Any]:
    """Return the entries as icalendar reads them."""
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def occurrences(data: bytes) -> list[tuple[object, str, str]]:
    """Return what recurring-ical-events makes of a file: moment or day, title, status."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(BEGIN, END)
    told = []
    for each in found:
        start = each["DTSTART"].dt
        moment = start.astimezone(UTC) if isinstance(start, datetime) else start
        told.append((moment, str(each["SUMMARY"]), str(each["STATUS"])))
    return sorted(told, key=str)


def expected(events: list[Event], language: Language = ENGLISH) -> list[tuple[object, str, str]]:
    """Return what should be read back."""
    told = []
    for event in events:
        moment = event.local_date if event.is_all_day else event.starts_at
        status = "CANCELLED" if event.state is EventState.CANCELLED else "CONFIRMED"
        told.append((moment, event.versions[language].title, status))
    return sorted(told, key=str)


SINGLES = {
    "an hour": single(when("2026-03-24", "18:30", "Europe/Brussels")),
    "with an end": single(when("2026-03-24", "18:30", "Europe/Istanbul", end="20:00")),
    "past midnight": single(when("2026-03-24", "22:00", "America/New_York", end="01:30")),
    "over the change in spring": single(when("2026-03-28", "22:00", "Europe/Zurich", end="06:00")),
    "over the change in autumn": single(when("2026-10-24", "22:00", "Europe/Zurich", end="06:00")),
    "the first of a twofold hour": single(when("2026-10-25", "02:30", "Europe/Brussels")),
    "the second of a twofold hour": single(
        replace(when("2026-10-25", "02:30", "Europe/Brussels"), fold=1)
    ),
    "all day": single(when("2026-05-01", None, "Europe/Paris")),
    "several days": single(when("2026-05-01", None, "Europe/Paris", last="2026-05-04")),
    "several days with hours": single(
        when("2026-05-01", "09:00", "Australia/Sydney", last="2026-05-04", end="17:00")
    ),
    "a deadline": single(when("2026-05-15", "12:00", "Europe/Zurich"), kind=EventKind.DEADLINE),
    "the end of a day": single(when("2026-05-15", None, "Europe/Zurich"), kind=EventKind.DEADLINE),
    "the end of a day of 23 hours": single(
        when("2026-03-29", None, "Europe/Zurich"), kind=EventKind.EU_DEADLINE
    ),
    "the end of a day of 25 hours": single(
        when("2026-10-25", None, "Europe/Zurich"), kind=EventKind.DEADLINE
    ),
}
SERIES = {
    "Brussels, over both changes": weekly(
        when("2026-03-03", "09:00", "Europe/Brussels", end="10:00"), "FREQ=WEEKLY;BYDAY=TU"
    ),
    "Istanbul, without changes": weekly(
        when("2026-03-05", "18:30", "Europe/Istanbul", end="20:00"), "FREQ=WEEKLY;INTERVAL=2"
    ),
    "Geneva, monthly, with an end": weekly(
        when("2026-03-02", "18:00", "Europe/Zurich", end="19:30"),
        "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20261231",
    ),
    "until the very day, late in the evening": weekly(
        when("2026-03-03", "23:30", "America/New_York"), "FREQ=DAILY;UNTIL=20260310"
    ),
    "in the hour that is jumped over": weekly(
        when("2026-03-27", "02:30", "Europe/Brussels"), "FREQ=DAILY;COUNT=5"
    ),
    "in the hour that comes twice": weekly(
        when("2026-10-23", "02:30", "Europe/Brussels", end="03:30"), "FREQ=DAILY;COUNT=5"
    ),
    "past midnight": weekly(
        when("2026-03-27", "22:00", "Europe/Brussels", end="06:00"), "FREQ=DAILY;COUNT=4"
    ),
    "all day": weekly(when("2026-03-06", None, "Europe/Paris"), "FREQ=WEEKLY;COUNT=5"),
    "ends of days": weekly(
        when("2026-03-15", None, "Europe/Zurich"),
        "FREQ=MONTHLY;UNTIL=20261115",
        kind=EventKind.DEADLINE,
    ),
    "with days left out and days besides": weekly(
        when("2026-03-03", "09:00", "Europe/Brussels"),
        "FREQ=WEEKLY;COUNT=8",
        but_not=frozenset({datetime.fromisoformat("2026-03-10T09:00")}),
        also=frozenset({datetime.fromisoformat("2026-04-02T15:00")}),
    ),
}


@pytest.mark.parametrize("name", SINGLES)
def test_a_single_event_is_read_back_at_the_same_moment(name):
    """A calendar that is an hour off makes people miss what they were reminded of."""
    event = SINGLES[name]
    data = written([event])
    assert occurrences(data) == expected([event])
    [entry] = entries(data)
    end = entry.get("DTEND")
    if event.is_all_day:
        assert end.dt == (event.last_date or event.local_date) + timedelta(days=1)
    elif event.ends_at is None:
        assert end is None
    else:
        assert end.dt.astimezone(UTC) == event.ends_at


@pytest.mark.parametrize("name", SERIES)
def test_a_series_is_read_back_occurrence_by_occurrence(name):
    """The rule in the file must give what the agenda has, on both sides of a clock change."""
    series, events = SERIES[name]
    data = written(events, series)
    ahead = [event for event in events if event.starts_at < END]
    assert occurrences(data) == expected(ahead)
    if not series.rule.startswith("FREQ=DAILY"):
        assert len(entries(data)) == 1, "a plain series is one entry"


def test_ends_of_a_series_are_read_back_over_a_clock_change():
    """Eight hours of an evening are seven on one night of the year."""
    series, events = SERIES["past midnight"]
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(written(events, series)))
    ends = [each["DTEND"].dt.astimezone(UTC) for each in found.between(BEGIN, END)]
    assert sorted(ends) == [event.ends_at for event in events]


def test_what_departs_from_a_series_is_told_by_itself():
    """A moved or cancelled Tuesday must show in the calendars of those who subscribed."""
    series, events = SERIES["Brussels, over both changes"]
    moved = at_time(events[3], when("2026-03-25", "14:00", "Europe/Brussels", end="16:00"))
    renamed = replace(events[5], versions={ENGLISH: WORDS[FRENCH]})
    cancelled = replace(events[7], state=EventState.CANCELLED)
    told = [*events[:3], moved, events[4], renamed, events[6], cancelled, *events[8:]]
    data = written(told, series)
    assert occurrences(data) == expected([each for each in told if each.starts_at < END])
    assert len(entries(data)) == 4
    assert {str(entry["UID"]) for entry in entries(data)} == {"series-1"}


def test_what_a_reader_is_not_told_of_does_not_come_back_through_the_rule():
    """A closed meeting on one of the days must not show as an open one."""
    series, events = SERIES["Brussels, over both changes"]
    told = [event for place, event in enumerate(events) if place not in {2, 9}]
    assert occurrences(written(told, series)) == expected(
        [event for event in told if event.starts_at < END]
    )


@pytest.mark.parametrize("language", [ENGLISH, FRENCH, TURKISH])
def test_words_come_through_as_they_were_typed(language):
    """Commas, semicolons, line ends and Turkish letters have meanings in the format."""
    [entry] = entries(written([SINGLES["an hour"]], language=language))
    assert str(entry["SUMMARY"]) == WORDS[language].title
    assert str(entry.get("DESCRIPTION", "")) == WORDS[language].text
    assert str(entry["LOCATION"]) == "Rue X 1, https://example.org/room?a=1,2;b"
    assert str(entry["URL"]) == "https://example.org/room?a=1,2;b"
    assert entry["SUMMARY"].params["LANGUAGE"] == language


def test_no_line_is_longer_than_the_format_allows_and_no_person_is_named():
    """Strict programs refuse long lines; a calendar file is passed on easily."""
    data = written(list(SINGLES.values()), name="Ajanda, ğüş")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for word in (b"ATTENDEE", b"ORGANIZER", b"CONTACT"):
        assert word not in data
    assert icalendar.Calendar.from_ical(data)["X-WR-CALNAME"] == "Ajanda, ğüş"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (EventState.PLANNED, "CONFIRMED"),
        (EventState.PROPOSED, "TENTATIVE"),
        (EventState.CONFIRMED, "CONFIRMED"),
        (EventState.SUBMITTED, "CONFIRMED"),
        (EventState.POSTPONED, "CANCELLED"),
        (EventState.ADJOURNED, "CANCELLED"),
        (EventState.CANCELLED, "CANCELLED"),
    ],
)
def test_each_state_is_told_in_the_words_of_the_format(state, status):
    """Nobody should travel to what was put off."""
    [entry] = entries(written([replace(SINGLES["an hour"], state=state)]))
    assert entry["STATUS"] == status


def test_alarms_ring_at_the_distances_of_the_agenda():
    """Somebody who trusts their calendar is reminded as the bot would."""
    plain = SINGLES["an hour"]
    for event, distances in (
        (plain, DEFAULT_DISTANCES[plain.kind]),
        (replace(plain, distances=(timedelta(hours=5),)), (timedelta(hours=5),)),
        (replace(plain, state=EventState.CANCELLED), ()),
    ):
        [entry] = entries(written([event]))
        alarms = entry.walk("VALARM")
        assert [alarm["TRIGGER"].dt for alarm in alarms] == [-each for each in distances]


def test_a_closed_circle_is_marked_as_private():
    """Programs that share calendars leave out what is private."""
    closed = replace(SINGLES["an hour"], groups=frozenset({GroupId(1)}))
    assert [entry["CLASS"] for entry in entries(written([closed]))] == ["PRIVATE"]
    assert [entry["CLASS"] for entry in entries(written([SINGLES["an hour"]]))] == ["PUBLIC"]


@pytest.mark.parametrize("zone", ["Europe/Brussels", "Europe/Istanbul", "Australia/Sydney"])
@pytest.mark.parametrize("day", ["2026-03-29", "2026-06-01", "2026-10-04", "2026-10-25"])
def test_the_zone_is_described_as_its_clocks_go(zone, day):
    """Programs that do not know a zone's name go by its description alone.

    icalendar keeps what it has read of a zone for good, so each has a name of its own here.
    """
    event = single(when(day, "12:00", zone))
    data = written([event]).replace(zone.encode(), b"Nowhere/" + zone.encode())
    [entry] = entries(data)
    assert entry["DTSTART"].dt.astimezone(UTC) == event.starts_at


def test_the_onset_of_summer_time_is_told_on_the_clock_before_it():
    """RFC 5545, 3.6.5: two o'clock in Brussels, not three."""
    calendar = icalendar.Calendar.from_ical(written([SINGLES["an hour"]]))
    [zone] = calendar.walk("VTIMEZONE")
    parts: list[Any] = list(zone.walk("DAYLIGHT"))
    onsets = {part["DTSTART"].dt.time() for part in parts}
    assert {each.hour for each in onsets} == {2}


def test_what_is_written_is_read_back_by_our_own_import():
    """Moving an agenda from one place to another loses nothing that the format can hold."""
    events = list(SINGLES.values())
    told = [replace(event, uid=f"e{place}") for place, event in enumerate(events)]
    found = {each.uid: each for each in read_calendar(written(told), now=NOW).events}
    assert len(found) == len(told)
    for event in told:
        back = found[event.uid].settled(event.kind, event.zone)
        assert back.kind is event.kind
        assert back.when.span(event.kind) == (event.starts_at, event.ends_at)
        assert (back.when.day, back.when.clock) == (event.local_date, event.local_time)
        assert back.when.zone == event.zone
        assert back.place == event.place
        assert back.versions[ENGLISH] == event.versions[ENGLISH]


def test_signs_that_look_like_markup_are_read_back_as_they_were_typed():
    """Markup goes out of the files of other programs; in ours it is what somebody wrote."""
    words = EventVersion("Round <i>one</i> & two", "Read <b>this</b> & that")
    told = replace(SINGLES["an hour"], versions={ENGLISH: words})
    [back] = read_calendar(written([told]), now=NOW).events
    assert back.versions[ENGLISH] == words


def test_an_empty_calendar_is_still_a_calendar():
    """A subscription to an empty agenda must not look broken."""
    calendar = icalendar.Calendar.from_ical(written([]))
    assert calendar["VERSION"] == "2.0"
    assert calendar.walk("VEVENT") == []
