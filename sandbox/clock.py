"""The sandbox's own time: real time plus an offset that only grows."""

import time
from datetime import UTC, datetime

from sandbox.errors import SimError

LONGEST_ADVANCE_SECONDS = 100 * 366 * 86400


def iso(moment: float) -> str:
    """Seconds since the epoch in ISO 8601, UTC."""
    return datetime.fromtimestamp(moment, UTC).isoformat()


class Clock:
    """Tells the sandbox's time; people move it forward, it never goes back."""

    def __init__(self, start: datetime | None = None) -> None:
        self.offset_seconds: float = start.timestamp() - time.time() if start else 0.0

    def now(self) -> float:
        """Seconds since the epoch, in the sandbox's time."""
        return time.time() + self.offset_seconds

    def date(self) -> int:
        """The sandbox's time in whole seconds, as Telegram writes dates."""
        return int(time.time() + self.offset_seconds)

    def iso(self) -> str:
        """The sandbox's time in ISO 8601, UTC, to the microsecond."""
        return iso(self.now())

    def advance(self, seconds: object) -> None:
        """Move time forward; raises SimError unless it is a number from zero to a century."""
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise SimError(400, "advance_seconds must be a number")
        if not 0 <= seconds <= LONGEST_ADVANCE_SECONDS:
            raise SimError(400, "advance_seconds must be zero or more, and at most a century")
        self.offset_seconds += seconds
