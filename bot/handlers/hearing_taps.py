"""The buttons around hearings that belong to no dialogue; each says the end state."""

from typing import ClassVar

from bot.taps import Tap


class HearingWeekTap(Tap):
    """Show a page of a week's hearings.

    `week` counts from this week (0); `shown` is `own`, the reader's language, or `both`.
    """

    prefix: ClassVar[str] = "hw"

    week: int = 0
    page: int = 0
    shown: str = "own"


class CourtCaseTap(Tap):
    """Open a page of a case's hearings."""

    prefix: ClassVar[str] = "hc"

    case: int
    page: int = 0


class HearingNoteTap(Tap):
    """Read the note that was published on a hearing."""

    prefix: ClassVar[str] = "hn"

    event: int


class CaseFactsTap(Tap):
    """Say which case a hearing is about, and what is known of it."""

    prefix: ClassVar[str] = "hf"

    event: int


class HearingReportTap(Tap):
    """Tell how a hearing went, or go on with it."""

    prefix: ClassVar[str] = "hr"

    event: int


class HearingSettleTap(Tap):
    """Open a report on a hearing, by its number from 0."""

    prefix: ClassVar[str] = "hs"

    event: int
    number: int = 0


class SettleActTap(Tap):
    """Settle (`act` is `end`) or publish (`note`) what the report with that mark says.

    With `sure` 0 it is asked first; `ask` asks the observers.
    """

    prefix: ClassVar[str] = "hx"

    event: int
    act: str
    mark: str = ""
    sure: int = 0
