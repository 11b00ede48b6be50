"""Dates, times and distances as the reader's language writes them (CLDR, through Babel).

A moment is shown by its own wall clock: whoever passes it has already moved it to the right zone.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from babel.core import Locale
from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    format_timedelta,
    get_datetime_format,
)

_REGIONS: Mapping[str, str] = {"en": "en_GB"}
"""English is read in Europe here: the day before the month, and 24 hours."""

_DEFAULT_FORM = "moment"


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Return the CLDR locale for *language*.

    Raises:
        babel.core.UnknownLocaleError: CLDR does not know it.
        ValueError: not a language code at all.
    """
    return Locale.parse(_REGIONS.get(language, language), sep="_")


def formatted(when: date, language: str, form: str = _DEFAULT_FORM) -> str:
    """Return *when* in one of the forms that a catalogue can ask for.

    The forms in English: `long` Thursday, 3 December 2026, 09:05; `moment` Thu, 3 Dec 2026, 09:05;
    `short` Thu 3 Dec, 09:05; `day` Thursday, 3 December 2026; `date` 3 Dec 2026; `time` 09:05.
    A plain date leaves the time out.

    Raises:
        KeyError: there is no such form.
    """
    if isinstance(when, datetime):
        # The zone is left out of the cache key on purpose: equal instants in two zones are equal
        # keys, and would show one reader the other's hour.
        return _formatted(when.replace(tzinfo=None, fold=0), language, form)
    return _formatted(when, language, form)


def moment(when: date, language: str) -> str:
    """Return day and time with the year, short enough for a line of a list."""
    return formatted(when, language, "moment")


def day(when: date, language: str) -> str:
    """Return the full date with its weekday, without the time."""
    return formatted(when, language, "day")


def time(when: datetime, language: str) -> str:
    """Return hours and minutes."""
    return formatted(when, language, "time")


def span(until: timedelta, language: str) -> str:
    """Return how far away something is, as in "in 2 days" or "3 hours ago".

    Rounded to one unit, and never so coarse that a plan goes wrong by it: minutes up to 90, hours
    up to 48, days up to 60, months up to 24, then years.
    """
    seconds = abs(until.total_seconds())
    sign = -1 if until < timedelta() else 1
    for (unit, most), (larger, _) in pairwise(_UNITS):
        count = max(1, round(seconds / unit))
        whole = larger <= 86_400 and (count * unit) % larger == 0
        if count <= most and not whole:  # 60 minutes are an hour, but 30 days are not a month
            return _counted(sign * count * unit, count, language)
    year, _ = _UNITS[-1]
    count = max(1, round(seconds / year))
    return _counted(sign * count * year, count, language)


_UNITS = ((60, 90), (3600, 48), (86_400, 60), (30 * 86_400, 24), (365 * 86_400, 0))
"""Seconds in a minute, hour, day, month and year, and up to how many of them are said."""


@lru_cache(maxsize=4096)
def _counted(seconds: int, count: int, language: str) -> str:
    # Babel takes the largest unit of which there are at least `threshold`: exactly ours.
    return format_timedelta(
        timedelta(seconds=seconds), threshold=count, add_direction=True, locale=locale_of(language)
    )


_FRENCH = "fr"
_FIRST = re.compile(r"(?<!\d)1(?=\s\D)")
"""The first of a month is an ordinal in French; CLDR has a plain number."""


@lru_cache(maxsize=4096)
def _formatted(when: date, language: str, form: str) -> str:
    locale = locale_of(language)
    date_of, with_time = _FORMS[form]
    if date_of is None:
        return format_time(when, "short", locale=locale) if isinstance(when, datetime) else ""
    written = date_of(when, locale)
    if locale.language == _FRENCH and when.day == 1:
        written = _FIRST.sub("1er", written, count=1)
    if not with_time or not isinstance(when, datetime):
        return written
    joined = str(get_datetime_format("medium", locale=locale)).replace("'", "")
    return joined.replace("{1}", written).replace("{0}", format_time(when, "short", locale=locale))


def _full(when: date, locale: Locale) -> str:
    return format_date(when, "full", locale=locale)


def _medium(when: date, locale: Locale) -> str:
    return format_date(when, "medium", locale=locale)


def _weekday(when: date, locale: Locale) -> str:
    return format_skeleton("yMMMEd", when, locale=locale)


def _without_year(when: date, locale: Locale) -> str:
    return format_skeleton("MMMEd", when, locale=locale)


_FORMS: Mapping[str, tuple[Callable[[date, Locale], str] | None, bool]] = {
    "long": (_full, True),
    "moment": (_weekday, True),
    "short": (_without_year, True),
    "day": (_full, False),
    "date": (_medium, False),
    "time": (None, True),
}
"""For each form how the date is written (None: not at all), and whether the time follows."""
