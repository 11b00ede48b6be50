"""A reporter's own reports: found through the sealed link, and for nobody else."""

from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import Entry, Report, ReportStatus, ended
from core.ports.storage import Transaction

OPEN_STATUSES = frozenset(
    each for each in ReportStatus if each is not ReportStatus.DRAFT and not ended(each)
)
"""Submitted, and neither closed nor withdrawn."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest version of one entry.

    Attributes:
        entry: its `id` is that of the newest version.
        earlier: how many older versions are kept.
    """

    entry: Entry
    earlier: int


async def own_report(tx: Transaction, person: PersonId, report: ReportId) -> Report:
    """Return a report of that person.

    Raises:
        NotFound: there is none, or it is somebody else's; the two cannot be told apart.
    """
    found = await tx.reports.get(report)
    if found is None or await tx.reports.reporter(report) != person:
        raise NotFound
    return found


async def latest_entries(tx: Transaction, report: ReportId) -> tuple[Latest, ...]:
    """Return the newest version of each entry, in the order in which the first ones came."""
    newest: dict[str, Latest] = {}
    for entry in await tx.reports.entries(report):
        key = entry.origin or f"#{entry.id}"
        before = newest.get(key)
        newest[key] = Latest(entry, 0 if before is None else before.earlier + 1)
    return tuple(newest.values())
