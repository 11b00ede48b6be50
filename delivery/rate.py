"""How many a second are allowed now: the share of this worker, less for a while after a 429."""

SLOWER = 0.75
"""What is left of the rate after Telegram said that it was too much."""
_LEAST = 0.1
_RECOVERED_PER_SECOND = 0.01


class Rate:
    """Goes down at once and up slowly.

    Attributes:
        share: what is allowed at best, a whole number a second; 0 lets nothing leave.
    """

    __slots__ = ("_cut_at", "_factor", "share")

    def __init__(self, share: int) -> None:
        self.share = share
        self._factor = 1.0
        self._cut_at = 0.0

    def slow_down(self, now: float) -> None:
        """Go on slower; a hundredth of the share comes back with every second."""
        self._factor = max(_LEAST, self._recovered(now) * SLOWER)
        self._cut_at = now

    def at(self, now: float) -> int:
        """Return messages a second; at least one, if there is a share at all."""
        if self._factor >= 1.0 or not self.share:
            return self.share
        recovered = self._recovered(now)
        if recovered >= 1.0:
            self._factor = 1.0
        return max(1, int(self.share * recovered))

    def _recovered(self, now: float) -> float:
        return min(1.0, self._factor + (now - self._cut_at) * _RECOVERED_PER_SECOND)
