"""The buttons by which senders of floods are set aside; each is checked against storage."""

from typing import ClassVar

from bot.taps import Tap


class AsideTap(Tap):
    """Ask to set the sender of a case aside."""

    prefix: ClassVar[str] = "xa"

    report: int


class AsidesTap(Tap):
    """Show a page of who is set aside."""

    prefix: ClassVar[str] = "xl"

    page: int = 0


class LetBackTap(Tap):
    """Ask (0) whether somebody comes among the others again, or make it so (1)."""

    prefix: ClassVar[str] = "xb"

    aside: int
    back: int = 0
    page: int = 0
