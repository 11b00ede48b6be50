"""The beginning of a change: which part of an event, from what it is now."""

from bot.handlers.event_flow import PlanningFlow, planning_of
from bot.handlers.event_steps import CHANGE, Part
from bot.handlers.event_taps import ChangeTap
from bot.router import Router
from bot.visit import Visit
from core.model.dialogue import Json
from core.model.event import Event
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.identity import EventId
from core.model.refusals import EventChanged, Outdated
from core.model.series import Scope
from core.usecases.dialogues.keep_dialogue import new_dialogue
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import open_planned

CHANGE_FLOW = PlanningFlow(CHANGE)
_TIMELESS: dict[str, Json] = {
    "day": None,
    "clock": None,
    "no_hour": False,
    "all_day": False,
    "fold": None,
}


async def change(visit: Visit, tap: ChangeTap) -> None:
    """Begin to change one part of an event."""
    if tap.part not in set(Part) - {Part.ALL}:
        raise Outdated
    event = (await open_planned(visit.world, visit.person.id, EventId(tap.event))).event
    if event.state not in AHEAD_STATES or event.starts_at <= visit.now:
        raise EventChanged
    if tap.part == Part.REPEAT and event.series is None:
        raise Outdated
    await begin_change(visit, event, Part(tap.part))


async def begin_change(
    visit: Visit, event: Event, part: Part, *, life: EventState | None = None
) -> None:
    """Begin to change a part of an event; with *life* a new time, and that state with it.

    Args:
        visit: of a coordinator.
        event: as it is now.
        part: what is to become different.
        life: the state that it gets together with a new time.
    """
    was = EventDraft.of_event(event)
    said: dict[str, Json] = {
        **was.state,
        "part": part.value,
        "event": event.id,
        "revision": event.revision,
        "was": was.state,
        "series": event.series is not None and life is None,
    }
    if part is Part.WHEN:
        said |= _TIMELESS
    elif part is Part.PLACE:
        said |= {"place": None}
    elif part is Part.REPEAT:  # what has been stays as it was
        said |= {"series": False, "scope": Scope.FOLLOWING.value}
    if life is not None:
        said |= {"life": life.value}
    begun = new_dialogue(visit.world, CHANGE, "overview", **said)
    await CHANGE_FLOW.go(visit, planning_of(visit, begun).onward())


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ChangeTap, change)
