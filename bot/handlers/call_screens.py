"""What members see of calls for input: the list, a call, and its questions one by one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.handlers.call_taps import AnswerTap, CallsTap, CallTap, GatherTap, RecordTap
from bot.handlers.event_card import EventTap
from bot.handlers.paging import numbered, pages_of, turns
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.call import CallProgress, KeptCall
from core.model.call_answer import OTHER_LANGUAGE, AnswerState, CallAnswer
from core.model.identity import EventId
from core.model.language import Language
from core.model.reference import Call, CallQuestion
from core.usecases.calls.answer_call import Question
from core.usecases.calls.find_calls import CallInList
from locales.dates import formatted, span
from locales.lists import list_of
from locales.markup import escaped
from locales.names import language_name, language_within
from locales.shortened import on_one_line

A_PAGE = 5
SHORT = 100
"""Characters of a question where it stands above something else."""
_MARKS = {AnswerState.GIVEN: "✅", AnswerState.DRAFT: "✏️"}


def list_screen(
    words: Words, calls: Sequence[CallInList], tap: CallsTap, *, now: datetime, is_staff: bool
) -> Screen:
    """Return a page of the open calls, or of those that are over."""
    pages = pages_of(len(calls), A_PAGE)
    page = min(max(tap.page, 0), pages - 1)
    key = "call-list" if calls else "call-list-empty"
    lines = [words.t(key, over=tap.over, page=page + 1, pages=pages)]
    rows: list[Row] = []
    for number, each in enumerate(calls[page * A_PAGE :][:A_PAGE], start=page * A_PAGE + 1):
        call = each.kept.call
        title, closes = words.of(call.title), call.closes_at()
        line = words.t(
            "call-line",
            number=number,
            title=title,
            when=closes,
            distance=span(closes - now, words.language),
            sent=int(each.kept.submitted_at is not None),
        )
        lines += ["", line]
        rows.append([Button(numbered(number, title), CallTap(call=call.key, page=0, event=0))])
    rows += turns(page, pages, lambda at: CallsTap(over=tap.over, page=at))
    if is_staff and not tap.over:
        rows.append([Button(words.plain("call-new-button"), RecordTap(call=""))])
    other = "call-open-button" if tap.over else "call-over-button"
    home = Button(words.plain("help-home-button"), Open(command="home"))
    rows.append([Button(words.plain(other), CallsTap(over=1 - tap.over, page=0)), home])
    return Screen("\n".join(lines), rows)


def about_screen(
    words: Words,
    found: CallInList,
    own: Sequence[CallAnswer],
    *,
    event: EventId,
    now: datetime,
    is_staff: bool,
) -> Screen:
    """Return what a call is about and how to answer it, with a button for each question."""
    kept, call = found.kept, found.kept.call
    lines = [
        words.t("call-head", title=words.of(call.title)),
        words.t("call-who", body=words.of(call.body), mandate=words.of(call.mandate)),
    ]
    if call.report:
        report, session = words.of(call.report), call.session or 0
        lines.append(words.t("call-report", report=report, session=session))
    lines += [
        "",
        *state_lines(words, kept, now),
        "",
        _how(words, call),
        "",
        publication(words, call),
    ]
    lines += ["", progress_line(words, found.progress)]
    given, drafts = found.own
    if given:
        lines.append(words.t("call-own", given=given))
    if drafts:
        lines.append(words.t("call-own-drafts", count=drafts))
    if kept.is_open(now):
        lines.append(words.t("call-pick"))
    rows = question_rows(
        {each.question: _MARKS[each.state] for each in own},
        call.questions,
        lambda number: CallTap(call=call.key, page=number, event=event),
    )
    if call.link:
        rows.append([Button(words.plain("call-link-button"), url=call.link)])
    if is_staff:
        gather = GatherTap(call=call.key, question=0, does="all")
        ways = [Button(words.plain("call-gather-button"), gather)]
        if kept.submitted_at is None:
            ways.append(Button(words.plain("call-record-button"), RecordTap(call=call.key)))
        rows.append(ways)
    return Screen("\n".join(lines), [*rows, back_row(words, event)])


def question_screen(words: Words, asked: Question, *, event: EventId, now: datetime) -> Screen:
    """Return one question, how many answers it has, and the way to one's own."""
    kept, call, number = asked.kept, asked.kept.call, asked.question.number
    lines = [words.t("call-head", title=words.of(call.title)), "", question_text(words, asked)]
    lines += ["", words.t("call-answers", count=asked.progress.answers.get(number, 0))]
    if asked.answer is not None:
        lines.append(words.t("call-own-state", state=asked.answer.state))
    if not kept.is_open(now):
        lines += ["", *state_lines(words, kept, now)]
    rows: list[Row] = []
    if asked.answer is not None:
        own = AnswerTap(call=call.key, question=number, does="show")
        rows.append([Button(words.plain("call-own-button"), own)])
    elif kept.is_open(now):
        tell = AnswerTap(call=call.key, question=number, does="tell")
        rows.append([Button(words.plain("call-answer-button"), tell)])
    turning = [
        Button(f"{sign} {at}", CallTap(call=call.key, page=at, event=event))
        for sign, at in (("◀️", number - 1), ("▶️", number + 1))
        if 1 <= at <= len(call.questions)
    ]
    about = CallTap(call=call.key, page=0, event=event)
    return Screen(
        "\n".join(lines),
        [*rows, *([turning] if turning else []), [Button(words.plain("call-about-button"), about)]],
    )


