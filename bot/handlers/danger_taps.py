"""Taps about somebody in danger; apart, so that every screen can offer them."""

from typing import ClassVar, Literal

from bot.taps import Tap


class DangerTap(Tap):
    """Say that someone is in danger now: asks once more before anybody is told.

    `report` is the case or draft that it is about; 0 for none.
    """

    prefix: ClassVar[str] = "sos"

    report: int = 0


class RaiseTap(Tap):
    """Confirm it: staff are alerted. While it is open, a second tap shows how it stands."""

    prefix: ClassVar[str] = "sosr"

    report: int = 0


class FollowTap(Tap):
    """Look at a danger that was raised: `see` it, its `cards`, or say that it is `over`."""

    prefix: ClassVar[str] = "sosf"

    report: int
    action: Literal["see", "cards", "over"] = "see"


class TakeDangerTap(Tap):
    """A reviewer takes it in hand."""

    prefix: ClassVar[str] = "sost"

    report: int
