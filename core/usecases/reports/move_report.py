"""The one way in which a report changes: lawfully, once, and with a line in the audit log."""

from dataclasses import replace

from core.model.audit import AuditLine
from core.model.case_targets import due_after
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged, CaseEnded
from core.model.report import LAWFUL, Report, ReportStatus, ended
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World


def subject_of(report: ReportId) -> str:
    """Return what the audit log calls a report."""
    return f"report:{report}"


async def save_report(tx: Transaction, world: World, was: Report, becomes: Report) -> Report:
    """Write down a changed report, since when it has its status and what is due next.

    Returns it as it is now.

    Raises:
        CaseEnded: it cannot become that any more.
        CaseChanged: it has changed since it was read, or it cannot become that from here.
    """
    if becomes.status is not was.status and becomes.status not in LAWFUL[was.status]:
        raise CaseEnded if ended(was.status) else CaseChanged
    now = world.clock.now()
    saved = replace(becomes, revision=was.revision + 1)
    if becomes.status is not was.status or was.status_since is None:
        closed_at = now if becomes.status is ReportStatus.CLOSED else None
        saved = replace(saved, status_since=now, closed_at=closed_at)
    saved = replace(saved, due_at=due_after(was, saved, world.rules.targets, now=now))
    if not await tx.reports.save(saved, was_revision=was.revision):
        raise CaseChanged
    return saved


async def write_audit(
    tx: Transaction, world: World, report: ReportId, act: str, *, actor: PersonId | None
) -> None:
    """Write an act down. A reporter is never named as the actor: the log would give them away."""
    await tx.audit.write(AuditLine(world.clock.now(), actor, act, subject_of(report)))


async def was_ever(tx: Transaction, report: ReportId, act: str) -> bool:
    """Say whether the audit log has that act about the report."""
    lines = await tx.audit.lines(subject=subject_of(report), limit=1000)
    return any(line.act == act for line in lines)


async def tell_reporter(tx: Transaction, world: World, report: Report) -> None:
    """Promise the reporter word that there is news; silent when the link to them is gone."""
    reporter = await tx.reports.reporter(report.id)
    if reporter is not None:
        await _put(tx, world, reporter, Notice("case_news", {"report": report.id}))


async def tell_reviewers(tx: Transaction, world: World, report: Report) -> int:
    """Promise every reviewer word of a waiting report, or admins if there is none.

    The reporter is left out, should they be staff themselves. Returns how many will be told.
    """
    reporter = await tx.reports.reporter(report.id)
    for role, kind in ((Role.REVIEWER, "case_waiting"), (Role.ADMIN, "case_unattended")):
        told = [person.id for person in await tx.people.holders(role) if person.id != reporter]
        for person in told:
            await _put(tx, world, person, Notice(kind, {"report": report.id}))
        if told:
            return len(told)
    return 0


async def tell_holder(tx: Transaction, world: World, report: Report, what: str) -> None:
    """Promise who has taken the report word of what the reporter did: a key of the catalogue."""
    if report.reviewer is not None:
        notice = Notice("case_update", {"report": report.id, "what": what})
        await _put(tx, world, report.reviewer, notice)


async def _put(tx: Transaction, world: World, person: PersonId, notice: Notice) -> None:
    # Not the moment: the audit log has it too, and would lead from the case to who is told of it.
    due_at = world.clock.now().replace(minute=0, second=0, microsecond=0)
    await tx.outbox.put(person, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=due_at)
