"""By what a case is known at a glance: the sign of its gravity, a word beside it, its category."""

from bot.handlers.report_words import category_name, mark_of
from bot.words import Words
from core.model.reference import Content
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


def category_of_case(words: Words, content: Content, report: Report) -> str:
    """Return what a case is about in a word or two, also when nobody said so yet."""
    if not report.category:
        return words.plain("case-no-category")
    return category_name(words, content, report.category)
