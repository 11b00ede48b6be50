"""Repetitions in plain words: each has a rule, is read back from it, and gives the days it says."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.event_time import EventTime
from core.model.identity import SeriesId
from core.model.recurrence import check_rule, occurrences
from core.model.repetition import Every, Repetition, offered_for, read_repetition
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
