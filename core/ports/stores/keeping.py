"""What the core asks of storage about holds on reports, and about what has had its time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import ReportId
from core.model.retention import Hold, KeptSort, Ripe, Tombstone


class Keeping(Protocol):
    """How long reports are kept: when their time is over, and what keeps them longer."""

    async def over(
        self, sort: KeptSort, *, before: datetime, after: ReportId, limit: int
    ) -> Sequence[Ripe]:
        """Return reports of a sort that have been so since before then and have no hold.

        By id, those above *after*. A draft counts from its beginning here: what it holds that is
        newer is for the caller to find.
        """
        ...

    async def warned(self, reports: Sequence[ReportId], *, at: datetime) -> None:
        """Write down that staff were told that these will go."""
        ...

    async def spare(self, report: ReportId) -> None:
        """Forget that staff were told of a report: its time begins anew, or it is held."""
        ...

    async def hold(self, report: ReportId, hold: Hold) -> None:
        """Write down why a report is held; one that is held already gets the new reason.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        ...

    async def hold_of(self, report: ReportId) -> Hold | None:
        """Return why a report is held."""
        ...

    async def release(self, report: ReportId) -> None:
        """Drop the reason; a report that is not held is fine."""
        ...

    async def bury(self, tombstone: Tombstone) -> None:
        """Write down why a report was erased."""
        ...

    async def tombstone(self, report: ReportId) -> Tombstone | None:
        """Return why a report was erased."""
        ...

    async def clear_tombstones(self, before: datetime, *, limit: int) -> int:
        """Delete what is left of drafts and withdrawn reports since before then; return how many.

        Little by little: call it until it returns 0.
        """
        ...

    async def mark(self) -> str | None:
        """Return the mark of this database, which its folder of evidence has too."""
        ...

    async def set_mark(self, mark: str) -> None:
        """Give this database a mark; one that it has stays."""
        ...

    async def unnamed(self, files: Sequence[str]) -> Sequence[str]:
        """Return those of the sealed files that nothing in the database names."""
        ...

    async def destroyed_without_end(self, *, limit: int) -> Sequence[ReportId]:
        """Return reports whose key is gone though their status says that they go on.

        A restore without the keys leaves such.
        """
        ...

    async def unlinked(self, *, after: ReportId, limit: int) -> Sequence[ReportId]:
        """Return reports with contents that lead to nobody, with ids above *after*, by id."""
        ...
