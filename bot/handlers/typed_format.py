"""What was typed in Telegram with its formatting: from a message's entities to kept spans."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from telegram import Message, MessageEntity

from core.model.rich_text import RichText, Span, SpanKind, units
from core.model.typed_text import without_harm

_KEPT = {kind.value: kind for kind in SpanKind}
_SCHEMES = frozenset({"http", "https", "tg"})
_UNIT = 2
"""Bytes of a UTF-16 unit: entities count in these units."""


def typed_rich(message: Message) -> RichText:
    """Return a message's text, or its caption, with the formatting that is kept.

    Nothing of it names an account: mentions lose their link, as `tg://user` links do.
    """
    if message.text is not None:
        return rich_of(message.text, message.entities)
    return rich_of(message.caption or "", message.caption_entities)


def rich_of(text: str, entities: Sequence[MessageEntity]) -> RichText:
    """Return a text fit to keep, with the spans of those entities that are kept.

    What may not stay (control characters, another spelling of a letter) is taken out piece by
    piece between the ends of spans, so that each span still covers the same words.
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    end = len(raw) // _UNIT
    marked = [(each, *_within(each, end)) for each in entities if _is_kept(each)]
    cuts = sorted({0, end}.union(*((first, last) for _, first, last in marked)))
    pieces = [
        without_harm(raw[first * _UNIT : last * _UNIT].decode("utf-16-le", "surrogatepass"))
        for first, last in pairwise(cuts)
    ]
    moved = dict(zip(cuts, _ends(pieces), strict=True))
    spans = [
        _span(each, moved[first], moved[last])
        for each, first, last in marked
        if moved[first] < moved[last]
    ]
    ordered = sorted(spans, key=lambda span: (span.offset, -span.length))
    return RichText("".join(pieces), tuple(ordered))


def _is_kept(entity: MessageEntity) -> bool:
    if entity.type != SpanKind.LINK:
        return entity.type in _KEPT
    try:
        address = urlsplit(entity.url or "")
    except ValueError:
        return False
    return address.scheme in _SCHEMES and not _names_account(address.scheme, address.netloc)


def _names_account(scheme: str, host: str) -> bool:
    return scheme == "tg" and host.lower() in {"user", "openmessage"}


def _within(entity: MessageEntity, end: int) -> tuple[int, int]:
    first = min(max(entity.offset, 0), end)
    return first, min(max(entity.offset + entity.length, first), end)


def _ends(pieces: Iterable[str]) -> list[int]:
    """Return where each piece begins, and where the last one ends, in UTF-16 units."""
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + units(piece))
    return ends


def _span(entity: MessageEntity, first: int, last: int) -> Span:
    kind = _KEPT[entity.type]
    return Span(
        kind,
        first,
        last - first,
        url=entity.url or "" if kind is SpanKind.LINK else "",
        language=entity.language or "" if kind is SpanKind.PRE else "",
    )
