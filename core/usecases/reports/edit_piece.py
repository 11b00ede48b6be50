"""An edited message: a new version of its entry, with the earlier one kept."""

from dataclasses import replace
from enum import StrEnum

from core.model.identity import PersonId
from core.model.receipt import received_at
from core.model.refusals import CaseEnded
from core.model.report import Entry, EntryKind, Evidence, Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.answer_question import with_answer
from core.usecases.reports.entry_origin import find_entry
from core.usecases.reports.move_report import save_report, tell_holder, write_audit


class Edited(StrEnum):
    """What became of an edit."""

    KEPT = "kept"  # a new version was added
    SAME = "same"  # nothing that is kept had changed


async def find_edited(
    world: World, person: PersonId, message_id: int
) -> tuple[Report, Entry] | None:
    """Return the report and the newest version of the entry that came from a message."""
    async with world.storage.read() as view:
        found = await find_entry(view, world, person, message_id)
        report = await view.reports.get(found[0]) if found else None
        return (report, found[1]) if found and report else None


async def edit_piece(
    world: World,
    person: PersonId,
    message_id: int,
    *,
    text: str,
    evidence: Evidence | None,
) -> Edited | None:
    """Add the new version; None when the message belongs to no report.

    A file that is the same as before is not kept twice.

    Raises:
        CaseEnded: the case is closed or withdrawn; nothing was changed.
    """
    async with world.storage.begin() as tx:
        found = await find_entry(tx, world, person, message_id)
        report = await tx.reports.get(found[0]) if found else None
        if found is None or report is None:
            became, same_file = None, True
        else:
            same_file = _same(found[1].evidence, evidence)
            newer = replace(
                found[1],
                text=text,
                evidence=found[1].evidence if same_file else evidence,
            )
            became = await _add_version(tx, world, report, found[1], newer)
    if same_file and evidence is not None:
        await world.files.remove(evidence.file)
    return became


async def _add_version(
    tx: Transaction, world: World, report: Report, entry: Entry, newer: Entry
) -> Edited:
    if newer == entry:
        return Edited.SAME
    if ended(report.status):
        raise CaseEnded
    moment = received_at(report, world.clock.now())
    newer = replace(newer, received_at=moment, version=entry.version + 1)
    await tx.reports.add_entry(report.id, newer)
    becomes = with_answer(world, report, entry, newer.text)
    if report.status is ReportStatus.DRAFT:
        if becomes != report:
            await save_report(tx, world, report, becomes)
    else:
        saved = await save_report(tx, world, report, becomes)
        await write_audit(tx, world, report.id, "report_edited", actor=None)
        if entry.kind is not EntryKind.LOCATION:  # a live location would tell each step
            await tell_holder(tx, world, saved, "edited")
    return Edited.KEPT


def _same(one: Evidence | None, other: Evidence | None) -> bool:
    return (one and one.sha256) == (other and other.sha256)
