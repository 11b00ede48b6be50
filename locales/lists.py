"""Several things in one sentence, joined as the reader's language joins them (CLDR)."""

from collections.abc import Sequence

from babel.lists import format_list

from locales.dates import locale_of


def list_of(items: Sequence[str], language: str) -> str:
    """Return "a, b and c" in *language*; an empty string for no items."""
    return format_list(list(items), locale=locale_of(language))


def any_of(items: Sequence[str], language: str) -> str:
    """Return "a, b or c" in *language*; an empty string for no items."""
    return format_list(list(items), style="or", locale=locale_of(language))
