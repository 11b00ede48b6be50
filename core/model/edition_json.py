"""What copies show, as JSON and back: formatting, files and buttons."""

from collections.abc import Mapping, Sequence

from core.model.briefing import Action, LinkButton, Media, MediaKind
from core.model.dialogue import Json
from core.model.rich_text import Span, SpanKind


def pack_spans(spans: Sequence[Span]) -> Json:
    """Return formatting for `unpack_spans`."""
    return [[each.kind, each.offset, each.length, each.url, each.language] for each in spans]


def unpack_spans(value: Json) -> tuple[Span, ...]:
    """Return the formatting that `pack_spans` took apart."""
    return tuple(
        Span(SpanKind(text(kind)), number(offset), number(length), text(url), text(language))
        for kind, offset, length, url, language in map(items, items(value))
    )


def pack_media(media: Sequence[Media]) -> Json:
    """Return files for `unpack_media`."""
    return [[each.kind, each.file_id, each.name] for each in media]


def unpack_media(value: Json) -> tuple[Media, ...]:
    """Return the files that `pack_media` took apart."""
    return tuple(
        Media(MediaKind(text(kind)), text(file_id), text(name))
        for kind, file_id, name in map(items, items(value))
    )


def pack_links(links: Sequence[LinkButton]) -> Json:
    """Return link buttons for `unpack_links`."""
    return [[each.label, each.url] for each in links]


def unpack_links(value: Json) -> tuple[LinkButton, ...]:
    """Return the link buttons that `pack_links` took apart."""
    return tuple(LinkButton(text(label), text(url)) for label, url in map(items, items(value)))


def unpack_action(value: Json) -> Action | None:
    """Return what readers can answer, if anything."""
    return None if value is None else Action(text(value))


def text(value: Json) -> str:
    """Return a string of something packed.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def number(value: Json) -> int:
    """Return a whole number of something packed.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a number")
    return value


def items(value: Json) -> list[Json]:
    """Return a list of something packed; empty when it is missing.

    Raises:
        TypeError: it is something else.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def fields(value: Json) -> Mapping[str, Json]:
    """Return an object of something packed; empty when it is missing.

    Raises:
        TypeError: it is something else.
    """
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value
