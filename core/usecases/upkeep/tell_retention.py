"""What a warning says that cases will be deleted, at the moment when it is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.model.identity import PersonId, ReportId
from core.model.report import Report
from core.model.retention import sort_of
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class WarnedCase:
    """A case that will be deleted.

    Attributes:
        ends_at: when, at the earliest.
        reviews: its reader is a reviewer, who can open it.
    """

    case: Report
    ends_at: datetime
    reviews: bool


async def warned_cases(
    world: World, reader: PersonId, reports: Sequence[ReportId]
) -> list[WarnedCase]:
    """Return those that still will be deleted and that the reader may know of."""
    found = []
    async with world.storage.read() as view:
        person = await view.people.get(reader)
        if person is None or person.roles.isdisjoint({Role.REVIEWER, Role.ADMIN}):
            return []
        for number in reports:
            case = await view.reports.get(number)
            if case is None or case.on_hold or case.status_since is None:
                continue
            ends_at = _ends(world, case, case.status_since)
            if ends_at is not None and await _may_know(view, reader, case):
                found.append(WarnedCase(case, ends_at, Role.REVIEWER in person.roles))
    return found


def _ends(world: World, case: Report, since: datetime) -> datetime | None:
    rule, sort = world.rules.retention, sort_of(case.status, case.close_reason)
    ends = None if sort is None else rule.ends(sort, since)
    if ends is None:
        return None
    return max(ends, world.clock.now() + timedelta(days=rule.warning))


async def _may_know(view: Transaction, reader: PersonId, case: Report) -> bool:
    if await view.bars.stands(case.id, reader):
        return False
    return await view.reports.reporter(case.id) != reader
