"""What a draft of an event holds in a dialogue's state, read back as what it is."""

from collections.abc import Collection
from datetime import date, time, timedelta

from core.model.dialogue import Json, strings_in
from core.model.language import LANGUAGES, Language


def string_in(value: Json) -> str | None:
    """Return a string, or None for anything else."""
    return value if isinstance(value, str) else None


def number_in(value: Json) -> int | None:
    """Return a whole number, or None for anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def day_in(value: Json) -> date | None:
    """Return a day, or None for anything else."""
    return date.fromisoformat(value) if isinstance(value, str) else None


def clock_in(value: Json) -> time | None:
    """Return a time of day, or None for anything else."""
    return time.fromisoformat(value) if isinstance(value, str) else None


def languages_in(value: Json) -> tuple[Language, ...]:
    """Return the product's languages in a list, in their own order."""
    wanted = strings_in(value)
    return tuple(each for each in LANGUAGES if each in wanted)


def numbers_in(value: Json) -> tuple[int, ...]:
    """Return the whole numbers in a list; empty when it is no list."""
    return tuple(each for each in value if isinstance(each, int)) if isinstance(value, list) else ()


def spans_in(value: Json) -> tuple[timedelta, ...] | None:
    """Return spans kept as seconds; None when it is no list."""
    if not isinstance(value, list):
        return None
    return tuple(timedelta(seconds=each) for each in numbers_in(value))


def spans_out(spans: Collection[timedelta] | None) -> Json:
    """Return spans as seconds, or None for none."""
    return None if spans is None else [int(each.total_seconds()) for each in spans]
