"""Open a report as a reviewer: every look at its contents is written down."""

from dataclasses import dataclass

from core.model.identity import EntryId, PersonId, ReportId
from core.model.person import Contact
from core.model.refusals import CaseEnded, NotFound, OwnCase
from core.model.report import Anonymity, Entry, Report, ReportStatus
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
        contact: how Telegram knows the reporter; None unless they chose to be named.
        mine: this reviewer has taken it.
        orphaned: who has taken it is no reviewer any more, so that it can be taken over.
    """

    report: Report
    entries: tuple[Latest, ...]
    contact: Contact | None
    mine: bool
    orphaned: bool


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
    reporter = await tx.reports.reporter(report.id)
    named = report.anonymity is Anonymity.NAMED and reporter is not None
    return CaseFile(
        report,
        await latest_entries(tx, report.id),
        await tx.people.contact(reporter) if named and reporter is not None else None,
        mine=report.reviewer == reviewer,
        orphaned=await is_orphaned(tx, report),
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
    """Say whether who has taken the report cannot handle it any more."""
    if report.reviewer is None:
        return False
    holder = await tx.people.get(report.reviewer)
    return holder is None or Role.REVIEWER not in holder.roles


async def _read(world: World, key: bytes, entry: Entry, report: Report) -> bytes:
    if entry.evidence is None:
        raise NotFound
    chunks = [chunk async for chunk in world.files.read(key, entry.evidence.file, row=report.code)]
    return b"".join(chunks)
