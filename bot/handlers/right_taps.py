"""Buttons of packets, identities, tables and figures, and of who agrees to them."""

from typing import ClassVar

from bot.taps import Tap


class SecondTap(Tap):
    """About a request: `look` and decide, `yes`, `no`; or `use` what was agreed to."""

    prefix: ClassVar[str] = "s2"

    request: int
    does: str


class PacketTap(Tap):
    """Put a packet of a case together."""

    prefix: ClassVar[str] = "pk"

    report: int


class RevealTap(Tap):
    """Ask to see who reported."""

    prefix: ClassVar[str] = "rv"

    report: int


class FiguresTap(Tap):
    """Show a plot by its name, `all` figures to choose from, or ask for the `table`."""

    prefix: ClassVar[str] = "fg"

    shows: str


class RecipientTap(Tap):
    """The list of recipients: `list`, `add`, `drop` (asks), `sure` (does it)."""

    prefix: ClassVar[str] = "rr"

    recipient: int
    does: str
