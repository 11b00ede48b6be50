"""Remind staff of cases that wait for too long: who holds them, or those on duty; daily, by day."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId
from core.model.person import Person
from core.model.quiet import QuietHours, next_allowed
from core.model.report import Report, Severity, Urgency
from core.model.staff_room import RoomEvent
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.duty.told_staff import holder_or_duty

KIND = "cases_overdue"
NAMED = 6
"""So many cases one reminder names; how many more there are is said."""
_AT_ONCE = 200
_BY_DAY = QuietHours(time(20), time(9))


@dataclass(slots=True)
class _Pile:
    """What one person is reminded of."""

    reports: list[Report]
    urgent: bool = False


async def remind_overdue(world: World) -> int:
    """Remind of each overdue case once a day, and at once when a grave one becomes overdue.

    Returns of how many. Somebody who is reminded of several gets one message.
    """
    now = world.clock.now()
    async with world.storage.read() as view:  # mostly there is none: nobody is to stand in line
        if not await view.overdue.to_remind(now, limit=1):
            return 0
    async with world.storage.begin() as tx:
        due = await tx.overdue.to_remind(now, limit=_AT_ONCE)
        people: dict[PersonId, Person] = {}
        piles: dict[PersonId, _Pile] = defaultdict(lambda: _Pile([]))
        reminded = 0
        for report, before in due:
            again = _tomorrow(now)
            if not await tx.overdue.remind_again(report, was_reminded=before, at=again):
                continue
            reminded += 1
            for person in (await holder_or_duty(tx, world, report)).people:
                people[person.id] = person
                piles[person.id].reports.append(report)
                piles[person.id].urgent |= not before and _is_grave(report)
            if not before:
                await tx.staff_rooms.put(report.code, RoomEvent.OVERDUE, now)
        for number, pile in piles.items():
            await _remind(tx, people[number], pile, now)
        return reminded


async def _remind(tx: Transaction, person: Person, pile: _Pile, now: datetime) -> None:
    due_at = now if pile.urgent else next_allowed(now, person.zone, _BY_DAY)
    named, count = _ids(pile.reports[:NAMED]), len(pile.reports)
    await tx.outbox.put(
        person.id,
        Notice(KIND, {"reports": named, "count": count, "reader": person.id}),
        lane=Lane.ALERT,
        doubt=Doubt.REPEAT,
        due_at=due_at.replace(minute=0, second=0, microsecond=0) if pile.urgent else due_at,
        urgent=pile.urgent,
    )


def _ids(reports: Sequence[Report]) -> str:
    return ",".join(str(report.id) for report in reports)


def _is_grave(report: Report) -> bool:
    if report.severity is None:
        return report.urgency is Urgency.DANGER
    return report.severity is Severity.CRITICAL


def _tomorrow(now: datetime) -> datetime:
    """Return the next morning, before it is nine where our people live."""
    return datetime.combine(now.date() + timedelta(days=1), time(5), UTC)
