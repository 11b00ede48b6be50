"""What only coordinators may do with court hearings."""

from collections.abc import Awaitable, Callable

from core.model.dialogue import Dialogue
from core.model.hearing import CaseFact, HearingReport, Outcome
from core.model.identity import CourtCaseId, EventId, PersonId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.hearings.keep_case import join_case, open_facts, write_fact
from core.usecases.hearings.settle_hearing import (
    ask_observers_now,
    conclude_hearing,
    open_hearing_settling,
    publish_note,
)
from tests.fakes.clock import NOON

EVENT, CASE = EventId(1), CourtCaseId(1)
COURT = Dialogue("court", "token", "all", {}, updated_at=NOON)
SEEN = HearingReport(Outcome.DECIDED, note="A note")

HEARING_ACTS: dict[str, tuple[Role, Callable[[World, PersonId], Awaitable[object]]]] = {
    "open_facts": (Role.COORDINATOR, lambda w, p: open_facts(w, p, EVENT)),
    "write_fact": (
        Role.COORDINATOR,
        lambda w, p: write_fact(w, p, EVENT, CaseFact.COURT, "Court 3", dialogue=COURT),
    ),
    "join_case": (Role.COORDINATOR, lambda w, p: join_case(w, p, EVENT, CASE, dialogue=COURT)),
    "open_hearing_settling": (Role.COORDINATOR, lambda w, p: open_hearing_settling(w, p, EVENT)),
    "conclude_hearing": (
        Role.COORDINATOR,
        lambda w, p: conclude_hearing(w, p, EVENT, seen=SEEN),
    ),
    "publish_note": (Role.COORDINATOR, lambda w, p: publish_note(w, p, EVENT, seen=SEEN)),
    "ask_observers_now": (Role.COORDINATOR, lambda w, p: ask_observers_now(w, p, EVENT)),
}
