"""Text with its formatting: what was typed in Telegram, as characters and marked spans."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class SpanKind(StrEnum):
    """The formatting that is kept (Bot API, MessageEntity); all else is plain text to us.

    Not kept: mentions of accounts (they name people) and custom emoji (bots may not send them).
    """

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    SPOILER = "spoiler"  # hidden until tapped
    CODE = "code"
    PRE = "pre"  # a block of code; may name its language
    LINK = "text_link"  # has a url
    QUOTE = "blockquote"
    LONG_QUOTE = "expandable_blockquote"  # shown folded


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch of formatted text.

    Attributes:
        offset, length: in UTF-16 units, as Telegram counts.
        url: of a LINK; `http`, `https` or `tg` only.
        language: of a PRE; may be empty.
    """

    kind: SpanKind
    offset: int
    length: int
    url: str = ""
    language: str = ""

    @property
    def end(self) -> int:
        """The first unit behind it."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True)
class RichText:
    """A text and its formatting.

    Attributes:
        spans: in order of offset, the longer first; each lies within the text.
    """

    text: str
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is any text."""
        return bool(self.text)

    def stripped(self) -> "RichText":
        """Return it without white space around it, the spans moved and cut accordingly."""
        left = len(self.text) - len(self.text.lstrip())
        start = units(self.text[:left])
        text = self.text.strip()
        return RichText(text, tuple(_within(self.spans, start, start + units(text))))

    def pages(self, limit: int) -> tuple["RichText", ...]:
        """Return it in pieces of at most *limit* characters, each ending where a reader pauses.

        At the end of a paragraph, else of a line, a sentence or a word; at least one piece.
        """
        pieces, start = [], 0
        while len(self.text) - start > limit:
            end = _pause(self.text, start, start + limit)
            pieces.append(self._piece(start, end))
            start = end
        pieces.append(self._piece(start, len(self.text)))
        return tuple(piece for piece in pieces if piece) or (self,)

    def _piece(self, start: int, end: int) -> "RichText":
        text = self.text[start:end]
        first = units(self.text[:start])
        return RichText(text, tuple(_within(self.spans, first, first + units(text)))).stripped()


def units(text: str) -> int:
    """Return how many UTF-16 units a text takes: how Telegram counts, most emoji twice."""
    return len(text.encode("utf-16-le")) // 2


def _within(spans: Iterable[Span], start: int, end: int) -> Iterable[Span]:
    for span in spans:
        first, last = max(span.offset, start), min(span.end, end)
        if first < last:
            yield Span(span.kind, first - start, last - first, span.url, span.language)


_PAUSES = ("\n\n", "\n", ". ", "! ", "? ", " ")


def _pause(text: str, start: int, latest: int) -> int:
    """Return where to end a piece: behind the last good pause of its second half."""
    half = start + (latest - start) // 2
    for pause in _PAUSES:
        at = text.rfind(pause, half, latest)
        if at > start:
            return at + len(pause)
    return latest
