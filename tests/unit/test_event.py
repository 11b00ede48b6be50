"""The arithmetic of local times, and which reminders still lie ahead."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.event import Event
from core.model.event_kind import DEFAULT_DISTANCES, FIRST_STATE, MOVES, EventKind, EventState
from core.model.identity import EventId, PersonId
from core.model.local_time import instant
from core.model.refusals import AmbiguousTime, NoSuchTime
from core.model.reminder import PERSONAL_DISTANCES, own_reminders, reminders_of

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


def an_event(kind, starts_at, **changes):
    plain = Event(
        EventId(1),
        kind,
        versions={},
        starts_at=starts_at,
        local_date=starts_at.date(),
        local_time=starts_at.time(),
        zone="UTC",
        place="",
        topics=frozenset(),
        state=FIRST_STATE[kind],
        author=PersonId(1),
    )
    return replace(plain, **changes)


@pytest.mark.parametrize("kind", EventKind)
def test_only_reminders_that_lie_ahead_are_planned(kind):
    """A reminder of "in 30 days" for an event tomorrow would be a lie."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    event = an_event(kind, now + timedelta(days=7))
    assert [(each.distance, each.due_at) for each in own_reminders(event, now)] == [
        (distance, event.starts_at - distance)
        for distance in DEFAULT_DISTANCES[kind]
        if distance < timedelta(days=7)
    ]
    assert all(each.due_at > now for each in reminders_of(event, now))
    assert own_reminders(an_event(kind, now), now) == []


def test_the_distances_are_those_that_were_agreed():
    """People plan their weeks by them."""
    hours = {
        kind: [int(each / timedelta(hours=1)) for each in distances]
        for kind, distances in DEFAULT_DISTANCES.items()
    }
    assert hours == {
        EventKind.MEETING: [168, 24, 2],
        EventKind.DEADLINE: [720, 336, 168, 72, 24, 6],
        EventKind.EU_DEADLINE: [720, 336, 168, 72, 24, 6],
        EventKind.HEARING: [168, 24, 2],
        EventKind.WORKSHOP: [24, 2],
        EventKind.CAMPAIGN: [168, 24, 2],
        EventKind.OTHER: [24, 2],
    }


def test_what_members_may_ask_for_comes_on_top_of_what_everybody_gets():
    """Somebody who asked for a day before must not be told twice where everybody is."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    event = an_event(EventKind.WORKSHOP, now + timedelta(days=30))
    distances = [each.distance for each in reminders_of(event, now)]
    assert len(distances) == len(set(distances))
    personal = {each.distance for each in reminders_of(event, now) if each.personal}
    assert personal == set(PERSONAL_DISTANCES) - {timedelta(days=1)}


def test_what_is_submitted_or_cancelled_reminds_nobody():
    """Word of a deadline that was met makes people stop reading reminders."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    event = an_event(EventKind.DEADLINE, now + timedelta(days=30))
    for state in (EventState.SUBMITTED, EventState.CANCELLED, EventState.POSTPONED):
        assert not reminders_of(replace(event, state=state), now)


def test_a_reminder_after_an_event_counts_from_its_end():
    """Asked in the middle of a meeting, nobody has anything to tell yet."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    ends_at = now + timedelta(hours=3)
    event = an_event(
        EventKind.MEETING, now + timedelta(hours=1), ends_at=ends_at, after=(timedelta(hours=1),)
    )
    [after] = [each for each in reminders_of(event, now) if each.is_after]
    assert after.due_at == ends_at + timedelta(hours=1)


@pytest.mark.parametrize("kind", EventKind)
def test_every_life_begins_somewhere_and_ends_somewhere(kind):
    """A state without a way in or on is a screen without a button."""
    moves = MOVES[kind]
    reached = {FIRST_STATE[kind]} | {end for ends in moves.values() for end in ends}
    assert reached == set(moves)
    assert EventState.CANCELLED in moves[FIRST_STATE[kind]]
