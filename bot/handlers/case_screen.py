"""A case as a reviewer sees it: its summary, and what they may do about it now."""

from bot.handlers.case_extras import NO_EXTRA, CaseExtra
from bot.handlers.case_pages import is_destroyed
from bot.handlers.case_taps import CloseTap, DecisionTap, OfferTap, ReviewTap, TabTap
from bot.handlers.queue_marks import category_of_case, mark_of_case
from bot.handlers.queue_taps import NextTap
from bot.handlers.report_words import urgency_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.words import Words
from core.model.case_targets import next_target
from core.model.reference import Content
from core.model.report import LAWFUL, Anonymity, CloseReason, Report, ReportStatus, ended
from core.usecases.reports.open_report import CaseFile
from locales.names import country_name, language_name
from locales.shortened import shortened

BEGINNING_SHOWN = 350
"""Characters of the first message on the summary: enough to know what it is."""
_SETTLED = (
    ReportStatus.VERIFIED,
    ReportStatus.NOT_VERIFIED,
    ReportStatus.ACTED_ON,
    ReportStatus.IN_REVIEW,
)


def review_screen(
    words: Words, content: Content, file: CaseFile, extra: CaseExtra = NO_EXTRA
) -> Screen:
    """Return the summary of a case; it is protected, since it holds contents."""
    parts = [head_of(words, content, file), *extra.lines]
    if is_destroyed(file.report):
        parts.append(words.t("case-destroyed"))
    else:
        parts += _beginning(words, file)
    nearest = (Button(words.plain("case-queue-button"), Open(command="queue")),)
    after = (Button(words.plain("queue-next-button"), NextTap(after=file.report.id)),)
    rows = [
        *_tabs(words, file),
        *decisions(words, file, takes=not extra.takes),
        *extra.rows,
        [*nearest, *after],
    ]
    return Screen("\n\n".join(parts), rows, protected=True)


def reasons_screen(words: Words, report: Report) -> Screen:
    """Ask why the case is closed."""
    rows: list[Row] = [
        [
            Button(
                words.plain(f"case-close-{reason}-button"),
                CloseTap(report=report.id, revision=report.revision, reason=reason),
            )
        ]
        for reason in CloseReason
    ]
    back = Button(words.plain("case-back-button"), ReviewTap(report=report.id))
    return Screen(words.t("case-close", code=report.code), [*rows, [back]], protected=True)


def head_of(words: Words, content: Content, file: CaseFile) -> str:
    """Return what stands above a case: what it is, whose it is, and what is due."""
    report = file.report
    status = words.plain(f"case-status-{report.status}")
    if report.close_reason is not None:
        status += " – " + words.plain(f"case-close-{report.close_reason}-button")
    lines = [
        words.t(
            "case-head",
            code=report.code,
            grave=f"{mark_of_case(report)} {_grave(words, report)}".strip(),
            category=_about(words, content, report),
            at=report.submitted_at or report.created_at,
            status=status,
            who=" · ".join(filter(None, [_who(words, report), _reads(words, file)])),
        )
    ]
    target = next_target(report)
    if target is not None and report.due_at is not None:
        lines.append(words.t(f"case-due-{target}", at=report.due_at))
    if file.orphaned and report.reviewer is not None:
        lines.append(words.t("case-orphaned"))
    elif file.orphaned:
        lines.append(words.t("case-nobody"))
    elif report.reviewer is not None and not ended(report.status):
        lines.append(words.t("case-mine" if file.mine else "case-colleague"))
    if file.offered or file.offered_to_me:
        lines.append(words.t("case-offered" if file.offered else "case-offered-to-you"))
    return "\n".join(lines)


def _grave(words: Words, report: Report) -> str:
    parts = [urgency_name(words, report.urgency)]
    if report.severity is not None:
        parts = [words.plain(f"case-severity-{report.severity}")]
    if report.credibility is not None:
        parts.append(words.plain(f"case-credibility-{report.credibility}"))
    return " · ".join(parts)


