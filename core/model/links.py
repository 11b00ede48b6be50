"""Link buttons: what an editor types becomes a label and an address that Telegram will open."""

import re

from core.model.briefing import LABEL_LIMIT, LinkButton
from core.model.refusals import TooLong, Unusable
from core.model.rich_text import units
from core.model.typed_text import clean

URL_LIMIT = 2048

_ANY_LENGTH = 1_000_000
_WEB = re.compile(
    r"https?://[^\s/?#@:.\\\[\]]+(?:\.[^\s/?#@:.\\\[\]]+)+\.?(?::(?P<port>[0-9]{1,5}))?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
"""Scheme, a host with a dot in it, perhaps a port, then anything without white space."""


def read_link(label: str, url: str) -> LinkButton:
    """Return the button for a label and an address as they were typed.

    Raises:
        Unusable: the address is no complete http or https one, or names an account with its
            password (reason `link`); or the label has nothing readable (reason `empty`).
        TooLong: the label is over LABEL_LIMIT, or the address over URL_LIMIT.
    """
    name = clean(" ".join(label.split()), limit=_ANY_LENGTH)
    address = url.strip()
    for text, limit in ((name, LABEL_LIMIT), (address, URL_LIMIT)):
        if units(text) > limit:
            raise TooLong(limit=limit, length=units(text))
    if not is_web_address(address):
        raise Unusable(reason="link")
    return LinkButton(name, address)


def is_web_address(address: str) -> bool:
    """Say whether it is a complete http or https address of a host, without credentials."""
    found = _WEB.fullmatch(address)
    return found is not None and address.isprintable() and 0 < int(found["port"] or 80) < 65_536
