"""Text that is safe inside a Telegram HTML message, and how other text becomes so."""

import re

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
"""Control characters, halves of surrogate pairs, and marks that turn the text after them round."""
_SPECIAL = re.compile('[&<>"]')
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class Markup(str):
    """HTML that may be shown as it is: the catalogue puts it in without escaping."""

    __slots__ = ()


def cleaned(text: str) -> str:
    """Return *text* without what a screen cannot show, or what would garble its surroundings."""
    return _INVISIBLE.sub("", text)


def escaped(text: str) -> Markup:
    """Return *text* so that Telegram's HTML shows it letter by letter; `Markup` stays as it is."""
    if isinstance(text, Markup):
        return text
    return Markup(_SPECIAL.sub(lambda found: _ENTITIES[found[0]], cleaned(text)))
