"""The sign by which a case's gravity is seen at a glance; a word always stands beside it."""

from bot.handlers.report_words import mark_of
from core.model.report import Report, Severity

SEVERITY_MARKS = {
    Severity.CRITICAL: "🟥",
    Severity.HIGH: "🟧",
    Severity.MEDIUM: "🟨",
    Severity.LOW: "🟩",
}


def mark_of_case(report: Report) -> str:
    """Return the sign of how grave a case was found, else of how urgent it was told."""
    if report.severity is not None:
        return SEVERITY_MARKS[report.severity]
    return mark_of(report.urgency)
