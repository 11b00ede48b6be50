"""What editors see of a call: how far it is, what members say, and the shared texts beside it."""

from collections.abc import Sequence
from datetime import datetime

from bot.handlers.call_screens import (
    missing_line,
    named,
    progress_line,
    publication,
    question_rows,
    state_lines,
)
from bot.handlers.call_taps import CallTap, GatherTap, RecordTap
from bot.handlers.paging import pages_of, turns
from bot.screen import Button, Row, Screen, grid
from bot.words import Words
from core.model.call import CallExport, KeptCall
from core.model.identity import AnswerId
from core.model.language import Language
from core.model.reference import Call
from core.model.rich_text import RichText
from core.usecases.calls.gather_answers import GatheredQuestion, Gathering, Source
from core.usecases.calls.submit_call import Submission
from locales.lists import list_of
from locales.markup import escaped
from locales.shortened import on_one_line

A_SCREEN = 1500
"""Characters of a source or a text on one screen."""
A_PAGE = 4
LINES_A_PAGE = 10
_TEXT_EXCERPT, _SOURCE_EXCERPT = 160, 120


def gather_screen(words: Words, gathering: Gathering, page: int, *, now: datetime) -> Screen:
    """Return how far a call is, question by question and language by language."""
    kept, progress, call = gathering.kept, gathering.progress, gathering.kept.call
    pages = pages_of(len(call.questions), LINES_A_PAGE)
    page = min(max(page, 0), pages - 1)
    lines = [words.t("call-gather", title=words.of(call.title)), *state_lines(words, kept, now)]
    lines.append(progress_line(words, progress))
    if kept.submitted_at is None:
        lines.append(missing_line(words, call, progress))
    lines.append("")
    shown = call.questions[page * LINES_A_PAGE :][:LINES_A_PAGE]
    for question in shown:
        number = question.number
        texts = " ".join(
            f"{language.upper()} {'✅' if number in progress.texts[language] else '–'}"
            for language in call.languages
        )
        count = progress.answers.get(number, 0)
        lines.append(words.t("call-gather-line", number=number, count=count, texts=texts))
    rows = question_rows({}, shown, lambda number: tap_of(call, "one", number))
    rows += turns(page, pages, lambda at: tap_of(call, "all", 0, str(at)))
    if kept.submitted_at is None:
        export = tap_of(call, "export")
        rows.append([Button(words.plain("call-export-button"), export)])
        rows.append([Button(words.plain("call-record-button"), RecordTap(call=call.key))])
    else:
        rows.append([Button(words.plain("call-copy-button"), tap_of(call, "copy"))])
    about = CallTap(call=call.key, page=0, event=0)
    return Screen("\n".join(lines), [*rows, [Button(words.plain("call-about-button"), about)]])


def gathered_screen(words: Words, found: GatheredQuestion, page: int) -> Screen:
    """Return a question with its texts, and the sources beside them."""
    call, number = found.kept.call, found.question.number
    pages = pages_of(len(found.sources), A_PAGE)
    page = min(max(page, 0), pages - 1)
    lines = [
        words.t(
            "call-question",
            number=number,
            total=len(call.questions),
            question=words.of(found.question.text),
        ),
        "",
    ]
    for language in call.languages:
        text = on_one_line(found.text(language), _TEXT_EXCERPT) or words.plain("call-text-none")
        lines.append(words.t("call-text-line", language=named(words, language), text=text))
    lines.append("")
    shown = list(enumerate(found.sources, start=1))[page * A_PAGE :][:A_PAGE]
    if shown:
        lines.append(words.t("call-sources", page=page + 1, pages=pages))
    else:
        lines.append(words.t("call-no-sources"))
    for at, source in shown:
        lines.append(source_line(words, at, source))
        lines.append(escaped(on_one_line(_said(words, source), _SOURCE_EXCERPT)))
    rows: list[Row] = []
    if found.kept.submitted_at is None:
        rows += grid(
            [
                Button(
                    words.plain("call-text-button", language=named(words, language)),
                    tap_of(call, "write", number, language),
                )
                for language in call.languages
            ],
            columns=3,
        )
    rows.append(
        [
            Button(
                words.plain("call-source-button", number=at),
                tap_of(call, "src", number, f"{source.answer.id}.0"),
            )
            for at, source in shown
        ]
    )
    rows += turns(page, pages, lambda at: tap_of(call, "one", number, str(at)))
    ways = [
        Button(f"{sign} {at}", tap_of(call, "one", at))
        for sign, at in (("⬅️", number - 1), ("➡️", number + 1))
        if 1 <= at <= len(call.questions)
    ]
    back = Button(words.plain("call-gather-button"), tap_of(call, "all"))
    return Screen("\n".join(lines), [row for row in [*rows, ways, [back]] if row])


