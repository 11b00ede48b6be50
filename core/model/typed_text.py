"""What people type, made fit to keep: one spelling of each letter, nothing invisible that harms."""

import re
import unicodedata
from datetime import time

from core.model.quiet import QuietHours
from core.model.refusals import TooLong, Unusable

_HARMFUL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters, marks that turn the text after them round, halves of surrogate pairs."""
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_HOURS = re.compile(
    r"\s*(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?)?\s*[-–—]\s*(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?)?\s*"
)


def clean(text: str, *, limit: int) -> str:
    """Return what was typed in NFC, without control characters except line ends, and trimmed.

    Args:
        text: as Telegram gave it.
        limit: in characters (code points, as Telegram counts its own limits).

    Raises:
        Unusable: nothing is left that could be read (reason `empty`).
        TooLong: more than *limit* characters are left.
    """
    kept = without_harm(text).strip()
    if not any(_visible(character) for character in kept):
        raise Unusable(reason="empty")
    if len(kept) > limit:
        raise TooLong(limit=limit, length=len(kept))
    return kept


def without_harm(text: str) -> str:
    """Return a text in NFC, without control characters except line ends; not trimmed."""
    lines = _LINE_END.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    return _HARMFUL.sub("", lines)


def read_hours(text: str) -> QuietHours:
    """Return the hours that were typed, for example `22:00-07:30`, `22-7` or `22h30 – 7h`.

    Raises:
        Unusable: not two times of day, or the same time twice (reason `hours`).
    """
    found = _HOURS.fullmatch(text)
    if found is None:
        raise Unusable(reason="hours")
    from_hour, from_minute, to_hour, to_minute = (int(part or 0) for part in found.groups())
    try:
        hours = QuietHours(time(from_hour, from_minute), time(to_hour, to_minute))
    except ValueError:
        raise Unusable(reason="hours") from None
    if hours.start == hours.end:
        raise Unusable(reason="hours")
    return hours


def _visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in {"Cf", "Mn", "Cn"}
