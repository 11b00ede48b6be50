"""When a reader is reminded: never in the night without need, and never after the event begins."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.model.identity import EventId, ReminderId
from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours
from core.model.reader_moment import EARLIEST, ReaderClock, is_late, night_at, reader_moment
from core.model.reminder import Reminder, ReminderState

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
BRUSSELS = ReaderClock("Europe/Brussels", DEFAULT_QUIET_HOURS)
ZONES = (
    "Europe/Brussels",
    "Europe/Istanbul",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "America/St_Johns",
)

minutes = st.integers(0, 24 * 60 - 1).map(lambda m: time(m // 60, m % 60))
nights = st.builds(QuietHours, minutes, minutes)
clocks = st.builds(ReaderClock, st.sampled_from(ZONES), nights)
moments = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda m: datetime(2025, 1, 1, tzinfo=UTC) + m * MINUTE
)
distances = st.integers(15, 60 * 24 * 60).map(lambda m: timedelta(minutes=m))


def a_reminder(begins: datetime, distance: timedelta) -> Reminder:
    due_at = begins - distance
    return Reminder(ReminderId(1), EventId(1), distance, due_at, ReminderState.WAITING)


def local(moment: datetime, clock: ReaderClock = BRUSSELS) -> str:
    return f"{moment.astimezone(ZoneInfo(clock.zone)):%d %H:%M}"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo("Europe/Brussels")).astimezone(UTC)


@pytest.mark.parametrize(
    ("begins", "distance", "goes_out"),
    [
        (at(10, 18), 2 * HOUR, "10 16:00"),  # by day, when it is due
        (at(10, 9), 2 * HOUR, "10 08:00"),  # the morning is in good time
        (at(10, 8, 30), 2 * HOUR, "10 08:00"),  # half an hour is just enough
        (at(10, 8, 29), 2 * HOUR, "09 21:45"),  # less is not: the evening before
        (at(10, 6), 2 * HOUR, "09 21:45"),
        (at(10, 8, 10), 15 * MINUTE, "10 08:00"),  # of a short distance, half is good time
        (at(10, 8, 5), 15 * MINUTE, "09 21:45"),
        (at(10, 23), HOUR, "10 21:45"),
        (at(10, 22), HOUR, "10 21:00"),
        (at(11, 0, 30), 24 * HOUR, "10 08:00"),  # a day before half past midnight
    ],
)
def test_quiet_hours_move_a_reminder_to_the_nearest_good_moment(begins, distance, goes_out):
    """The end of the night if that is in good time, else the evening before."""
    assert local(reader_moment(a_reminder(begins, distance), BRUSSELS, begins=begins)) == goes_out


def test_after_an_event_the_morning_is_soon_enough():
    """Nobody is woken to be asked how it was."""
    ends = at(10, 22, 30)
    asks = Reminder(ReminderId(1), EventId(1), -HOUR, ends + HOUR, ReminderState.WAITING)
    assert local(reader_moment(asks, BRUSSELS, begins=at(10, 20))) == "11 08:00"


def test_who_set_no_quiet_hours_is_reminded_when_it_is_due():
    """Even in the middle of the night: it is their own decision."""
    begins = at(10, 6)
    clock = ReaderClock("Europe/Brussels", None)
    assert local(reader_moment(a_reminder(begins, 2 * HOUR), clock, begins=begins)) == "10 04:00"


@given(begins=moments, distance=distances, clock=clocks)
def test_no_moment_is_in_the_night_or_after_the_event_begins(begins, distance, clock):
    """Whatever the zone, the clock change and the length of the night."""
    reminder = a_reminder(begins, distance)
    moment = reader_moment(reminder, clock, begins=begins)
    assert moment <= begins
    assert reminder.due_at - EARLIEST - 2 * HOUR <= moment
    assert night_at(moment, clock) is None


@given(moment=moments, clock=clocks)
def test_a_night_ends_after_and_began_before_the_moment_in_it(moment, clock):
    """Dusk and dawn lie on either side, also where a clock change falls into the night."""
    night = night_at(moment, clock)
    assume(night is not None)
    assert night is not None
    assert night.dusk < moment < night.dawn


@given(begins=moments, distance=distances, clock=clocks)
def test_after_the_event_no_moment_is_before_its_due_one(begins, distance, clock):
    """What is asked afterwards is never asked before."""
    ends = begins + HOUR
    asks = Reminder(ReminderId(1), EventId(1), -distance, ends + distance, ReminderState.WAITING)
    moment = reader_moment(asks, clock, begins=begins)
    assert moment >= asks.due_at
    assert night_at(moment, clock) is None


def test_a_reminder_is_late_half_an_hour_after_the_readers_own_moment():
    """Whom the night held back is not told that something went wrong."""
    begins = at(10, 9)
    reminder = a_reminder(begins, 2 * HOUR)  # due at 7, goes out at 8
    assert not is_late(reminder, BRUSSELS, begins=begins, now=at(10, 8, 30))
    assert is_late(reminder, BRUSSELS, begins=begins, now=at(10, 8, 31))
    awake = ReaderClock("Europe/Brussels", None)
    assert is_late(reminder, awake, begins=begins, now=at(10, 7, 31))


def test_what_should_have_come_in_the_evening_is_not_late_before_it_is_due():
    """An event that was put in at night: its reminder was not held up by anything."""
    begins = at(10, 7)
    reminder = a_reminder(begins, 2 * HOUR)  # due at 5, would have gone out at 21:45
    assert not is_late(reminder, BRUSSELS, begins=begins, now=at(10, 1))
