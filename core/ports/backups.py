"""What the core asks of copies of everything: that there is a new one each day."""

from datetime import datetime
from typing import Protocol


class Backups(Protocol):
    """Copies that are made while the program runs."""

    async def make_due(self, now: datetime) -> bool:
        """Make a copy unless there is one of the last day, and drop what is too old.

        Says whether one was made.
        """
        ...


class NoBackups:
    """Nobody asked for copies."""

    async def make_due(self, now: datetime) -> bool:  # noqa: ARG002
        """Return False."""
        return False
