"""A text as Telegram keeps it: cleaned, trimmed, with given and found entities side by side."""

import re

from sandbox import entities
from sandbox.encoding import Json
from sandbox.entities import Formatted
from sandbox.errors import bad_request

_SPACES = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_MAYBE_ENTITY = re.compile(r"[/@#$:.+0-9]")
_KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
_FOUND_BY_SERVER = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email"})
_SOLID = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})
_ORDER = {
    kind: place
    for place, kind in enumerate(
        [
            "expandable_blockquote",
            "blockquote",
            "pre",
            "code",
            "text_link",
            "text_mention",
            "url",
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "date_time",
            "custom_emoji",
        ]
    )
}


def read(text: str, *, mode: str = "", given: list[Json] | None = None) -> Formatted:
    """The text and entities as Telegram would keep them; a parse mode wins over `given` entities.

    Raises a 400 in Telegram's words where markup or entities are broken.
    """
    if mode:
        text, marked = entities.parse(text, mode)
    else:
        marked = checked(given or [])
    text, marked = _cleaned(text, marked)
    text, marked = _trimmed(text, marked)
    if _MAYBE_ENTITY.search(text) is not None:
        marked = _merged(marked, entities.found(text))
    return text, marked


def checked(given: object) -> list[Json]:
    """Entities from outside, only what Telegram knows of them; raises a 400 otherwise."""
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    kept: list[Json] = []
    for item in given:
        if not isinstance(item, dict) or not isinstance(item.get("type"), str):
            raise bad_request("can't parse entities: MessageEntity must be an Object with a type")
        offset, length = item.get("offset"), item.get("length")
        if type(offset) is not int or type(length) is not int:
            raise bad_request("can't parse entities: offset and length must be of type Number")
        if item["type"] not in _KINDS or item["type"] in _FOUND_BY_SERVER:
            continue
        _check_range(offset, length)
        kept.append(_known_fields(item))
    return kept


def _check_range(offset: int, length: int) -> None:
    if offset < 0 or offset > 1_000_000:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if length < 0 or length > 1_000_000:
        raise bad_request(f"receive an entity with incorrect length {length}")


def _known_fields(item: Json) -> Json:
    kind = item["type"]
    shape: Json = {"type": kind, "offset": item["offset"], "length": item["length"]}
    if kind == "text_link":
        link = entities.checked_link(str(item.get("url", "")))
        if link is None:
            raise bad_request("can't parse entities: the link's URL is invalid")
        shape["url"] = link
    elif kind == "text_mention":
        user = item.get("user")
        if not isinstance(user, dict) or type(user.get("id")) is not int:
            raise bad_request("can't parse entities: text_mention needs a user")
        shape["user"] = {"id": user["id"], "is_bot": False, "first_name": ""}
    elif kind == "pre" and item.get("language"):
        shape["language"] = str(item["language"])
    elif kind == "custom_emoji":
        shape["custom_emoji_id"] = str(item.get("custom_emoji_id", ""))
    elif kind == "date_time":
        shape["unix_time"] = item.get("unix_time", 0)
        if item.get("date_time_format"):
            shape["date_time_format"] = str(item["date_time_format"])
    return shape


def units(text: str) -> int:
    """The length of the text in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cleaned(text: str, marked: list[Json]) -> Formatted:
    text = _SPACES.sub(" ", text)
    if _DROPPED.search(text) is None:
        return text, marked
    gone = [units(text[: match.start()]) for match in _DROPPED.finditer(text)]
    moved = [_moved(entity, gone) for entity in marked]
    return _DROPPED.sub("", text), moved


def _moved(entity: Json, gone: list[int]) -> Json:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    before = sum(place < start for place in gone)
    inside = sum(start <= place < end for place in gone)
    return {**entity, "offset": start - before, "length": entity["length"] - inside}


def _trimmed(text: str, marked: list[Json]) -> Formatted:
    """Without blanks at the end, and at the start as far as no entity begins there."""
    text = text.rstrip(" \n")
    blanks = len(text) - len(text.lstrip(" \n"))
    if marked:
        blanks = min(blanks, *(entity["offset"] for entity in marked))
    text = text[blanks:]
    end = units(text)
    kept: list[Json] = []
    for entity in marked:
        offset = entity["offset"] - blanks
        length = min(entity["length"], end - offset)
        if length > 0:
            kept.append({**entity, "offset": offset, "length": length})
    return text, kept


def _merged(marked: list[Json], seen: list[Json]) -> list[Json]:
    if not marked:
        return seen
    solid = [entity for entity in marked if entity["type"] in _SOLID]
    marked = marked + [entity for entity in seen if not any(_touch(entity, one) for one in solid)]
    return sorted(
        marked, key=lambda entity: (entity["offset"], -entity["length"], _ORDER[entity["type"]])
    )


def _touch(one: Json, other: Json) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )
