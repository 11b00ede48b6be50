"""Meters that pacing is made of: a sliding window and a bucket, both pure arithmetic on seconds."""

from collections import deque

_ROUNDING_SECONDS = 1e-9


class Window:
    """Counts what happened in the last seconds, exactly: no *limit* + 1 in any such span."""

    __slots__ = ("_limit", "_moments", "_seconds")

    def __init__(self, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._moments: deque[float] = deque()

    def opens_in(self, now: float, *, leaving: int = 0) -> float:
        """Return the seconds until one more fits while *leaving* places stay free."""
        self._drop_old(now)
        surplus = len(self._moments) - (self._limit - leaving)
        return 0.0 if surplus < 0 else self._moments[surplus] + self._seconds - now

    def room(self, now: float, *, leaving: int = 0) -> int:
        """Return how many more fit now while *leaving* places stay free; not less than 0."""
        self._drop_old(now)
        return max(0, self._limit - leaving - len(self._moments))

    def take(self, now: float) -> None:
        """Count one."""
        self._moments.append(now)

    def is_idle(self, now: float) -> bool:
        """Say whether nothing is counted any more."""
        self._drop_old(now)
        return not self._moments

    def _drop_old(self, now: float) -> None:
        moments, oldest = self._moments, now - self._seconds
        while moments and moments[0] <= oldest:
            moments.popleft()


class Bucket:
    """Lets a burst through and then one per interval.

    It holds a single number, the moment at which it will be full again.
    """

    __slots__ = ("_burst", "_full_at", "_interval")

    def __init__(self, interval_seconds: float, burst: int) -> None:
        self._interval = interval_seconds
        self._burst = burst
        self._full_at = float("-inf")

    def opens_in(self, now: float) -> float:
        """Return the seconds until one more may pass."""
        seconds = self._full_at - now - (self._burst - 1) * self._interval
        return seconds if seconds > _ROUNDING_SECONDS else 0.0

    def room(self, now: float) -> int:
        """Return how many may pass now."""
        owed = max(0.0, self._full_at - now)
        return max(0, int(self._burst - owed / self._interval + 1e-9))

    def take(self, now: float) -> None:
        """Count one."""
        self._full_at = max(self._full_at, now) + self._interval

    def is_idle(self, now: float) -> bool:
        """Say whether it is as good as new."""
        return self._full_at <= now
