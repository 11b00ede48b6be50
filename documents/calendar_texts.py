"""Texts of calendar files as people read them: without escapes and without markup."""

import html
import re

from core.model.event import EVENT_TITLE_LIMIT
from core.model.refusals import Unusable
from core.model.typed_text import clean, without_harm
from documents.calendar_lines import RawEntry
from locales.shortened import shortened

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|a|b|i|u|ul|ol|li|strong|em|html|body)\b[^<>]{0,500}>", re.IGNORECASE
)


def title_of(entry: RawEntry, *, keep: bool = False) -> str:
    """Return what an entry is called; empty when nobody could read it. *keep* as in `plain`."""
    summary = entry.first("SUMMARY")
    said = "" if summary is None else unescaped(summary.text)
    title = plain(said, 4 * EVENT_TITLE_LIMIT, keep=keep)
    try:
        return shortened(
            " ".join(clean(title, limit=4 * EVENT_TITLE_LIMIT).split()), EVENT_TITLE_LIMIT
        )
    except Unusable:  # nothing in it that could be read
        return ""


def unescaped(text: str) -> str:
    """Return a text as it was meant (RFC 5545, 3.3.11), in whatever way it was escaped."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def plain(text: str, limit: int, *, keep: bool = False) -> str:
    """Return a text as people read it: without markup of other programs, cut where it is long.

    *keep* leaves markup as it is: in a text of ours it is what somebody typed.
    """
    if not keep and _MARKUP.search(text):
        broken = re.sub(r"<(?:br|/p|/div|/li)\b[^<>]{0,500}>", "\n", text, flags=re.IGNORECASE)
        text = html.unescape(_MARKUP.sub("", broken))
    lines = (line.rstrip() for line in without_harm(text).split("\n"))
    return shortened(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), limit)