def _about(words: Words, content: Content, report: Report) -> str:
    country = country_name(report.country, words.language) if report.country else ""
    return " · ".join(filter(None, [category_of_case(words, content, report), country]))


def _who(words: Words, report: Report) -> str:
    if report.anonymity is Anonymity.PSEUDONYM:
        return words.plain("case-pseudonym", name=report.pseudonym or "–")
    return words.plain(f"case-{report.anonymity}")


def _reads(words: Words, file: CaseFile) -> str:
    language = file.report.language
    if language is None:
        return ""
    return words.plain("case-reads", language=language_name(language, words.language))


def _beginning(words: Words, file: CaseFile) -> list[str]:
    """Return when, where, and as much of the first words as lets one know what it is."""
    report = file.report
    parts = [
        words.t(key, text=shortened(text, BEGINNING_SHOWN // 3))
        for key, text in (("case-when", report.when_text), ("case-where", report.where_text))
        if text
    ]
    told = next((each.entry for each in file.entries if each.entry.text), None)
    if told is not None:
        parts.append(words.t("case-text", text=shortened(told.text, BEGINNING_SHOWN)))
    return parts


def _tabs(words: Words, file: CaseFile) -> list[Row]:
    files = sum(1 for each in file.entries if each.entry.evidence is not None)

    def tab(name: str, **params: int) -> Button:
        to = TabTap(report=file.report.id, tab=name)
        return Button(words.plain(f"case-{name}-button", **params), to)

    return [
        [tab("messages", count=len(file.entries)), tab("files", count=files)],
        [tab("told"), tab("notes", count=len(file.notes))],
        [tab("timeline"), tab("more")],
    ]


def decisions(words: Words, file: CaseFile, *, takes: bool = True) -> list[Row]:
    """Return the buttons for what this reviewer can do about the case now.

    Args:
        words: the reviewer's.
        file: the case.
        takes: whether one of them may take it; False where another button on the screen does.
    """
    report = file.report
    undo = [_button(words, report, "undo")] if file.can_undo else []
    if report.status is ReportStatus.CLOSED:
        return [[_button(words, report, "reopen"), *undo]]
    if ended(report.status):
        return []
    if file.offered_to_me:
        return [
            [
                Button(words.plain(f"case-offer-{name}-button"), OfferTap(report=report.id, **to))
                for name, to in (("accept", {"accepts": 1}), ("decline", {"accepts": 0}))
            ]
        ]
    if report.status is ReportStatus.NEW or file.orphaned:
        take = [_button(words, report, "take")] if takes else []
        return [[*take, *undo]] if take or undo else []
    return _holders(words, file, undo) if file.mine else []


def _holders(words: Words, file: CaseFile, undo: list[Button]) -> list[Row]:
    report = file.report
    settle = [
        _button(words, report, status)
        for status in _SETTLED
        if status in LAWFUL[report.status]
        and not (status is ReportStatus.IN_REVIEW and report.status is ReportStatus.WAITING)
    ]
    grade = Button(words.plain("case-grade-button"), TabTap(report=report.id, tab="grade"))
    return [
        [_button(words, report, "ask"), grade],
        *grid([*settle, _button(words, report, "close"), *undo], columns=2),
    ]


def passing_on(words: Words, file: CaseFile) -> list[Row]:
    """Return the buttons by which who has the case gives it to somebody else."""
    report = file.report
    if not file.mine or file.orphaned or ended(report.status) or report.status is ReportStatus.NEW:
        return []
    hand = "unoffer" if file.offered else "hand"
    return [[_button(words, report, hand), _button(words, report, "return")]]


def _button(words: Words, report: Report, action: str) -> Button:
    to = DecisionTap(report=report.id, revision=report.revision, action=action)
    return Button(words.plain(f"case-{action}-button"), to)
