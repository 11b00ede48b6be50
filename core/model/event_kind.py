"""Kinds of events, and the life of each."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum


class EventKind(StrEnum):
    """What sort of event; decides its icon, its life and its reminders."""

    MEETING = "meeting"  # with a candidate or member of parliament; opens the question guide
    DEADLINE = "deadline"  # a UN deadline: a call for input closes
    EU_DEADLINE = "eu_deadline"  # a deadline of the EU or the Council of Europe
    HEARING = "hearing"  # in a court
    WORKSHOP = "workshop"  # people learn or prepare together
    CAMPAIGN = "campaign"  # a day on which many act together
    OTHER = "other"  # anything else


DEADLINES = frozenset({EventKind.DEADLINE, EventKind.EU_DEADLINE})
"""Kinds that end at their time instead of beginning: without an hour, at the end of that day."""

_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
_OF_DEADLINE = (30 * _DAY, 14 * _DAY, 7 * _DAY, 3 * _DAY, _DAY, 6 * _HOUR)
DEFAULT_DISTANCES: Mapping[EventKind, tuple[timedelta, ...]] = {
    EventKind.MEETING: (7 * _DAY, _DAY, 2 * _HOUR),
    EventKind.DEADLINE: _OF_DEADLINE,
    EventKind.EU_DEADLINE: _OF_DEADLINE,
    EventKind.HEARING: (7 * _DAY, _DAY, 2 * _HOUR),
    EventKind.WORKSHOP: (_DAY, 2 * _HOUR),
    EventKind.CAMPAIGN: (7 * _DAY, _DAY, 2 * _HOUR),
    EventKind.OTHER: (_DAY, 2 * _HOUR),
}
"""How long before an event people are reminded, where the event does not say otherwise."""


class EventState(StrEnum):
    """Where an event stands in its life; which moves are lawful depends on its kind."""

    PLANNED = "planned"  # workshop, campaign day, other: it is going to happen
    PROPOSED = "proposed"  # meeting: asked for, not agreed yet
    CONFIRMED = "confirmed"  # meeting: agreed
    HELD = "held"  # it has taken place
    FOLLOWED_UP = "followed_up"  # meeting: what was said is settled and published
    OPEN = "open"  # deadline: there is still something to do
    SUBMITTED = "submitted"  # deadline: done what had to be done
    CLOSED = "closed"  # deadline: over
    SCHEDULED = "scheduled"  # hearing: has a date
    ADJOURNED = "adjourned"  # hearing: went over to a new date, which is an event of its own
    DECIDED = "decided"  # hearing: the court has decided
    POSTPONED = "postponed"  # put off, without a new time yet
    CANCELLED = "cancelled"  # it will not happen; nothing more is said about it


FIRST_STATE: Mapping[EventKind, EventState] = {
    EventKind.MEETING: EventState.PROPOSED,
    EventKind.DEADLINE: EventState.OPEN,
    EventKind.EU_DEADLINE: EventState.OPEN,
    EventKind.HEARING: EventState.SCHEDULED,
    EventKind.WORKSHOP: EventState.PLANNED,
    EventKind.CAMPAIGN: EventState.PLANNED,
    EventKind.OTHER: EventState.PLANNED,
}
"""In which state an event begins."""

AHEAD_STATES = frozenset(
    {
        EventState.PLANNED,
        EventState.PROPOSED,
        EventState.CONFIRMED,
        EventState.OPEN,
        EventState.SUBMITTED,
        EventState.SCHEDULED,
    }
)
"""States in which an event still stands in the agenda at its time."""

REMINDED_STATES = AHEAD_STATES - {EventState.SUBMITTED}
"""States in which people are reminded before it: what is submitted needs nobody any more."""

_Moves = Mapping[EventState, frozenset[EventState]]


def _moves(**to: str) -> _Moves:
    return {
        EventState(start): frozenset(map(EventState, ends.split())) for start, ends in to.items()
    }


_PLAIN = _moves(
    planned="held postponed cancelled", postponed="planned cancelled", held="", cancelled=""
)
_DEADLINE = _moves(
    open="submitted closed postponed cancelled",
    submitted="open closed",
    postponed="open cancelled",
    closed="",
    cancelled="",
)
MOVES: Mapping[EventKind, _Moves] = {
    EventKind.MEETING: _moves(
        proposed="confirmed held postponed cancelled",
        confirmed="proposed held postponed cancelled",
        postponed="proposed confirmed cancelled",
        held="followed_up",
        followed_up="held",
        cancelled="",
    ),
    EventKind.DEADLINE: _DEADLINE,
    EventKind.EU_DEADLINE: _DEADLINE,
    EventKind.HEARING: _moves(
        scheduled="adjourned decided postponed cancelled",
        postponed="scheduled cancelled",
        adjourned="",
        decided="",
        cancelled="",
    ),
    EventKind.WORKSHOP: _PLAIN,
    EventKind.CAMPAIGN: _PLAIN,
    EventKind.OTHER: _PLAIN,
}
"""Kind -> state -> the states that staff may move it to."""


def may_move(kind: EventKind, start: EventState, end: EventState) -> bool:
    """Say whether an event of *kind* may go from one state to another."""
    return end in MOVES[kind].get(start, frozenset())
