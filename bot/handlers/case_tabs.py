"""The sides of a case behind its summary: messages, what was told, files, steps, notes."""

from collections.abc import Sequence

from bot.handlers.case_pages import blocks_of, forwarded, is_destroyed, pages_of_blocks, split
from bot.handlers.case_taps import FileTap, ReviewTap, TabTap, WriteTap
from bot.handlers.paging import pages_of, turns
from bot.handlers.report_words import answer_in_words, size_of
from bot.screen import Button, Row, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.reference import Content
from core.model.report import Consent, Report
from core.usecases.reports.case_timeline import Happened
from core.usecases.reports.open_report import CaseFile

FILES_ON_A_PAGE, STEPS_ON_A_PAGE = 6, 12
_HASH_SHOWN = 16


def messages_screen(words: Words, content: Content, file: CaseFile, page: int) -> Screen:
    """Return a page of the conversation, with the files that came in it."""
    pages = pages_of_blocks(blocks_of(words, content, file))
    page = min(max(page, 0), len(pages) - 1)
    shown = pages[page]
    files = [
        Button(
            words.plain("case-file-button", number=block.number),
            FileTap(report=file.report.id, entry=block.entry.id),
        )
        for block in shown
        if block.entry is not None
    ]
    texts = [block.text for block in shown] or [words.t("case-no-messages")]
    return tab_screen(
        words, file.report, "messages", texts, (page, len(pages)), grid(files, columns=3)
    )


def files_screen(words: Words, file: CaseFile, page: int) -> Screen:
    """Return a page of the files, each with its hash."""
    every = [(n, each.entry) for n, each in enumerate(file.entries, 1) if each.entry.evidence]
    pages = pages_of(len(every), FILES_ON_A_PAGE)
    page = min(max(page, 0), pages - 1)
    texts, buttons = [], []
    for number, entry in every[page * FILES_ON_A_PAGE :][:FILES_ON_A_PAGE]:
        if entry.evidence is None:
            continue
        kind = words.plain(f"report-kind-{entry.kind}")
        texts.append(
            words.t(
                "case-file-line",
                number=number,
                kind=f"{kind} · {size_of(words, entry.evidence)}",
                at=entry.received_at,
                sha256=entry.evidence.sha256[:_HASH_SHOWN],
            )
            + forwarded(words, entry)
        )
        to = FileTap(report=file.report.id, entry=entry.id)
        buttons.append(Button(words.plain("case-file-button", number=number), to))
    return tab_screen(
        words,
        file.report,
        "files",
        texts or [words.t("case-no-files")],
        (page, pages),
        grid(buttons, columns=3),
    )


def told_screen(words: Words, content: Content, file: CaseFile, page: int) -> Screen:
    """Return what was told to questions, when and where, and what the reporter agreed to."""
    report = file.report
    if is_destroyed(report):
        return tab_screen(words, report, "told", [words.t("case-destroyed")], (0, 1))
    parts = [
        *(("case-when", "", report.when_text), ("case-where", "", report.where_text)),
        *(("case-answer", label, text) for label, text in _said(words, content, report)),
    ]
    texts = [
        words.t(key, label=label, text=piece) for key, label, text in parts for piece in split(text)
    ]
    agreed = [words.t("case-consents"), *(_consent(words, report, each) for each in Consent)]
    pages = [["\n".join(agreed)]]
    for text in texts:
        if sum(len(each) for each in pages[-1]) + len(text) > 1500:
            pages.append([])
        pages[-1].append(text)
    page = min(max(page, 0), len(pages) - 1)
    return tab_screen(words, report, "told", pages[page], (page, len(pages)))


def notes_screen(words: Words, file: CaseFile, page: int) -> Screen:
    """Return the notes, the newest first, and the way to another one."""
    pieces = [
        words.t("case-note", at=note.received_at, text=piece)
        for note in reversed(file.notes)
        for piece in split(note.text)
    ]
    pages: list[list[str]] = [[]]
    for piece in pieces:
        if pages[-1] and sum(len(each) for each in pages[-1]) + len(piece) > 1500:
            pages.append([])
        pages[-1].append(piece)
    page = min(max(page, 0), len(pages) - 1)
    write = WriteTap(report=file.report.id, what="note")
    rows: list[Row] = []
    if not is_destroyed(file.report):
        rows.append([Button(words.plain("case-write-note-button"), write)])
    texts = pages[page] or [words.t("case-no-notes")]
    return tab_screen(words, file.report, "notes", texts, (page, len(pages)), rows)


def timeline_screen(visit: Visit, report: Report, steps: Sequence[Happened], page: int) -> Screen:
    """Return a page of what happened, the newest first."""
    pages = pages_of(len(steps), STEPS_ON_A_PAGE)
    page = min(max(page, 0), pages - 1)
    shown = steps[page * STEPS_ON_A_PAGE :][:STEPS_ON_A_PAGE]
    texts = ["\n".join(_step(visit.words, step) for step in shown)]
    return tab_screen(visit.words, report, "timeline", texts, (page, pages))


def tab_screen(
    words: Words,
    report: Report,
    tab: str,
    texts: Sequence[str],
    at: tuple[int, int],
    rows: Sequence[Row] = (),
) -> Screen:
    """Return one side of a case: its texts, its buttons, the turns, and the way back."""
    page, pages = at
    head = words.t(f"case-tab-{tab}", code=report.code)
    more = [words.t("case-page", page=page + 1, pages=pages)] if pages > 1 else []
    turned = turns(page, pages, lambda to: TabTap(report=report.id, tab=tab, page=to))
    back: Row = [Button(words.plain("case-back-button"), ReviewTap(report=report.id))]
    text = "\n\n".join([head, *texts, *more])
    return Screen(text, [*rows, *turned, back], protected=True, case=report.id)


def _said(words: Words, content: Content, report: Report) -> list[tuple[str, str]]:
    """Return each answer with its question; one that staff have removed since shows its key."""
    said = []
    for key, text in report.answers.items():
        question = content.question(key)
        if question is None:
            said.append((key, text))
        else:
            said.append((words.of(question.label), answer_in_words(words, question, text)))
    return said


def _consent(words: Words, report: Report, consent: Consent) -> str:
    mark = "☑️" if consent in report.consents else "▫️"
    return f"{mark} {words.t(f'case-consent-{consent}')}"


def _step(words: Words, step: Happened) -> str:
    if step.kind is not None:
        act = words.plain("case-act-received", kind=words.plain(f"report-kind-{step.kind}"))
    else:
        key = f"case-act-{step.act}"
        known = words.catalogue.has(key, words.language)
        act = words.plain(key) if known else words.plain("case-act-other")
    if step.mine:
        who = words.plain("case-by-you")
    else:
        who = step.name or (words.plain("case-by-former") if step.name == "" else "")
    times = f" ×{step.times}" if step.times > 1 else ""
    return words.t("case-step", at=step.at, act=act, times=times, who=f" – {who}" if who else "")
