"""What the core asks of storage about the audit log."""

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from core.model.audit import AuditLine, AuditWanted, Damage, NumberedLine
from core.model.identity import PersonId


class Audit(Protocol):
    """Append-only; every line is chained to the one before by a hash."""

    async def write(self, line: AuditLine) -> None:
        """Append a line in this transaction."""
        ...

    async def lines(self, *, subject: str | None = None, limit: int) -> Sequence[AuditLine]:
        """Return the newest lines first, of one subject or of all."""
        ...

    async def has(self, act: str, *, subject: str) -> bool:
        """Say whether that was ever done to a subject, however much came after it."""
        ...

    async def subjects(self, acts: Collection[str]) -> AbstractSet[str]:
        """Return about what any of these was ever done."""
        ...

    async def actors(self, subject: str, *, but: Collection[str]) -> AbstractSet[PersonId]:
        """Return who of the staff did anything about a subject, these acts aside."""
        ...

    async def page(
        self, wanted: AuditWanted, *, top: int, offset: int, limit: int
    ) -> tuple[Sequence[NumberedLine], int]:
        """Return a page of lines numbered up to *top*, newest first, and how many there are."""
        ...

    async def last_number(self) -> int:
        """Return the number of the newest line; 0 when there is none."""
        ...

    async def damage(self) -> Damage | None:
        """Walk the chain; return where it is first not what was written."""
        ...

    async def intact(self) -> bool:
        """Walk the chain; say whether no line was changed, dropped or put in."""
        ...
