"""What the core asks of storage about reports. Everything a reporter said is sealed at rest."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import CaseCode, EntryId, PersonId, ReportId
from core.model.report import Entry, Report


class Reports(Protocol):
    """Reports, their entries, and the sealed link to who reported."""

    async def start(self, reporter: PersonId, code: CaseCode, *, at: datetime) -> Report:
        """Write down an empty draft with a data key of its own."""
        ...

    async def draft_of(self, reporter: PersonId) -> Report | None:
        """Return a person's unfinished draft."""
        ...

    async def get(self, report: ReportId) -> Report | None:
        """Return a report."""
        ...

    async def find(self, code: CaseCode) -> Report | None:
        """Return a report by its case code."""
        ...

    async def of_reporter(self, reporter: PersonId) -> Sequence[Report]:
        """Return a person's submitted reports, newest first (found by keyed hash)."""
        ...

    async def reporter(self, report: ReportId) -> PersonId | None:
        """Return who reported; None once the link is gone. For sending only, never for showing."""
        ...

    async def save(self, report: Report, *, was_revision: int) -> bool:
        """Overwrite a report if it still has that revision, as the next one; say whether it did."""
        ...

    async def data_key(self, report: ReportId) -> bytes | None:
        """Return the wrapped data key, for the sealed files; None once destroyed."""
        ...

    async def add_entry(self, report: ReportId, entry: Entry) -> EntryId:
        """Append an entry (its `id` is ignored); return the id."""
        ...

    async def entries(self, report: ReportId) -> Sequence[Entry]:
        """Return the entries in order of receipt, every version of each."""
        ...

    async def find_origin(self, reporter: PersonId, origin: str) -> tuple[ReportId, Entry] | None:
        """Return the newest version of the entry that came from a message, for an edit."""
        ...

    async def find_entry(self, report: ReportId, origin: str) -> Entry | None:
        """Return the newest version of the entry of a report that came from a message."""
        ...

    async def remove_entry(self, report: ReportId, entry: EntryId) -> None:
        """Delete an entry of a DRAFT."""
        ...

    async def unlink(self, report: ReportId) -> None:
        """Delete the link from a report to who reported it, in its entries too."""
        ...

    async def destroy(self, report: ReportId) -> Sequence[str]:
        """Destroy a report's key, contents and link to its reporter; keep code, status and days.

        Returns the keys of its sealed files, to be removed by the caller after the commit.
        """
        ...
