"""What the core asks of storage about requests for a second pair of eyes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import PersonId, ReportId, SecondRequestId
from core.model.second_eyes import SecondKind, SecondRequest, SecondState, Wish


class SecondEyes(Protocol):
    """Requests; why and what exactly is asked is sealed, with its report's key if it has one."""

    async def add(
        self,
        asker: PersonId,
        wish: Wish,
        *,
        state: SecondState,
        at: datetime,
        expires_at: datetime,
    ) -> SecondRequestId:
        """Write a request down.

        Raises:
            LookupError: its report is gone or destroyed.
        """
        ...

    async def get(self, request: SecondRequestId) -> SecondRequest | None:
        """Return a request."""
        ...

    async def newest(
        self, asker: PersonId, kind: SecondKind, report: ReportId | None
    ) -> SecondRequest | None:
        """Return what somebody asked last of that kind about that report, whatever became of it."""
        ...

    async def standing(self, report: ReportId) -> Sequence[SecondRequest]:
        """Return what is asked or agreed to about a report, the oldest first, expired or not."""
        ...

    async def move(
        self,
        request: SecondRequestId,
        *,
        was: SecondState,
        becomes: SecondState,
        expires_at: datetime | None = None,
    ) -> bool:
        """Change the state if it is as it was; say whether it did."""
        ...

    async def decide(
        self, request: SecondRequestId, becomes: SecondState, *, by: PersonId, at: datetime
    ) -> bool:
        """Write down who decided, if nobody had; say whether that was so."""
        ...

    async def count_by(self, person: PersonId) -> int:
        """Return how many requests are kept that somebody made or decided."""
        ...

    async def prune(self, before: datetime) -> int:
        """Delete requests that were asked before a moment; return how many."""
        ...
