"""The checked kinds of text and key that the content files are made of."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, PlainValidator, StringConstraints, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from core.model.language import LANGUAGES, Texts


def wrong(what: str, code: str, limit: int = 0) -> PydanticCustomError:
    """Return an error for pydantic to place, that says *what* is wrong in a few words.

    Args:
        what: in the words of somebody who edits the file.
        code: the same as a word of `core.ports.call_files`.
        limit: of characters, where it is about that.
    """
    return PydanticCustomError("content", "{what}", {"what": what, "code": code, "limit": limit})


def _fault(text: object, limit: int, *, lines: bool) -> PydanticCustomError | None:
    """Return what is wrong with one version of a text, or None."""
    if text is None:
        return wrong("missing", "missing")
    if not isinstance(text, str):
        return wrong("must be text", "text")
    if not text.strip():
        return wrong("empty", "empty")
    if text != text.strip():
        return wrong("space or line break at the start or the end", "spaces")
    if not lines and "\n" in text:
        return wrong("line break", "break")
    if len(text) > limit:
        return wrong(f"longer than {limit} characters ({len(text)})", "long", limit)
    return None


def _complete(limit: int, *, lines: bool = False) -> Callable[[object], Texts]:
    """Return a check for a text in every language of the product, each at most *limit* long."""

    def check(value: object) -> Texts:
        if not isinstance(value, Mapping):
            raise wrong("must hold one text per language", "each")
        faults = {code: _fault(value.get(code), limit, lines=lines) for code in LANGUAGES}
        strange = wrong("unknown language", "language")
        strangers = {code: strange for code in value if code not in faults}
        errors = [
            InitErrorDetails(type=fault, loc=(code,), input=value.get(code))
            for code, fault in {**faults, **strangers}.items()
            if fault is not None
        ]
        if errors:
            raise ValidationError.from_exception_data("texts", errors)
        return MappingProxyType({code: value[code] for code in LANGUAGES})

    return check


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise wrong(f"unknown time zone {name!r}", "zone") from None
    return name


def _key(limit: int) -> Callable[[str], str]:
    """Return a check for a key of at most *limit* characters."""

    def check(value: str) -> str:
        if not re.fullmatch(r"[a-z0-9_]+", value):
            raise wrong("a key is made of a-z, 0-9 and _", "key")
        if len(value) > limit:
            raise wrong(f"longer than {limit} characters ({len(value)})", "long", limit)
        return value

    return check


Label = Annotated[Texts, PlainValidator(_complete(32))]
"""Fits a button."""
Title = Annotated[Texts, PlainValidator(_complete(80))]
"""Fits the first line of a screen."""
Sentence = Annotated[Texts, PlainValidator(_complete(160))]
Paragraph = Annotated[Texts, PlainValidator(_complete(480, lines=True))]
"""Leaves room for a heading and buttons on one phone screen."""

Key = Annotated[str, AfterValidator(_key(20))]
"""Short enough for deep links and for callback data that carries two of them."""
Zone = Annotated[str, AfterValidator(_zone)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^\S[^\n]*$")]
"""A text that is the same in every language."""
