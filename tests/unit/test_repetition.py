"""Repetitions in plain words: each has a rule, is read back from it, and gives the days it says."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.event_time import EventTime
from core.model.identity import SeriesId
from core.model.recurrence import check_rule, occurrences
from core.model.repetition import Every, Repetition, offered_for, read_repetition, read_times
from core.model.series import Series

DAYS = st.dates(date(2026, 1, 1), date(2032, 12, 31))
ONE_DAY = timedelta(days=1)


@given(day=DAYS, times=st.none() | st.integers(2, 60))
def test_what_is_offered_is_read_back_from_its_rule(day, times):
    """A coordinator must see the same words after a restart as when choosing."""
    for each in offered_for(day).values():
        chosen = Repetition(
            each.every, each.interval, each.weekdays, each.day, each.nth, None, times
        )
        assert read_repetition(chosen.rule, day) == chosen
        kept = check_rule(chosen.rule, EventTime(day, time(18, 30), "Europe/Brussels"))
        assert read_repetition(kept, day) == chosen


@given(day=DAYS)
def test_the_day_itself_is_the_first_of_what_is_offered_for_it(day):
    """Every second Tuesday of the month, offered for a day, must begin on that day."""
    for name, each in offered_for(day).items():
        series = Series(SeriesId(1), each.rule, day, time(18, 30), "Europe/Brussels")
        found = occurrences(series, after=day - ONE_DAY, until=day + 1500 * ONE_DAY)
        assert found[0] == datetime.combine(day, time(18, 30)), name
        assert len(found) > 1, name


@pytest.mark.parametrize(
    ("day", "name", "rule"),
    [
        (date(2026, 3, 24), "week", "FREQ=WEEKLY;BYDAY=TU"),
        (date(2026, 3, 24), "weeks", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        (date(2026, 3, 24), "month", "FREQ=MONTHLY;BYMONTHDAY=24"),
        (date(2026, 3, 31), "month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (date(2026, 3, 24), "nth", "FREQ=MONTHLY;BYDAY=4TU"),
        (date(2026, 3, 31), "nth", "FREQ=MONTHLY;BYDAY=-1TU"),
        (date(2026, 3, 24), "year", "FREQ=YEARLY"),
    ],
)
def test_the_rule_of_each_offer_is_what_a_calendar_program_writes(day, name, rule):
    """The 31st means the last day: else February would be left out without a word."""
    assert offered_for(day)[name].rule == rule


def test_an_end_is_a_day_or_a_number():
    """Both are parts of the rule, and come back from it."""
    weekly = Repetition(Every.WEEK, weekdays=(1,), until=date(2026, 5, 24))
    assert weekly.rule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260524"
    assert (
        read_repetition("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260524T215959Z", date(2026, 3, 24)) == weekly
    )


@pytest.mark.parametrize(
    "rule",
    [
        "", "nonsense", "FREQ=WEEKLY;BYSETPOS=1", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1TU,3TU", "FREQ=MONTHLY;BYDAY=-3TU",
        "FREQ=YEARLY;BYMONTH=3", "FREQ=WEEKLY;INTERVAL=x", "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=WEEKLY;FREQ=DAILY",
    ],
)  # fmt: skip
def test_a_rule_that_says_more_than_few_words_has_none(rule):
    """Wrong words would be worse than "on irregular days"."""
    assert read_repetition(rule, date(2026, 3, 24)) is None


def test_what_a_rule_leaves_out_comes_from_its_first_day():
    """RFC 5545: a weekly rule without days means the weekday on which it begins."""
    read = read_repetition("FREQ=WEEKLY", date(2026, 3, 24))
    assert read is not None
    assert read.weekdays == (1,)
    read = read_repetition("FREQ=MONTHLY", date(2026, 3, 24))
    assert read is not None
    assert read.day == 24


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("4", 4), ("4 times", 4), ("4x", 4), ("four times", 4), ("4 times in all", 4),
        ("4 kez", 4), ("4 kere", 4), ("dört kez", 4), ("toplam 4 defa", 4), ("on kez", 10),
        ("4 fois", 4), ("quatre fois", 4), ("4 fois en tout", 4), ("Quatre Fois.", 4),
        ("4 veces", 4), ("cuatro veces", 4), ("4 veces en total", 4), ("DÖRT KEZ", 4),
    ],
)  # fmt: skip
def test_how_many_times_is_read_as_people_write_it(typed, times):
    """The question asks for "how many times", so that is what is answered."""
    assert read_times(typed) == times


@pytest.mark.parametrize(
    "typed",
    ["4 May", "4 mayıs", "4.5.2027", "4 juin", "4 de mayo", "times", "", "4 times a week", "4-5"],
)
def test_a_day_is_not_taken_for_a_number_of_times(typed):
    """The fourth of May is a last day."""
    assert read_times(typed) is None
