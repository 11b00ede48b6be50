"""The buttons of a coordinator's agenda that belong to no dialogue; each says the end state."""

from typing import ClassVar

from bot.taps import Tap

ALL_KINDS = "all"


class ManageTap(Tap):
    """Turn to a page of a shelf of the agenda; `kind` is one kind, or `all`."""

    prefix: ClassVar[str] = "em"

    page: int
    kind: str = ALL_KINDS
    shelf: str = "ahead"


class FilterTap(Tap):
    """Offer other kinds (`what` is `kind`) or shelves (`shelf`) for the list as it is."""

    prefix: ClassVar[str] = "ef"

    what: str
    kind: str
    shelf: str


class PlannedTap(Tap):
    """Open an event to keep it."""

    prefix: ClassVar[str] = "eo"

    event: int


class LookTap(Tap):
    """Open a page about an event: `changes`, `history` or `links`; `page` counts from 0."""

    prefix: ClassVar[str] = "eg"

    event: int
    at: str
    page: int = 0


class ChangeTap(Tap):
    """Begin to change a part of an event, a `Part` of the steps."""

    prefix: ClassVar[str] = "eh"

    event: int
    part: str


class CancelEventTap(Tap):
    """Ask whether to cancel an event (`sure` 0), or cancel it (1), or more of its series (2, 3)."""

    prefix: ClassVar[str] = "ex"

    event: int
    sure: int


class LifeTap(Tap):
    """Ask whether to move an event to a state (`revision` 0), or move it as it is in a revision."""

    prefix: ClassVar[str] = "el"

    event: int
    state: str
    revision: int


class CopyTap(Tap):
    """Begin something new that is like an event; `over` 1: whatever was begun before is dropped."""

    prefix: ClassVar[str] = "ek"

    event: int
    over: int


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


class RoleLinksTap(Tap):
    """Make so many links to a role in an event; 0 asks how many."""

    prefix: ClassVar[str] = "er"

    event: int
    role: str
    count: int


class RoleLinkTap(Tap):
    """Ask whether to take a link back (`sure` 0), or take it back (1)."""

    prefix: ClassVar[str] = "eq"

    link: int
    sure: int


class RoleAnswerTap(Tap):
    """Take the role behind a link (1), or decline (0)."""

    prefix: ClassVar[str] = "ea"

    token: str
    takes: int
