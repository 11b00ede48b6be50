"""Take away what one has reported, contents and files too: only when it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.identity import EntryId, PersonId
from core.model.report import Entry, EntryKind, Report
from core.ports.storage import Transaction
from core.ports.world import World

MOST_BYTES = 40_000_000
"""Bots send files of up to 50 MB (Bot API)."""


@dataclass(frozen=True, slots=True)
class TakenReport:
    """A report with its conversation, without what reviewers noted for themselves.

    Attributes:
        files: the files by the entry that they came with, as far as they fit into one archive.
    """

    report: Report
    entries: Sequence[Entry]
    files: dict[EntryId, bytes]


async def take_reports(world: World, person: PersonId) -> Sequence[TakenReport]:
    """Return all of a person's reports, an unfinished one too, that can still be read.

    The log has one line, not one for each: lines of one moment would say which cases one person
    reported, and staff read them.
    """
    async with world.storage.begin() as tx:
        found = await _readable(tx, person)
        if found:
            now = world.clock.now()
            await tx.audit.write(AuditLine(now, None, "report_taken_away", "reports"))
    left = MOST_BYTES
    taken = []
    for report, entries, key in found:
        files: dict[EntryId, bytes] = {}
        for entry in entries:
            if entry.evidence is None or entry.evidence.size > left:
                continue
            chunks = world.files.read(key, entry.evidence.file, row=report.code)
            files[entry.id] = b"".join([chunk async for chunk in chunks])
            left -= entry.evidence.size
        taken.append(TakenReport(report, entries, files))
    return taken


async def _readable(
    tx: Transaction, person: PersonId
) -> Sequence[tuple[Report, Sequence[Entry], bytes]]:
    draft = await tx.reports.draft_of(person)
    every = [*await tx.reports.of_reporter(person), *([draft] if draft else [])]
    found = []
    for report in every:
        key = await tx.reports.data_key(report.id)
        if key is not None:
            entries = await tx.reports.entries(report.id)
            told = [entry for entry in entries if entry.kind is not EntryKind.NOTE]
            found.append((report, told, key))
    return found
