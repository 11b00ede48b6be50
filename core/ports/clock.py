"""Business time: what is due, quiet hours, retention, ages. Tests and the sandbox move it."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells business time; never used for leases, pacing, back-off or timeouts."""

    def now(self) -> datetime:
        """Return business time, aware UTC."""
        ...
