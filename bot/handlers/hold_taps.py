"""The buttons of legal holds and of the audit log; what each says is checked against storage."""

from typing import ClassVar

from bot.taps import Tap


class HoldTap(Tap):
    """Put a hold on a case (`held` 1: asks why) or lift it (0): the end state is said."""

    prefix: ClassVar[str] = "khl"

    report: int
    held: int


class AuditTap(Tap):
    """Show the audit log at a page.

    Attributes:
        about: what is shown: `all`, `case`, `person`, or a group of acts; `who` asks for a person,
            `check` walks along the whole log.
        ref: id of the case or the person; else 0.
        top: number of the newest line when it was opened, so that pages stay put; 0 is now.
    """

    prefix: ClassVar[str] = "kal"

    about: str
    ref: int = 0
    top: int = 0
    page: int = 0
