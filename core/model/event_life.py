"""What staff can do with the life of an event now: the moves of its kind that make sense."""

from collections.abc import Sequence
from datetime import datetime

from core.model.event import Event
from core.model.event_kind import AHEAD_STATES, MOVES, EventState

_AFTER_IT_BEGAN = frozenset({EventState.HELD, EventState.FOLLOWED_UP, EventState.DECIDED})
"""States of what has taken place, which nothing has before its time."""


def moves_of(event: Event, now: datetime) -> Sequence[EventState]:
    """Return the states that staff may move an event to now, in the order of a life."""
    lawful = MOVES[event.kind].get(event.state, frozenset())
    begun = event.starts_at <= now
    return [
        each for each in EventState if each in lawful and (begun or each not in _AFTER_IT_BEGAN)
    ]


def needs_new_time(event: Event, state: EventState) -> bool:
    """Say whether a move needs to be told a time: what was put off, and an adjourned hearing."""
    if state is EventState.ADJOURNED:
        return True
    return event.state is EventState.POSTPONED and state in AHEAD_STATES
