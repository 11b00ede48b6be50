"""How soon a case has to be looked at, acknowledged and answered, and by when the next of these is.

The moment is written down with the report, so that "overdue" is one comparison.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.report import Report, ReportStatus, Severity, Urgency


class Target(StrEnum):
    """What staff owe a reporter next."""

    FIRST_LOOK = "first_look"  # somebody opens it
    ACKNOWLEDGE = "acknowledge"  # somebody takes it, and the reporter hears so
    FEEDBACK = "feedback"  # the reporter hears what became of it


@dataclass(frozen=True, slots=True)
class CaseTargets:
    """By when each is due, from the submission on; decided by who runs the program."""

    danger_hours: int = 1
    critical_hours: int = 4
    high_hours: int = 24
    other_hours: int = 72
    acknowledge_days: int = 7
    feedback_days: int = 90

    def first_look(self, report: Report) -> timedelta:
        """Return how soon somebody has to open it: as grave as found, else as urgent as told."""
        if report.severity is Severity.CRITICAL:
            return timedelta(hours=self.critical_hours)
        if report.severity is None and report.urgency is Urgency.DANGER:
            return timedelta(hours=self.danger_hours)
        grave = report.severity is Severity.HIGH
        soon = report.severity is None and report.urgency is Urgency.SOON
        return timedelta(hours=self.high_hours if grave or soon else self.other_hours)


_UNANSWERED = frozenset({ReportStatus.IN_REVIEW, ReportStatus.WAITING})


def next_target(report: Report) -> Target | None:
    """Return what is owed next; None when nothing is: not submitted, aside, answered, or ended."""
    if report.aside:
        return None
    if report.status is ReportStatus.NEW:
        return Target.FIRST_LOOK if report.looked_at is None else Target.ACKNOWLEDGE
    return Target.FEEDBACK if report.status in _UNANSWERED else None


def due_after(
    was: Report, becomes: Report, targets: CaseTargets, *, now: datetime
) -> datetime | None:
    """Return by when the next target of a changed report is due.

    It counts from the submission, and from now when an answered or closed case is taken up again.
    """
    target = next_target(becomes)
    if target is None or becomes.submitted_at is None:
        return None
    answered = was.submitted_at is not None and next_target(was) is None
    if target is Target.FIRST_LOOK:
        return becomes.submitted_at + targets.first_look(becomes)
    if target is Target.ACKNOWLEDGE:
        return becomes.submitted_at + timedelta(days=targets.acknowledge_days)
    if next_target(was) is Target.FEEDBACK and was.due_at is not None:
        return was.due_at
    return (now if answered else becomes.submitted_at) + timedelta(days=targets.feedback_days)
