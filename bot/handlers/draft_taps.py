"""Buttons about a draft outside its dialogue: each names the draft, and is checked anew."""

from typing import ClassVar

from bot.taps import Tap
from core.model.briefing import BriefingKind


class DraftTap(Tap):
    """Go on with a draft, or look at one that waits for approval."""

    prefix: ClassVar[str] = "dr"

    draft: int


class DraftsTap(Tap):
    """Turn to a page of the list of open drafts, as the command for a kind shows it."""

    prefix: ClassVar[str] = "dl"

    kind: BriefingKind
    page: int


class NewDraftTap(Tap):
    """Begin a new draft beside those that are open."""

    prefix: ClassVar[str] = "dn"

    kind: BriefingKind


class SubmitTap(Tap):
    """Send a draft as it was shown, or ask approval for it.

    Not a button of the dialogue, which may end with it: tapped again, it shows what came of it.
    """

    prefix: ClassVar[str] = "ps"

    draft: int
    seen: int
    sends: int  # 0: the button said that nobody gets it, and it only goes into the library


class ApprovalTap(Tap):
    """Open a draft that waits for approval, look at a language, approve it, return it, or wait.

    Attributes:
        seen: the revision that was shown with the button.
        act: `open`, `preview` (of the language `about`), `approve`, `return` or `later`.
    """

    prefix: ClassVar[str] = "ap"

    draft: int
    seen: int
    act: str
    about: str = ""
