"""A case as a reviewer sees it, a page at a time, with what they may do about it now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.handlers.report_words import category_name, mark_of, size_of, urgency_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.reference import Content
from core.model.report import LAWFUL, CloseReason, Entry, Report, ReportStatus, ended
from core.usecases.reports.open_report import CaseFile
from core.usecases.reports.owned import Latest

PAGE_CHARACTERS = 1500
"""Of contents on one page: about a phone screen."""
FILES_ON_A_PAGE = 6


class ReviewTap(Tap):
    """Open a case at a page."""

    prefix: ClassVar[str] = "ro"

    report: int
    page: int = 0


class DecisionTap(Tap):
    """Decide, on the revision that was seen: `take`, `return`, `accept`, `ask`, `close` (asks)."""

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


class FileTap(Tap):
    """Fetch the file of an entry, or its whole album."""

    prefix: ClassVar[str] = "rf"

    report: int
    entry: int


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of contents that stays together on a page; `entry` has a file, if it is given."""

    text: str
    entry: Entry | None = None
    number: int = 0


def review_screen(words: Words, content: Content, file: CaseFile, page: int = 0) -> Screen:
    """Return a page of a case; it is protected, since it holds contents."""
    pages = _pages(_blocks(words, file))
    page = min(max(page, 0), len(pages) - 1)
    shown = pages[page]
    parts = [_head(words, content, file), *[block.text for block in shown]]
    if len(pages) > 1:
        parts.append(words.t("case-page", page=page + 1, pages=len(pages)))
    report = file.report
    files = [
        Button(
            words.plain("case-file-button", number=block.number),
            FileTap(report=report.id, entry=block.entry.id),
        )
        for block in shown
        if block.entry is not None
    ]
    turns = [
        Button(sign, ReviewTap(report=report.id, page=to))
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < len(pages)
    ]
    back = Button(words.plain("case-queue-button"), Open(command="queue"))
    rows = [*grid(files, columns=3), *([turns] if turns else []), *_decisions(words, file), [back]]
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


def _head(words: Words, content: Content, file: CaseFile) -> str:
    report = file.report
    if file.contact is not None:
        handle = f"@{file.contact.username}" if file.contact.username else ""
        name = " ".join(filter(None, [file.contact.name, handle]))
        who = words.plain("case-named", name=name or words.plain("case-nameless"))
    else:
        who = words.plain("case-anonymous")
    status = words.plain(f"case-status-{report.status}")
    if report.close_reason is not None:
        status += " – " + words.plain(f"case-close-{report.close_reason}-button")
    lines = [
        words.t(
            "case-head",
            code=report.code,
            urgency=f"{mark_of(report.urgency)} {urgency_name(words, report.urgency)}".strip(),
            category=category_name(words, content, report.category),
            at=report.submitted_at or report.created_at,
            status=status,
            who=who,
        )
    ]
    if report.reviewer is not None and not ended(report.status):
        key = "case-orphaned" if file.orphaned else "case-mine" if file.mine else "case-colleague"
        lines.append(words.t(key))
    return "\n".join(lines)


def _blocks(words: Words, file: CaseFile) -> list[Block]:
    report = file.report
    blocks = [
        Block(words.t(key, text=piece))
        for key, text in (("case-when", report.when_text), ("case-where", report.where_text))
        for piece in _split(text)
    ]
    albums: set[str] = set()
    for number, latest in enumerate(file.entries, 1):
        blocks += _entry_blocks(words, number, latest, first=latest.entry.album not in albums)
        albums |= {latest.entry.album} - {""}
    if not file.entries and report.status is ReportStatus.WITHDRAWN:
        blocks.append(Block(words.t("case-destroyed")))
    return blocks


def _entry_blocks(words: Words, number: int, latest: Latest, *, first: bool) -> list[Block]:
    entry, evidence = latest.entry, latest.entry.evidence
    kind = words.plain(f"report-kind-{entry.kind}")
    if evidence is not None:
        kind = " · ".join(filter(None, [kind, size_of(words, evidence)]))
    head = words.t("case-entry", number=number, kind=kind, at=entry.received_at)
    if entry.album:
        head += " " + words.t("case-album")
    if latest.earlier:
        head += "\n" + words.t("case-edited", count=latest.earlier)
    pieces = _split(entry.text)
    texts = [f"{head}\n{words.t('case-text', text=piece)}" for piece in pieces[:1]] or [head]
    texts += [words.t("case-text", text=piece) for piece in pieces[1:]]
    with_file = entry if evidence is not None and first else None
    return [Block(texts[0], with_file, number), *[Block(text) for text in texts[1:]]]


def _split(text: str) -> Sequence[str]:
    """Return a text in pieces that fit a page, broken between words where there are any."""
    pieces: list[str] = []
    rest = text
    while len(rest) > PAGE_CHARACTERS:
        cut = max(rest.rfind(" ", 0, PAGE_CHARACTERS), rest.rfind("\n", 0, PAGE_CHARACTERS))
        cut = cut if cut > PAGE_CHARACTERS // 2 else PAGE_CHARACTERS
        pieces.append(rest[:cut])
        rest = rest[cut:].lstrip()
    return [*pieces, rest] if rest else pieces


def _pages(blocks: Sequence[Block]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    for block in blocks:
        length = sum(len(kept.text) for kept in pages[-1]) + len(block.text)
        files = sum(kept.entry is not None for kept in pages[-1])
        if pages[-1] and (length > PAGE_CHARACTERS or (files >= FILES_ON_A_PAGE and block.entry)):
            pages.append([])
        pages[-1].append(block)
    return pages


def _decisions(words: Words, file: CaseFile) -> list[Row]:
    report = file.report
    if report.status is ReportStatus.NEW or (file.orphaned and not ended(report.status)):
        actions = ["take"]
    elif not file.mine or ended(report.status):
        return []
    else:
        lawful = LAWFUL[report.status]
        wanted = {
            "accept": ReportStatus.VERIFIED in lawful,
            "ask": ReportStatus.WAITING in lawful or report.status is ReportStatus.WAITING,
            "return": ReportStatus.NEW in lawful,
            "close": ReportStatus.CLOSED in lawful,
        }
        actions = [action for action, may in wanted.items() if may]
    buttons = [
        Button(
            words.plain(f"case-{action}-button"),
            DecisionTap(report=report.id, revision=report.revision, action=action),
        )
        for action in actions
    ]
    return list(grid(buttons, columns=2))
