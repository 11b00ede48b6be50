"""Clock changes of 2026 and 2027, by tables: series in three places, members in four zones.

Brussels and Geneva change on 29 March and 25 October 2026, 28 March and 31 October 2027; New York
on 8 March and 1 November 2026, 14 March and 7 November 2027; Sydney, the other way round, on
5 April and 4 October 2026, 4 April and 3 October 2027; Istanbul never.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import PersonId, SeriesId
from core.model.language import ENGLISH
from core.model.occurrence import is_at_its_time, occurrence_time, time_of_series
from core.model.quiet import QuietHours
from core.model.reader_moment import ReaderClock, reader_moment
from core.model.refusals import AmbiguousTime, NoSuchTime
from core.model.reminder import own_reminders, reminders_of
from core.model.series import Series
from core.usecases.events.add_event import NewEvent, new_event, new_events

BRUSSELS, ISTANBUL, GENEVA = "Europe/Brussels", "Europe/Istanbul", "Europe/Zurich"
NEW_YORK, SYDNEY, SANTIAGO = "America/New_York", "Australia/Sydney", "America/Santiago"
MEMBERS = (BRUSSELS, ISTANBUL, NEW_YORK, SYDNEY)
NINE = time(9)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def series_in(zone: str, *, now: datetime = NOW, clock: time = NINE, rule: str = "FREQ=WEEKLY"):
    """Return what a series that begins on the next Tuesday puts into the agenda."""
    first = now.date() + timedelta(days=(1 - now.weekday()) % 7)
    return new_events(a_new(EventTime(first, clock, zone), rule=rule), PersonId(1), now)


def a_new(when: EventTime, *, kind=EventKind.WORKSHOP, rule: str | None = None) -> NewEvent:
    versions = {ENGLISH: EventVersion("Call", "")}
    return NewEvent(kind, versions, when, "", frozenset(), rule=rule)


def one(when: EventTime, kind=EventKind.WORKSHOP) -> Event:
    return new_event(a_new(when, kind=kind), PersonId(1), NOW)


TABLE = [
    # place, day, and what the clocks show in Brussels, Istanbul, New York and Sydney
    (BRUSSELS, "2026-03-03", "09:00 11:00 03:00 19:00"),
    (BRUSSELS, "2026-03-10", "09:00 11:00 04:00 19:00"),  # New York has changed
    (BRUSSELS, "2026-03-31", "09:00 10:00 03:00 18:00"),  # Brussels has changed
    (BRUSSELS, "2026-04-07", "09:00 10:00 03:00 17:00"),  # Sydney has changed
    (BRUSSELS, "2026-10-06", "09:00 10:00 03:00 18:00"),  # Sydney again
    (BRUSSELS, "2026-10-27", "09:00 11:00 04:00 19:00"),  # Brussels again
    (BRUSSELS, "2026-11-03", "09:00 11:00 03:00 19:00"),  # New York again
    (BRUSSELS, "2027-03-16", "09:00 11:00 04:00 19:00"),
    (BRUSSELS, "2027-03-30", "09:00 10:00 03:00 18:00"),
    (GENEVA, "2026-03-24", "09:00 11:00 04:00 19:00"),
    (GENEVA, "2026-03-31", "09:00 10:00 03:00 18:00"),
    (GENEVA, "2026-10-20", "09:00 10:00 03:00 18:00"),
    (GENEVA, "2026-10-27", "09:00 11:00 04:00 19:00"),
    (GENEVA, "2027-03-30", "09:00 10:00 03:00 18:00"),
    (ISTANBUL, "2026-03-03", "07:00 09:00 01:00 17:00"),
    (ISTANBUL, "2026-03-10", "07:00 09:00 02:00 17:00"),
    (ISTANBUL, "2026-03-31", "08:00 09:00 02:00 17:00"),
    (ISTANBUL, "2026-04-07", "08:00 09:00 02:00 16:00"),
    (ISTANBUL, "2026-10-06", "08:00 09:00 02:00 17:00"),
    (ISTANBUL, "2026-10-27", "07:00 09:00 02:00 17:00"),
    (ISTANBUL, "2026-11-03", "07:00 09:00 01:00 17:00"),
    (ISTANBUL, "2027-03-30", "08:00 09:00 02:00 17:00"),
]


@pytest.mark.parametrize(("place", "day", "clocks"), TABLE)
def test_every_member_reads_the_hour_of_their_own_clock(place, day, clocks):
    """Three calls on nine o'clock, and four kitchens with a clock on the wall."""
    [event] = [each for each in series_in(place) if f"{each.local_date}" == day]
    shown = [f"{event.starts_at.astimezone(ZoneInfo(zone)):%H:%M}" for zone in MEMBERS]
    assert shown == clocks.split()


