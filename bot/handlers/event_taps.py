"""The buttons of a coordinator's agenda that belong to no dialogue; each says the end state."""

from typing import ClassVar

from bot.taps import Tap


class ManageTap(Tap):
    """Turn to a page of all that is coming."""

    prefix: ClassVar[str] = "em"

    page: int


class PlannedTap(Tap):
    """Open an event to change it."""

    prefix: ClassVar[str] = "eo"

    event: int


class ChangeTap(Tap):
    """Begin to change a part of an event: `when`, `place` or `words`."""

    prefix: ClassVar[str] = "eh"

    event: int
    part: str


class CancelEventTap(Tap):
    """Ask whether to cancel an event (`sure` 0), or cancel it (1)."""

    prefix: ClassVar[str] = "ex"

    event: int
    sure: int


class DraftTap(Tap):
    """Begin something new (`new`), go on with what was left (`resume`), or drop it (`drop`)."""

    prefix: ClassVar[str] = "en"

    act: str


class ConfirmTap(Tap):
    """Carry out what a dialogue says.

    Not a button of the dialogue, which ends with it: tapped again, it says that it was done.
    """

    prefix: ClassVar[str] = "ec"

    dialogue: str
    token: str
