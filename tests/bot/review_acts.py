"""What reviewers and admins may do about cases, for the table of roles."""

from collections.abc import Awaitable, Callable

from core.model.case_review import LinkKind
from core.model.identity import PersonId, ReportId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.case_timeline import case_timeline
from core.usecases.reports.decide_report import reopen_report
from core.usecases.reports.find_case import find_case
from core.usecases.reports.find_similar import find_similar
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.hand_over import (
    answer_offer,
    list_colleagues,
    offer_case,
    take_offer_back,
)
from core.usecases.reports.keep_away import keep_from_case, list_bars
from core.usecases.reports.link_case import (
    link_case,
    list_links,
    mark_duplicate,
    offer_links,
    unlink_case,
)
from core.usecases.reports.next_case import next_case
from core.usecases.reports.note_case import note_case
from core.usecases.reports.saved_questions import drop_question, list_askable, save_question
from core.usecases.reports.undo_decision import undo_decision

_CASE, _OTHER = ReportId(1), PersonId(1)
_LOW = (Grade.SEVERITY, "low")

REVIEW_ACTS: dict[str, tuple[Role, Callable[[World, PersonId], Awaitable[object]]]] = {
    "find_case": (Role.REVIEWER, lambda w, p: find_case(w, p, "ABCD-2345")),
    "next_case": (Role.REVIEWER, next_case),
    "case_timeline": (Role.REVIEWER, lambda w, p: case_timeline(w, p, _CASE)),
    "reopen_report": (Role.REVIEWER, lambda w, p: reopen_report(w, p, _CASE, revision=0)),
    "undo_decision": (Role.REVIEWER, lambda w, p: undo_decision(w, p, _CASE, revision=0)),
    "grade_report": (Role.REVIEWER, lambda w, p: grade_report(w, p, _CASE, _LOW, revision=0)),
    "note_case": (Role.REVIEWER, lambda w, p: note_case(w, p, _CASE, "?", dialogue="x")),
    "list_colleagues": (Role.REVIEWER, lambda w, p: list_colleagues(w, p, _CASE, revision=0)),
    "offer_case": (Role.REVIEWER, lambda w, p: offer_case(w, p, _CASE, _OTHER, revision=0)),
    "take_offer_back": (Role.REVIEWER, lambda w, p: take_offer_back(w, p, _CASE)),
    "answer_offer": (Role.REVIEWER, lambda w, p: answer_offer(w, p, _CASE, accepts=True)),
    "list_links": (Role.REVIEWER, lambda w, p: list_links(w, p, _CASE)),
    "offer_links": (Role.REVIEWER, lambda w, p: offer_links(w, p, _CASE)),
    "link_case": (Role.REVIEWER, lambda w, p: link_case(w, p, _CASE, LinkKind.EVENT, "1")),
    "mark_duplicate": (
        Role.REVIEWER,
        lambda w, p: mark_duplicate(w, p, _CASE, "ABCD-2345", dialogue="x"),
    ),
    "unlink_case": (Role.REVIEWER, lambda w, p: unlink_case(w, p, _CASE, 1)),
    "find_similar": (Role.REVIEWER, lambda w, p: find_similar(w, p, _CASE)),
    "list_askable": (Role.REVIEWER, lambda w, p: list_askable(w, p, _CASE)),
    "save_question": (Role.REVIEWER, lambda w, p: save_question(w, p, "?")),
    "drop_question": (Role.REVIEWER, lambda w, p: drop_question(w, p, "?")),
    "list_bars": (Role.ADMIN, lambda w, p: list_bars(w, p, "ABCD-2345")),
    "keep_from_case": (
        Role.ADMIN,
        lambda w, p: keep_from_case(w, p, _CASE, _OTHER, barred=True),
    ),
}
