"""The buttons around candidates that belong to no dialogue; each says the end state."""

from typing import ClassVar, Literal

from bot.taps import Tap
from core.model.candidate import Kept

Part = Literal["main", "stances", "asks", "promises", "meetings", "sources"]


class CandidateTap(Tap):
    """Open a part of a candidate's page."""

    prefix: ClassVar[str] = "ka"

    candidate: int
    part: Part = "main"
    page: int = 0


class RunningTap(Tap):
    """Say that a candidate withdrew (`gone` 1), or runs again (0)."""

    prefix: ClassVar[str] = "kw"

    candidate: int
    gone: int


class KeptTap(Tap):
    """Say what became of a commitment; `page` leads back to it."""

    prefix: ClassVar[str] = "kk"

    commitment: int
    kept: Kept
    page: int


class ChangeCandidateTap(Tap):
    """Begin to change a candidate (0: to add one)."""

    prefix: ClassVar[str] = "ke"

    candidate: int


class CandidatesTap(Tap):
    """What can be done with all candidates at once."""

    prefix: ClassVar[str] = "ks"

    act: Literal["chart", "csv", "import"]


class PickCandidateTap(Tap):
    """Begin to choose whom a meeting is with."""

    prefix: ClassVar[str] = "kp"

    event: int


class NameCandidateTap(Tap):
    """Say whom a meeting is with."""

    prefix: ClassVar[str] = "kn"

    event: int
    candidate: int
