"""The screens that ask: what happened, each question of the report's set, and the list of them."""

from collections.abc import Sequence

from bot.handlers.place_picker import PlacePicker
from bot.handlers.report_screens import StepScreen, group_screen
from bot.handlers.report_summary import SubmitTap
from bot.handlers.report_words import answer_in_words, arrived, newest_file
from bot.screen import Button, Row, Screen, grid
from core.model.question import AnswerKind, Question
from core.model.report import Urgency
from core.usecases.reports.answer_question import answer_to
from locales.names import country_name
from locales.shortened import on_one_line, shortened

ANSWERED, OPEN_MARK = "☑️", "▫️"
_SAID = 240
_LABEL = 40


def tell_screen(step: StepScreen) -> Screen:
    """Ask what happened, and as soon as anything was said let it be sent."""
    report = step.at.report
    if report is None or not step.at.draft or not step.at.draft.entries:
        return Screen(step.words.t("report-what"), step.foot())
    if step.at.fixing:
        go_on = step.button("report-done-button", "next", step.at.dialogue.step)
        look = step.button("report-list-button", "list")
        return Screen(_told(step), [[go_on], [look], *step.foot()])
    send = Button(step.words.plain("report-send-now-button"), SubmitTap(report=report.id))
    more = step.button("report-details-button", "details")
    look = step.button("report-list-button", "list")
    return Screen(_told(step), [[send], [more], [look, _to_summary(step)], *step.foot()])


def question_screen(step: StepScreen) -> Screen:
    """Ask the question where the dialogue stands; one that is gone leads on."""
    question = step.at.question
    if question is None:
        return group_screen(step)
    lines = [_head(step, question)]
    said = _said(step, question)
    if question.hint is not None and not (said and step.at.takes_many):
        lines.append(step.words.t("report-hint", hint=step.words.of(question.hint)))
    if step.at.takes_many and not step.at.has_files:
        lines.append(step.words.t("report-first-file"))
    lines += said
    rows = [*_choices(step, question), *_ways_on(step, question), *step.foot()]
    return Screen("\n\n".join(lines), rows)


def answers_screen(step: StepScreen) -> Screen:
    """List the questions, each with whether anything was said to it."""
    marks = [
        step.labelled(
            f"{ANSWERED if step.at.is_answered(each) else OPEN_MARK} {step.words.of(each.label)}",
            "ask",
            each.key,
        )
        for each in step.at.questions.questions
    ]
    return Screen(step.words.t("report-answers"), [*grid(marks, columns=2), *step.foot()])


def _told(step: StepScreen) -> str:
    entries = step.at.draft.entries if step.at.draft else ()
    lines = [step.words.t("report-arrived", what=arrived(step.words, entries))]
    return "\n\n".join([*lines, *newest_file(step.words, entries)])


def _head(step: StepScreen, question: Question) -> str:
    asked = step.at.questions
    place = asked.place(question.key) or 0
    return step.words.t(
        "report-question",
        number=place + 1,
        total=len(asked.questions),
        question=step.words.of(question.text),
    )


def _said(step: StepScreen, question: Question) -> list[str]:
    """Return what was said to the question so far."""
    words, report = step.words, step.at.report
    if report is None:
        return []
    lines = []
    if question.kind is AnswerKind.WHERE and report.country:
        country = country_name(report.country, words.language)
        lines.append(words.t("report-country", country=country))
    answer = answer_to(report, question)
    if answer:
        in_words = answer_in_words(words, question, answer)
        lines.append(words.t("report-said", said=on_one_line(in_words, _SAID)))
    if step.at.takes_many:
        first = step.at.questions.questions[0] is question
        entries = step.at.draft.entries if step.at.draft else ()
        if entries and (first or step.at.said_to(question)):
            lines.append(_told(step))
    elif count := step.at.said_to(question):
        lines.append(words.t("report-said-with", count=count))
    return lines


def _choices(step: StepScreen, question: Question) -> Sequence[Row]:
    match question.kind:
        case AnswerKind.URGENCY:
            return [
                [step.button(f"report-urgency-{each}-button", "urgency", each)] for each in Urgency
            ]
        case AnswerKind.WHERE:
            return _countries(step)
        case _:
            chosen = answer_to(step.at.report, question) if step.at.report else ""
            buttons = [
                step.labelled(
                    f"{ANSWERED} {name}" if each.key == chosen else name,
                    "choose",
                    f"{question.key}.{each.key}",
                )
                for each in question.choices
                if (name := shortened(step.words.of(each.name), _LABEL))
            ]
            return grid(buttons, columns=2)


def _countries(step: StepScreen) -> list[Row]:
    """Return a page of countries, the reporter's own first: it is most often the one."""
    picker = PlacePicker(step.words, step.at.content, step.tap)
    codes = [country.code for country in step.at.content.countries]
    own = [step.country] if step.country else []
    ordered = list(dict.fromkeys([*own, *codes]))
    page = int(str(step.at.dialogue.state.get("page") or 0))
    report = step.at.report
    return picker.countries(ordered, page, current=report.country if report else None)


def _ways_on(step: StepScreen, question: Question) -> list[Row]:
    answered = step.at.is_answered(question)
    key = "report-next-button" if answered else "report-skip-button"
    row = [step.button(key, "next", step.at.dialogue.step)]
    in_words = step.at.report is not None and bool(answer_to(step.at.report, question))
    if in_words:
        row.append(step.button("report-empty-button", "empty", question.key))
    elif step.at.report is not None:
        row.append(_to_summary(step))
    return [row]


def _to_summary(step: StepScreen) -> Button:
    return step.button("report-to-summary-button", "summary")
