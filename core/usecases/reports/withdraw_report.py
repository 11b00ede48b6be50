"""Take a report back, before or after it was submitted: its key and its files are destroyed."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded, OnHold
from core.model.report import Report, ReportStatus
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_holder, write_audit
from core.usecases.reports.owned import owned_report
from core.usecases.reports.unlink_report import forget_where_asked
from core.usecases.traces.fade_case import fade_for_all
from core.usecases.traces.keep_notes import keep_notes

_DESTROYED = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


async def discard_draft(world: World, person: PersonId, *, dialogue: str) -> bool:
    """Destroy the person's draft and end the dialogue; say whether there was a draft."""
    files: Sequence[str] = ()
    async with world.storage.begin() as tx:
        draft = await tx.reports.draft_of(person)
        if draft is not None:
            _, files = await _withdraw(tx, world, draft)
        await tx.dialogues.delete(person, dialogue)
    await remove_files(world, files)
    return draft is not None


async def withdraw_report(world: World, person: PersonId, report: ReportId) -> Report:
    """Withdraw a submitted report, a closed one too; nothing leads from it to who reported then.

    What staff have open of it goes with the next bell.

    Raises:
        NotFound: it is none of the person's reports (any more).
        CaseEnded: it is destroyed already.
        OnHold: a legal hold keeps it.
    """
    await keep_notes(world)
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        found, files = await take_back(tx, world, was, by=person)
    await remove_files(world, files)
    return found


async def take_back(
    tx: Transaction, world: World, was: Report, *, by: PersonId
) -> tuple[Report, Sequence[str]]:
    """Withdraw a report within a transaction; return it, and its files, to be removed after it.

    Raises:
        CaseEnded, OnHold: as `withdraw_report`.
    """
    if was.status in _DESTROYED:
        raise CaseEnded
    if was.on_hold:
        raise OnHold
    found, files = await _withdraw(tx, world, was)
    await fade_for_all(tx, world, was.id, but=by)
    await write_audit(tx, world, was.id, "report_withdrawn", actor=None)
    await tell_holder(tx, world, found, "withdrawn")
    return found, files


async def _withdraw(tx: Transaction, world: World, report: Report) -> tuple[Report, Sequence[str]]:
    await forget_where_asked(tx, report)
    saved = await save_report(tx, world, report, replace(report, status=ReportStatus.WITHDRAWN))
    return saved, await tx.reports.destroy(report.id)


async def remove_files(world: World, files: Sequence[str]) -> None:
    """Remove sealed files whose key is destroyed."""
    for file in files:
        await world.files.remove(file)
