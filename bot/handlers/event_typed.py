"""What was typed at a step of planning an event, and where it leads."""

from dataclasses import replace
from datetime import time

from bot.handlers.event_steps import TYPED_DAYS, Planning
from core.model.dialogue import Dialogue
from core.model.language import LANGUAGES, Language
from core.model.refusals import Unusable
from core.model.repetition import read_times
from core.model.typed_date import read_date, read_time
from locales.places import find_zones

LONGEST_SEARCH = 100
_MOST_DIGITS = 9
_DAY = 24 * 60
_LONGEST_NIGHT = 15 * 60
"""So many minutes an event lasts at most whose last day nobody said."""


def typed_into(planning: Planning, typed: str, language: Language) -> Dialogue:
    """Return the dialogue after what was typed at its step.

    Raises:
        Refusal: it cannot be used here; its class says why.
    """
    draft = planning.draft
    match planning.step:
        case "title":
            return planning.onward(draft.with_title(planning.language, typed))
        case "text":
            return planning.onward(draft.with_text(planning.language, typed))
        case "time":
            return planning.onward(planning.at_time(read_time(typed)))
        case "zone":
            return _found_zone(planning, typed)
        case "place":
            return planning.onward(draft.with_place(typed))
        case _:
            return _more(planning, typed, language)


def _more(planning: Planning, typed: str, language: Language) -> Dialogue:
    draft = planning.draft
    match planning.step:
        case "end":
            return _end(planning, typed)
        case "seats":
            return planning.said_more(draft.with_seats(_number(typed)))
        case "repeatend" | "repeatok" if (times := read_times(typed)) is not None:
            return planning.said_more(draft.repeated_times(times))
        case _:
            return _shown_back(planning, typed, language)


def _end(planning: Planning, typed: str) -> Dialogue:
    draft = planning.draft
    if draft.clock is None:
        raise Unusable(reason="buttons")
    ends = read_time(typed)
    if draft.last_day is None and _minutes_between(draft.clock, ends) > _LONGEST_NIGHT:
        raise Unusable(reason="end")  # 13:00 after 14:00 is a slip, 01:00 after 22:00 is a night
    return planning.said_more(replace(draft, end_clock=ends))


def _minutes_between(begins: time, ends: time) -> int:
    """Return how long it lasts when an end that is no later is that of the next day."""
    minutes = (ends.hour - begins.hour) * 60 + ends.minute - begins.minute
    return minutes if minutes > 0 else minutes + _DAY


def _shown_back(planning: Planning, typed: str, language: Language) -> Dialogue:
    day = read_date(typed, today=planning.today, language=language)
    step = TYPED_DAYS.get(planning.step, planning.step)
    return planning.go(step).at(step, typed=day.isoformat())


def _found_zone(planning: Planning, typed: str) -> Dialogue:
    found = find_zones(typed[:LONGEST_SEARCH], LANGUAGES)
    if not found:
        raise Unusable(reason="zone")
    if len(found) == 1:
        return planning.onward(planning.draft.in_zone(found[0]))
    return planning.dialogue.at("zone", found=list(found))


def _number(typed: str) -> int:
    digits = typed.strip()
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        raise Unusable(reason="number")
    return int(digits)