def source_line(words: Words, number: int, source: Source) -> str:
    """Return who answered, in which language, and whether it may be quoted (HTML)."""
    return words.t(
        "call-source",
        number=number,
        name=source.name or "none",
        language=named(words, source.answer.language),
        accepted=int(source.accepted),
        quote=int(source.answer.may_quote),
    )


def source_screen(words: Words, found: GatheredQuestion, answer: AnswerId, page: int) -> Screen:
    """Return a page of what one member said, with a button for each file."""
    call, question = found.kept.call, found.question.number
    number, source = next(
        (at, each) for at, each in enumerate(found.sources, start=1) if each.answer.id == answer
    )
    pages = RichText(_said(words, source)).pages(A_SCREEN)
    page = min(max(page, 0), len(pages) - 1)
    lines = [source_line(words, number, source), "", escaped(pages[page].text)]
    if len(pages) > 1:
        lines += ["", words.t("call-part", page=page + 1, pages=len(pages))]
    files = [piece for piece in source.answer.pieces if piece.evidence is not None]
    buttons = [
        Button(
            words.plain(
                "call-file-button",
                number=at,
                kind=words.plain("call-kind", kind=piece.kind),
            ),
            tap_of(call, "file", question, f"{answer}.{piece.id}"),
        )
        for at, piece in enumerate(files, start=1)
    ]
    rows = turns(page, len(pages), lambda at: tap_of(call, "src", question, f"{answer}.{at}"))
    rows += grid(buttons, columns=2 if len(buttons) <= 10 else 5)
    back = Button(words.plain("call-back-button"), tap_of(call, "one", question))
    return Screen("\n".join(lines), [*rows, [back]])


def export_screen(words: Words, gathering: Gathering) -> Screen:
    """Ask in which language the submission is sent."""
    call = gathering.kept.call
    rows: list[Row] = [
        [
            Button(
                words.plain(
                    "call-export-language-button",
                    language=named(words, language),
                    missing=gathering.progress.missing(language),
                ),
                tap_of(call, "ask", 0, language),
            )
        ]
        for language in call.languages
    ]
    back = Button(words.plain("call-back-button"), tap_of(call, "all"))
    return Screen(words.t("call-export"), [*rows, [back]])


def publish_screen(words: Words, kept: KeptCall, language: Language) -> Screen:
    """Ask whether what is sent may be published: yes or no, without a default."""
    rows: list[Row] = [
        [Button(words.plain("call-publish-yes-button"), tap_of(kept.call, "make1", 0, language))],
        [Button(words.plain("call-publish-no-button"), tap_of(kept.call, "make0", 0, language))],
        [Button(words.plain("call-back-button"), tap_of(kept.call, "export"))],
    ]
    return Screen(words.t("call-publish", rule=publication(words, kept.call)), rows)


def exported_screen(words: Words, submission: Submission, export: CallExport) -> Screen:
    """Return address and subject line, ready to be copied, and what is left out."""
    call = submission.kept.call
    lines = [words.t("call-export-done", address=call.address, subject=call.subject)]
    lines += ["", words.t("call-export-publish", publish=int(submission.publish))]
    if submission.missing:
        numbers = list_of([str(each) for each in submission.missing], words.language)
        lines.append(words.t("call-export-missing", questions=numbers))
    rows: list[Row] = []
    if submission.kept.submitted_at is None:
        sent = tap_of(call, "sent", 0, str(export.id))
        rows.append([Button(words.plain("call-sent-button"), sent)])
    back = Button(words.plain("call-back-button"), tap_of(call, "all"))
    return Screen("\n".join(lines), [*rows, [back]])


def sent_screen(words: Words, call: str, export: str) -> Screen:
    """Ask whether it has really gone out."""
    sure = GatherTap(call=call, question=0, does="sure", about=export)
    back = GatherTap(call=call, question=0, does="all")
    rows: list[Row] = [
        [Button(words.plain("call-sent-yes-button"), sure)],
        [Button(words.plain("call-back-button"), back)],
    ]
    return Screen(words.t("call-sent-ask"), rows)


def tap_of(call: Call, does: str, question: int = 0, about: str = "") -> GatherTap:
    """Return the tap of a button about a call."""
    return GatherTap(call=call.key, question=question, does=does, about=about)


def _said(words: Words, source: Source) -> str:
    text = "\n\n".join(piece.text for piece in source.answer.pieces if piece.text)
    files: Sequence[str] = [
        words.plain("call-kind", kind=piece.kind)
        for piece in source.answer.pieces
        if piece.evidence is not None and not piece.text
    ]
    return "\n\n".join(part for part in (text, list_of(list(files), words.language)) if part)
