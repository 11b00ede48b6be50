"""Meters that pacing is made of, pure arithmetic on seconds: round trips, a window, a bucket."""

from collections import deque
from itertools import count

_ROUNDING_SECONDS = 1e-9
_LATELY_SECONDS = 2.5
_PATIENCE_SECONDS = 3.0
_LOOK_AGAIN_SECONDS = 0.005


class RoundTrips:
    """Knows the quickest answer of the last seconds: what a call takes that nothing held up."""

    __slots__ = ("_before", "_began_at", "_current")

    def __init__(self) -> None:
        self._current = self._before = float("inf")
        self._began_at = float("-inf")

    def saw(self, seconds: float, now: float) -> None:
        """Learn how long one call took."""
        age = now - self._began_at
        if age >= _LATELY_SECONDS:
            self._before = self._current if age < 2 * _LATELY_SECONDS else float("inf")
            self._current, self._began_at = float("inf"), now
        self._current = min(self._current, seconds)

    @property
    def quickest(self) -> float:
        """Seconds; 0 as long as nothing is known."""
        found = min(self._current, self._before)
        return 0.0 if found == float("inf") else found


class Window:
    """Counts what the far side may see in a span of seconds: no *limit* + 1 in any such span.

    The far side stamps a call when it arrives, which nobody here can see. It arrives no later than
    its answer leaves; what is sent next arrives no sooner than the quickest call ever does. So a
    call counts while it is under way, and after its answer for the span less the quickest round
    trip: that is exact without any margin for calls that are held up on the way.

    Attributes:
        limit: how many; may be changed at any time.
    """

    __slots__ = ("_answered", "_numbers", "_seconds", "_trips", "_under_way", "limit")

    def __init__(self, limit: int, seconds: float, trips: RoundTrips) -> None:
        self.limit = limit
        self._seconds = seconds
        self._trips = trips
        self._numbers = count()
        self._under_way: dict[int, float] = {}
        self._answered: deque[float] = deque()

    def opens_in(self, now: float) -> float:
        """Return the seconds after which to look whether one more fits; 0 when it does now."""
        self._drop_old(now)
        surplus = len(self._under_way) + len(self._answered) - self.limit
        if surplus < 0:
            return 0.0
        if surplus < len(self._answered):
            return self._answered[surplus] + self._seconds - self._trips.quickest - now
        # Those under way have to be answered first: at the earliest as quick as the quickest.
        oldest = next(iter(self._under_way.values()), now)
        return max(oldest + self._seconds - now, _LOOK_AGAIN_SECONDS)

    def used(self, now: float) -> int:
        """Return how many are counted now."""
        self._drop_old(now)
        return len(self._under_way) + len(self._answered)

    def take(self, now: float) -> int:
        """Count one that leaves now; return the number under which it is known."""
        number = next(self._numbers)
        self._under_way[number] = now
        return number

    def answered(self, number: int, now: float) -> None:
        """Learn that a call was answered, or will never be."""
        self._under_way.pop(number, None)
        self._answered.append(now)

    def give_back(self, number: int) -> None:
        """Count one no longer: it never left."""
        self._under_way.pop(number, None)

    def is_idle(self, now: float) -> bool:
        """Say whether nothing is counted any more."""
        return not self.used(now)

    def _drop_old(self, now: float) -> None:
        quickest, answered, under_way = self._trips.quickest, self._answered, self._under_way
        oldest = now - self._seconds + quickest
        while answered and answered[0] <= oldest + _ROUNDING_SECONDS:
            answered.popleft()
        # Where a round trip is longer than the span, no answer can be waited for; and one that
        # does not come at all must not keep everybody waiting.
        slow = quickest >= self._seconds
        patience = self._seconds if slow else max(self._seconds, _PATIENCE_SECONDS)
        while under_way:
            number = next(iter(under_way))
            if under_way[number] > now - patience + _ROUNDING_SECONDS:
                break
            del under_way[number]


class Bucket:
    """Lets a burst through and then one per interval.

    It holds a single number, the moment at which it will be full again.
    """

    __slots__ = ("_burst", "_full_at", "_interval")

    def __init__(self, interval_seconds: float, burst: int) -> None:
        self._interval = interval_seconds
        self._burst = burst
        self._full_at = float("-inf")

    def change(self, interval_seconds: float, burst: int) -> None:
        """Go on with another interval and burst."""
        self._interval, self._burst = interval_seconds, burst

    def opens_in(self, now: float) -> float:
        """Return the seconds until one more may pass."""
        seconds = self._full_at - now - (self._burst - 1) * self._interval
        return seconds if seconds > _ROUNDING_SECONDS else 0.0

    def take(self, now: float) -> int:
        """Count one; the number is that of all: a bucket does not tell them apart."""
        self._full_at = max(self._full_at, now) + self._interval
        return 0

    def give_back(self, _number: int) -> None:
        """Count one no longer: it never left."""
        self._full_at -= self._interval

    def arrived_late(self, seconds: float, now: float) -> None:
        """Learn that one was held up for so long on its way and has arrived by *now*.

        The far side began to fill its bucket that much later; emptied at once, it is full again
        after as many intervals as it holds.
        """
        emptied_now = now + self._burst * self._interval
        self._full_at = max(self._full_at, min(self._full_at + seconds, emptied_now))

    def is_idle(self, now: float) -> bool:
        """Say whether it is as good as new."""
        return self._full_at <= now
