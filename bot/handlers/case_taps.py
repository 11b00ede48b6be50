"""The buttons of a reviewer's case screens; what each says is checked against storage."""

from typing import ClassVar

from bot.taps import Tap
from core.model.case_review import LinkKind
from core.model.packet import PacketForm
from core.model.report import CloseReason
from core.usecases.reports.grade_report import Grade


class ReviewTap(Tap):
    """Open a case at its summary."""

    prefix: ClassVar[str] = "ro"

    report: int


class TabTap(Tap):
    """Show another side of a case (see `case_review`), at a page of it."""

    prefix: ClassVar[str] = "crt"

    report: int
    tab: str
    page: int = 0


class DecisionTap(Tap):
    """Decide, on the revision that was seen; the action is a status, or what else is done."""

    prefix: ClassVar[str] = "rd"

    report: int
    revision: int
    action: str


class CloseTap(Tap):
    """Close with a reason."""

    prefix: ClassVar[str] = "rc"

    report: int
    revision: int
    reason: CloseReason


class AskTap(Tap):
    """Ask the reporter for what a packet of this form lacks."""

    prefix: ClassVar[str] = "crq"

    report: int
    revision: int
    form: PacketForm


class FileTap(Tap):
    """Fetch the file of an entry, or its whole album."""

    prefix: ClassVar[str] = "rf"

    report: int
    entry: int


class GradeTap(Tap):
    """Set how grave or credible a case is, what it is about, or where it happened."""

    prefix: ClassVar[str] = "crg"

    report: int
    revision: int
    grade: Grade
    value: str


class PickTap(Tap):
    """Show a page of categories (a group, from 1) or countries to choose from."""

    prefix: ClassVar[str] = "crp"

    report: int
    grade: Grade
    page: int = 0


class HandTap(Tap):
    """Offer the case to a colleague."""

    prefix: ClassVar[str] = "crh"

    report: int
    revision: int
    person: int


class OfferTap(Tap):
    """Answer an offer: 1 accepts, 0 leaves the case where it is."""

    prefix: ClassVar[str] = "cro"

    report: int
    accepts: int


class LinkTap(Tap):
    """Link the case to an event or a call."""

    prefix: ClassVar[str] = "crl"

    report: int
    kind: LinkKind
    target: str


class UnlinkTap(Tap):
    """Remove a link."""

    prefix: ClassVar[str] = "cru"

    report: int
    link: int


class WriteTap(Tap):
    """Type something about the case: a `note`, or the `code` of its duplicate."""

    prefix: ClassVar[str] = "crw"

    report: int
    what: str
