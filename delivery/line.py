"""How the line to Telegram is: after a failure one try at a time, until something comes through.

Nobody knows what becomes of a message whose answer is lost. Without this a broadcast would go on
into an outage and leave everybody in doubt; with it, no more than what was in flight.
"""

import time

from core.model.delivery import NotSent, Outcome, Unknown, Withdrawn

LONGEST_HOLD_SECONDS = 30.0


class Line:
    """Watches outcomes; says how much may be begun."""

    def __init__(self, first_hold_seconds: float) -> None:
        """Take how long nothing is begun after a first failure; doubled with every further one."""
        self._first_hold = first_hold_seconds
        self._failures = 0
        self._opens_at = 0.0

    def saw(self, outcome: Outcome) -> None:
        """Learn from one attempt; failures of what was in flight together count once."""
        if isinstance(outcome, NotSent | Withdrawn):
            return  # nothing left, perhaps for a reason of our own
        if not isinstance(outcome, Unknown):
            self._failures, self._opens_at = 0, 0.0
        elif (now := time.monotonic()) >= self._opens_at:
            hold = self._first_hold * 2.0 ** min(self._failures, 30)
            self._opens_at = now + min(hold, LONGEST_HOLD_SECONDS)
            self._failures += 1

    def room(self, in_flight: int) -> int | None:
        """Return how many more may be begun; None for any number."""
        if not self._failures:
            return None
        return 0 if in_flight or self.opens_in() > 0 else 1

    def opens_in(self) -> float:
        """Return the seconds until something may be tried again."""
        return max(0.0, self._opens_at - time.monotonic())
