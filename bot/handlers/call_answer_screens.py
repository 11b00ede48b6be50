"""What a member sees while answering a question of a call, and of the answer they gave."""

from datetime import datetime

from bot.handlers.call_screens import named, question_text
from bot.handlers.call_taps import AnswerLanguageTap, AnswerTap, CallTap
from bot.handlers.paging import pages_of, turns
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.call_answer import ANSWER_LIMIT, AnswerState, CallAnswer
from core.model.dialogue import Dialogue
from core.model.report import Entry, EntryKind
from core.model.rich_text import RichText
from core.usecases.calls.answer_call import Question, languages_offered
from locales.markup import escaped
from locales.shortened import on_one_line

A_SCREEN = 1200
"""Characters of an answer on one screen."""
A_PAGE = 8
_EXCERPT = 30
_HEARD = frozenset({EntryKind.VOICE, EntryKind.AUDIO})


def tell_screen(words: Words, dialogue: Dialogue, asked: Question, answer: CallAnswer) -> Screen:
    """Return what is asked for, and how much of it has arrived."""
    done = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="done")
    key = "call-done-button" if answer.pieces else "call-not-now-button"
    lines = [question_text(words, asked), "", words.t("call-tell", limit=ANSWER_LIMIT)]
    if answer.pieces:
        lines = [question_text(words, asked, short=True), "", *told_lines(words, answer)]
    return Screen("\n".join(lines), [[Button(words.plain(key), done)]])


def told_lines(words: Words, answer: CallAnswer) -> list[str]:
    """Return how much has arrived, and whether that is too much (HTML)."""
    if answer.length > ANSWER_LIMIT:
        return [words.t("call-too-long", length=answer.length, limit=ANSWER_LIMIT)]
    count = len(answer.pieces)
    return [words.t("call-told", count=count, length=answer.length, limit=ANSWER_LIMIT)]


def permission_screen(words: Words, asked: Question, *, quote: bool) -> Screen:
    """Ask whether the author may be named, or quoted: two questions, one after the other."""
    key, does = ("call-ask-quote", "quote") if quote else ("call-ask-name", "name")
    answers = [
        Button(words.plain("call-yes-button"), _tap(asked, f"{does}1")),
        Button(words.plain("call-no-button"), _tap(asked, f"{does}0")),
    ]
    return Screen(words.t(key), [answers])


def answer_screen(
    words: Words, asked: Question, answer: CallAnswer, *, page: int, now: datetime
) -> Screen:
    """Return one's own answer, what may be done with it, and what can still be changed."""
    text = "\n\n".join(piece.text for piece in answer.pieces if piece.text)
    pages = RichText(text).pages(A_SCREEN)
    page = min(max(page, 0), len(pages) - 1)
    lines = [question_text(words, asked, short=True), "", words.t("call-answer-head"), ""]
    lines.append(escaped(pages[page].text) if text else words.t("call-answer-no-words"))
    if len(pages) > 1:
        lines.append(words.t("call-part", page=page + 1, pages=len(pages)))
    files = [piece.kind in _HEARD for piece in answer.pieces if piece.evidence is not None]
    if any(files):
        lines.append(words.t("call-answer-voices", count=sum(files)))
    if not all(files):
        lines.append(words.t("call-answer-files", count=files.count(False)))
    lines += ["", *_said_lines(words, asked, answer), ""]
    if answer.length > ANSWER_LIMIT:
        lines.append(words.t("call-too-long", length=answer.length, limit=ANSWER_LIMIT))
    open_ = asked.kept.is_open(now)
    if open_:
        lines.append(words.t("call-answer-state", state=answer.state))
    else:
        lines.append(words.t("call-answer-over", until=asked.kept.answers_until))
    turning = turns(page, len(pages), lambda at: _tap(asked, "show", at))
    rows = _changes(words, asked, answer) if open_ else _ends(words, asked, answer)
    question = CallTap(call=asked.kept.call.key, page=asked.question.number, event=0)
    back = [Button(words.plain("call-question-button"), question)]
    return Screen("\n".join(lines), [*turning, *rows, back])


