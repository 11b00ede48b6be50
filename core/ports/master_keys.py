"""What the core asks of the master keys: to take up those that an operator has put in place."""

from typing import Protocol


class MasterKeys(Protocol):
    """The keys under which everything is sealed."""

    async def refresh(self) -> str | None:
        """Take up changed keys; return the id of the current one if it is another one now."""
        ...


class FixedKeys:
    """Keys that never change while the program runs: those of an environment, and of tests."""

    async def refresh(self) -> str | None:
        """Return nothing: they are what they were."""
        return None
