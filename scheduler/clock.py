"""The two clocks: the machine's, and one that follows a sandbox whose time people move."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The Clock port on the machine's own time."""

    def now(self) -> datetime:
        """Return the machine's time, aware UTC."""
        return datetime.now(UTC)


class MovedClock:
    """The Clock port on a time that was set, and goes on from there at its usual speed."""

    def __init__(self, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._moment = datetime.now(UTC)
        self._since = seconds()

    def now(self) -> datetime:
        """Return business time, aware UTC."""
        return self._moment + timedelta(seconds=self._seconds() - self._since)

    def set(self, moment: datetime) -> None:
        """Let it be *moment* (aware) now."""
        self._since = self._seconds()
        self._moment = moment.astimezone(UTC)
