"""What the core asks of storage about who is on duty."""

from collections.abc import Mapping
from typing import Protocol

from core.model.duty import Duty
from core.model.identity import PersonId


class DutyRoster(Protocol):
    """What reviewers said about their duty; who never said anything is off."""

    async def of(self, person: PersonId) -> Duty | None:
        """Return what somebody said; None when they never did."""
        ...

    async def put(self, person: PersonId, duty: Duty) -> None:
        """Write down what somebody says, over what they said before."""
        ...

    async def all(self) -> Mapping[PersonId, Duty]:
        """Return what everybody said, reviewers no more included."""
        ...
