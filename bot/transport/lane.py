"""On which lane the calls of the current task go; straight answers need not say anything."""

from contextvars import ContextVar

from core.model.delivery import Lane

_LANE: ContextVar[Lane] = ContextVar("lane", default=Lane.ANSWER)


def current_lane() -> Lane:
    """Return the lane of the current task: ANSWER unless something else was said."""
    return _LANE.get()


class on_lane:  # noqa: N801 - read as a word, like contextlib's
    """Let every call to Telegram inside go on a lane; a class, for it stands around every send."""

    __slots__ = ("_lane", "_token")

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def __enter__(self) -> None:
        self._token = _LANE.set(self._lane)

    def __exit__(self, *_: object) -> None:
        _LANE.reset(self._token)
