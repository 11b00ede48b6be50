"""Formatted text as Telegram HTML: spans that overlap are split, so that tags always nest."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import unescape
from urllib.parse import urlsplit

from core.model.rich_text import RichText, Span, SpanKind, units
from locales.markup import Markup, escaped

SCHEMES = frozenset({"http", "https", "tg"})
"""Of links that become links; any other address stays plain text."""

_TAG = re.compile("<[^<>]*>")

_TAGS: Mapping[SpanKind, tuple[str, str]] = {
    SpanKind.BOLD: ("<b>", "</b>"),
    SpanKind.ITALIC: ("<i>", "</i>"),
    SpanKind.UNDERLINE: ("<u>", "</u>"),
    SpanKind.STRIKETHROUGH: ("<s>", "</s>"),
    SpanKind.SPOILER: ("<tg-spoiler>", "</tg-spoiler>"),
    SpanKind.CODE: ("<code>", "</code>"),
    SpanKind.PRE: ("<pre>", "</pre>"),
    SpanKind.QUOTE: ("<blockquote>", "</blockquote>"),
    SpanKind.LONG_QUOTE: ("<blockquote expandable>", "</blockquote>"),
}
_DIVISIBLE = frozenset(
    {
        SpanKind.BOLD,
        SpanKind.ITALIC,
        SpanKind.UNDERLINE,
        SpanKind.STRIKETHROUGH,
        SpanKind.SPOILER,
    }
)
"""What looks the same in two pieces; two links or quotes in a row are not one."""


def rich_html(rich: RichText) -> Markup:
    """Return Telegram HTML that parses to exactly this text and formatting.

    Spans that Telegram would not have sent are made harmless: cut to the text, moved to whole
    characters, and dropped when they are empty or a link that is none (Bot API, "HTML style").
    """
    text, spans = _by_characters(rich)
    spans.sort(key=lambda each: -each.end)
    marks = _Marks()
    edges = sorted({0, len(text), *(edge for each in spans for edge in (each.offset, each.end))})
    for here, following in zip(edges, [*edges[1:], len(text)], strict=True):
        marks.close(here)
        for span in spans:
            if span.offset == here:
                marks.open(span)
        marks.parts.append(escaped(text[here:following]))
    return Markup("".join(marks.parts))


@dataclass(slots=True)
class _Marks:
    """The HTML so far, and the spans that are open in it, the outermost first."""

    parts: list[str] = field(default_factory=list)
    stack: list[Span] = field(default_factory=list)

    def close(self, here: int) -> None:
        """Close what ends here; what lies above it is closed with it and opened again."""
        first = next((i for i, each in enumerate(self.stack) if each.end <= here), None)
        if first is not None:
            self._reopen([each for each in self._taken_down(first) if each.end > here])

    def open(self, span: Span) -> None:
        """Open a span; one that must stay whole goes around those that end before it does."""
        lifted: list[Span] = []
        if span.kind not in _DIVISIBLE:
            shorter = (
                i
                for i, each in enumerate(self.stack)
                if each.kind in _DIVISIBLE and each.end < span.end
            )
            first = next(shorter, None)
            if first is not None:
                lifted = self._taken_down(first)
        self._reopen([span, *lifted])

    def _taken_down(self, first: int) -> list[Span]:
        taken, self.stack = self.stack[first:], self.stack[:first]
        self.parts += [_tags(each)[1] for each in reversed(taken)]
        return taken

    def _reopen(self, spans: Sequence[Span]) -> None:
        for each in sorted(spans, key=lambda each: -each.end):
            self.parts.append(_tags(each)[0])
            self.stack.append(each)


def _by_characters(rich: RichText) -> tuple[str, list[Span]]:
    """Return text and spans counted in characters; a span never cuts one in two."""
    starts: list[int] = []
    for number, character in enumerate(rich.text):
        starts += [number] * (2 if ord(character) > 0xFFFF else 1)
    starts.append(len(rich.text))
    placed = []
    for span in rich.spans:
        first, last = (starts[min(max(u, 0), len(starts) - 1)] for u in (span.offset, span.end))
        if first < last and (span.kind is not SpanKind.LINK or _is_link(span.url)):
            placed.append(replace(span, offset=first, length=last - first))
    return rich.text, placed


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc)


def _tags(span: Span) -> tuple[str, str]:
    if span.kind is SpanKind.LINK:
        return f'<a href="{escaped(span.url)}">', "</a>"
    if span.kind is SpanKind.PRE and span.language:
        return f'<pre><code class="language-{escaped(span.language)}">', "</code></pre>"
    return _TAGS[span.kind]


def visible_units(html: str) -> int:
    """Return how long Telegram HTML of ours is after parsing, in UTF-16 units."""
    return units(unescape(_TAG.sub("", html)))
