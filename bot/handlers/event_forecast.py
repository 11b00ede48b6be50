"""What will follow from what was planned: who is reminded and when, and when it comes again."""

from collections.abc import Sequence
from datetime import datetime

from bot.handlers.event_steps import Part, Planning
from bot.handlers.event_summary import Forecast
from bot.visit import Visit
from core.model.event import Event
from core.model.reminder import own_reminders
from core.model.series import Scope
from core.usecases.events.add_event import NewEvent, new_events
from core.usecases.events.read_agenda import count_reminded, count_told

_SHOWN = 4
"""Occurrences of a series that are named before it is put into the agenda."""


async def forecast(visit: Visit, planning: Planning, new: NewEvent, event: Event) -> Forecast:
    """Return what will follow when the coordinator confirms.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    if planning.part is not Part.ALL:
        scope = planning.scope or Scope.THIS
        told = await count_told(visit.world, visit.person.id, planning.event, scope)
        return Forecast(own_reminders(event, visit.now), told=told)
    return Forecast(
        own_reminders(event, visit.now),
        people=await count_reminded(visit.world, visit.person.id, event),
        next_starts=_first_starts(visit, new) if new.rule else (),
    )


def _first_starts(visit: Visit, new: NewEvent) -> Sequence[datetime]:
    found = new_events(new, visit.person.id, visit.now)
    return [each.starts_at for each in found[:_SHOWN]]
