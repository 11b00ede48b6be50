"""The buttons of a draft: links typed as label and address, and the one that readers answer by."""

import re
from collections.abc import Mapping
from dataclasses import replace

from telegram import Message
from telegram.constants import MessageEntityType

from bot.handlers.writing import Move, Writing
from core.model.briefing import LINKS_LIMIT, Action
from core.model.links import read_link
from core.model.refusals import Outdated, TooManyLinks, Unusable

_BETWEEN = re.compile(r"[\s|–—:\-]+$|^[\s|–—:\-]+")
"""What people put between a label and an address."""


def take_link(writing: Writing, message: Message) -> Writing:
    """Return the writing with one more link button, read from what was typed.

    Raises:
        Unusable: there is no label, or no address.
        TooManyLinks: there are LINKS_LIMIT already.
        Refusal: the address cannot be a button, see `core.model.links.read_link`.
    """
    if not message.text:
        raise Unusable(reason="text")
    link = read_link(*label_and_address(message))
    links = writing.draft.links
    if len(links) >= LINKS_LIMIT:
        raise TooManyLinks(limit=LINKS_LIMIT)
    return writing.stay(replace(writing.draft, links=(*links, link)))


def label_and_address(message: Message) -> tuple[str, str]:
    """Return the two parts of what was typed: `Label – https://…`, also on two lines.

    A word that Telegram's own formatting makes a link is taken as it is meant.

    Raises:
        Unusable: one of the two is missing.
    """
    text = (message.text or "").strip()
    for entity in message.entities:
        if entity.type == MessageEntityType.TEXT_LINK and entity.url:
            return _both(message.parse_entity(entity), entity.url)
    label, _, address = text.replace("\n", " ").rpartition(" ")
    if "|" in address:  # nothing but the sign between them
        label, _, address = text.rpartition("|")
    return _both(_BETWEEN.sub("", label), address.strip())


def _both(label: str, address: str) -> tuple[str, str]:
    label = " ".join(label.split())
    if not label or not {".", ":"} & {*address}:  # a label alone
        raise Unusable(reason="labelled")
    return label, address


def drop_value(at: int, links: int) -> str:
    """Return a button's value that drops a link once: the next tap finds one link less."""
    return f"{at}of{links}"


def _drop(writing: Writing, value: str) -> Writing:
    links = writing.draft.links
    kept = [each for at, each in enumerate(links) if drop_value(at, len(links)) != value]
    return writing.stay(replace(writing.draft, links=tuple(kept)))


def _action(writing: Writing, value: str) -> Writing:
    if value not in {"none", *Action}:
        raise Outdated
    action = None if value == "none" else Action(value)
    return writing.stay(replace(writing.draft, action=action))


def _protect(writing: Writing, *, protected: bool) -> Writing:
    return writing.go("overview", replace(writing.draft, protected=protected))


LINK_MOVES: Mapping[str, Mapping[str, Move]] = {
    "links": {
        "drop": _drop,
        "action": _action,
        "next": lambda writing, _: writing.go("overview"),
    },
    "protect": {
        "on": lambda writing, _: _protect(writing, protected=True),
        "off": lambda writing, _: _protect(writing, protected=False),
    },
}
"""What the buttons of the steps `links` and `protect` do."""
