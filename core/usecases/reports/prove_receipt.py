"""The receipt of a report, made again at any time from what is kept: nothing is stored for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.receipt import receipt_hash
from core.model.refusals import NotFound
from core.model.report import Entry, Report
from core.ports.world import World
from core.usecases.reports.owned import Latest, latest_entries, owned_report

_SALT = "receipt"


@dataclass(frozen=True, slots=True)
class Proof:
    """What a reporter can show of a report, and what was in it, with the hashes of its files."""

    report: Report
    proof: str
    entries: Sequence[Latest]


def salt_of(world: World, report: Report) -> str:
    """Return what makes the hash of a report impossible to guess; told to who checks it."""
    return world.vault.digest(report.code, purpose=_SALT).hex()


def proof_of(world: World, report: Report, entries: Iterable[Entry]) -> str:
    """Return the hash on the receipt; empty for what was withdrawn before it was sent."""
    if report.submitted_at is None:
        return ""
    return receipt_hash(report, entries, salt=salt_of(world, report))


async def prove_receipt(world: World, person: PersonId, report: ReportId) -> Proof:
    """Return the receipt of a person's report with what is in it.

    Raises:
        NotFound: it is none of theirs, or it was not sent.
    """
    async with world.storage.read() as view:
        found = await owned_report(view, world, person, report)
        if found.submitted_at is None:
            raise NotFound
        entries = await view.reports.entries(report)
        latest = await latest_entries(view, report)
        return Proof(found, proof_of(world, found, entries), latest)
