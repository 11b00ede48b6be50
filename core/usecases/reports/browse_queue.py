"""The reviewers' queue: what waits and what is in hand, the most urgent first."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model.identity import PersonId
from core.model.report import Report, ReportStatus
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.owned import OPEN_STATUSES
from core.usecases.staff.require_role import require_role


class QueueView(StrEnum):
    """Which part of the queue is shown."""

    WAITING = "waiting"  # nobody has taken it
    IN_HAND = "inhand"  # taken, accepted, or waiting for the reporter


_STATUSES = {
    QueueView.WAITING: frozenset({ReportStatus.NEW}),
    QueueView.IN_HAND: OPEN_STATUSES - {ReportStatus.NEW},
}


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of the queue, with how many each part holds."""

    reports: Sequence[Report]
    page: int
    pages: int
    waiting: int
    in_hand: int


async def browse_queue(
    world: World, person: PersonId, shown: QueueView, *, page: int, size: int
) -> QueuePage:
    """Return a page, counted from 0; one that is not there gives the last.

    Raises:
        NotAllowed: the person is no reviewer.
    """
    async with world.storage.read() as view:
        await require_role(view, person, Role.REVIEWER)
        totals = {
            part: (await view.reports.queue(statuses, offset=0, limit=1))[1]
            for part, statuses in _STATUSES.items()
        }
        pages = max(1, -(-totals[shown] // size))
        at = min(max(page, 0), pages - 1)
        reports, _ = await view.reports.queue(_STATUSES[shown], offset=at * size, limit=size)
        waiting, in_hand = totals[QueueView.WAITING], totals[QueueView.IN_HAND]
        return QueuePage(reports, at, pages, waiting, in_hand)
