"""The summary to check before a report goes, and the list of what is in it."""

from typing import ClassVar

from bot.handlers.paging import pages_of
from bot.handlers.report_screens import StepScreen, group_screen
from bot.handlers.report_words import (
    arrived,
    category_name,
    file_facts,
    mark_of,
    place_in_words,
    urgency_name,
)
from bot.screen import Button, Row, Screen, grid
from bot.taps import Tap
from bot.words import Words
from core.model.report import Anonymity, EntryKind, Report
from core.usecases.reports.answer_question import is_answer
from core.usecases.reports.owned import Latest
from locales.shortened import on_one_line

LISTED_ON_A_PAGE = 6
_EXCERPT = 240
_LINE = 60


class SubmitTap(Tap):
    """Submit that draft; once it is submitted, the same button shows its receipt."""

    prefix: ClassVar[str] = "rs"

    report: int


def summary_screen(step: StepScreen) -> Screen:
    """Show every part of the report, each with a way to change it."""
    if step.at.draft is None:
        return group_screen(step)
    submit = SubmitTap(report=step.at.draft.report.id)
    rows: list[Row] = [
        [Button(step.words.plain("report-submit-button"), submit)],
        [_change(step, "tell"), step.button("report-list-button", "list")],
        [_questions(step), _change(step, "group")],
        [_change(step, "named"), _change(step, "consents")],
        step.danger(),
        [step.button("report-leave-button", "leave")],
    ]
    return Screen(_text(step), rows)


def list_screen(step: StepScreen) -> Screen:
    """Show what is in the report, a page at a time, each with a way to take it out."""
    entries = step.at.draft.entries if step.at.draft else ()
    words, pages = step.words, pages_of(len(entries), LISTED_ON_A_PAGE)
    page = min(max(int(str(step.at.dialogue.state.get("page") or 0)), 0), pages - 1)
    first = page * LISTED_ON_A_PAGE
    shown = entries[first : first + LISTED_ON_A_PAGE]
    lines = [words.t("report-list") if entries else words.t("report-list-empty")]
    lines += [listed(words, first + place, latest) for place, latest in enumerate(shown, 1)]
    remove = [
        step.button("report-remove-button", "remove", str(one.entry.id), number=first + place)
        for place, one in enumerate(shown, 1)
    ]
    turns = [
        step.labelled(sign, "page", str(to))
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < pages
    ]
    rows = [*grid(remove, columns=3), *([turns] if turns else []), *step.foot()]
    return Screen("\n".join(lines), rows)


def listed(words: Words, number: int, latest: Latest) -> str:
    """Return one line about an entry: what kind it is and how it begins, or which file it is."""
    entry = latest.entry
    if entry.evidence is None:
        about = on_one_line(entry.text, _LINE)
    else:
        about = " · ".join(file_facts(words, entry, entry.evidence))
    kind = words.plain(f"report-kind-{entry.kind}")
    return words.t("report-listed", number=number, kind=kind, about=about)


def _text(step: StepScreen) -> str:
    words, content = step.words, step.at.content
    draft = step.at.draft
    if draft is None:
        return ""
    report, nothing = draft.report, words.plain("report-not-said")
    text = words.t(
        "report-summary",
        category=category_name(words, content, report.category),
        urgency=f"{mark_of(report.urgency)} {urgency_name(words, report.urgency)}".strip(),
        what=arrived(words, draft.entries) or nothing,
        when=on_one_line(report.when_text, _EXCERPT) or nothing,
        where=place_in_words(words, report, _EXCERPT) or nothing,
        named=who_in_words(words, report),
        consents=len(report.consents),
    )
    said = [
        latest.entry.text
        for latest in draft.entries
        if latest.entry.kind is EntryKind.TEXT and not is_answer(latest.entry)
    ]
    if said:
        text += "\n\n" + words.t("report-excerpt", text=on_one_line("\n".join(said), _EXCERPT))
    return text


def who_in_words(words: Words, report: Report) -> str:
    """Return what staff may know of the reporter, with the pseudonym if there is one."""
    who = words.plain(f"report-who-{report.anonymity}")
    return f"{who} · {report.pseudonym}" if report.anonymity is Anonymity.PSEUDONYM else who


def _change(step: StepScreen, part: str) -> Button:
    return step.button(f"report-change-{part}-button", "change", part)


def _questions(step: StepScreen) -> Button:
    asked = step.at.questions.questions
    answered = sum(step.at.is_answered(question) for question in asked)
    return step.button(
        "report-answers-button", "change", "answers", answered=answered, total=len(asked)
    )