@pytest.mark.parametrize("place", [BRUSSELS, ISTANBUL, GENEVA])
@pytest.mark.parametrize("now", [NOW, NOW + timedelta(days=390)], ids=["2026", "2027"])
def test_a_whole_year_of_a_series_agrees_with_zoneinfo(place, now):
    """Not one week may be lost, doubled or an hour off, for any member."""
    events = series_in(place, now=now)
    assert len(events) >= 57
    for before, after in pairwise(events):
        assert after.local_date - before.local_date == timedelta(days=7)
    for event in events:
        on_the_wall = datetime.combine(event.local_date, NINE, ZoneInfo(place))
        for zone in (place, *MEMBERS):
            member = ZoneInfo(zone)
            assert event.starts_at.astimezone(member) == on_the_wall.astimezone(member)
        assert (event.local_time, event.zone) == (NINE, place)
        assert event.occurrence == datetime.combine(event.local_date, NINE)


GAPS_AND_FOLDS = [
    # place, rule's hour, day, the wall clock then, and the instant
    (BRUSSELS, "02:30", "2026-03-28", "02:30", "2026-03-28T01:30"),
    (BRUSSELS, "02:30", "2026-03-29", "03:30", "2026-03-29T01:30"),  # does not exist
    (BRUSSELS, "02:30", "2026-03-30", "02:30", "2026-03-30T00:30"),
    (BRUSSELS, "02:30", "2026-10-24", "02:30", "2026-10-24T00:30"),
    (BRUSSELS, "02:30", "2026-10-25", "02:30", "2026-10-25T00:30"),  # the first of two
    (BRUSSELS, "02:30", "2026-10-26", "02:30", "2026-10-26T01:30"),
    (GENEVA, "02:00", "2027-03-28", "03:00", "2027-03-28T01:00"),
    (GENEVA, "03:00", "2027-03-28", "03:00", "2027-03-28T01:00"),
    (GENEVA, "02:59", "2026-10-25", "02:59", "2026-10-25T00:59"),
    (ISTANBUL, "02:30", "2026-03-29", "02:30", "2026-03-28T23:30"),
    (ISTANBUL, "02:30", "2026-10-25", "02:30", "2026-10-24T23:30"),
    (NEW_YORK, "02:30", "2026-03-08", "03:30", "2026-03-08T07:30"),
    (SYDNEY, "02:30", "2026-04-05", "02:30", "2026-04-04T15:30"),
    (SYDNEY, "02:30", "2026-10-04", "03:30", "2026-10-03T16:30"),
]


@pytest.mark.parametrize(("place", "clock", "day", "shown", "instant"), GAPS_AND_FOLDS)
def test_an_occurrence_in_the_night_of_the_change_takes_place_once(
    place, clock, day, shown, instant
):
    """A series cannot ask each year: as much later as the clocks jump, or the first of the two."""
    like = EventTime(date(2026, 1, 6), time.fromisoformat(clock), place)
    start = datetime.fromisoformat(f"{day}T{clock}")
    when = occurrence_time(like, start)
    assert f"{when.clock:%H:%M}" == shown
    assert when.span(EventKind.OTHER) == (utc(instant), None)


@pytest.mark.parametrize(("place", "clock", "day", "shown", "instant"), GAPS_AND_FOLDS)
def test_an_occurrence_that_had_to_shift_was_not_moved_by_hand(place, clock, day, shown, instant):
    """Or a new hour for all would leave that one behind."""
    start = datetime.fromisoformat(f"{day}T{clock}")
    series = Series(SeriesId(1), "FREQ=DAILY", date(2026, 1, 6), start.time(), place)
    [event] = [
        each
        for each in new_events(
            a_new(time_of_series(series), rule="FREQ=DAILY"), PersonId(1), utc(instant) - 26 * HOUR
        )
        if each.occurrence == start
    ]
    assert event.starts_at == utc(instant)
    assert is_at_its_time(event, series)
    assert EventTime.of(event).instant() == event.starts_at


def test_a_single_time_that_does_not_exist_or_exists_twice_is_asked_about():
    """One night can be asked about, so nothing is guessed."""
    with pytest.raises(NoSuchTime):
        one(EventTime(date(2026, 3, 29), time(2, 30), BRUSSELS))
    with pytest.raises(AmbiguousTime):
        one(EventTime(date(2026, 10, 25), time(2, 30), BRUSSELS))
    first, second = [
        one(EventTime(date(2026, 10, 25), time(2, 30), BRUSSELS, fold)) for fold in (0, 1)
    ]
    assert second.starts_at - first.starts_at == HOUR
    assert (EventTime.of(first).fold, EventTime.of(second).fold) == (0, 1)


