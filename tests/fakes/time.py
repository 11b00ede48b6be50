"""Monotonic time with its timers, moved by tests only."""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class FakeTimer:
    """One timer that was set."""

    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class FakeTime:
    """Monotonic seconds with `call_later`, as pacing wants them of an event loop."""

    seconds: float = 1000.0
    _timers: list[tuple[float, int, FakeTimer]] = field(default_factory=list)
    _order: "itertools.count[int]" = field(default_factory=itertools.count)

    def now(self) -> float:
        return self.seconds

    def call_later(self, delay: float, callback: Callable[[], None], /) -> FakeTimer:
        timer = FakeTimer(callback)
        heapq.heappush(self._timers, (self.seconds + delay, next(self._order), timer))
        return timer

    def next_at(self) -> float | None:
        """The moment of the next timer that still stands."""
        while self._timers and self._timers[0][2].cancelled:
            heapq.heappop(self._timers)
        return self._timers[0][0] if self._timers else None

    def ring_next(self) -> bool:
        """Move to the next timer and let it ring; say whether there was one."""
        moment = self.next_at()
        if moment is None:
            return False
        timer = heapq.heappop(self._timers)[2]
        self.seconds = max(self.seconds, moment)
        timer.callback()
        return True
