"""The screens of asking a reporter back: type it, or pick it; then read it once more."""

from collections.abc import Sequence

from bot.handlers.paging import pages_of, turns
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.language import Language
from core.model.report import ANSWER_LIMIT
from core.usecases.reports.saved_questions import Askable
from locales.names import language_name

PICKED_ON_A_PAGE = 5


def ask_screen(words: Words, dialogue: Dialogue, askable: Askable) -> Screen:
    """Return the screen of the step."""
    if dialogue.step == "pick":
        return _pick(words, dialogue, askable)
    if dialogue.step == "check":
        return _check(words, dialogue, askable)
    rows = [
        [_button(words, dialogue, "case-ask-pick-button", "pick")],
        [_button(words, dialogue, "case-ask-leave-button", "out")],
    ]
    parts = [words.t("case-ask", limit=ANSWER_LIMIT), *_reads(words, askable)]
    return Screen("\n".join(parts), rows, protected=True)


def questions_of(askable: Askable, about: str) -> Sequence[str]:
    """Return what can be picked, as values of buttons: the reviewer's own come first.

    Args:
        askable: what there is.
        about: what a packet lacks, with commas between; only questions for that. Empty: all.
    """
    if about:
        return [f"ready{place}" for place in askable.about(about.split(","))]
    own = [f"own{each.id}" for each in askable.own]
    return [*own, *(f"ready{place}" for place in range(len(askable.ready)))]


def picked(askable: Askable, value: str, reader: Language) -> tuple[str, str, bool] | None:
    """Return a picked question: as the reporter reads it, as the reviewer does, and if it is own.

    None: there is no such question (any more).
    """
    for each in askable.own:
        if value == f"own{each.id}":
            return each.text, each.text, True
    for place, question in enumerate(askable.ready):
        if value == f"ready{place}":
            return askable.for_reporter(question, reader), question.texts[reader], False
    return None


def _pick(words: Words, dialogue: Dialogue, askable: Askable) -> Screen:
    """Return a page of questions; buttons have numbers: a question does not fit one."""
    about = str(dialogue.state.get("about") or "")
    values = questions_of(askable, about)
    pages = pages_of(len(values), PICKED_ON_A_PAGE)
    page = min(max(int(str(dialogue.state.get("page") or 0)), 0), pages - 1)
    first = page * PICKED_ON_A_PAGE
    texts, buttons = [], []
    for number, value in enumerate(values[first:][:PICKED_ON_A_PAGE], first + 1):
        question = picked(askable, value, words.language)
        if question is not None:
            texts.append(words.t("case-ask-picked", number=number, text=question[1]))
            buttons.append(Button(str(number), _tap(dialogue, "choose", value)))
    turned = turns(page, pages, lambda to: _tap(dialogue, "page", str(to)))
    rows = [buttons, *turned, [_button(words, dialogue, "case-ask-anew-button", "anew")]]
    key = "case-ask-pick-lacking" if about else "case-ask-pick"
    head = [words.t(key), *_reads(words, askable, "case-ask-goes-out")]
    return Screen("\n\n".join(["\n".join(head), *texts]), rows, protected=True)


def _check(words: Words, dialogue: Dialogue, askable: Askable) -> Screen:
    question, own = str(dialogue.state["question"]), bool(dialogue.state.get("own"))
    meaning = str(dialogue.state.get("meaning") or "")
    parts = [words.t("case-ask-check", question=question), *_reads(words, askable)]
    if meaning and meaning != question:
        parts.append(words.t("case-ask-meaning", text=meaning))
    typed = not meaning
    keep = ("case-ask-forget-button", "forget") if own else ("case-ask-keep-button", "keep")
    rows: list[Row] = [
        [_button(words, dialogue, "case-ask-send-button", "send")],
        [_button(words, dialogue, "case-ask-anew-button", "anew")],
        *([[_button(words, dialogue, *keep)]] if typed or own else []),
        [_button(words, dialogue, "case-ask-leave-button", "out")],
    ]
    return Screen("\n\n".join(parts), rows, protected=True)


def _reads(words: Words, askable: Askable, key: str = "case-ask-reads") -> list[str]:
    """Return the line that says which language the reporter reads; none when it is not known."""
    if askable.language is None:
        return []
    return [words.t(key, language=language_name(askable.language, words.language))]


def _button(words: Words, dialogue: Dialogue, key: str, action: str) -> Button:
    return Button(words.plain(key), _tap(dialogue, action))


def _tap(dialogue: Dialogue, action: str, value: str = "") -> DialogueTap:
    return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)
