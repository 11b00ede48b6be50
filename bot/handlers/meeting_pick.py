"""The last tap of choosing whom a meeting is with."""

from bot.handlers.candidate_list import NAME
from bot.handlers.candidate_taps import NameCandidateTap
from bot.handlers.event_open import show_planned
from bot.handlers.event_taps import PlannedTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import CandidateId, EventId
from core.usecases.dialogues.keep_dialogue import end_dialogue
from core.usecases.meetings.prepare_meeting import name_candidate


async def pick(visit: Visit, tap: NameCandidateTap) -> None:
    """Say whom the meeting is with, and show the meeting as coordinators see it."""
    event = EventId(tap.event)
    await name_candidate(visit.world, visit.person.id, event, CandidateId(tap.candidate))
    await end_dialogue(visit.world, visit.person.id, NAME)  # what is typed now is no search
    await show_planned(visit, PlannedTap(event=event))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(NameCandidateTap, pick)
