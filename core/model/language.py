"""Languages, texts that exist in several of them, and which version a reader gets."""

from collections.abc import Mapping
from typing import NewType, TypeVar

Language = NewType("Language", str)
"""A lower-case two-letter language code (ISO 639-1), for example `tr`."""

ENGLISH, TURKISH, FRENCH, SPANISH = map(Language, ("en", "tr", "fr", "es"))
LANGUAGES: tuple[Language, ...] = (ENGLISH, TURKISH, FRENCH, SPANISH)
"""The languages that the product speaks; the first is the last resort of every fallback."""

Texts = Mapping[Language, str]
"""One text per language; at least one."""

FALLBACKS: Mapping[Language, tuple[Language, ...]] = {
    ENGLISH: (FRENCH, SPANISH, TURKISH),
    TURKISH: (ENGLISH, FRENCH, SPANISH),
    FRENCH: (ENGLISH, SPANISH, TURKISH),
    SPANISH: (ENGLISH, FRENCH, TURKISH),
}
"""What a reader of a language gets, in order, when their own version is missing."""

V = TypeVar("V")


def choose(versions: Mapping[Language, V], wanted: Language) -> tuple[Language, V]:
    """Return the best version for a reader of *wanted*, and the language it is in.

    Raises:
        LookupError: *versions* is empty.
    """
    for language in (wanted, *FALLBACKS.get(wanted, ()), *versions):
        if language in versions:
            return language, versions[language]
    raise LookupError("a text without any version")


def guess(language_code: str | None) -> Language:
    """Return the product's language for a Telegram `language_code` (IETF tag, may be missing)."""
    base = (language_code or "").replace("_", "-").split("-")[0].lower()
    return next((language for language in LANGUAGES if language == base), ENGLISH)
