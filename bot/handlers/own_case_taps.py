"""The buttons of a reporter's own case; whose case it is, is checked on every press."""

from typing import ClassVar

from bot.taps import Tap


class CaseTap(Tap):
    """Open one's own case, or do to it what the action says."""

    prefix: ClassVar[str] = "mc"

    report: int
    action: str = "open"


class CasesTap(Tap):
    """Show a page of the list."""

    prefix: ClassVar[str] = "ml"

    page: int


class ReopenTap(Tap):
    """Ask that a closed case be opened again."""

    prefix: ClassVar[str] = "mr"

    report: int


class TellTap(Tap):
    """Begin to answer, or to add something."""

    prefix: ClassVar[str] = "mt"

    report: int


class ConsentTap(Tap):
    """Make it so that one consent is given, or is not; an empty one shows them all."""

    prefix: ClassVar[str] = "mo"

    report: int
    consent: str = ""
    given: bool = False


class WhoTap(Tap):
    """Choose what staff may know of the reporter; an empty choice shows what can be chosen."""

    prefix: ClassVar[str] = "mw"

    report: int
    anonymity: str = ""


class BarTap(Tap):
    """Keep somebody from the case: an empty action asks, `holder` bars, others say whom to write.

    That is `tell`: admins who had nothing to do with it; `trust`: who is no admin; `all` admins.
    """

    prefix: ClassVar[str] = "mb"

    report: int
    action: str = ""


class PassphraseTap(Tap):
    """A passphrase for the case: an empty action explains, `show` makes one, `kept` confirms it."""

    prefix: ClassVar[str] = "mp"

    report: int
    action: str = ""


class ClearTap(Tap):
    """Clear this chat: `ask`, `now`, `later` (minutes after), or `not`."""

    prefix: ClassVar[str] = "cz"

    action: str = "ask"


class DoneTap(Tap):
    """Take this message away at once."""

    prefix: ClassVar[str] = "ok"


class LeaveTap(Tap):
    """Close the case that was opened with its passphrase."""

    prefix: ClassVar[str] = "mx"
