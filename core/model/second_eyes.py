"""A second pair of eyes: what one member of staff asks, and another has to agree to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import PersonId, ReportId, SecondRequestId
from core.model.report import Report, Severity, Urgency

DECIDED_WITHIN = timedelta(hours=24)
USED_WITHIN = timedelta(hours=1)
LATE_AFTER = timedelta(minutes=10)
"""What was begun and has not arrived by then is told to who asked for it."""
GRAVE = frozenset({Severity.CRITICAL, Severity.HIGH})
"""Closing a case of these needs a second pair of eyes."""
LOWERED = "report_severity_lowered"
"""What the audit log calls that a grave case was made less grave: closing it still needs two."""


def is_grave(report: Report) -> bool:
    """Say whether a case is grave: until somebody has said how grave, what its reporter said."""
    if report.severity is None:
        return report.urgency is Urgency.DANGER
    return report.severity in GRAVE


class SecondKind(StrEnum):
    """What is asked for."""

    CLOSE = "close"  # closing a grave case
    EXPORT = "export"  # handing a case out as a packet
    REVEAL = "reveal"  # looking at who reported
    BULK = "bulk"  # taking a table of all cases away
    ASIDE = "aside"  # letting what a case's sender sends in stand last


DONE_BY_AGREEING = frozenset({SecondKind.CLOSE, SecondKind.ASIDE})
"""Done at once when somebody agrees; of all else who asked makes use themselves."""


class SecondState(StrEnum):
    """The life of a request: asked → agreed or refused; agreed → used."""

    ASKED = "asked"  # waits for somebody to decide
    AGREED = "agreed"  # who asked may do it, for an hour, until it has arrived
    REFUSED = "refused"
    USED = "used"  # it was done, and has arrived
    LAPSED = "lapsed"  # the case changed, or something else was asked instead


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to do, and why.

    Attributes:
        report: None where it is about no single case.
        reason: as typed; for deciders alone.
        options: what exactly is to be done: that, and nothing else, is agreed to.
    """

    kind: SecondKind
    report: ReportId | None
    reason: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SecondRequest:
    """A wish that was asked.

    Attributes:
        expires_at: until when it can be decided, or, once agreed to, be used (aware UTC).
        decided_by: None as long as nobody did, or where nobody had to.
    """

    id: SecondRequestId
    asker: PersonId
    wish: Wish
    state: SecondState
    asked_at: datetime
    expires_at: datetime
    decided_by: PersonId | None = None

    def stands(self, state: SecondState, now: datetime) -> bool:
        """Say whether it is in that state and its time is not over."""
        return self.state is state and now < self.expires_at


@dataclass(frozen=True, slots=True)
class SecondEyesRule:
    """For what a second pair of eyes is needed, as those who run the program decide."""

    closing: bool = True
    exporting: bool = True
    revealing: bool = True
    setting_aside: bool = True

    def asks(self, kind: SecondKind, report: Report | None = None) -> bool:
        """Say whether that needs somebody else's agreement."""
        if kind is SecondKind.CLOSE:
            return self.closing and report is not None and is_grave(report)
        if kind is SecondKind.REVEAL:
            return self.revealing
        if kind is SecondKind.ASIDE:
            return self.setting_aside
        return self.exporting
