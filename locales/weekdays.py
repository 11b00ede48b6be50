"""Days of the week where there is little room (CLDR)."""

from functools import lru_cache

from locales.dates import locale_of


@lru_cache(maxsize=64)
def short_weekday(number: int, in_language: str) -> str:
    """Return the short name of a day of the week (Monday is 0), to stand alone."""
    return str(locale_of(in_language).days["stand-alone"]["abbreviated"][number])
