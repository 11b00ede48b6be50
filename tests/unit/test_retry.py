import pytest

from core.model.delivery import (
    DeliveryState,
    Doubt,
    NotSent,
    Rejected,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
    Withdrawn,
)
from delivery.retry import (
    LONGEST_BACK_OFF_SECONDS,
    NOT_SENT_ATTEMPTS,
    UNKNOWN_ATTEMPTS,
    back_off,
    decide,
)
from tests.fakes.delivery import a_delivery


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Sent(77), DeliveryState.SENT),
        (Unreachable("blocked"), DeliveryState.UNREACHABLE),
        (Rejected("too long"), DeliveryState.REJECTED),
        (Withdrawn(), DeliveryState.CANCELLED),
        (Unknown("timed out"), DeliveryState.IN_DOUBT),
    ],
)
def test_what_is_certain_is_an_end(outcome, state):
    """Trying again would send twice, or would be refused again."""
    result = decide(a_delivery(3, person=4), outcome)
    assert (result.id, result.person, result.state) == (3, 4, state)
    assert result.message_id == (77 if state is DeliveryState.SENT else None)
    assert result.reason == getattr(outcome, "reason", "")


def test_being_throttled_is_no_attempt():
    """A day of flood control must not use up the attempts of a message that never left."""
    result = decide(a_delivery(3, person=4, attempt=NOT_SENT_ATTEMPTS), Throttled(17))
    assert result.state is DeliveryState.WAITING
    assert (result.retry_in_seconds, result.attempted) == (17, False)


def test_what_did_not_leave_is_tried_again_for_days():
    """Telegram is blocked or down for a day now and then; what is late still arrives."""
    seconds = 0.0
    for attempt in range(1, NOT_SENT_ATTEMPTS):
        result = decide(a_delivery(3, person=4, attempt=attempt), NotSent("no network"))
        assert result.state is DeliveryState.WAITING
        seconds += result.retry_in_seconds
    assert seconds > 3 * 86400
    last = decide(a_delivery(3, person=4, attempt=NOT_SENT_ATTEMPTS), NotSent("no network"))
    assert (last.state, last.reason) == (DeliveryState.FAILED, "no network")


def test_what_may_have_arrived_is_repeated_only_where_twice_is_better_than_never():
    """Danger is said again; a briefing is not, and neither goes on for ever."""
    again = decide(a_delivery(3, person=4, doubt=Doubt.REPEAT), Unknown("timed out"))
    assert (again.state, again.attempted) == (DeliveryState.WAITING, True)
    assert again.retry_in_seconds > 0
    last = decide(
        a_delivery(3, person=4, doubt=Doubt.REPEAT, attempt=UNKNOWN_ATTEMPTS), Unknown("timed out")
    )
    assert last.state is DeliveryState.IN_DOUBT


def test_back_off_grows_to_a_limit_and_spreads():
    """Thousands that failed together must not come back together."""
    assert back_off(1, 0) < back_off(2, 0) < back_off(5, 0)
    assert back_off(10_000, 0) == LONGEST_BACK_OFF_SECONDS
    assert len({back_off(3, spread) for spread in range(500)}) > 400
    assert max(back_off(3, spread) for spread in range(500)) <= back_off(3, 0) * 1.25
