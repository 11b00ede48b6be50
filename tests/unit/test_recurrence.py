"""Recurrence rules: what they give, how they are kept, and what hostile ones cost."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.event_time import EventTime
from core.model.identity import SeriesId
from core.model.recurrence import (
    check_rule,
    ended_before,
    first_start,
    going_on_from,
    next_start,
    occurrences,
    on_other_days,
)
from core.model.refusals import Unusable
from core.model.series import MOST_OCCURRENCES, Series

BRUSSELS = "Europe/Brussels"
TUESDAY = date(2026, 3, 3)
NINE = EventTime(TUESDAY, time(9), BRUSSELS)
ALL_DAY = EventTime(TUESDAY, None, BRUSSELS)
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def a_series(rule: str, **changes) -> Series:
    return replace(Series(SeriesId(1), rule, TUESDAY, time(9), BRUSSELS), **changes)


def days(series: Series, until: date = date(2026, 12, 31)) -> list[str]:
    found = occurrences(series, after=TUESDAY - timedelta(days=1), until=until)
    return [f"{each:%m-%d}" for each in found]


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ("FREQ=DAILY;COUNT=3", "03-03 03-04 03-05"),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", "03-03 03-05 03-07"),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "03-03 03-05 03-10"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "03-03 03-17 03-31"),
        ("FREQ=MONTHLY;BYDAY=1TU;COUNT=3", "03-03 04-07 05-05"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "03-27 04-24"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "03-31 05-31 07-31"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", "03-31 04-30"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "03-31 04-30"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;COUNT=1", "05-01"),
        ("FREQ=YEARLY;BYYEARDAY=100;COUNT=1", "04-10"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1", "05-11"),
        ("FREQ=WEEKLY;UNTIL=20260317", "03-03 03-10 03-17"),
    ],
)
def test_a_rule_gives_the_days_that_it_says(rule, given):
    """People read the days, not the rule."""
    assert days(a_series(check_rule(rule, NINE))) == given.split()


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("freq=weekly;byday=tu", "FREQ=WEEKLY;BYDAY=TU"),
        ("BYDAY=TU;INTERVAL=1;WKST=MO;FREQ=WEEKLY;", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=+1TU,TU", None),
        ("FREQ=MONTHLY;BYDAY=+1TU,1TU", "FREQ=MONTHLY;BYDAY=1TU"),
        ("FREQ=WEEKLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;X-OWN=yes", "FREQ=WEEKLY"),
        ("FREQ=DAILY;UNTIL=20260305", "FREQ=DAILY;UNTIL=20260305"),
        ("FREQ=DAILY;UNTIL=20260305T090000", "FREQ=DAILY;UNTIL=20260305"),
        ("FREQ=DAILY;UNTIL=20260305T085959", "FREQ=DAILY;UNTIL=20260304"),
        ("FREQ=DAILY;UNTIL=20260305T080000Z", "FREQ=DAILY;UNTIL=20260305"),
        ("FREQ=DAILY;UNTIL=20260305T075959Z", "FREQ=DAILY;UNTIL=20260304"),
        ("FREQ=DAILY;UNTIL=20260305T233000Z", "FREQ=DAILY;UNTIL=20260305"),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", "FREQ=DAILY"),
        ("FREQ=DAILY;UNTIL=21991231", "FREQ=DAILY"),
    ],
)
def test_the_same_rule_is_kept_the_same_way(rule, kept):
    """Imported again, a rule that other programs write otherwise must not look changed."""
    if kept is None:
        with pytest.raises(Unusable):
            check_rule(rule, NINE)
    else:
        assert check_rule(rule, NINE) == kept
        assert check_rule(kept, NINE) == kept


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "rule"),
        ("every Tuesday", "rule"),
        ("FREQ=FORTNIGHTLY", "rule"),
        ("COUNT=3", "rule"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "rule"),
        ("FREQ=DAILY;FREQ=WEEKLY", "rule"),
        ("FREQ=DAILY;INTERVAL=0", "rule"),
        ("FREQ=DAILY;INTERVAL=-1", "rule"),
        ("FREQ=DAILY;INTERVAL=1001", "rule"),
        ("FREQ=DAILY;COUNT=0", "rule"),
        ("FREQ=DAILY;COUNT=ten", "rule"),
        ("FREQ=DAILY;COUNT=١٢", "rule"),
        ("FREQ=DAILY;UNTIL=tomorrow", "rule"),
        ("FREQ=DAILY;UNTIL=20261399", "rule"),
        ("FREQ=WEEKLY;BYDAY=XX", "rule"),
        ("FREQ=WEEKLY;BYDAY=2TU", "rule"),
        ("FREQ=MONTHLY;BYDAY=0TU", "rule"),
        ("FREQ=MONTHLY;BYDAY=54TU", "rule"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "rule"),
        ("FREQ=YEARLY;BYMONTH=13", "rule"),
        ("FREQ=YEARLY;BYMONTH=-1", "rule"),
        ("FREQ=YEARLY;BYSETPOS=0", "rule"),
        ("FREQ=YEARLY;BYEASTER=0", "rule"),
        ("FREQ=WEEKLY;WKST=XX", "rule"),
        ("FREQ=WEEKLY;BYHOUR=10", "rule"),
        ("FREQ=YEARLY;BYMONTHDAY=" + ",".join(["1"] * 600), "rule"),
        ("FREQ=SECONDLY", "rule_often"),
        ("FREQ=SECONDLY;COUNT=1000000", "rule_often"),
        ("FREQ=MINUTELY;UNTIL=99991231T235959Z", "rule_often"),
        ("FREQ=HOURLY;INTERVAL=24", "rule_often"),
        ("FREQ=DAILY;BYHOUR=9,17", "rule_often"),
        ("FREQ=DAILY;BYHOUR=9;BYMINUTE=0,15,30,45", "rule_often"),
        ("FREQ=DAILY;UNTIL=20260302", "rule_never"),
        ("FREQ=DAILY;UNTIL=20260303T070000Z", "rule_never"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "rule_never"),
        ("FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30", "rule_never"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "rule_never"),
        ("FREQ=YEARLY;BYDAY=MO;BYSETPOS=366", "rule_never"),
        ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;COUNT=2", "rule_never"),
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused_with_its_reason(rule, reason):
    """Whoever imported it learns what is wrong, and nothing runs to the year 9999."""
    first = replace(NINE, day=date(2027, 1, 1)) if "INTERVAL=4" in rule else NINE
    with pytest.raises(Unusable) as refused:
        check_rule(rule, first)
    assert refused.value.params == {"reason": reason}


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=1000000",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=DAILY;UNTIL=99991231",
        "FREQ=YEARLY;BYYEARDAY=" + ",".join(str(each) for each in range(1, 250)),
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    ],
)
def test_a_rule_without_a_sensible_end_gives_no_more_than_fits(rule):
    """A million occurrences must not come into being, nor be counted out."""
    series = a_series(check_rule(rule, NINE))
    found = occurrences(series, after=TUESDAY, until=date(2500, 1, 1))
    assert 200 < len(found) <= MOST_OCCURRENCES


def test_a_rule_that_is_followed_too_far_gives_nothing_more():
    """Two hundred years after its start nobody waits for an answer."""
    series = a_series("FREQ=DAILY", local_date=date(1700, 1, 1))
    assert occurrences(series, after=TUESDAY, until=date(2027, 1, 1)) == []
    assert next_start(series, datetime.combine(TUESDAY, time())) is None


def test_exceptions_are_left_out_and_what_comes_besides_is_in():
    """EXDATE and RDATE of other programs."""
    series = a_series(
        "FREQ=WEEKLY;COUNT=3",
        but_not=frozenset({at("03-10")}),
        also=frozenset({at("03-05"), at("03-03"), at("02-01")}),
    )
    assert days(series) == ["03-03", "03-05", "03-17"]


def test_the_window_excludes_its_beginning_and_includes_its_end():
    """Each day is made exactly once, wherever the windows meet."""
    series = a_series("FREQ=DAILY")
    parts = [
        occurrences(
            series, after=TUESDAY + timedelta(days=n), until=TUESDAY + timedelta(days=n + 3)
        )
        for n in (-1, 2, 5)
    ]
    met = [each for part in parts for each in part]
    assert met == [at("03-03") + timedelta(days=n) for n in range(9)]


def test_all_days_begin_at_midnight_on_the_calendar():
    """Without an hour, the day is all there is."""
    rule = check_rule("FREQ=WEEKLY;UNTIL=20260310", ALL_DAY)
    series = a_series(rule, local_time=None)
    assert occurrences(series, after=TUESDAY, until=date(2027, 1, 1)) == [at("03-10", "00:00")]
    with pytest.raises(Unusable):
        check_rule("FREQ=WEEKLY;BYHOUR=9", ALL_DAY)


def test_the_first_day_is_the_first_that_the_rule_gives():
    """Said on a Tuesday, for Fridays: it begins on Friday."""
    assert first_start("FREQ=WEEKLY;BYDAY=FR", NINE) == at("03-06")
    assert first_start("FREQ=WEEKLY", NINE) == at("03-03")
    with pytest.raises(Unusable):
        first_start("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", NINE)


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20260316", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY;UNTIL=20260316", "FREQ=WEEKLY;COUNT=3"),
        (
            "FREQ=WEEKLY;UNTIL=20260401",
            "FREQ=WEEKLY;UNTIL=20260316",
            "FREQ=WEEKLY;UNTIL=20260401",
        ),
    ],
)
def test_a_series_is_cut_where_something_else_begins(rule, old, new):
    """Together the two halves are what the whole was: nothing twice, nothing lost."""
    series, cut = a_series(rule), at("03-17")
    assert ended_before(series, cut) == old
    assert going_on_from(series, cut) == new
    halves = days(replace(series, rule=old)) + days(
        replace(series, rule=new, local_date=cut.date())
    )
    assert halves == days(series)


def test_nothing_is_left_before_the_first():
    """A series that is changed from its first day on is not cut."""
    assert ended_before(a_series("FREQ=WEEKLY"), at("03-03")) is None
    assert ended_before(a_series("FREQ=WEEKLY;BYDAY=FR"), at("03-06")) is None


def test_an_exception_counts_when_a_number_of_times_was_said():
    """COUNT counts what the rule gives, taken place or not (RFC 5545)."""
    series = a_series("FREQ=WEEKLY;COUNT=5", but_not=frozenset({at("03-10")}))
    assert going_on_from(series, at("03-17")) == "FREQ=WEEKLY;COUNT=3"


@pytest.mark.parametrize(
    ("rule", "moved"),
    [
        ("FREQ=DAILY", "FREQ=DAILY"),
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=WEEKLY;BYDAY=TU,SU", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=WEEKLY;UNTIL=20260331", "FREQ=WEEKLY;UNTIL=20260401"),
        ("FREQ=MONTHLY;COUNT=3", "FREQ=MONTHLY;COUNT=3"),
        ("FREQ=MONTHLY;BYDAY=2TU", None),
        ("FREQ=MONTHLY;BYMONTHDAY=3", None),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=1TU", None),
    ],
)
def test_a_rule_moves_by_a_day_where_that_means_something(rule, moved):
    """Nobody knows the day after the second Tuesday."""
    if moved is None:
        with pytest.raises(Unusable) as refused:
            on_other_days(rule, timedelta(days=1))
        assert refused.value.params == {"reason": "rule_day"}
    else:
        assert on_other_days(rule, timedelta(days=1)) == moved


_PARTS = st.fixed_dictionaries(
    {"FREQ": st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])},
    optional={
        "INTERVAL": st.integers(1, 12).map(str),
        "COUNT": st.integers(1, 500).map(str),
        "BYMONTH": st.lists(st.integers(1, 12).map(str), min_size=1, max_size=3).map(",".join),
        "BYMONTHDAY": st.integers(-31, 31).filter(bool).map(str),
        "BYDAY": st.lists(st.sampled_from(DAYS), min_size=1, max_size=3).map(",".join),
        "BYSETPOS": st.sampled_from(["1", "-1", "2", "5"]),
    },
)


@settings(deadline=None)
@given(_PARTS)
def test_what_is_kept_gives_what_dateutil_gives_for_what_was_said(parts):
    """Reading, ordering and counting steps must not change a single day."""
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    reason = None
    try:
        kept = check_rule(rule, NINE)
    except Unusable as refused:
        kept, reason = None, refused.params["reason"]
    if kept is None:  # dateutil alone would look for a day until the year 9999
        assert reason == "rule_never"
        return
    until = datetime.combine(date(2027, 6, 1), time.max)
    plain = rrulestr(rule, dtstart=datetime.combine(TUESDAY, time(9)))
    wanted = plain.between(datetime.combine(TUESDAY, time()), until)
    found = occurrences(a_series(kept), after=TUESDAY - timedelta(days=1), until=until.date())
    assert list(found) == wanted[:MOST_OCCURRENCES]


@settings(deadline=None)
@given(st.text(max_size=80) | st.text("FREQDAILYBYUNTCO=;,0123456789-TZ", max_size=60))
def test_no_text_does_anything_but_be_read_or_refused(text):
    """A calendar file is written by whoever likes to."""
    try:
        kept = check_rule(text, NINE)
    except Unusable:
        return
    assert check_rule(kept, NINE) == kept


def at(day: str, clock: str = "09:00") -> datetime:
    return datetime.fromisoformat(f"2026-{day}T{clock}")
