"""Dates and times of day as people type them, in the languages of the product.

What can be read in two ways is refused rather than guessed: a meeting on the wrong day is worse
than a second question.
"""

import re
from datetime import date, time, timedelta

from core.model.calendar_words import DAYS_FROM_TODAY, FILLERS, MONTHS, WEEKDAYS, plain
from core.model.language import ENGLISH, Language
from core.model.refusals import (
    AmbiguousDate,
    NoSuchDate,
    NoSuchMonth,
    Unusable,
    WrongWeekday,
)

FARTHEST_YEARS = 10
"""A date further away than this is taken for a slip of the thumb."""
LONGEST = 60
"""Characters; nobody needs more to write a date or a time."""

_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?")
_DAY_FIRST = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2})?)?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|eme|e|o|º|ª)?")
_YEAR = re.compile(r"\d{4}")
_ENDING = re.compile(r"(?<=[^\W_])['’](?:[^\W\d_]+)")
"""A Turkish case ending: 24 Aralık 2026'da."""

_BEFORE_TIME = re.compile(r"^(?:at|a las|a la|las|saat|vers|a)\s+")
_AFTER_TIME = re.compile(r"\s*(?:uhr|hours|heures|heure|horas|hrs|h)$")
_CLOCK = re.compile(
    r"(\d{1,2})(?:\s?[:.h]\s?(\d{2})?(?:\s?(?:min|m))?)?\s?(?:(a|p)\.?\s?m\.?)?", re.IGNORECASE
)
_FOUR_DIGITS = re.compile(r"(\d{2})(\d{2})")
_NOON = frozenset({"noon", "midday", "ogle", "oglen", "midi", "mediodia", "a mediodia"})


def read_date(typed: str, *, today: date, language: Language) -> date:
    """Return the date that was typed; without a year the next such day.

    Args:
        typed: for example `2026-12-24`, `24.12.2026`, `24 de diciembre de 2026`, `yarın`.
        today: the date where the person is.
        language: of the person: only in English can `3/4/2027` mean two days.

    Raises:
        Unusable: no date can be read (`date`), or it is over (`past`) or too far away (`far`).
        NoSuchDate, NoSuchMonth: the calendar has no such day.
        AmbiguousDate: it can be read in two ways.
        WrongWeekday: the weekday that was written with it is another one.
    """
    if len(typed) > LONGEST:
        raise Unusable(reason="date")
    text = " ".join(plain(typed).replace(",", " ").split())
    away = DAYS_FROM_TODAY.get(re.sub(r"['’-]", " ", text))
    if away is not None:
        return today + timedelta(days=away)
    day = _written(_ENDING.sub("", text), today, language)
    if day < today:
        raise Unusable(reason="past")
    if day.year > today.year + FARTHEST_YEARS:
        raise Unusable(reason="far")
    return day


def read_time(typed: str) -> time:
    """Return the time of day that was typed, for example `14:30`, `14h30`, `saat 14.30`, `2 pm`.

    Raises:
        Unusable: no time can be read, or an hour alone could be morning or afternoon (`time`).
    """
    if len(typed) > LONGEST:
        raise Unusable(reason="time")
    text = _ENDING.sub("", " ".join(plain(typed).split()))
    text = _BEFORE_TIME.sub("", text)
    if text in _NOON:
        return time(12)
    if found := _FOUR_DIGITS.fullmatch(text):
        return _time_of(int(found[1]), found[2], None, alone=False)
    found = _CLOCK.fullmatch(text) or _CLOCK.fullmatch(_AFTER_TIME.sub("", text))
    if found is None:
        raise Unusable(reason="time")
    return _time_of(int(found[1]), found[2], found[3], alone=text.isdigit())


def _time_of(hour: int, minute: str | None, half: str | None, *, alone: bool) -> time:
    if alone and hour <= 12:
        raise Unusable(reason="time")
    if half is not None:
        if not 1 <= hour <= 12:
            raise Unusable(reason="time")
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(minute or 0))
    except ValueError:
        raise Unusable(reason="time") from None


def _written(text: str, today: date, language: Language) -> date:
    text, weekday = _without_weekday(text)
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        read = _date_of(year, month, day)
    elif found := _DAY_FIRST.fullmatch(text):
        first, separator, second, typed_year = found.groups()
        month_first = separator == "/" and language == ENGLISH
        if typed_year is not None and len(typed_year) == 2 and separator == "-":
            raise Unusable(reason="date")  # 26-12-24: year or day first?
        parts = int(first), int(second)
        read = _numbers(parts, _year(typed_year), today, may_be_month_first=month_first)
    else:
        read = _in_words(text, today)
    if weekday is not None and read.weekday() != weekday:
        raise WrongWeekday(day=read.isoformat())
    return read


def _without_weekday(text: str) -> tuple[str, int | None]:
    words = text.split()
    named = [(word, WEEKDAYS[word.rstrip(".")]) for word in words if word.rstrip(".") in WEEKDAYS]
    if len(named) != 1 or len(words) == 1:
        return text, None
    ((word, number),) = named
    words.remove(word)
    return " ".join(words), number


def _numbers(
    parts: tuple[int, int], year: int | None, today: date, *, may_be_month_first: bool
) -> date:
    day, month = parts
    if may_be_month_first and day != month and day <= 12 and month <= 12:
        first, second = _next(today, year, month, day), _next(today, year, day, month)
        raise AmbiguousDate(first=first.isoformat(), second=second.isoformat())
    return _next(today, year, month, day)


def _in_words(text: str, today: date) -> date:
    words = [word.rstrip(".") for word in re.sub(r"[-/]", " ", text).split()]
    kept = [word for word in words if word not in FILLERS]
    months = [MONTHS[word] for word in kept if word in MONTHS]
    years = [int(word) for word in kept if _YEAR.fullmatch(word)]
    days = [int(found[1]) for word in kept if (found := _DAY.fullmatch(word))]
    understood = len(months) + len(years) + len(days) == len(kept)
    if not understood or len(months) != 1 or len(days) != 1 or len(years) > 1:
        raise Unusable(reason="date")
    return _next(today, years[0] if years else None, months[0], days[0])


def _next(today: date, year: int | None, month: int, day: int) -> date:
    """Return that day of *year*; without a year, the next one from today on."""
    if year is not None:
        return _date_of(year, month, day)
    this_year = _date_of(today.year, month, day)
    return this_year if this_year >= today else _date_of(today.year + 1, month, day)


def _date_of(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise NoSuchMonth(month=month)
    if not 1 <= year <= 9999:
        raise Unusable(reason="date")
    days = 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
    if not 1 <= day <= days:
        raise NoSuchDate(written=f"{day}.{month}.{year}", days=days)
    return date(year, month, day)


def _year(typed: str | None) -> int | None:
    if typed is None:
        return None
    return int(typed) + (2000 if len(typed) == 2 else 0)
