"""Formatted text, exactly as Telegram reads it: by TDLib's own parser, in Bot API terms.

Where TDLib has no wheel for the platform, `AVAILABLE` is false: then a parse mode is refused, and
of what is found in plain text only commands are.
"""

import json
import re
from typing import Any

from sandbox.encoding import Json
from sandbox.errors import ApiError, bad_request

try:
    from tdjson import td_execute as _td_execute
except ImportError:  # pragma: no cover - depends on the platform
    AVAILABLE = False
else:
    AVAILABLE = True
    _td_execute(b'{"@type":"setLogVerbosityLevel","new_verbosity_level":0}')

_MODES: dict[str, Json] = {
    "html": {"@type": "textParseModeHTML"},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
}
_NAMES = {
    "Mention": "mention",
    "Hashtag": "hashtag",
    "Cashtag": "cashtag",
    "BotCommand": "bot_command",
    "Url": "url",
    "EmailAddress": "email",
    "PhoneNumber": "phone_number",
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "TextUrl": "text_link",
    "MentionName": "text_mention",
    "CustomEmoji": "custom_emoji",
    "DateTime": "date_time",
}
_COMMAND = re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")

Formatted = tuple[str, list[Json]]
"""A text and its Bot API entities, offsets and lengths in UTF-16 code units."""


def parse(text: str, mode: str) -> Formatted:
    """The text without its markup, and what the markup said.

    Raises a 400 in TDLib's words where the markup is broken, or for an unknown mode.
    """
    wanted = _MODES.get(mode.lower())
    if wanted is None:
        raise bad_request("unsupported parse_mode")
    if not AVAILABLE:
        raise ApiError(400, "Bad Request: parse_mode is not served by this sandbox without tdjson")
    answer = _execute({"@type": "parseTextEntities", "text": text, "parse_mode": wanted})
    if answer.get("@type") == "error":
        raise bad_request(str(answer.get("message", "can't parse entities")))
    return answer["text"], _converted(answer["entities"])


def found(text: str) -> list[Json]:
    """The links, mentions, hashtags and commands that Telegram finds in a plain text."""
    if not AVAILABLE:
        return [_command(match, text) for match in _COMMAND.finditer(text)]
    return _converted(_execute({"@type": "getTextEntities", "text": text}).get("entities", []))


def checked_link(url: str) -> str | None:
    """The address as Telegram would write it, None when it refuses it."""
    if not AVAILABLE:
        return url if re.match(r"(https?|tg|ton)://\S+", url) else None
    escaped = url.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    _, entities = parse(f'<a href="{escaped}">x</a>', "html")
    if not entities:
        return None
    link = entities[0].get("url")
    return str(link) if link else url


def _execute(request: Json) -> Json:
    answer = _td_execute(json.dumps(request).encode())
    return json.loads(answer) if answer else {}


def _converted(entities: list[Json]) -> list[Json]:
    converted = (_entity(entity) for entity in entities)
    return [entity for entity in converted if entity is not None]


def _entity(entity: Json) -> Json | None:
    kind: dict[str, Any] = entity["type"]
    name = _NAMES.get(kind["@type"].removeprefix("textEntityType"))
    if name is None:
        return None
    shape: Json = {"type": name, "offset": entity["offset"], "length": entity["length"]}
    if "url" in kind:
        shape["url"] = kind["url"]
    if kind.get("language"):
        shape["language"] = kind["language"]
    if "user_id" in kind:
        shape["user"] = {"id": kind["user_id"], "is_bot": False, "first_name": ""}
    if "custom_emoji_id" in kind:
        shape["custom_emoji_id"] = str(kind["custom_emoji_id"])
    if "unix_time" in kind:
        shape["unix_time"] = kind["unix_time"]
        shape["date_time_format"] = _date_time_format(kind.get("formatting_type"))
        if not shape["date_time_format"]:
            del shape["date_time_format"]
    return shape


def _date_time_format(formatting: Json | None) -> str:
    if formatting is None:
        return ""
    if formatting["@type"] == "dateTimeFormattingTypeRelative":
        return "r"
    letters = "w" if formatting.get("show_day_of_week") else ""
    for part, short, long in (("date_precision", "d", "D"), ("time_precision", "t", "T")):
        precision = str((formatting.get(part) or {}).get("@type", ""))
        if precision.endswith("Short"):
            letters += short
        elif precision.endswith("Long"):
            letters += long
    return letters


def _command(match: re.Match[str], text: str) -> Json:
    offset = len(text[: match.start()].encode("utf-16-le")) // 2
    return {"type": "bot_command", "offset": offset, "length": len(match.group())}
