"""The agenda for coordinators who take it elsewhere: all that is still to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.event import Event
from core.model.identity import PersonId, SeriesId
from core.model.roles import Role
from core.model.series import Series
from core.ports.world import World
from core.usecases.staff.require_role import require_role

MOST_EXPORTED = 3000
"""More events than an agenda for thirteen months has."""


@dataclass(frozen=True, slots=True)
class AgendaExport:
    """What is exported.

    Attributes:
        beyond: so many later events were left out.
    """

    events: Sequence[Event]
    series: Mapping[SeriesId, Series]
    beyond: int = 0


async def export_agenda(world: World, coordinator: PersonId) -> AgendaExport:
    """Return all that is in the agenda and not over, soonest first; it is written into the log.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        events, total = await tx.events.upcoming(
            None, None, after=now, offset=0, limit=MOST_EXPORTED
        )
        numbers = {event.series for event in events if event.series is not None}
        series = await tx.series.get_many(numbers)
        await tx.audit.write(AuditLine(now, coordinator, "agenda_exported", "agenda"))
        return AgendaExport(events, series, max(0, total - len(events)))
