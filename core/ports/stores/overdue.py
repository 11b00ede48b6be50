"""What the core asks of storage about cases that wait for longer than they should."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.report import Report


class Overdue(Protocol):
    """Cases whose next target has passed, and when staff are reminded of each again."""

    async def to_remind(self, now: datetime, *, limit: int) -> Sequence[tuple[Report, bool]]:
        """Return overdue cases of which nobody was reminded lately, the longest overdue first.

        Beside each whether somebody ever was.
        """
        ...

    async def remind_again(self, report: Report, *, was_reminded: bool, at: datetime) -> bool:
        """Put the next reminder of a case to a moment, unless somebody did; say whether it was so.

        Args:
            report: which case.
            was_reminded: as `to_remind` has it.
            at: not before this.
        """
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when a case becomes overdue or is to be reminded of again, in (after, until]."""
        ...
