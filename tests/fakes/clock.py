"""Business time that only tests move."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@dataclass
class FakeClock:
    """The Clock port, standing still until it is moved."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def forward(self, **by: float) -> None:
        """Move on; arguments as for timedelta."""
        self.moment += timedelta(**by)
