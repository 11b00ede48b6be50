"""JSON as bytes, the same everywhere, and safe against broken surrogates."""

import json
from typing import Any

Json = dict[str, Any]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def to_bytes(value: object) -> bytes:
    """The value as compact UTF-8 JSON; a lone surrogate becomes a question mark."""
    return _encode(value).encode("utf-8", "replace")


def is_clean(text: str) -> bool:
    """Whether the text can be written as UTF-8, so has no lone surrogate."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def compact(shape: Json) -> Json:
    """The shape without the fields that are None."""
    return {key: value for key, value in shape.items() if value is not None}
