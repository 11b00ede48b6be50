"""What becomes of a delivery after one attempt: a pure decision."""

from typing import assert_never

from core.model.delivery import (
    THROTTLED,
    Delivery,
    DeliveryState,
    Doubt,
    NotSent,
    Outcome,
    Rejected,
    Result,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
    Withdrawn,
)

FIRST_BACK_OFF_SECONDS = 2.0
LONGEST_BACK_OFF_SECONDS = 300.0
NOT_SENT_ATTEMPTS = 1000
"""Some three days of an unreachable Telegram: what is late is caught up with, not dropped."""
UNKNOWN_ATTEMPTS = 5
"""So often what may have arrived is said again, where twice is better than never."""


def back_off(attempt: int, spread: int) -> float:
    """Return the seconds to wait after that attempt (from 1): doubled each time, to a limit.

    Args:
        attempt: how often it was tried.
        spread: any number; different ones come back at different moments, up to a quarter apart.
    """
    doubled: float = FIRST_BACK_OFF_SECONDS * 2 ** min(attempt - 1, 30)
    seconds = min(doubled, LONGEST_BACK_OFF_SECONDS)
    return seconds * (1 + (spread * 7919 % 1000) / 4000)


def decide(delivery: Delivery, outcome: Outcome) -> Result:
    """Return what is to be written down about *delivery*, whether an end or another attempt."""
    match outcome:
        case Sent(message_id, more, how):
            end = DeliveryState.SENT
            return Result(delivery.id, delivery.person, end, message_id, more=more, reason=how)
        case Unreachable(reason):
            return _end(delivery, DeliveryState.UNREACHABLE, reason)
        case Rejected(reason):
            return _end(delivery, DeliveryState.REJECTED, reason)
        case Withdrawn():
            return _end(delivery, DeliveryState.CANCELLED)
        case Throttled(seconds):
            return _again(delivery, THROTTLED, seconds, attempted=False)
        case NotSent(reason) | Unknown(reason):
            state = _last_state(delivery, outcome)
            if state is not None:
                return _end(delivery, state, reason)
            return _again(delivery, reason, back_off(delivery.attempt, delivery.person))
        case _:
            assert_never(outcome)


def _last_state(delivery: Delivery, outcome: NotSent | Unknown) -> DeliveryState | None:
    """Return the end that this attempt is, or None when there is to be another."""
    if isinstance(outcome, NotSent):
        return DeliveryState.FAILED if delivery.attempt >= NOT_SENT_ATTEMPTS else None
    if delivery.doubt is Doubt.LEAVE or delivery.attempt >= UNKNOWN_ATTEMPTS:
        return DeliveryState.IN_DOUBT
    return None


def _end(delivery: Delivery, state: DeliveryState, reason: str = "") -> Result:
    return Result(delivery.id, delivery.person, state, reason=reason)


def _again(delivery: Delivery, reason: str, seconds: float, *, attempted: bool = True) -> Result:
    return Result(
        delivery.id,
        delivery.person,
        DeliveryState.WAITING,
        reason=reason,
        retry_in_seconds=seconds,
        attempted=attempted,
    )