DEADLINES = [
    # zone, day, its last second, and the hours of that day
    (GENEVA, "2026-03-28", "2026-03-28T22:59:59", 24),
    (GENEVA, "2026-03-29", "2026-03-29T21:59:59", 23),
    (GENEVA, "2026-10-25", "2026-10-25T22:59:59", 25),
    (BRUSSELS, "2027-03-28", "2027-03-28T21:59:59", 23),
    (BRUSSELS, "2027-10-31", "2027-10-31T22:59:59", 25),
    (ISTANBUL, "2026-03-29", "2026-03-29T20:59:59", 24),
    (ISTANBUL, "2026-10-25", "2026-10-25T20:59:59", 24),
    (NEW_YORK, "2026-11-01", "2026-11-02T04:59:59", 25),
    (SANTIAGO, "2026-09-05", "2026-09-06T03:59:59", 24),  # the next day begins at one o'clock
    (SANTIAGO, "2026-09-06", "2026-09-07T02:59:59", 23),
]


@pytest.mark.parametrize(("zone", "day", "last_second", "hours"), DEADLINES)
def test_a_deadline_without_an_hour_is_the_last_second_of_its_day(zone, day, last_second, hours):
    """23 or 25 hours: whoever sends it in at 23:59 there is in time."""
    when = EventTime(date.fromisoformat(day), None, zone)
    deadline = one(when, EventKind.DEADLINE)
    assert deadline.starts_at == utc(last_second)
    assert f"{deadline.starts_at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}" == f"{day} 23:59:59"
    whole_day = one(when)
    assert (whole_day.over_at - whole_day.starts_at) / HOUR == hours
    assert whole_day.ends_at == deadline.starts_at + timedelta(seconds=1)


LASTING = [
    # from, until (a day, and an hour or none), and how many hours that is
    ("2026-03-28 22:00", None, "04:00", 5),
    ("2026-10-24 22:00", None, "04:00", 7),
    ("2026-03-28 22:00", "2026-03-29", "04:00", 5),
    ("2026-10-25 01:30", None, "02:30", 2),  # until the second half past two
    ("2026-03-27 18:00", "2026-03-29", "12:00", 41),
    ("2026-03-28 09:00", "2026-03-29", None, 38),
    ("2026-03-28", "2026-03-30", None, 71),
    ("2026-10-24", "2026-10-26", None, 73),
    ("2026-10-24", None, None, 24),
]


@pytest.mark.parametrize(("begins", "last_day", "end", "hours"), LASTING)
def test_what_lasts_over_the_change_lasts_as_long_as_it_really_does(begins, last_day, end, hours):
    """The night watch of October is two hours longer than that of March."""
    day, _, clock = begins.partition(" ")
    event = one(
        EventTime(
            date.fromisoformat(day),
            time.fromisoformat(clock) if clock else None,
            BRUSSELS,
            last_day=date.fromisoformat(last_day) if last_day else None,
            end_clock=time.fromisoformat(end) if end else None,
        )
    )
    assert (event.over_at - event.starts_at) / HOUR == hours
    assert one(EventTime.of(event)) == event


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("02:15", "02:45", "03:15-03:45"),  # both do not exist
        ("01:30", "02:30", "01:30-03:30"),  # only the end
        ("22:00", "02:30", "22:00-03:30"),  # over midnight
        ("09:00", "10:00", "09:00-10:00"),
    ],
)
def test_an_occurrence_ends_after_it_began_in_any_night(start, end, shown):
    """An end before its start would stop a whole series."""
    first = EventTime(
        date(2026, 3, 1), time.fromisoformat(start), BRUSSELS, end_clock=time.fromisoformat(end)
    )
    day = "2026-03-28" if start == "22:00" else "2026-03-29"
    when = occurrence_time(first, datetime.fromisoformat(f"{day}T{start}"))
    starts_at, ends_at = when.span(EventKind.WORKSHOP)
    assert f"{when.clock:%H:%M}-{when.end_clock:%H:%M}" == shown
    assert ends_at is not None
    assert ends_at > starts_at


REMINDERS = [
    # the event in Brussels, the distance in hours, and the wall clock there when it is due
    ("2026-03-29 09:00", 2, "2026-03-29 07:00"),
    ("2026-03-29 04:00", 2, "2026-03-29 01:00"),
    ("2026-03-29 09:00", 24, "2026-03-28 08:00"),  # 24 hours, not the same hour
    ("2026-10-25 09:00", 24, "2026-10-24 10:00"),
    ("2026-10-25 04:00", 2, "2026-10-25 02:00"),
    ("2026-04-02 09:00", 168, "2026-03-26 08:00"),
]


