"""Buttons of sendings: what is watched, held and stopped, and what comes after."""

from typing import ClassVar

from bot.taps import Tap


class StopTap(Tap):
    """Ask whether to stop a broadcast, stop it, or let it go on (`says`: ask, stop, go)."""

    prefix: ClassVar[str] = "bs"

    broadcast: int
    says: str


class HoldTap(Tap):
    """Pause a broadcast (`held` 1) or let it go on (0): a second tap changes nothing."""

    prefix: ClassVar[str] = "bh"

    broadcast: int
    held: int


class WatchTap(Tap):
    """Watch a broadcast in this message."""

    prefix: ClassVar[str] = "bw"

    broadcast: int


class SendingsTap(Tap):
    """Turn to a page of the list of sendings."""

    prefix: ClassVar[str] = "bl"

    page: int


class AfterTap(Tap):
    """Something that comes after a sending; `does` is a key of `after.ACTIONS`."""

    prefix: ClassVar[str] = "af"

    broadcast: int
    does: str
