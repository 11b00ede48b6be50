"""Buttons around calls for input: which call, which question, and what the button does."""

from typing import ClassVar

from bot.taps import Tap


class CallsTap(Tap):
    """Turn to a page of the list: of open calls, or of those that are over (1)."""

    prefix: ClassVar[str] = "ql"

    over: int
    page: int


class CallTap(Tap):
    """Open a call (page 0) or one of its questions; `event` leads back (0: there is none)."""

    prefix: ClassVar[str] = "cl"

    call: str
    page: int
    event: int


class AnswerTap(Tap):
    """Do with one's own answer to a question what the button says.

    Attributes:
        about: a page, or which message; 0 where it means nothing.
    """

    prefix: ClassVar[str] = "qy"

    call: str
    question: int
    does: str
    about: int = 0


class AnswerLanguageTap(Tap):
    """Say in which language one's own answer is."""

    prefix: ClassVar[str] = "qn"

    call: str
    question: int
    language: str


class GatherTap(Tap):
    """Do as an editor what the button says.

    Attributes:
        question: 0 where it is about the call.
        about: a page, a language, or numbers; may be empty.
    """

    prefix: ClassVar[str] = "qg"

    call: str
    question: int
    does: str
    about: str = ""


class RecordTap(Tap):
    """Change a call's record, or begin a new one (`call` is empty)."""

    prefix: ClassVar[str] = "qr"

    call: str
