"""Every use case around candidates and meetings that only coordinators may carry out."""

from collections.abc import Awaitable, Callable

from core.model.candidate import Fact, Kept, Stated
from core.model.identity import CandidateId, EventId, PersonId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.candidates.find_candidates import export_candidates
from core.usecases.candidates.import_candidates import carry_out_import, preview_import
from core.usecases.candidates.keep_candidate import (
    add_candidate,
    change_candidate,
    mark_commitment,
    withdraw_candidate,
)
from core.usecases.meetings.prepare_meeting import name_candidate
from core.usecases.meetings.publish_meeting import publish_meeting
from core.usecases.meetings.settle_meeting import ask_again, find_voice, open_settling, settle

Act = Callable[[World, PersonId], Awaitable[object]]
WHO, EVENT, NAME = CandidateId(1), EventId(1), Stated("A name", "a book")

MEETING_ACTS: dict[str, tuple[Role, Act]] = {
    name: (Role.COORDINATOR, act)
    for name, act in {
        "add_candidate": lambda w, p: add_candidate(w, p, {Fact.NAME: NAME}),
        "change_candidate": lambda w, p: change_candidate(w, p, WHO, Fact.NAME, NAME, seen=1),
        "withdraw_candidate": lambda w, p: withdraw_candidate(w, p, WHO, withdrawn=True),
        "mark_commitment": lambda w, p: mark_commitment(w, p, 1, Kept.KEPT),
        "preview_import": lambda w, p: preview_import(w, p, ()),
        "carry_out_import": lambda w, p: carry_out_import(w, p, ()),
        "export_candidates": export_candidates,
        "name_candidate": lambda w, p: name_candidate(w, p, EVENT, WHO),
        "open_settling": lambda w, p: open_settling(w, p, EVENT),
        "settle": lambda w, p: settle(w, p, EVENT, lambda notes: notes, seen=""),
        "ask_again": lambda w, p: ask_again(w, p, EVENT),
        "find_voice": lambda w, p: find_voice(w, p, EVENT, 1, 0),
        "publish_meeting": lambda w, p: publish_meeting(w, p, EVENT, seen=""),
    }.items()
}
