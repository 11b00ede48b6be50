"""Where each button leads in what can be said besides: until when, how often, who, reminders."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.handlers.at_step import known_language
from bot.handlers.event_steps import Part, Planning
from bot.handlers.moment_picker import read_clock, read_day
from core.model.dialogue import Dialogue
from core.model.event_kind import DEFAULT_DISTANCES, EventKind
from core.model.identity import GroupId
from core.model.refusals import Outdated, TooManyReminders, Unusable
from core.model.reminder import MOST_DISTANCES
from core.model.repetition import offered_for
from core.usecases.events.event_draft import EventDraft

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
DISTANCES = (
    30 * _DAY, 14 * _DAY, 7 * _DAY, 3 * _DAY, 2 * _DAY, _DAY,
    6 * _HOUR, 3 * _HOUR, 2 * _HOUR, _HOUR, timedelta(minutes=30), timedelta(minutes=15),
)  # fmt: skip
"""How long before an event reminders can be chosen."""
AFTER = (_HOUR, _DAY, 3 * _DAY)
"""How long after it those who came can be asked again."""
TIMES = (2, 4, 6, 10, 12)
"""How often a series can come at a tap; any other number is typed."""
SEATS = (10, 15, 20, 30, 50, 100)
"""How many seats can be chosen at a tap; any other number is typed."""


def number_of(value: str) -> int:
    """Return a small whole number that a button said.

    Raises:
        Outdated: it said none.
    """
    if not (value.isascii() and value.isdecimal() and len(value) <= 9):
        raise Outdated
    return int(value)


def distances_of(draft: EventDraft) -> tuple[timedelta, ...]:
    """Return how long before the event people are reminded, by choice or as its kind says."""
    kind = draft.kind or EventKind.OTHER
    return DEFAULT_DISTANCES[kind] if draft.distances is None else draft.distances


def _end(planning: Planning, value: str) -> Dialogue:
    draft = replace(planning.draft, end_clock=read_clock(value))
    return planning.said_more(draft)


def _no_end(planning: Planning, _value: str) -> Dialogue:
    return planning.said_more(replace(planning.draft, end_clock=None, last_day=None))


def _to_last_day(planning: Planning, _value: str) -> Dialogue:
    return planning.go("last")


def _one_day(planning: Planning, _value: str) -> Dialogue:
    return _with_last_day(planning, replace(planning.draft, last_day=None))


def _last_day(planning: Planning, value: str) -> Dialogue:
    return _with_last_day(planning, replace(planning.draft, last_day=read_day(value)))


def _typed_last_day(planning: Planning, _value: str) -> Dialogue:
    return _with_last_day(planning, replace(planning.draft, last_day=planning.typed_day))


def _with_last_day(planning: Planning, draft: EventDraft) -> Dialogue:
    if draft.last_day is not None and draft.day is not None and draft.last_day < draft.day:
        raise Unusable(reason="end")
    if draft.last_day == draft.day:
        draft = replace(draft, last_day=None)
    if draft.clock is not None and draft.last_day is not None and draft.end_clock is None:
        return planning.go("end", draft)  # until when on that day
    return planning.said_more(draft)


def _repeat(planning: Planning, value: str) -> Dialogue:
    if value == "no" and planning.part is Part.ALL:
        return planning.said_more(planning.draft.repeated(None))
    if planning.draft.day is None or value not in offered_for(planning.draft.day):
        raise Outdated
    return planning.go("repeatend", planning.draft.repeated(value))


def _without_end(planning: Planning, _value: str) -> Dialogue:
    return planning.said_more(replace(planning.draft, until=None, times=None))


def _times(planning: Planning, value: str) -> Dialogue:
    return planning.said_more(planning.draft.repeated_times(number_of(value)))


def _typed_until(planning: Planning, _value: str) -> Dialogue:
    return planning.said_more(planning.draft.repeated_until(planning.typed_day))


def _group(planning: Planning, value: str, *, wanted: bool) -> Dialogue:
    draft = planning.draft.for_group(GroupId(number_of(value)), wanted=wanted)
    return planning.go(planning.dialogue.step, draft)


def _invited(planning: Planning, _value: str, *, only: bool) -> Dialogue:
    return planning.go(planning.dialogue.step, replace(planning.draft, invited_only=only))


def _after_groups(planning: Planning, _value: str) -> Dialogue:
    if planning.part is Part.WHO or not planning.complete:
        return planning.go("topics")
    return planning.said_more()


def _seats(planning: Planning, value: str) -> Dialogue:
    return planning.said_more(planning.draft.with_seats(number_of(value)))


def _any_number(planning: Planning, _value: str) -> Dialogue:
    return planning.said_more(planning.draft.with_seats(None))


def _speech(planning: Planning, value: str, *, wanted: bool) -> Dialogue:
    draft = planning.draft.interpreted(known_language(value), wanted=wanted)
    return planning.go("speech", draft)


def _distance(planning: Planning, value: str, *, wanted: bool) -> Dialogue:
    distance = timedelta(seconds=number_of(value))
    own = distances_of(planning.draft)
    if wanted and distance not in DISTANCES:
        raise Outdated
    chosen = {*own, distance} if wanted else {*own} - {distance}
    if len(chosen) > MOST_DISTANCES:
        raise TooManyReminders(limit=MOST_DISTANCES)
    distances = tuple(sorted(chosen, reverse=True))
    return planning.go("remind", replace(planning.draft, distances=distances))


def _as_the_kind_says(planning: Planning, _value: str) -> Dialogue:
    return planning.go("remind", replace(planning.draft, distances=None))


def _after(planning: Planning, value: str) -> Dialogue:
    span = timedelta(seconds=number_of(value))
    if span and span not in AFTER:
        raise Outdated
    return planning.go("remind", replace(planning.draft, after=(span,) if span else ()))


def _said(planning: Planning, _value: str) -> Dialogue:
    return planning.said_more()


def _turn(planning: Planning, value: str) -> Dialogue:
    return planning.turned(value)


MORE_MOVES: Mapping[str, Mapping[str, Callable[[Planning, str], Dialogue]]] = {
    "end": {"time": _end, "none": _no_end, "last": _to_last_day},
    "last": {"day": _last_day, "none": _one_day, "page": _turn},
    "lastok": {"yes": _typed_last_day},
    "repeat": {"repeat": _repeat},
    "repeatend": {"none": _without_end, "times": _times},
    "repeatok": {"yes": _typed_until},
    "groups": {
        "on": lambda p, value: _group(p, value, wanted=True),
        "off": lambda p, value: _group(p, value, wanted=False),
        "only": lambda p, value: _invited(p, value, only=True),
        "open": lambda p, value: _invited(p, value, only=False),
        "page": _turn,
        "next": _after_groups,
    },
    "seats": {"seats": _seats, "none": _any_number},
    "speech": {
        "on": lambda p, value: _speech(p, value, wanted=True),
        "off": lambda p, value: _speech(p, value, wanted=False),
        "next": _said,
    },
    "remind": {
        "on": lambda p, value: _distance(p, value, wanted=True),
        "off": lambda p, value: _distance(p, value, wanted=False),
        "own": _as_the_kind_says,
        "after": _after,
        "next": _said,
    },
}
"""What the buttons of each such step do to the dialogue."""
