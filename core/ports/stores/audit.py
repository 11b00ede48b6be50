"""What the core asks of storage about the audit log."""

from collections.abc import Sequence
from typing import Protocol

from core.model.audit import AuditLine


class Audit(Protocol):
    """Append-only; every line is chained to the one before by a hash."""

    async def write(self, line: AuditLine) -> None:
        """Append a line in this transaction."""
        ...

    async def lines(self, *, subject: str | None = None, limit: int) -> Sequence[AuditLine]:
        """Return the newest lines first, of one subject or of all."""
        ...

    async def intact(self) -> bool:
        """Walk the chain; say whether no line was changed, dropped or put in."""
        ...
