"""Where each button leads while a call's record is put together."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.handlers.at_step import known_language
from bot.handlers.call_record_steps import Recording
from bot.handlers.moment_picker import read_clock, read_day
from core.model.call_draft import MAY_BE_EMPTY, CallDraft
from core.model.dialogue import Dialogue
from core.model.language import Language
from core.model.refusals import NothingChosen

UN_LANGUAGES = tuple(map(Language, ("ar", "en", "es", "fr", "ru", "zh", "tr")))
"""Languages that calls usually take: the UN's six, and Turkish."""
ABOUT_PARTS = (
    "words", "title", "body", "mandate", "report", "session", "date", "time", "zone",
    "address", "subject", "link", "accepts", "publish", "questions",
)  # fmt: skip
"""What can be changed one by one, in the order of the steps."""

Move = Callable[[Recording, str], Dialogue | None]
"""Takes the value of a button; None when the step has no such button."""


def move(at: Recording, action: str, value: str) -> Dialogue | None:
    """Return the dialogue after a button, or None when the step has no such button.

    Raises:
        NothingChosen: something has to be chosen first.
        Outdated: the button says what is none.
    """
    if action == "back":
        return None if at.step_before is None else at.at(at.step_before)
    if action == "keep":
        return _kept(at) if dict(at.way).get(at.dialogue.step) else None
    found = _MOVES.get((at.step, action))
    return None if found is None else found(at, value)


def skippable(step: str) -> bool:
    """Say whether a call may leave that part out."""
    return step in {*MAY_BE_EMPTY, "session", "link"}


def is_zone(value: str) -> bool:
    """Say whether a button names a time zone that there is."""
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        return False
    return bool(value)


def _change(at: Recording, _value: str) -> Dialogue:
    return at.at("change")


def _part(at: Recording, value: str) -> Dialogue | None:
    return at.at(_first_of(at, value)) if value in ABOUT_PARTS else None


def _toggle_words(at: Recording, value: str) -> Dialogue:
    words = _toggled(at.draft.words, known_language(value))
    return at.staying(replace(at.draft, words=words))


def _toggle_accepts(at: Recording, value: str) -> Dialogue | None:
    if value not in UN_LANGUAGES:
        return None
    accepts = _toggled(at.draft.accepts, Language(value))
    return at.staying(replace(at.draft, accepts=accepts))


def _words_chosen(at: Recording, _value: str) -> Dialogue:
    return at.onward(replace(at.draft, words=_chosen(at.draft.words), words_said=True))


def _accepts_chosen(at: Recording, _value: str) -> Dialogue:
    return at.onward(replace(at.draft, accepts=_chosen(at.draft.accepts), accepts_said=True))


def _skip(at: Recording, _value: str) -> Dialogue:
    return at.onward(_skipped(at))


def _turn(at: Recording, value: str) -> Dialogue:
    return at.turned(value)


def _day(at: Recording, value: str) -> Dialogue:
    return at.onward(replace(at.draft, day=read_day(value), fold=None))


def _time(at: Recording, value: str) -> Dialogue:
    clock = None if value == "none" else read_clock(value)
    return at.onward(replace(at.draft, has_time=True, clock=clock, fold=None))


def _zone(at: Recording, value: str) -> Dialogue | None:
    return at.onward(replace(at.draft, zone=value, fold=None)) if is_zone(value) else None


def _fold(at: Recording, value: str) -> Dialogue | None:
    return at.onward(replace(at.draft, fold=int(value))) if value in {"0", "1"} else None


def _publish(at: Recording, value: str) -> Dialogue | None:
    if value not in {"0", "1"}:
        return None
    return at.onward(replace(at.draft, declined=value == "1", publication=None))


def _more(at: Recording, _value: str) -> Dialogue | None:
    if not at.draft.may_grow:
        return None
    return at.at(f"question.{len(at.draft.questions) + 1}-{at.draft.words[0]}")


def _less(at: Recording, _value: str) -> Dialogue | None:
    fewer = at.draft.without_last_question()
    return at.staying(fewer) if fewer.questions else None


def _enough(at: Recording, _value: str) -> Dialogue | None:
    return at.onward(replace(at.draft, questions_said=True)) if at.draft.questions else None


_MOVES: Mapping[tuple[str, str], Move] = {
    ("overview", "change"): _change,
    ("change", "part"): _part,
    ("words", "toggle"): _toggle_words,
    ("words", "next"): _words_chosen,
    ("accepts", "toggle"): _toggle_accepts,
    ("accepts", "next"): _accepts_chosen,
    ("report", "skip"): _skip,
    ("session", "skip"): _skip,
    ("link", "skip"): _skip,
    ("date", "page"): _turn,
    ("zone", "page"): _turn,
    ("date", "day"): _day,
    ("dateok", "day"): _day,
    ("time", "time"): _time,
    ("zone", "zone"): _zone,
    ("fold", "fold"): _fold,
    ("publish", "publish"): _publish,
    ("more", "more"): _more,
    ("more", "less"): _less,
    ("more", "enough"): _enough,
}


def _skipped(at: Recording) -> CallDraft:
    if at.step == "session":
        return replace(at.draft, session=0)
    if at.step == "link":
        return replace(at.draft, link="")
    return at.draft.with_part("report", at.language, "")


def _kept(at: Recording) -> Dialogue:
    """Leave a step as it is; while a part is changed, its next language follows."""
    steps = [step for step, _ in at.way]
    after = steps[steps.index(at.dialogue.step) + 1 :]
    same = next((step for step in after[:1] if step.partition(".")[0] == at.step), None)
    return at.at(same or at.next_step)


def _first_of(at: Recording, part: str) -> str:
    if part == "questions":
        return "more"
    steps = [step for step, _ in at.way]
    return next(step for step in steps if step.partition(".")[0] == part)


def _toggled(chosen: tuple[Language, ...], language: Language) -> tuple[Language, ...]:
    if language in chosen:
        return tuple(each for each in chosen if each != language)
    return (*chosen, language)


def _chosen(chosen: tuple[Language, ...]) -> tuple[Language, ...]:
    if not chosen:
        raise NothingChosen
    return chosen