def question_text(words: Words, asked: Question, *, short: bool = False) -> str:
    """Return a question with its number (HTML); *short*: no more than how it begins."""
    question = words.of(asked.question.text)
    return words.t(
        "call-question",
        number=asked.question.number,
        total=len(asked.kept.call.questions),
        question=on_one_line(question, SHORT) if short else question,
    )


def question_rows(
    marks: dict[int, str], questions: Sequence[CallQuestion], tap: Callable[[int], Tap]
) -> list[Row]:
    """Return a button for each question, marked; never more than six rows."""
    buttons = [
        Button(f"{marks[each]} {each}" if each in marks else str(each), tap(each))
        for each in (question.number for question in questions)
    ]
    return grid(buttons, columns=5 if len(buttons) <= 30 else 8)


def state_lines(words: Words, kept: KeptCall, now: datetime) -> list[str]:
    """Return when a call closes, on both clocks; or that it has closed, or was sent."""
    call = kept.call
    if kept.submitted_at is not None:
        return [words.t("call-is-sent", when=kept.submitted_at)]
    closes = call.closes_at()
    lines = [
        words.t(
            "call-closes",
            closes=closes_there(words, call),
            zone=call.zone,
            distance=span(closes - now, words.language),
        )
    ]
    if call.zone != words.zone:
        lines.append(words.t("call-closes-yours", when=closes))
    if now > closes:
        lines.append(words.t("call-is-closed"))
    return lines


def closes_there(words: Words, call: Call) -> str:
    """Return when a call closes, on its own clock; without an hour the end of its day."""
    if call.deadline_time is None:
        return words.plain("call-end-of-day", day=call.deadline)
    return formatted(call.closes_at().astimezone(ZoneInfo(call.zone)), words.language, "long")


def publication(words: Words, call: Call) -> str:
    """Return the publication rule: in the words of its record, else in ours (HTML)."""
    if call.publication:
        return escaped(words.of(call.publication))
    return words.t("call-publication", declined=int(call.published_unless_declined))


def progress_line(words: Words, progress: CallProgress) -> str:
    """Return "6 of 10 questions answered" (HTML)."""
    return words.t("call-progress", answered=progress.answered, total=progress.questions)


def missing_line(words: Words, call: Call, progress: CallProgress) -> str:
    """Return in which languages how many texts are still to be written (HTML)."""
    missing = [
        words.plain("call-missing-one", language=named_within(words, language), count=count)
        for language in call.languages
        if (count := progress.missing(language))
    ]
    if not missing:
        return words.t("call-nothing-missing")
    return words.t("call-missing", languages=list_of(missing, words.language))


def named(words: Words, language: Language) -> str:
    """Return the name of a language that an answer is in."""
    if language == OTHER_LANGUAGE:
        return words.plain("call-other-language")
    return language_name(language, words.language)


def named_within(words: Words, language: Language) -> str:
    """Return the name of a language as it stands within a sentence."""
    return language_within(language, words.language)


def back_row(words: Words, event: EventId) -> Row:
    """Return the way back to the deadline it was opened from, or to all calls."""
    if event:
        return [Button(words.plain("agenda-back-button"), EventTap(event=event))]
    return [Button(words.plain("call-all-button"), CallsTap(over=0, page=0))]


def _how(words: Words, call: Call) -> str:
    languages = [named_within(words, each) for each in call.languages]
    return words.t(
        "call-how",
        address=call.address,
        subject=call.subject,
        languages=list_of(languages, words.language),
    )
