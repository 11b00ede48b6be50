"""What reviewers note down beside a case: links, offers, and to what a decision can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import PersonId
from core.model.report import CloseReason, Credibility, Report, ReportStatus, Severity

UNDO_WITHIN = timedelta(minutes=10)
SAVED_QUESTIONS = 20
"""A reviewer's own; more nobody finds again on a phone."""
QUESTION_LIMIT = 500


class LinkKind(StrEnum):
    """To what a case is linked."""

    DUPLICATE = "duplicate"  # another case, about the same; linked both ways
    EVENT = "event"  # an event of the agenda
    CALL = "call"  # a call for input


@dataclass(frozen=True, slots=True)
class CaseLink:
    """One link; sealed at rest, since it says what a case is about.

    Attributes:
        target: id of the report or the event, or key of the call.
        by: which reviewer linked it.
    """

    id: int
    kind: LinkKind
    target: str
    linked_at: datetime
    by: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Undoable:
    """A decision that can be taken back by who made it, until something else happens.

    Attributes:
        revision: the one that it made.
        before: how the report was (see `before`).
    """

    by: PersonId
    revision: int
    until: datetime
    before: Mapping[str, str]

    def open_to(self, person: PersonId, report: Report, now: datetime) -> bool:
        """Say whether this person can still take it back."""
        return self.by == person and self.revision == report.revision and now < self.until


def before(report: Report) -> Mapping[str, str]:
    """Return what a decision can change, as plain texts."""
    every = {
        "status": report.status,
        "close_reason": report.close_reason,
        "severity": report.severity,
        "credibility": report.credibility,
        "category": report.category,
        "country": report.country,
        "resumes": report.resumes,
        "closed_at": report.closed_at.isoformat() if report.closed_at else None,
        "status_since": report.status_since.isoformat() if report.status_since else None,
        "due_at": report.due_at.isoformat() if report.due_at else None,
        "reviewer": None if report.reviewer is None else str(report.reviewer),
    }
    return {name: str(value) for name, value in every.items() if value}


def undone(report: Report, to: Mapping[str, str]) -> Report:
    """Return the report as it was before a decision."""

    def moment(name: str) -> datetime | None:
        return datetime.fromisoformat(to[name]) if name in to else None

    return replace(
        report,
        status=ReportStatus(to["status"]),
        close_reason=CloseReason(to["close_reason"]) if "close_reason" in to else None,
        severity=Severity(to["severity"]) if "severity" in to else None,
        credibility=Credibility(to["credibility"]) if "credibility" in to else None,
        category=to.get("category", ""),
        country=to.get("country", ""),
        resumes=ReportStatus(to["resumes"]) if "resumes" in to else None,
        closed_at=moment("closed_at"),
        status_since=moment("status_since"),
        due_at=moment("due_at"),
        reviewer=PersonId(int(to["reviewer"])) if "reviewer" in to else None,
    )


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that a reviewer saved for themselves."""

    id: int
    text: str
