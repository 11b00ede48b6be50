"""Take a report back, before or after it was submitted: its key and its files are destroyed."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded
from core.model.report import Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_holder, write_audit
from core.usecases.reports.owned import own_report


async def discard_draft(world: World, person: PersonId, *, dialogue: str) -> bool:
    """Destroy the person's draft and end the dialogue; say whether there was a draft."""
    files: Sequence[str] = ()
    async with world.storage.begin() as tx:
        draft = await tx.reports.draft_of(person)
        if draft is not None:
            _, files = await _withdraw(tx, world, draft)
        await tx.dialogues.delete(person, dialogue)
    await _remove(world, files)
    return draft is not None


async def withdraw_report(world: World, person: PersonId, report: ReportId) -> Report:
    """Withdraw a submitted report; afterwards nothing leads from it to who reported.

    Raises:
        NotFound: it is none of the person's reports (any more).
        CaseEnded: it was closed before.
    """
    async with world.storage.begin() as tx:
        was = await own_report(tx, person, report)
        if ended(was.status):
            raise CaseEnded
        found, files = await _withdraw(tx, world, was)
        await write_audit(tx, world, report, "report_withdrawn", actor=None)
        await tell_holder(tx, world, found, "withdrawn")
    await _remove(world, files)
    return found


async def _withdraw(tx: Transaction, world: World, report: Report) -> tuple[Report, Sequence[str]]:
    saved = await save_report(tx, world, report, replace(report, status=ReportStatus.WITHDRAWN))
    return saved, await tx.reports.destroy(report.id)


async def _remove(world: World, files: Sequence[str]) -> None:
    for file in files:
        await world.files.remove(file)