@pytest.mark.parametrize(("begins", "hours", "due"), REMINDERS)
def test_a_reminder_says_truly_how_long_it_still_is(begins, hours, due):
    """Two hours before is two hours, also in the night in which one is missing."""
    day, clock = begins.split()
    event = one(
        EventTime(date.fromisoformat(day), time.fromisoformat(clock), BRUSSELS), EventKind.HEARING
    )
    [found] = [each for each in own_reminders(event, NOW) if each.distance == hours * HOUR]
    assert event.starts_at - found.due_at == hours * HOUR
    assert f"{found.due_at.astimezone(ZoneInfo(BRUSSELS)):%Y-%m-%d %H:%M}" == due


QUIET = [
    # the event in Brussels, the reader's zone, and their wall clock when reminded two hours before
    ("2026-03-28 09:00", BRUSSELS, "2026-03-28 08:00"),
    ("2026-03-29 09:00", BRUSSELS, "2026-03-29 08:00"),
    ("2026-10-25 09:00", BRUSSELS, "2026-10-25 08:00"),
    ("2026-03-29 09:00", ISTANBUL, "2026-03-29 08:00"),
    ("2026-10-25 09:00", ISTANBUL, "2026-10-25 09:00"),
    ("2026-03-29 09:00", NEW_YORK, "2026-03-28 21:45"),
    ("2026-10-25 09:00", NEW_YORK, "2026-10-24 21:45"),
    ("2026-03-29 09:00", SYDNEY, "2026-03-29 16:00"),
    ("2026-10-25 09:00", SYDNEY, "2026-10-25 17:00"),
    ("2026-03-08 20:00", NEW_YORK, "2026-03-08 13:00"),
]


@pytest.mark.parametrize(("begins", "zone", "reminded"), QUIET)
def test_a_night_of_the_change_is_as_quiet_as_any_other(begins, zone, reminded):
    """Woken at seven because the clocks changed, people mute everything."""
    day, clock = begins.split()
    event = one(EventTime(date.fromisoformat(day), time.fromisoformat(clock), BRUSSELS))
    [found] = [each for each in own_reminders(event, NOW) if each.distance == 2 * HOUR]
    sleeper = ReaderClock(zone, QuietHours(time(22), time(8)))
    moment = reader_moment(found, sleeper, begins=event.starts_at)
    assert f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}" == reminded
    assert moment < event.starts_at


def utc(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def dues(when: EventTime, kind: EventKind, **changes) -> list[str]:
    """Return when everybody is reminded, on the event's own clock."""
    event = new_event(replace(a_new(when, kind=kind), **changes), PersonId(1), NOW)
    place = ZoneInfo(when.zone)
    return [f"{each.due_at.astimezone(place):%m-%d %H:%M}" for each in own_reminders(event, NOW)]


@pytest.mark.parametrize("zone", [BRUSSELS, ISTANBUL, NEW_YORK, SYDNEY])
def test_what_lasts_whole_days_is_remembered_by_day_there(zone):
    """Who set no quiet hours must not be woken at midnight for a day of campaigning."""
    when = EventTime(date(2026, 3, 30), None, zone)  # the clocks of Brussels change on the 29th
    assert dues(when, EventKind.CAMPAIGN) == ["03-23 09:00", "03-29 09:00", "03-30 08:00"]
    asked = [each.due_at for each in reminders_of(one(when), NOW) if each.personal]
    assert {f"{each.astimezone(ZoneInfo(zone)):%H:%M}" for each in asked} == {"08:00", "09:00"}


def test_a_deadline_without_an_hour_is_remembered_by_day_and_still_ends_with_its_day():
    """A reminder at 23:59 comes when nobody can do anything any more."""
    when = EventTime(date(2026, 10, 25), None, GENEVA)
    *days, hours = dues(when, EventKind.DEADLINE)
    assert days == ["09-25 09:00", "10-11 09:00", "10-18 09:00", "10-22 09:00", "10-24 09:00"]
    assert hours == "10-25 17:59", "hours before its end are counted from its end"
    late = dues(when, EventKind.DEADLINE, distances=(HOUR,))
    assert late == ["10-25 18:00"], "but nobody is told in the evening"


@pytest.mark.parametrize(
    ("after", "asked"),
    [
        (HOUR, "03-31 09:00"),
        (10 * HOUR, "03-31 10:00"),
        (22 * HOUR, "04-01 09:00"),
        (24 * HOUR, "04-01 09:00"),
    ],
)
def test_who_came_for_a_whole_day_is_asked_on_another_one(after, asked):
    """It ends at midnight, and nobody is to be asked then how it was."""
    when = EventTime(date(2026, 3, 30), None, BRUSSELS)
    assert dues(when, EventKind.CAMPAIGN, after=(after,))[-1] == asked