def languages_screen(words: Words, asked: Question) -> Screen:
    """Ask in which language the answer is."""
    buttons = [
        Button(
            named(words, language),
            AnswerLanguageTap(
                call=asked.kept.call.key, question=asked.question.number, language=language
            ),
        )
        for language in languages_offered(asked.kept)
    ]
    return Screen(words.t("call-languages"), [*grid(buttons, columns=2), _back(words, asked)])


def pieces_screen(words: Words, asked: Question, answer: CallAnswer, page: int) -> Screen:
    """List the messages of an answer, each with the button that takes it out."""
    pages = pages_of(len(answer.pieces), A_PAGE)
    page = min(max(page, 0), pages - 1)
    rows: list[Row] = [
        [Button(piece_label(words, number, piece), _tap(asked, "cut", piece.id))]
        for number, piece in list(enumerate(answer.pieces, start=1))[page * A_PAGE :][:A_PAGE]
    ]
    turning = turns(page, pages, lambda at: _tap(asked, "list", at))
    return Screen(words.t("call-remove"), [*rows, *turning, _back(words, asked)])


def piece_label(words: Words, number: int, piece: Entry) -> str:
    """Return a message's number with how it begins, or what kind of file it is."""
    begins = on_one_line(piece.text, _EXCERPT) or words.plain("call-kind", kind=piece.kind)
    return words.plain("call-piece-button", number=number, text=begins)


def withdraw_screen(words: Words, asked: Question) -> Screen:
    """Ask whether the answer shall really go."""
    rows: list[Row] = [
        [Button(words.plain("call-withdraw-yes-button"), _tap(asked, "gone"))],
        [Button(words.plain("call-withdraw-no-button"), _tap(asked, "show"))],
    ]
    return Screen(words.t("call-withdraw"), rows)


def _said_lines(words: Words, asked: Question, answer: CallAnswer) -> list[str]:
    accepted = int(answer.language in asked.kept.call.languages)
    return [
        words.t("call-answer-language", language=named(words, answer.language), accepted=accepted),
        words.t("call-answer-named", yes=int(answer.may_name)),
        words.t("call-answer-quoted", yes=int(answer.may_quote)),
    ]


def _changes(words: Words, asked: Question, answer: CallAnswer) -> list[Row]:
    name = ("call-unname-button", "unname") if answer.may_name else ("call-name-button", "name")
    quote = (
        ("call-unquote-button", "unquote") if answer.may_quote else ("call-quote-button", "quote")
    )
    rows: list[Row] = []
    if answer.state is AnswerState.DRAFT:
        rows.append([Button(words.plain("call-give-button"), _tap(asked, "give"))])
    change = [Button(words.plain("call-add-button"), _tap(asked, "tell"))]
    if answer.pieces:
        change.append(Button(words.plain("call-remove-button"), _tap(asked, "list")))
    says = [Button(words.plain(key), _tap(asked, does)) for key, does in (name, quote)]
    language = Button(words.plain("call-language-button"), _tap(asked, "lang"))
    withdraw = Button(words.plain("call-withdraw-button"), _tap(asked, "drop"))
    return [*rows, change, says, [language, withdraw]]


def _ends(words: Words, asked: Question, answer: CallAnswer) -> list[Row]:
    """Return what is left when answers no longer count: what was not sent can be deleted."""
    if asked.kept.submitted_at is not None and answer.state is AnswerState.GIVEN:
        return []
    return [[Button(words.plain("call-withdraw-button"), _tap(asked, "drop"))]]


def _back(words: Words, asked: Question) -> Row:
    return [Button(words.plain("call-back-button"), _tap(asked, "show"))]


def _tap(asked: Question, does: str, about: int = 0) -> AnswerTap:
    call, number = asked.kept.call.key, asked.question.number
    return AnswerTap(call=call, question=number, does=does, about=about)
