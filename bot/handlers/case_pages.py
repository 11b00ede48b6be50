"""A case's messages as blocks that are kept together, on pages that fit a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.handlers.report_words import size_of
from bot.words import Words
from core.model.reference import Content
from core.model.report import Entry, Report, ReportStatus
from core.usecases.reports.open_report import CaseFile
from core.usecases.reports.owned import Latest

PAGE_CHARACTERS = 1500
"""Of contents on one page: about a phone screen."""
FILES_ON_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of contents that stays together on a page; `entry` has a file, if it is given."""

    text: str
    entry: Entry | None = None
    number: int = 0


def blocks_of(words: Words, content: Content, file: CaseFile) -> list[Block]:
    """Return all messages of a case, in the order in which they came."""
    blocks: list[Block] = []
    albums: set[str] = set()
    for number, latest in enumerate(file.entries, 1):
        context = _context(words, content, latest.entry)
        blocks += _entry_blocks(
            words, (number, context), latest, first=latest.entry.album not in albums
        )
        albums |= {latest.entry.album} - {""}
    if not file.entries and is_destroyed(file.report):
        blocks.append(Block(words.t("case-destroyed")))
    return blocks


def is_destroyed(report: Report) -> bool:
    """Say whether the contents are gone."""
    return report.status in {ReportStatus.WITHDRAWN, ReportStatus.ERASED}


def split(text: str) -> Sequence[str]:
    """Return a text in pieces that fit a page, broken between words where there are any."""
    pieces: list[str] = []
    rest = text
    while len(rest) > PAGE_CHARACTERS:
        cut = max(rest.rfind(" ", 0, PAGE_CHARACTERS), rest.rfind("\n", 0, PAGE_CHARACTERS))
        cut = cut if cut > PAGE_CHARACTERS // 2 else PAGE_CHARACTERS
        pieces.append(rest[:cut])
        rest = rest[cut:].lstrip()
    return [*pieces, rest] if rest else pieces


def pages_of_blocks(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks page by page; there is always one page."""
    pages: list[list[Block]] = [[]]
    for block in blocks:
        length = sum(len(kept.text) for kept in pages[-1]) + len(block.text)
        files = sum(kept.entry is not None for kept in pages[-1])
        if pages[-1] and (length > PAGE_CHARACTERS or (files >= FILES_ON_A_PAGE and block.entry)):
            pages.append([])
        pages[-1].append(block)
    return pages


def _question_label(words: Words, content: Content, key: str) -> str:
    """Return a question in a word or two; one that staff have removed since shows its key."""
    every = (question for asked in content.question_sets for question in asked.questions)
    found = next((question for question in every if question.key == key), None)
    return key if found is None else words.of(found.label)


def _context(words: Words, content: Content, entry: Entry) -> str:
    """Return to which question a message was sent, and from when and whom it was forwarded."""
    lines = []
    question = entry.passed_on.get("question") or entry.passed_on.get("answers")
    if question:
        lines.append(words.t("case-sent-to", label=_question_label(words, content, question)))
    return "".join(f"\n{line}" for line in lines) + forwarded(words, entry)


def forwarded(words: Words, entry: Entry) -> str:
    """Return a line that says when and by whom a message was first sent; none if it was not."""
    at = entry.passed_on.get("forwarded_at")
    if not at:
        return ""
    name = entry.passed_on.get("forwarded_from") or "–"
    return "\n" + words.t("case-forwarded", at=datetime.fromisoformat(at), name=name)


def _entry_blocks(
    words: Words, place: tuple[int, str], latest: Latest, *, first: bool
) -> list[Block]:
    number, context = place
    entry, evidence = latest.entry, latest.entry.evidence
    kind = words.plain(f"report-kind-{entry.kind}")
    if evidence is not None:
        kind = " · ".join(filter(None, [kind, size_of(words, evidence)]))
    head = words.t("case-entry", number=number, kind=kind, at=entry.received_at)
    if entry.album:
        head += " " + words.t("case-album")
    head += context
    if latest.earlier:
        head += "\n" + words.t("case-edited", count=latest.earlier)
    pieces = split(entry.text)
    texts = [f"{head}\n{words.t('case-text', text=piece)}" for piece in pieces[:1]] or [head]
    texts += [words.t("case-text", text=piece) for piece in pieces[1:]]
    with_file = entry if evidence is not None and first else None
    return [Block(texts[0], with_file, number), *[Block(text) for text in texts[1:]]]
