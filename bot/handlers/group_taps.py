"""Buttons about groups: of those who keep them, of who is invited, and of members."""

from typing import ClassVar

from bot.taps import Tap


class GroupsTap(Tap):
    """Turn to a page of the groups."""

    prefix: ClassVar[str] = "gl"

    page: int


class GroupTap(Tap):
    """Do with a group what the button says: `open`, `invite`, `rename`, `withdraw`, `close` (asks).

    `new` makes one (group 0), `closed` does what `close` asked.
    """

    prefix: ClassVar[str] = "gr"

    group: int
    act: str


class LinksTap(Tap):
    """Make so many one-time links into a group."""

    prefix: ClassVar[str] = "gk"

    group: int
    count: int


class InvitedTap(Tap):
    """Join the group behind a link (1), or decline (0)."""

    prefix: ClassVar[str] = "gi"

    token: str
    joins: int


class OwnGroupTap(Tap):
    """Do with one's own groups what the button says: `list`, `leave` (asks), `left` (does it)."""

    prefix: ClassVar[str] = "gm"

    group: int
    act: str
