"""On which lane the calls of the current task go; straight answers need not say anything."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from core.model.delivery import Lane

_LANE: ContextVar[Lane] = ContextVar("lane", default=Lane.ANSWER)


def current_lane() -> Lane:
    """Return the lane of the current task: ANSWER unless something else was said."""
    return _LANE.get()


@contextmanager
def on_lane(lane: Lane) -> Iterator[None]:
    """Let every call to Telegram inside go on *lane*."""
    token = _LANE.set(lane)
    try:
        yield
    finally:
        _LANE.reset(token)
