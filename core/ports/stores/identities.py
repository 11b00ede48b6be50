"""What the core asks of storage about who reported, as they told it themselves."""

from typing import Protocol

from core.model.identity import ReportId
from core.model.report import Identity


class Identities(Protocol):
    """Each sealed under a key of its own, apart from the contents of its report."""

    async def put(self, report: ReportId, identity: Identity) -> None:
        """Write an identity down, over an earlier one.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        ...

    async def get(self, report: ReportId) -> Identity | None:
        """Return the identity; only for those whose right to see it was checked."""
        ...

    async def known(self, report: ReportId) -> bool:
        """Say whether there is one, without opening it."""
        ...

    async def remove(self, report: ReportId) -> None:
        """Destroy the identity with its key; one that is gone already is fine."""
        ...
