"""Alert staff that somebody is in danger, and write down truthfully who was told."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from core.model.danger import FRESH, Danger, DangerEnd, escalates, next_alert
from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.person import Person
from core.model.report import Report, ended
from core.model.roles import Role
from core.model.staff_room import RoomEvent
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.duty.told_staff import ToldStaff, may_handle, put_notice, whom_to_tell

ALERT, PASSED_ON = "danger_alert", "danger_passed_on"
"""Kinds of notices: to reviewers, and to admins."""
_A_MOMENT = timedelta(seconds=10)


async def begin_danger(tx: Transaction, world: World, report: Report) -> Danger:
    """Alert those on duty and begin to repeat it, over an earlier danger of the same case.

    Without anybody on duty all reviewers are told, without a reviewer the admins. Where there is
    nobody at all, it is still looked for somebody to tell.
    """
    now = world.clock.now()
    staff = await whom_to_tell(tx, world, report)
    kind = ALERT if staff.role is Role.REVIEWER else PASSED_ON
    earlier = await tx.dangers.get(report.id)
    danger = Danger(report.id, raised_at=now, told=staff.heard, told_at=now)
    if staff.role is Role.ADMIN:
        danger = replace(danger, admins=staff.heard)
    if earlier is not None:
        danger = replace(danger, screen=earlier.screen, shown=earlier.shown)
    danger = replace(danger, next_at=next_alert(danger, world.rules.danger, now))
    await tx.dangers.put(danger)
    await _alert(tx, world, danger, staff.people, kind)
    await tx.staff_rooms.put(report.code, RoomEvent.DANGER, now)
    return danger


async def sound_alarm(tx: Transaction, world: World, report: Report) -> Danger:
    """Alert about a case that waits, unless that was done a moment ago, in this transaction."""
    danger, now = await tx.dangers.get(report.id), world.clock.now()
    if danger is None or danger.ended_at is not None or now - danger.told_at > _A_MOMENT:
        return await begin_danger(tx, world, report)
    return danger


async def reopen_danger(tx: Transaction, world: World, report: Report) -> None:
    """Alert anew when who took a danger gives the case back: it is in nobody's hands again."""
    danger, now = await tx.dangers.get(report.id), world.clock.now()
    if danger is not None and danger.is_fresh(now):
        await begin_danger(tx, world, report)


async def dangers_in_hand(tx: Transaction, world: World, person: PersonId) -> Sequence[ReportId]:
    """Return the cases that a person has, of dangers that were taken a short while ago."""
    now = world.clock.now()
    taken = await tx.dangers.taken(since=now - FRESH)
    reports = [await tx.reports.get(danger.report) for danger in taken]
    return [
        report.id
        for report in reports
        if report is not None and report.reviewer == person and not ended(report.status)
    ]


async def alert_anew(tx: Transaction, world: World, reports: Iterable[ReportId]) -> None:
    """Alert again about dangers whose taker cannot see to them any more; those may not be told."""
    for number in reports:
        report = await tx.reports.get(number)
        if report is not None:
            await begin_danger(tx, world, report)


async def repeat_alert(tx: Transaction, world: World, danger: Danger) -> bool:
    """Alert once more: all reviewers, and admins once it is time; say whether it was done here."""
    report, now = await tx.reports.get(danger.report), world.clock.now()
    if report is None or ended(report.status):
        await tx.dangers.end(danger.report, DangerEnd.ENDED, now)
        return False
    reviewers = await may_handle(tx, report, Role.REVIEWER)
    admins = []
    heard = ToldStaff(reviewers, Role.REVIEWER).heard
    if not heard or escalates(danger, world.rules.danger, now):
        known = {person.id for person in reviewers}
        able = await may_handle(tx, report, Role.ADMIN)
        admins = [person for person in able if person.id not in known]
    above = ToldStaff(admins, Role.ADMIN).heard
    repeated = replace(danger, rounds=danger.rounds + 1, told=heard + above, admins=above)
    if not await tx.dangers.told_again(
        replace(repeated, told_at=now, next_at=next_alert(danger, world.rules.danger, now))
    ):
        return False
    await _alert(tx, world, repeated, reviewers, ALERT)
    await _alert(tx, world, repeated, admins, PASSED_ON)
    return True


async def _alert(
    tx: Transaction, world: World, danger: Danger, people: Iterable[Person], kind: str
) -> None:
    for person in people:
        params: dict[str, str | int] = {"report": danger.report, "reader": person.id}
        params |= {"round": danger.rounds, "since": danger.raised_at.isoformat()}
        await put_notice(tx, world, person.id, Notice(kind, params))
