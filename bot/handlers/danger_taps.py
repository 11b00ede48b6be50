"""Taps about somebody in danger; apart, so that every screen can offer them."""

from typing import ClassVar

from bot.taps import Tap


class DangerTap(Tap):
    """Say that someone is in danger now: asks once more before anybody is told.

    `report` is the case or draft that it is about; 0 for none.
    """

    prefix: ClassVar[str] = "sos"

    report: int = 0
