"""Who of the staff is told about a case: never who reported it, and never who is barred from it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.delivery import Doubt, Lane, Notice
from core.model.duty import Presence
from core.model.identity import PersonId
from core.model.person import Person
from core.model.report import Report, Severity, Urgency
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class ToldStaff:
    """Whom to tell.

    Attributes:
        role: what they are told as: reviewers, or admins where there is no reviewer to tell.
    """

    people: Sequence[Person]
    role: Role

    @property
    def heard(self) -> int:
        """Return whom a reporter may count on: who never wrote to the bot gets nothing from it."""
        return sum(person.has_begun for person in self.people)


async def may_handle(tx: Transaction, report: Report, role: Role) -> Sequence[Person]:
    """Return who holds a role and neither reported that case nor is barred from it."""
    left_out = {await tx.reports.reporter(report.id), *await tx.bars.of(report.id)}
    return [person for person in await tx.people.holders(role) if person.id not in left_out]


async def on_duty(tx: Transaction, people: Iterable[Person], now: datetime) -> Sequence[Person]:
    """Return those of them who are on duty now."""
    roster = await tx.duty.all()
    return [
        person
        for person in people
        if person.id in roster and roster[person.id].on_at(now, person.zone)
    ]


async def whom_to_tell(
    tx: Transaction, world: World, report: Report, *, everyone: bool = False
) -> ToldStaff:
    """Return who holds the case and those on duty; without any, all reviewers, or else admins.

    Args:
        tx: the transaction.
        world: for the time.
        report: which case.
        everyone: all reviewers, whoever is on duty.
    """
    able = await may_handle(tx, report, Role.REVIEWER)
    if not any(person.has_begun for person in able):
        return ToldStaff(await may_handle(tx, report, Role.ADMIN), Role.ADMIN)
    if everyone:
        return ToldStaff(able, Role.REVIEWER)
    begun = [person for person in able if person.has_begun]
    ready = {person.id for person in await on_duty(tx, begun, world.clock.now())}
    chosen = [person for person in able if person.id in ready or person.id == report.reviewer]
    return ToldStaff(chosen if ready else able, Role.REVIEWER)


async def holder_or_duty(tx: Transaction, world: World, report: Report) -> ToldStaff:
    """Return who holds the case, if they may; else whom to tell of it."""
    able = await may_handle(tx, report, Role.REVIEWER)
    holder = [person for person in able if person.id == report.reviewer]
    return ToldStaff(holder, Role.REVIEWER) if holder else await whom_to_tell(tx, world, report)


async def put_notice(
    tx: Transaction,
    world: World,
    person: PersonId,
    notice: Notice,
    *,
    about: Report | None = None,
) -> None:
    """Promise somebody a notice about a case, at once and whatever their quiet hours.

    Args:
        tx: the transaction.
        world: for the time.
        person: to whom.
        notice: what.
        about: an ordinary notice about this case: unless it is grave it waits for the end of quiet
            hours, but not for who said that they are on duty in that very hour.
    """
    now = world.clock.now()
    # Not the moment: the audit log has it too, and would lead from the case to who is told of it.
    due_at = now.replace(minute=0, second=0, microsecond=0)
    urgent = about is None or cannot_wait(about) or await _works_now(tx, person, now)
    lane, doubt = Lane.ALERT, Doubt.REPEAT
    await tx.outbox.put(person, notice, lane=lane, doubt=doubt, due_at=due_at, urgent=urgent)


def cannot_wait(report: Report) -> bool:
    """Say whether staff are woken for a case: somebody is in danger, or it was found critical."""
    return report.urgency is Urgency.DANGER or report.severity is Severity.CRITICAL


async def _works_now(tx: Transaction, person: PersonId, now: datetime) -> bool:
    """Say whether weekly hours of duty cover this one; "on duty until I say otherwise" sleeps."""
    duty, who = await tx.duty.of(person), await tx.people.get(person)
    if duty is None or who is None or duty.presence is not Presence.HOURS:
        return False
    return duty.on_at(now, who.zone)
