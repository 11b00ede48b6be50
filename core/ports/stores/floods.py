"""What the core asks of storage about floods: how much came lately, and from whom only by hash."""

from datetime import datetime
from typing import Protocol

from core.model.flood import Limit


class Floods(Protocol):
    """Counts that outlive a restart; who is counted is kept as a keyed hash, for an hour or so."""

    async def take(self, who: str, limit: Limit, *, at: datetime) -> datetime | None:
        """Count one more; None if it may come, else when one may (then nothing was counted)."""
        ...

    async def opens_at(self, who: str, limit: Limit, *, at: datetime) -> datetime | None:
        """Return when one more may come, without counting it; None: now."""
        ...

    async def forget(self, who: str, limit: Limit) -> None:
        """Forget what was counted of somebody."""
        ...

    async def submitted_since(self, moment: datetime, *, at_most: int) -> int:
        """Return how many reports everyone has sent since then, counted to *at_most*."""
        ...

    async def prune(self, before: datetime) -> int:
        """Forget whoever could send everything again before that moment; return how many."""
        ...
