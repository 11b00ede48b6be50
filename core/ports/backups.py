"""What the core asks of copies of everything: that there is a new one each day."""

from typing import Protocol


class Backups(Protocol):
    """Copies that are made while the program runs."""

    async def make_due(self) -> bool:
        """Make a copy unless there is one of the last day, and drop what is too old.

        By real time: a clock that was moved must not make all copies too old. Says whether one
        was made.
        """
        ...


class NoBackups:
    """Nobody asked for copies."""

    async def make_due(self) -> bool:
        """Return False."""
        return False
