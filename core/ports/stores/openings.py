"""What the core asks of storage about the ways to a case without the account that reported it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.bar_wish import BarWish
from core.model.identity import PersonId, ReportId


class Openings(Protocol):
    """Passphrases, as slow hashes and sealed; how often somebody tried; wishes about who may see.

    A passphrase that was shown opens nothing until it is confirmed, and the one before does.
    """

    async def show(self, report: ReportId, hardened: bytes) -> None:
        """Write down the passphrase that is being shown, in the place of one not confirmed."""
        ...

    async def confirm(self, report: ReportId) -> bool:
        """Let the passphrase that was shown open the case; say whether one was waiting."""
        ...

    async def hardened(self, report: ReportId) -> bytes | None:
        """Return the slow hash of the passphrase that opens a case; None: none does."""
        ...

    async def count_try(self, subject: str, *, now: datetime, since: datetime) -> int:
        """Count one more try of a subject; return how many there were since a moment, this too.

        Counting begins anew with the first try after that moment has passed.
        """
        ...

    async def tries(self, subject: str, *, since: datetime) -> int:
        """Return how many tries of a subject were counted since a moment."""
        ...

    async def tried_since(self, subject: str) -> datetime | None:
        """Return when the count of a subject began."""
        ...

    async def prune(self, before: datetime) -> int:
        """Forget tries whose count began before a moment; return of how many subjects."""
        ...

    async def wish(self, report: ReportId, text: str, *, readers: Sequence[PersonId]) -> None:
        """Keep what a reporter wrote about who must not see their case, for those readers alone.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        ...

    async def wishes(self, report: ReportId) -> Sequence[BarWish]:
        """Return what a reporter wrote about who must not see their case, oldest first."""
        ...
