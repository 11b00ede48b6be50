"""The summary to check before a report goes, the list of what is in it, and the receipt."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from bot.handlers.report_words import (
    arrived,
    category_name,
    mark_of,
    size_of,
    urgency_name,
)
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.reference import Content
from core.model.report import EntryKind
from core.usecases.reports.owned import Latest
from core.usecases.reports.start_draft import Draft
from core.usecases.reports.submit_report import Receipt
from locales.shortened import on_one_line

LISTED_ON_A_PAGE = 6
_EXCERPT = 240
_LINE = 60


class SubmitTap(Tap):
    """Submit that draft; once it is submitted, the same button shows its receipt."""

    prefix: ClassVar[str] = "rs"

    report: int


def summary_screen(
    words: Words, content: Content, draft: Draft, changes: Sequence[Row], foot: Row
) -> Screen:
    """Show every part of the report, each with a way to change it."""
    report = draft.report
    said = [latest.entry.text for latest in draft.entries if latest.entry.kind is EntryKind.TEXT]
    nothing = words.plain("report-not-said")
    text = words.t(
        "report-summary",
        category=category_name(words, content, report.category),
        urgency=f"{mark_of(report.urgency)} {urgency_name(words, report.urgency)}".strip(),
        what=arrived(words, draft.entries) or nothing,
        when=on_one_line(report.when_text, _EXCERPT) or nothing,
        where=on_one_line(report.where_text, _EXCERPT) or nothing,
        named=words.plain(f"report-who-{report.anonymity}"),
    )
    if said:
        text += "\n\n" + words.t("report-excerpt", text=on_one_line("\n".join(said), _EXCERPT))
    submit = Button(words.plain("report-submit-button"), SubmitTap(report=report.id))
    return Screen(text, [[submit], *changes, foot])


def list_screen(
    words: Words,
    entries: Sequence[Latest],
    page: int,
    button: Callable[[str, str, str], Button],
    foot: Row,
) -> Screen:
    """Show what is in the report, a page at a time, each with a way to take it out."""
    pages = max(1, -(-len(entries) // LISTED_ON_A_PAGE))
    page = min(max(page, 0), pages - 1)
    first = page * LISTED_ON_A_PAGE
    shown = entries[first : first + LISTED_ON_A_PAGE]
    lines = [words.t("report-list") if entries else words.t("report-list-empty")]
    lines += [_listed(words, first + place, latest) for place, latest in enumerate(shown, 1)]
    remove = [
        button(
            words.plain("report-remove-button", number=first + place), "remove", str(one.entry.id)
        )
        for place, one in enumerate(shown, 1)
    ]
    turns = [
        button(sign, "page", str(to))
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < pages
    ]
    rows = [*grid(remove, columns=3), *([turns] if turns else []), foot]
    return Screen("\n".join(lines), rows)


def receipt_screen(words: Words, receipt: Receipt, danger: str) -> Screen:
    """Say that it arrived, under which code, and truthfully that nobody has read it yet.

    Args:
        words: the reporter's.
        receipt: the submitted report, and how many are being told.
        danger: what to do in immediate danger; shown if the reporter said so.
    """
    code = receipt.report.code
    if receipt.told is None:
        text = words.t("report-received-before", code=code)
    else:
        text = words.t("report-received", code=code, told=receipt.told)
        if mark_of(receipt.report.urgency) and danger:
            text += f"\n\n{danger}"
    cases = Button(words.plain("report-cases-button"), Open(command="mycases"))
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen(text, [[cases], [home]])


def _listed(words: Words, number: int, latest: Latest) -> str:
    entry = latest.entry
    kind = words.plain(f"report-kind-{entry.kind}")
    if entry.evidence is not None:
        about = " · ".join(filter(None, [entry.evidence.name, size_of(words, entry.evidence)]))
    else:
        about = entry.text
    return words.t("report-listed", number=number, kind=kind, about=on_one_line(about, _LINE))
