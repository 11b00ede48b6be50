"""How long reports are kept, what keeps one longer, and what is left of it afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import ReportId
from core.model.report import CloseReason, ReportStatus

HOLD_REASON_LIMIT = 300
DAYS_LIMIT = 36_500


class KeptSort(StrEnum):
    """Reports that are kept equally long."""

    DRAFT = "draft"  # begun and left; counted from its last change
    NOT_VERIFIED = "not_verified"  # could not be found to be true; from that day on
    CLOSED = "closed"  # what could be done was done; from that day on
    CLOSED_IDLE = "closed_idle"  # a duplicate, out of scope, or left without an answer


_IDLE = frozenset({CloseReason.DUPLICATE, CloseReason.OUT_OF_SCOPE, CloseReason.NO_ANSWER})

STATUSES: Mapping[KeptSort, ReportStatus] = {
    KeptSort.DRAFT: ReportStatus.DRAFT,
    KeptSort.NOT_VERIFIED: ReportStatus.NOT_VERIFIED,
    KeptSort.CLOSED: ReportStatus.CLOSED,
    KeptSort.CLOSED_IDLE: ReportStatus.CLOSED,
}
"""The status of each sort. A case with another one waits for somebody and is never too old."""


def sort_of(status: ReportStatus, reason: CloseReason | None) -> KeptSort | None:
    """Return how a report of that status is kept; None when it is kept as long as it takes."""
    if status is ReportStatus.CLOSED:
        return KeptSort.CLOSED_IDLE if reason in _IDLE else KeptSort.CLOSED
    return next((sort for sort, each in STATUSES.items() if each is status), None)


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long what is kept, in days; 0 is for ever.

    Attributes:
        tombstones: what is left of drafts and of what a reporter took back; of a case that was
            kept for its time, code, dates and reason stay.
        warning: so long before a case goes, staff are told.
    """

    drafts: int = 30
    not_verified: int = 365
    closed: int = 730
    closed_idle: int = 180
    tombstones: int = 365
    warning: int = 14

    def days(self, sort: KeptSort) -> int:
        """Return how many days a sort is kept; 0 is for ever."""
        return {
            KeptSort.DRAFT: self.drafts,
            KeptSort.NOT_VERIFIED: self.not_verified,
            KeptSort.CLOSED: self.closed,
            KeptSort.CLOSED_IDLE: self.closed_idle,
        }[sort]

    def ends(self, sort: KeptSort, since: datetime) -> datetime | None:
        """Return when the time of what has been kept since then is over; None is never."""
        days = self.days(sort)
        return since + timedelta(days=days) if days else None


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: as long as it stands, the report is neither erased nor withdrawn.

    Attributes:
        reason: as the admin wrote it; sealed with the report. Who it was is in the audit log.
    """

    reason: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of a report beside its code and its dates."""

    report: ReportId
    sort: KeptSort
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ripe:
    """A report whose time is over, or will be.

    Attributes:
        since: from when its time is counted.
        warned_at: when staff were told; None before.
    """

    report: ReportId
    since: datetime
    warned_at: datetime | None = field(default=None)
