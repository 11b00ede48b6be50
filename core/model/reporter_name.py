"""A name that somebody wants to be called by, made fit to be shown beside others."""

import re

from core.model.refusals import Unusable
from core.model.typed_text import clean, without_harm

NAME_LIMIT = 80
CONTACT_LIMIT = 200
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)
"""Signs without a width, and marks of direction: two names could look the same. Joiners stay."""


def clean_name(text: str, *, limit: int = NAME_LIMIT) -> str:
    """Return a name on one line, without what nobody sees in it.

    Raises:
        Unusable: nothing is left that could be read (reason `empty`).
        TooLong: more than *limit* characters are left.
    """
    seen = _UNSEEN.sub("", without_harm(text))
    return clean(" ".join(seen.split()), limit=limit)


def shown_name(text: str) -> str:
    """Return a name that came from outside, for example of a file, as it can be shown; or empty."""
    try:
        return clean_name(text, limit=max(1, len(text) * 3))
    except Unusable:
        return ""
