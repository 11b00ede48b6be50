"""Open a report as a reviewer: every look at its contents is written down."""

from dataclasses import dataclass, replace

from core.model.case_targets import due_after
from core.model.identity import EntryId, PersonId, ReportId
from core.model.refusals import CaseEnded, NotFound, OwnCase
from core.model.report import Entry, EntryKind, Report, ReportStatus, ended
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.owned import Latest, latest_entries
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A report as a reviewer sees it.

    Attributes:
        entries: the conversation, without notes.
        notes: what reviewers noted, for reviewers alone; oldest first.
        mine: this reviewer has taken it.
        orphaned: it is open, and nobody who is a reviewer has it: it can be taken over.
        offered: to a colleague, by this reviewer.
        offered_to_me: this reviewer may accept it from who has it.
        can_undo: this reviewer can take the last decision back.
    """

    report: Report
    entries: tuple[Latest, ...]
    notes: tuple[Entry, ...]
    mine: bool
    orphaned: bool
    offered: bool = False
    offered_to_me: bool = False
    can_undo: bool = False


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file of a report, decrypted."""

    entry: Entry
    content: bytes


async def reviewable(tx: Transaction, reviewer: PersonId, report: ReportId) -> Report:
    """Return a submitted report that this reviewer may handle.

    Every use case of staff about a case begins with this.

    Raises:
        NotAllowed: the person is no reviewer (any more).
        NotFound: there is no such report, it was never submitted, or they are barred from it: the
            three cannot be told apart.
        OwnCase: it is their own.
    """
    await require_role(tx, reviewer, Role.REVIEWER)
    found = await tx.reports.get(report)
    if found is None or found.submitted_at is None or found.status is ReportStatus.DRAFT:
        raise NotFound
    if await tx.bars.stands(report, reviewer):
        raise NotFound
    if await tx.reports.reporter(report) == reviewer:
        raise OwnCase
    return found


async def case_file(tx: Transaction, world: World, reviewer: PersonId, report: Report) -> CaseFile:
    """Return all of a report within a transaction, and write the look down."""
    await write_audit(tx, world, report.id, "report_opened", actor=reviewer)
    report = await _looked_at(tx, world, report)
    every = await latest_entries(tx, report.id)
    undo = await tx.reviews.undoable(report.id)
    offered = await tx.reviews.offered(report.id)
    return CaseFile(
        report,
        tuple(each for each in every if each.entry.kind is not EntryKind.NOTE),
        tuple(each.entry for each in every if each.entry.kind is EntryKind.NOTE),
        mine=report.reviewer == reviewer,
        orphaned=await is_orphaned(tx, report),
        offered=offered is not None and report.reviewer == reviewer,
        offered_to_me=offered == reviewer,
        can_undo=undo is not None and undo.open_to(reviewer, report, world.clock.now()),
    )


async def open_report(world: World, reviewer: PersonId, report: ReportId) -> CaseFile:
    """Return a report with its contents.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.begin() as tx:
        return await case_file(tx, world, reviewer, await reviewable(tx, reviewer, report))


async def fetch_evidence(
    world: World, reviewer: PersonId, report: ReportId, entry: EntryId
) -> tuple[Report, list[OpenedFile]]:
    """Return the file of an entry, or all files of its album, as received.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`; also NotFound without such a file.
        CaseEnded: the contents are destroyed.
    """
    async with world.storage.begin() as tx:
        found = await reviewable(tx, reviewer, report)
        entries = [latest.entry for latest in await latest_entries(tx, report)]
        asked = next((e for e in entries if e.id == entry and e.evidence), None)
        if asked is None:
            raise NotFound
        key = await tx.reports.data_key(report)
        if key is None:
            raise CaseEnded
        wanted = [e for e in entries if e.evidence and asked.album and e.album == asked.album]
        await write_audit(tx, world, report, "evidence_opened", actor=reviewer)
    return found, [
        OpenedFile(one, await _read(world, key, one, found)) for one in wanted or [asked]
    ]


async def is_orphaned(tx: Transaction, report: Report) -> bool:
    """Say whether an open case has nobody who could handle it: given back, or not a reviewer."""
    if report.status is ReportStatus.NEW or ended(report.status):
        return False
    holder = None if report.reviewer is None else await tx.people.get(report.reviewer)
    return holder is None or Role.REVIEWER not in holder.roles


async def _looked_at(tx: Transaction, world: World, report: Report) -> Report:
    """Write the first look down: from then on something else is due."""
    if report.looked_at is not None or ended(report.status):
        return report
    now = world.clock.now()
    seen = replace(report, looked_at=now)
    seen = replace(seen, due_at=due_after(report, seen, world.rules.targets, now=now))
    await tx.queue.look(report.id, at=now, due_at=seen.due_at)
    return seen


async def _read(world: World, key: bytes, entry: Entry, report: Report) -> bytes:
    if entry.evidence is None:
        raise NotFound
    chunks = [chunk async for chunk in world.files.read(key, entry.evidence.file, row=report.code)]
    return b"".join(chunks)
