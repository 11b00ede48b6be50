"""Dates and times as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.calendar_words import _MONTHS, _WEEKDAYS, MONTHS, WEEKDAYS
from core.model.language import LANGUAGES, Language
from core.model.refusals import (
    AmbiguousDate,
    NoSuchDate,
    NoSuchMonth,
    Refusal,
    Unusable,
    WrongWeekday,
)
from core.model.typed_date import read_date, read_time
from locales.dates import formatted

TODAY = date(2026, 11, 22)
CHRISTMAS_EVE = date(2026, 12, 24)


def read(typed: str, language: str = "en", today: date = TODAY) -> date:
    return read_date(typed, today=today, language=Language(language))


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-24", "24.12.2026", "24. 12. 2026", "24/12/2026", "24-12-2026", "24.12.26",
        "24 December 2026", "24th of December 2026", "December 24, 2026", "24 dec 2026", "24 DEC",
        "24 Aralık 2026", "24 ARALIK 2026", "24 aralik 2026", "24 Aralık 2026'da", "24 Ara 2026",
        "24 décembre 2026", "le 24 decembre 2026", "24 déc. 2026", "jeudi 24 décembre 2026",
        "24 de diciembre de 2026", "24 dic 2026", "jueves, 24 de diciembre de 2026",
        "Perşembe, 24 Aralık 2026", "Thursday 24 December", "24.12.", "  24   décembre  ",
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it_in_four_languages(typed):
    """Coordinators copy dates from letters; who must relearn how to write one stops using it."""
    assert read(typed) == CHRISTMAS_EVE


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_bot_writes_it_can_read(language):
    """A date copied from the bot's own message has to be understood, every month of the year."""
    for month in range(1, 13):
        day = date(2027, month, 15)
        for form in ("day", "date"):
            assert read(formatted(day, language, form), language) == day


@pytest.mark.parametrize(
    ("typed", "away"),
    [
        ("today", 0), ("bugün", 0), ("BUGÜN", 0), ("aujourd’hui", 0), ("hoy", 0),
        ("Tomorrow", 1), ("yarın", 1), ("YARIN", 1), ("demain", 1), ("mañana", 1), ("manana", 1),
        ("öbür gün", 2), ("après-demain", 2), ("pasado mañana", 2), ("day after tomorrow", 2),
    ],
)  # fmt: skip
def test_words_count_from_the_day_where_the_person_is(typed, away):
    """People type "tomorrow" before they type anything else."""
    assert read(typed) == TODAY + timedelta(days=away)


def test_a_date_without_a_year_is_the_next_such_day():
    """In November nobody who writes 3 January means the one that is over."""
    assert read("3 January") == date(2027, 1, 3)
    assert read("22.11.") == TODAY


@pytest.mark.parametrize(
    ("typed", "days"), [("31 February 2027", 28), ("31 Şubat 2027", 28), ("31.4.2027", 30)]
)
def test_a_day_that_the_month_does_not_have_is_refused_with_its_length(typed, days):
    """Rolling 31 February over to 3 March would send people to a meeting that is over."""
    with pytest.raises(NoSuchDate) as refused:
        read(typed)
    assert refused.value.params["days"] == days


def test_a_leap_day_exists_in_leap_years_only():
    """The calendar is asked, not a table of month lengths."""
    assert read("29 February 2028") == date(2028, 2, 29)
    with pytest.raises(NoSuchDate):
        read("29.2.2027")


def test_month_and_day_the_wrong_way_round_are_told_so():
    """12/24/2026 is no date here, and the writer has to learn which way round it goes."""
    with pytest.raises(NoSuchMonth):
        read("12/24/2026")


def test_in_english_a_date_with_slashes_may_mean_two_days_and_is_refused():
    """3/4 is March for some who write English and April for others: a guess is a missed meeting."""
    with pytest.raises(AmbiguousDate) as refused:
        read("3/4/2027")
    assert refused.value.params == {"first": "2027-04-03", "second": "2027-03-04"}
    assert read("3.4.2027") == date(2027, 4, 3)
    assert read("4/4/2027") == date(2027, 4, 4)


@pytest.mark.parametrize("language", ["tr", "fr", "es"])
def test_in_other_languages_the_day_always_comes_first(language):
    """Nobody writes the month first there; asking would only be in the way."""
    assert read("3/4/2027", language) == date(2027, 4, 3)


def test_a_weekday_that_does_not_fit_is_noticed():
    """The weekday is how people notice that they looked at last year's calendar."""
    with pytest.raises(WrongWeekday) as refused:
        read("Friday, 24 December 2026")
    assert refused.value.params == {"day": "2026-12-24"}


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1.1.2026", "past"), ("yesterday", "date"), ("21 November 2026", "past"),
        ("24.12.2062", "far"), ("9999-12-31", "far"), ("0000-01-01", "date"),
        ("", "date"), ("soon", "date"), ("24", "date"), ("26-12-24", "date"),
        ("24 December January", "date"), ("2026", "date"), ("24 12 2026 7", "date"),
        ("1" * 5000, "date"), ("24\u202e.12.2026", "date"), ("<b>24.12.2026</b>", "date"),
    ],
)  # fmt: skip
def test_what_is_no_usable_date_is_refused_with_its_reason(typed, reason):
    """Each is another mistake, and another sentence helps."""
    with pytest.raises(Unusable) as refused:
        read(typed)
    assert refused.value.params == {"reason": reason}


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("14:30", 14, 30), ("14.30", 14, 30), ("14h30", 14, 30), ("14 h 30", 14, 30),
        ("14H30", 14, 30), ("1430", 14, 30), ("saat 14.30", 14, 30), ("14:30'da", 14, 30),
        ("à 14h30", 14, 30), ("a las 14:30", 14, 30), ("at 2:30 pm", 14, 30), ("2:30PM", 14, 30),
        ("2 pm", 14, 0), ("2 p.m.", 14, 0), ("14h", 14, 0), ("14 heures", 14, 0), ("14", 14, 0),
        ("9h", 9, 0), ("9:05", 9, 5), ("9am", 9, 0), ("12 am", 0, 0), ("12 pm", 12, 0),
        ("noon", 12, 0), ("midi", 12, 0), ("0:00", 0, 0), ("23:59", 23, 59),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(typed, hour, minute):
    """Each language of the network writes an hour in its own way."""
    assert read_time(typed) == time(hour, minute)


@pytest.mark.parametrize(
    "typed",
    ["", "2", "12", "24:00", "25:00", "14:60", "13 pm", "0 am", "half past two", "14:3", "9" * 99],
)
def test_what_is_no_time_or_could_be_two_is_refused(typed):
    """A bare 2 is morning to some and afternoon to others."""
    with pytest.raises(Unusable) as refused:
        read_time(typed)
    assert refused.value.params == {"reason": "time"}


@given(st.text(max_size=80))
def test_nothing_typed_is_a_surprise(typed):
    """Whatever a thumb or a paste brings is read or refused kindly: no apology with a code."""
    for reader in (read, read_time):
        try:
            reader(typed)
        except Refusal:
            continue


def test_no_word_names_two_months_or_two_weekdays():
    """A word in two rows would silently move events by months."""
    for rows, table in ((_MONTHS, MONTHS), (_WEEKDAYS, WEEKDAYS)):
        words = [word for row in rows for word in row.split()]
        assert len(words) == len(set(words)) == len(table)
    assert not set(MONTHS) & set(WEEKDAYS)
