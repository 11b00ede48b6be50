"""Says in the log what was recorded: one line a second at most, however many batches there are."""

import time
from collections import Counter
from collections.abc import Callable, Sequence

import structlog

from core.model.delivery import Result

_SECONDS = 1.0

_log = structlog.get_logger(__name__)


class Tally:
    """Adds results up until they are told."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._counts: Counter[str] = Counter()
        self._told_at = float("-inf")

    def add(self, results: Sequence[Result]) -> None:
        """Count what was committed; tell it when nothing was told for a second."""
        self._counts.update(result.state.value for result in results)
        if self._now() - self._told_at >= _SECONDS:
            self.tell()

    def tell(self) -> None:
        """Tell what was not told yet."""
        if self._counts:
            _log.info("outbox_recorded", **self._counts)
            self._counts.clear()
            self._told_at = self._now()
