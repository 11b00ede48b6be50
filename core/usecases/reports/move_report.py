"""The one way in which a report changes: lawfully, once, and with a line in the audit log."""

from dataclasses import replace

from core.model.audit import AuditLine
from core.model.case_targets import due_after
from core.model.danger import DangerEnd
from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.language import Language
from core.model.refusals import CaseChanged, CaseEnded
from core.model.report import LAWFUL, Report, ReportStatus, Urgency, ended
from core.model.roles import Role
from core.model.set_aside import can_stand_aside
from core.model.staff_room import RoomEvent
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.danger.alert_staff import reopen_danger, sound_alarm
from core.usecases.duty.told_staff import put_notice, whom_to_tell

LOOK = "report_opened"
"""What the audit log calls a look at the contents of a case."""


def subject_of(report: ReportId) -> str:
    """Return what the audit log calls a report."""
    return f"report:{report}"


async def save_report(tx: Transaction, world: World, was: Report, becomes: Report) -> Report:
    """Write down a changed report, since when it has its status and what is due next.

    Who takes a case, or ends it, ends its danger; the staff's group hears of codes and severities.
    Returns the report as it is now.

    Raises:
        CaseEnded: it cannot become that any more.
        CaseChanged: it has changed since it was read, or it cannot become that from here.
    """
    if becomes.status is not was.status and becomes.status not in LAWFUL[was.status]:
        raise CaseEnded if ended(was.status) else CaseChanged
    now = world.clock.now()
    saved = replace(becomes, revision=was.revision + 1)
    if was.submitted_at is None and saved.submitted_at is not None:
        saved = replace(saved, language=await _language_of(tx, was.id))
    if saved.aside:  # whoever takes it, or says that somebody is in danger, makes it a case as any
        saved = replace(saved, aside=can_stand_aside(saved))
    if becomes.status is not was.status or was.status_since is None:
        closed_at = now if becomes.status is ReportStatus.CLOSED else None
        saved = replace(saved, status_since=now, closed_at=closed_at)
    saved = replace(saved, due_at=due_after(was, saved, world.rules.targets, now=now))
    if not await tx.reports.save(saved, was_revision=was.revision):
        raise CaseChanged
    if ended(saved.status):
        await tx.dangers.end(saved.id, DangerEnd.ENDED, now)
    elif saved.reviewer is not None and saved.reviewer != was.reviewer:
        await tx.dangers.end(saved.id, DangerEnd.TAKEN, now)
    event = _room_event(was, saved)
    if event is not None:
        await tx.staff_rooms.put(saved.code, event, now)
    if was.reviewer is not None and saved.reviewer is None and not ended(saved.status):
        await reopen_danger(tx, world, saved)
    return saved


async def write_audit(
    tx: Transaction, world: World, report: ReportId, act: str, *, actor: PersonId | None
) -> None:
    """Write an act down. A reporter is never named as the actor: the log would give them away."""
    await tx.audit.write(AuditLine(world.clock.now(), actor, act, subject_of(report)))
    if act == LOOK:
        await tx.dangers.saw(report, world.clock.now())


async def was_ever(tx: Transaction, report: ReportId, act: str) -> bool:
    """Say whether the audit log has that act about the report."""
    return await tx.audit.has(act, subject=subject_of(report))


async def tell_reporter(tx: Transaction, world: World, report: Report) -> None:
    """Promise the reporter word that there is news; silent when the link to them is gone."""
    reporter = await tx.reports.reporter(report.id)
    if reporter is not None:
        await put_notice(tx, world, reporter, Notice("case_news", {"report": report.id}))


async def tell_reviewers(tx: Transaction, world: World, report: Report) -> int:
    """Promise those on duty word of a waiting report; return how many will be told.

    Without anybody on duty all reviewers are told, without a reviewer the admins. Where somebody
    is in danger, it is repeated until somebody takes it. Of a report whose sender was set aside
    nobody is told, and its sender is answered as if somebody were.
    """
    if report.urgency is Urgency.DANGER:
        return (await sound_alarm(tx, world, report)).told
    staff = await whom_to_tell(tx, world, report)
    if report.aside:
        return staff.heard
    kind = "case_waiting" if staff.role is Role.REVIEWER else "case_unattended"
    for person in staff.people:
        params = {"report": report.id, "reader": person.id}
        await put_notice(tx, world, person.id, Notice(kind, params), about=report)
    return staff.heard


async def tell_holder(tx: Transaction, world: World, report: Report, what: str) -> None:
    """Promise who has taken the report word of what the reporter did: a key of the catalogue.

    Nobody is told of a case that they are barred from.
    """
    holder = report.reviewer
    if holder is not None and not await tx.bars.stands(report.id, holder):
        update = Notice("case_update", {"report": report.id, "reader": holder, "what": what})
        await put_notice(tx, world, holder, update, about=report)


async def _language_of(tx: Transaction, report: ReportId) -> Language | None:
    """Return which language the reporter reads now: the case keeps it as it is sent."""
    reporter = await tx.reports.reporter(report)
    person = await tx.people.get(reporter) if reporter is not None else None
    return None if person is None else person.language


def _room_event(was: Report, becomes: Report) -> RoomEvent | None:
    """Return what the staff's group is told of a change; None when it is nothing to them."""
    if becomes.aside or (was.aside and ended(becomes.status)):
        return None
    if becomes.status is not was.status:
        if becomes.status is ReportStatus.NEW:
            return RoomEvent.NEW if was.submitted_at is None else RoomEvent.RETURNED
        if ended(becomes.status):
            return None if was.status is ReportStatus.DRAFT else RoomEvent.ENDED
        taken = becomes.reviewer is not None and becomes.reviewer != was.reviewer
        return RoomEvent.TAKEN if taken else RoomEvent.DECIDED
    if becomes.reviewer != was.reviewer and becomes.reviewer is not None:
        return RoomEvent.TAKEN
    return RoomEvent.JUDGED if becomes.severity is not was.severity else None
