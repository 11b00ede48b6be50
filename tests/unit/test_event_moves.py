"""Which moves of an event's life its coordinators are offered, and which need a new time."""

from datetime import timedelta

import pytest

from core.model.event import Event
from core.model.event_kind import MOVES, EventKind, EventState
from core.model.event_life import moves_of, needs_new_time
from tests.storage.test_events import an_event

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("kind", EventKind)
def test_what_is_offered_is_lawful_and_nothing_took_place_before_its_time(kind):
    """A button that is refused afterwards is a lie."""
    for state in EventState:
        event: Event = an_event(kind=kind, state=state)
        before = moves_of(event, event.starts_at - HOUR)
        after = moves_of(event, event.starts_at + HOUR)
        lawful = MOVES[kind].get(state, frozenset())
        assert set(after) == lawful
        assert set(before) == lawful - {
            EventState.HELD, EventState.FOLLOWED_UP, EventState.DECIDED,
        }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "needed"),
    [
        (EventState.POSTPONED, EventState.CONFIRMED, True),
        (EventState.POSTPONED, EventState.PLANNED, True),
        (EventState.POSTPONED, EventState.CANCELLED, False),
        (EventState.SCHEDULED, EventState.ADJOURNED, True),
        (EventState.PROPOSED, EventState.CONFIRMED, False),
        (EventState.SUBMITTED, EventState.OPEN, False),
    ],
)
def test_what_has_no_date_any_more_needs_one(start, end, needed):
    """Put off means that the old date is gone; adjourned means that there is a next one."""
    assert needs_new_time(an_event(state=start), end) is needed
