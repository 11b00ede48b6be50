"""Which case a reviewer had best open next."""

from datetime import datetime

from core.model.case_queue import Wanted
from core.model.identity import PersonId, ReportId
from core.model.report import RANKS, Report, Urgency
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role

_LOOKED_AMONG = 12
"""The best case is among the gravest and the longest overdue; this many of each are compared."""
_READ_AMONG = 6
"""Of the first of them the reporters' languages are looked up."""


async def next_case(
    world: World, person: PersonId, *, after: ReportId | None = None
) -> ReportId | None:
    """Return the case that nobody has and that matters most; None when nothing waits.

    Danger comes first, then what is overdue, then what is gravest; among equals, what was told in
    a language that the reviewer reads, then the oldest.

    Args:
        world: all that there is.
        person: the reviewer.
        after: the case that they look at now: the one behind it is returned; behind the last, the
            first that nobody has looked at, or else the first again.

    Raises:
        NotAllowed: the person is no reviewer.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        reader = await require_role(view, person, Role.REVIEWER)
        free = Wanted(unassigned=True)
        late = Wanted(unassigned=True, overdue_at=now)
        found: dict[ReportId, Report] = {}
        for wanted in (free, late):
            page = await view.queue.page(person, wanted, offset=0, limit=_LOOKED_AMONG)
            found.update((report.id, report) for report in page)

        ordered = sorted(found.values(), key=lambda report: _order(report, now))
        nearest = ordered[:_READ_AMONG]
    foreign = {report.id: report.language != reader.language for report in nearest}
    nearest.sort(key=lambda each: (_order(each, now)[:3], foreign[each.id], _order(each, now)))
    best = [report.id for report in (*nearest, *ordered[_READ_AMONG:])]
    if after not in best:
        return best[0] if best else None
    behind = best[best.index(after) + 1 :]
    unseen = [report for report in best if found[report].looked_at is None]
    return next(iter((*behind, *unseen, *best)))


def _order(report: Report, now: datetime) -> tuple[bool, bool, int, datetime, int]:
    danger = report.rank == RANKS[Urgency.DANGER]
    overdue = report.due_at is not None and report.due_at <= now
    return not danger, not overdue, report.rank, report.submitted_at or now, report.id
