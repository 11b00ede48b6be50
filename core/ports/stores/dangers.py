"""What the core asks of storage about dangers that were raised."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.danger import Danger, DangerEnd
from core.model.identity import ReportId


class Dangers(Protocol):
    """Dangers, at most one for each report."""

    async def put(self, danger: Danger) -> None:
        """Write a danger down, over an earlier one of the same report."""
        ...

    async def get(self, report: ReportId) -> Danger | None:
        """Return the danger of a report, ended or not."""
        ...

    async def due(self, now: datetime, *, limit: int) -> Sequence[Danger]:
        """Return dangers whose alert is to be repeated by now, the longest waiting first."""
        ...

    async def told_again(self, danger: Danger) -> bool:
        """Write down an alert of an open danger, if it is the next one; say whether it was so.

        Args:
            danger: with `rounds` counted on; beside it `told`, `told_at`, `admins` and `next_at`
                are written.
        """
        ...

    async def saw(self, report: ReportId, at: datetime) -> None:
        """Write down that a reviewer opened the case, if its danger is open and nobody had."""
        ...

    async def end(self, report: ReportId, end: DangerEnd, at: datetime) -> bool:
        """End an open danger; say whether there was one."""
        ...

    async def taken(self, *, since: datetime) -> Sequence[Danger]:
        """Return dangers that somebody took since then."""
        ...

    async def watch(self, report: ReportId, message_id: int | None, shown: str) -> None:
        """Remember in which message its reporter follows it, and what that says; None: in none."""
        ...

    async def watched(self) -> Sequence[Danger]:
        """Return dangers that a reporter follows in a message."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next alert is to be repeated, in (after, until]."""
        ...

    async def prune(self, ended_before: datetime) -> int:
        """Delete dangers that ended before a moment; return how many."""
        ...
