"""Say that somebody is in danger: what there is goes to staff at once, even if it is nothing."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.model.danger import Danger, DangerEnd
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import Report, ReportStatus, Urgency, ended
from core.model.staff_room import RoomEvent
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.danger.alert_staff import begin_danger
from core.usecases.dialogues.keep_dialogue import new_dialogue
from core.usecases.duty.told_staff import put_notice, whom_to_tell
from core.usecases.reports.move_report import save_report, write_audit
from core.usecases.reports.owned import owned_report
from core.usecases.reports.start_draft import ensure_draft

SAME_DANGER = timedelta(hours=1)
"""Raised again within so long after it was said to be over, it is about the same case."""
DIALOGUE, REPORTING = "danger", "report"
"""Dialogues: in which the reporter says where and what, and in which a report is written."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A danger as its reporter sees it."""

    report: Report
    danger: Danger
    dialogue: Dialogue


async def raise_danger(world: World, person: PersonId, report: ReportId | None) -> Raised:
    """Alert staff about a case, about the draft that is being written, or about a new case.

    A draft is submitted as it is. A second time changes nothing while the first is open. The
    dialogue in which the reporter says more begins, and that of the report ends.

    Raises:
        NotFound: *report* is none of the person's.
    """
    async with world.storage.begin() as tx:
        was = await _meant(tx, world, person, report)
        dialogue = new_dialogue(world, DIALOGUE, "tell", report=was.id)
        await tx.dialogues.delete(person, REPORTING)
        await tx.dialogues.save(person, dialogue)
        danger = await tx.dangers.get(was.id)
        if danger is not None and danger.ended_at is None:
            return Raised(was, danger, dialogue)
        saved = await _submitted(tx, world, was)
        danger = await begin_danger(tx, world, saved)
        await write_audit(tx, world, saved.id, "danger_raised", actor=None)
        return Raised(saved, danger, dialogue)


async def end_danger(world: World, person: PersonId, report: ReportId) -> Danger:
    """Say that the danger is over: nobody is alerted any more, and staff hear that it is.

    A second time changes nothing.

    Raises:
        NotFound: it is none of the person's reports, or no danger was ever raised about it.
    """
    async with world.storage.begin() as tx:
        found = await owned_report(tx, world, person, report)
        if await tx.dangers.end(report, DangerEnd.OVER, world.clock.now()):
            await write_audit(tx, world, report, "danger_over", actor=None)
            await tx.staff_rooms.put(found.code, RoomEvent.SAFE, world.clock.now())
            staff = await whom_to_tell(tx, world, found, everyone=True)
            for one in staff.people:
                params = {"report": report, "reader": one.id}
                await put_notice(tx, world, one.id, Notice("danger_over", params))
        danger = await tx.dangers.get(report)
        if danger is None:
            raise NotFound
        return danger


async def _meant(
    tx: Transaction, world: World, person: PersonId, report: ReportId | None
) -> Report:
    """Return the report that a danger is about; a new one where none is said, or it has ended."""
    if report is not None:
        found = await owned_report(tx, world, person, report)
        if not ended(found.status):
            return found
    for mine in await tx.reports.of_reporter(person):
        if not ended(mine.status) and _goes_on(await tx.dangers.get(mine.id), world.clock.now()):
            return mine
    return await ensure_draft(tx, world, person)


def _goes_on(danger: Danger | None, now: datetime) -> bool:
    """Say whether it is the same danger: still open, or said to be over a short while ago."""
    if danger is None or danger.ended_at is None:
        return danger is not None
    return danger.end is DangerEnd.OVER and now - danger.ended_at < SAME_DANGER


async def _submitted(tx: Transaction, world: World, was: Report) -> Report:
    becomes = replace(was, urgency=Urgency.DANGER)
    if was.status is ReportStatus.DRAFT:
        now = world.clock.now()
        becomes = replace(becomes, status=ReportStatus.NEW, submitted_at=now)
    saved = await save_report(tx, world, was, becomes)
    if was.status is ReportStatus.DRAFT:
        await write_audit(tx, world, was.id, "report_submitted", actor=None)
    return saved
