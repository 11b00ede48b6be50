"""The arithmetic of local times, and which reminders still lie ahead."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.event import DEFAULT_DISTANCES, EventKind, due_times
from core.model.local_time import instant
from core.model.refusals import AmbiguousTime, NoSuchTime

BRUSSELS, ZURICH, ISTANBUL = "Europe/Brussels", "Europe/Zurich", "Europe/Istanbul"
FORWARD, BACK = date(2027, 3, 28), date(2026, 10, 25)
"""The nights of the clock changes in Brussels."""


def test_an_hour_stays_the_same_on_the_wall_over_the_clock_change():
    """A 09:00 series in Brussels stays at 09:00 Brussels."""
    winter = instant(date(2027, 3, 27), time(9), BRUSSELS)
    summer = instant(date(2027, 3, 29), time(9), BRUSSELS)
    assert (winter.hour, summer.hour) == (8, 7)


def test_a_time_that_the_clocks_skip_does_not_exist():
    """02:30 on that night would silently become 01:30 or 03:30."""
    with pytest.raises(NoSuchTime) as refused:
        instant(FORWARD, time(2, 30), BRUSSELS)
    assert refused.value.params == {"local": "2027-03-28 02:30", "zone": BRUSSELS}


@pytest.mark.parametrize("fold", [0, 1])
def test_no_choice_makes_a_skipped_time_exist(fold):
    """A crafted button must not get past the refusal."""
    with pytest.raises(NoSuchTime):
        instant(FORWARD, time(2, 30), BRUSSELS, fold=fold)


@pytest.mark.parametrize(("clock", "hour"), [(time(1, 59), 0), (time(3), 1)])
def test_the_minutes_around_the_gap_exist(clock, hour):
    """The edges belong to the day."""
    assert instant(FORWARD, clock, BRUSSELS).hour == hour


def test_a_time_that_comes_twice_has_to_be_chosen():
    """An hour apart: half of the people would come to an empty room."""
    with pytest.raises(AmbiguousTime):
        instant(BACK, time(2, 30), BRUSSELS)
    first = instant(BACK, time(2, 30), BRUSSELS, fold=0)
    second = instant(BACK, time(2, 30), BRUSSELS, fold=1)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second - first == timedelta(hours=1)


def test_a_choice_where_there_is_none_changes_nothing():
    """A fold that is left over from another day must not move an event."""
    assert instant(BACK, time(12), BRUSSELS, fold=1) == instant(BACK, time(12), BRUSSELS)


def test_there_is_no_clock_change_where_there_is_none():
    """Türkiye stays on one time."""
    assert instant(FORWARD, time(2, 30), ISTANBUL) == datetime(2027, 3, 27, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "last_second"),
    [
        (date(2026, 2, 15), datetime(2026, 2, 15, 22, 59, 59, tzinfo=UTC)),
        (date(2026, 6, 15), datetime(2026, 6, 15, 21, 59, 59, tzinfo=UTC)),
        (FORWARD, datetime(2027, 3, 28, 21, 59, 59, tzinfo=UTC)),
        (BACK, datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_deadline_without_an_hour_is_the_end_of_the_day_where_it_closes(day, last_second):
    """End of day in Geneva, on days of 23 and 25 hours, too."""
    assert instant(day, None, ZURICH) == last_second


@given(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.times(),
    st.sampled_from([BRUSSELS, ISTANBUL, "America/Santiago", "Australia/Lord_Howe", "UTC"]),
    st.sampled_from([0, 1]),
)
def test_an_instant_reads_back_as_the_time_that_was_typed(day, clock, zone, fold):
    """Whatever the zone's rules: what people see is what the coordinator typed, or a refusal."""
    try:
        found = instant(day, clock, zone, fold=fold)
    except NoSuchTime:
        return
    assert found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.combine(day, clock)


@pytest.mark.parametrize("kind", EventKind)
def test_only_reminders_that_lie_ahead_are_planned(kind):
    """A reminder of "in 30 days" for an event tomorrow would be a lie."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    starts_at = now + timedelta(days=7)
    due = due_times(kind, starts_at, now)
    assert due == tuple(
        (distance, starts_at - distance)
        for distance in DEFAULT_DISTANCES[kind]
        if distance < timedelta(days=7)
    )
    assert due_times(kind, now, now) == ()


def test_the_distances_are_those_that_were_agreed():
    """People plan their weeks by them."""
    hours = {
        kind: [int(each / timedelta(hours=1)) for each in distances]
        for kind, distances in DEFAULT_DISTANCES.items()
    }
    assert hours == {
        EventKind.MEETING: [168, 24, 2],
        EventKind.DEADLINE: [720, 336, 168, 72, 24, 6],
        EventKind.HEARING: [168, 24, 2],
        EventKind.WORKSHOP: [24, 2],
        EventKind.OTHER: [24, 2],
    }
