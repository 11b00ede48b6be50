"""Every use case of staff asks storage for the role itself, whatever the screens let through."""

from collections.abc import Awaitable, Callable
from datetime import date, time

import pytest

from core.model.audience import Audience
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.draft import Draft
from core.model.event import EventRole, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.group import GROUP_KEEPERS
from core.model.identity import (
    BriefingId,
    BroadcastId,
    DraftId,
    EntryId,
    EventId,
    GroupId,
    InvitationId,
    PersonId,
    ReportId,
    TemplateId,
)
from core.model.imported import ImportChoices, ImportedFile
from core.model.imported_json import file_to_json
from core.model.language import ENGLISH
from core.model.person import Contact
from core.model.refusals import NotAllowed
from core.model.report import CloseReason, ReportStatus
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.approve_draft import approve_draft, return_draft
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.list_sendings import list_reasons, list_sendings, open_sending
from core.usecases.briefings.pause_broadcast import go_on_broadcast, pause_broadcast
from core.usecases.briefings.recall_briefing import recall_briefing
from core.usecases.briefings.report_delivery import export_report, report_delivery
from core.usecases.briefings.resend_copies import Again, resend_copies
from core.usecases.briefings.stop_broadcast import stop_broadcast
from core.usecases.briefings.submit_draft import forecast_draft, submit_draft, take_back_draft
from core.usecases.briefings.try_draft import try_draft
from core.usecases.briefings.watch_broadcast import look_at_broadcast
from core.usecases.briefings.write_draft import (
    begin_draft,
    drop_draft,
    list_drafts,
    open_draft,
    save_draft,
)
from core.usecases.calls.find_calls import CALL_STAFF
from core.usecases.events.add_event import NewEvent, add_event, new_event
from core.usecases.events.change_event import EventEdit, cancel_event, change_event
from core.usecases.events.export_agenda import export_agenda
from core.usecases.events.import_events import (
    DIALOGUE,
    carry_out_import,
    look_at_import,
)
from core.usecases.events.invite_to_event import (
    list_role_links,
    look_at_role_link,
    make_role_links,
    withdraw_role_link,
)
from core.usecases.events.move_event import move_event
from core.usecases.events.read_agenda import (
    count_planned,
    count_reminded,
    count_told,
    list_events,
    offer_groups,
    open_planned,
)
from core.usecases.groups.invite_to_group import make_links, withdraw_links
from core.usecases.groups.keep_group import (
    close_group,
    create_group,
    list_groups,
    look_at_group,
    rename_group,
)
from core.usecases.groups.offer_choices import load_choices, load_names
from core.usecases.reports.ask_reporter import ask_reporter, can_ask
from core.usecases.reports.bar_wishes import read_wishes
from core.usecases.reports.browse_queue import Filters, browse_queue
from core.usecases.reports.decide_report import (
    close_report,
    give_back_report,
    settle_report,
    take_report,
)
from core.usecases.reports.decide_second import DECIDERS
from core.usecases.reports.open_report import fetch_evidence, open_report
from core.usecases.staff.invite import create_invitation, decide_invitation
from core.usecases.staff.list_staff import get_staff_member, list_staff
from core.usecases.staff.set_role import add_by_contact, set_role
from core.usecases.templates.change_template import (
    delete_template,
    list_templates,
    open_template,
    pause_template,
)
from core.usecases.templates.repeat_briefing import Plan, repeat_draft, repeat_published
from tests.bot.call_acts import CALL_ACTS
from tests.bot.conftest import Joining
from tests.bot.duty_acts import DUTY_ACTS
from tests.bot.hearing_acts import HEARING_ACTS
from tests.bot.keeping_acts import KEEPING_ACTS
from tests.bot.meeting_acts import MEETING_ACTS
from tests.bot.review_acts import REVIEW_ACTS
from tests.bot.right_acts import DECIDER_ACTS, RIGHT_ACTS
from tests.fakes.clock import NOON

Act = Callable[[World, PersonId], Awaitable[object]]

DRAFT_ID = DraftId(1)
REPORT, EVENT, BROADCAST, INVITATION = ReportId(1), EventId(1), BroadcastId(1), InvitationId(1)
GROUP = GroupId(1)
IMPORTED = ImportedFile(())
CHOICES = ImportChoices(EventKind.OTHER, ENGLISH, "UTC")
IMPORT = Dialogue(DIALOGUE, "abcdef", "confirm", {"file": file_to_json(IMPORTED)}, NOON)
NEW = NewEvent(
    EventKind.MEETING,
    {ENGLISH: EventVersion("Meeting", "")},
    EventTime(date(2030, 1, 1), time(9), "Europe/Brussels"),
    "",
    frozenset(),
)

TEMPLATE, PLAN = TemplateId(1), Plan(1, 0, time(9), "UTC")

ACTS: dict[str, tuple[Role, Act]] = {
    "begin_draft": (Role.EDITOR, lambda w, p: begin_draft(w, p, BriefingKind.ALERT)),
    "list_drafts": (Role.EDITOR, list_drafts),
    "open_draft": (Role.EDITOR, lambda w, p: open_draft(w, p, DRAFT_ID)),
    "save_draft": (
        Role.EDITOR,
        lambda w, p: save_draft(w, p, DRAFT_ID, Draft(BriefingKind.ALERT), seen=1),
    ),
    "drop_draft": (Role.EDITOR, lambda w, p: drop_draft(w, p, DRAFT_ID, seen=1)),
    "forecast_draft": (Role.EDITOR, lambda w, p: forecast_draft(w, p, DRAFT_ID)),
    "submit_draft": (Role.EDITOR, lambda w, p: submit_draft(w, p, DRAFT_ID, seen=1)),
    "take_back_draft": (Role.EDITOR, lambda w, p: take_back_draft(w, p, DRAFT_ID, seen=1)),
    "approve_draft": (Role.EDITOR, lambda w, p: approve_draft(w, p, DRAFT_ID, seen=1)),
    "return_draft": (Role.EDITOR, lambda w, p: return_draft(w, p, DRAFT_ID, seen=1, remark="x")),
    "try_draft": (Role.EDITOR, lambda w, p: try_draft(w, p, DRAFT_ID)),
    "correct_briefing": (Role.EDITOR, lambda w, p: correct_briefing(w, p, BriefingId(1))),
    "stop_broadcast": (Role.EDITOR, lambda w, p: stop_broadcast(w, p, BROADCAST)),
    "pause_broadcast": (Role.EDITOR, lambda w, p: pause_broadcast(w, p, BROADCAST)),
    "go_on_broadcast": (Role.EDITOR, lambda w, p: go_on_broadcast(w, p, BROADCAST)),
    "recall_briefing": (Role.EDITOR, lambda w, p: recall_briefing(w, p, BROADCAST)),
    "resend_copies": (
        Role.EDITOR,
        lambda w, p: resend_copies(w, p, BROADCAST, Again.IN_DOUBT),
    ),
    "list_sendings": (Role.EDITOR, lambda w, p: list_sendings(w, p, offset=0, limit=5)),
    "open_sending": (Role.EDITOR, lambda w, p: open_sending(w, p, BROADCAST)),
    "list_reasons": (Role.EDITOR, lambda w, p: list_reasons(w, p, BROADCAST)),
    "report_delivery": (Role.EDITOR, lambda w, p: report_delivery(w, p, BROADCAST)),
    "export_report": (Role.EDITOR, lambda w, p: export_report(w, p, BROADCAST)),
    "look_at_broadcast": (Role.EDITOR, lambda w, p: look_at_broadcast(w, p, BROADCAST)),
    "load_choices": (Role.EDITOR, lambda w, p: load_choices(w, p, Audience(everyone=True))),
    "list_templates": (Role.EDITOR, list_templates),
    "open_template": (Role.EDITOR, lambda w, p: open_template(w, p, TEMPLATE)),
    "pause_template": (Role.EDITOR, lambda w, p: pause_template(w, p, TEMPLATE, paused=True)),
    "delete_template": (Role.EDITOR, lambda w, p: delete_template(w, p, TEMPLATE)),
    "repeat_draft": (
        Role.EDITOR,
        lambda w, p: repeat_draft(w, p, DraftId(1), PLAN, dialogue="repeat"),
    ),
    "repeat_published": (
        Role.EDITOR,
        lambda w, p: repeat_published(w, p, BriefingId(1), PLAN, dialogue="repeat"),
    ),
    "load_names": (Role.EDITOR, lambda w, p: load_names(w, p, Audience(everyone=True))),
    "add_event": (Role.COORDINATOR, lambda w, p: add_event(w, p, NEW)),
    "change_event": (Role.COORDINATOR, lambda w, p: change_event(w, p, EVENT, EventEdit(0))),
    "cancel_event": (Role.COORDINATOR, lambda w, p: cancel_event(w, p, EVENT)),
    "move_event": (
        Role.COORDINATOR,
        lambda w, p: move_event(w, p, EVENT, EventState.HELD, revision=1),
    ),
    "count_planned": (Role.COORDINATOR, count_planned),
    "list_events": (Role.COORDINATOR, lambda w, p: list_events(w, p, offset=0, limit=5)),
    "open_planned": (Role.COORDINATOR, lambda w, p: open_planned(w, p, EVENT)),
    "count_reminded": (
        Role.COORDINATOR,
        lambda w, p: count_reminded(w, p, new_event(NEW, p, w.clock.now())),
    ),
    "count_told": (Role.COORDINATOR, lambda w, p: count_told(w, p, EVENT)),
    "offer_groups": (Role.COORDINATOR, lambda w, p: offer_groups(w, p, ())),
    "make_role_links": (
        Role.COORDINATOR,
        lambda w, p: make_role_links(w, p, EVENT, EventRole.HOST, count=1),
    ),
    "list_role_links": (Role.COORDINATOR, lambda w, p: list_role_links(w, p, EVENT)),
    "look_at_role_link": (Role.COORDINATOR, lambda w, p: look_at_role_link(w, p, INVITATION)),
    "withdraw_role_link": (Role.COORDINATOR, lambda w, p: withdraw_role_link(w, p, INVITATION)),
    "look_at_import": (
        Role.COORDINATOR,
        lambda w, p: look_at_import(w, p, IMPORTED, CHOICES),
    ),
    "carry_out_import": (
        Role.COORDINATOR,
        lambda w, p: carry_out_import(w, p, IMPORT, CHOICES),
    ),
    "export_agenda": (Role.COORDINATOR, export_agenda),
    "browse_queue": (
        Role.REVIEWER,
        lambda w, p: browse_queue(w, p, Filters(), page=0, size=5),
    ),
    "open_report": (Role.REVIEWER, lambda w, p: open_report(w, p, REPORT)),
    "fetch_evidence": (Role.REVIEWER, lambda w, p: fetch_evidence(w, p, REPORT, EntryId(1))),
    "take_report": (Role.REVIEWER, lambda w, p: take_report(w, p, REPORT)),
    "give_back_report": (Role.REVIEWER, lambda w, p: give_back_report(w, p, REPORT, revision=0)),
    "settle_report": (
        Role.REVIEWER,
        lambda w, p: settle_report(w, p, REPORT, ReportStatus.VERIFIED, revision=0),
    ),
    "close_report": (
        Role.REVIEWER,
        lambda w, p: close_report(w, p, REPORT, CloseReason.RESOLVED, revision=0),
    ),
    "can_ask": (Role.REVIEWER, lambda w, p: can_ask(w, p, REPORT, revision=0)),
    "ask_reporter": (Role.REVIEWER, lambda w, p: ask_reporter(w, p, REPORT, "?", dialogue="ask")),
    "read_wishes": (Role.ADMIN, lambda w, p: read_wishes(w, p, REPORT)),
    "create_invitation": (Role.ADMIN, lambda w, p: create_invitation(w, p, Role.EDITOR)),
    "decide_invitation": (
        Role.ADMIN,
        lambda w, p: decide_invitation(w, p, INVITATION, confirmed=True),
    ),
    "list_staff": (Role.ADMIN, list_staff),
    "get_staff_member": (Role.ADMIN, lambda w, p: get_staff_member(w, p, p)),
    "set_role": (Role.ADMIN, lambda w, p: set_role(w, p, p, Role.ADMIN, held=True)),
    "add_by_contact": (Role.ADMIN, lambda w, p: add_by_contact(w, p, Contact(1, "member-1"))),
}


ACTS |= MEETING_ACTS | HEARING_ACTS | DUTY_ACTS | RIGHT_ACTS | KEEPING_ACTS
ACTS |= REVIEW_ACTS


@pytest.mark.parametrize("name", ACTS)
async def test_staff_of_every_other_role_are_refused(
    join: Joining, world: World, name: str
) -> None:
    """A role that was taken away in the middle, or a crafted button, is felt at once."""
    role, act = ACTS[name]
    member = await join(roles=tuple(each for each in Role if each is not role))
    with pytest.raises(NotAllowed):
        await act(world, member.id)


GROUP_ACTS: dict[str, Act] = {
    "list_groups": list_groups,
    "look_at_group": lambda w, p: look_at_group(w, p, GROUP),
    "create_group": lambda w, p: create_group(w, p, "North"),
    "rename_group": lambda w, p: rename_group(w, p, GROUP, "North"),
    "close_group": lambda w, p: close_group(w, p, GROUP),
    "make_links": lambda w, p: make_links(w, p, GROUP, count=1),
    "withdraw_links": lambda w, p: withdraw_links(w, p, GROUP),
}


@pytest.mark.parametrize("name", GROUP_ACTS)
async def test_who_keeps_no_groups_is_refused(join: Joining, world: World, name: str) -> None:
    """Three roles keep groups; a reviewer, and a member, do not."""
    member = await join(roles=tuple(set(Role) - GROUP_KEEPERS))
    with pytest.raises(NotAllowed):
        await GROUP_ACTS[name](world, member.id)


@pytest.mark.parametrize("name", CALL_ACTS)
async def test_who_keeps_no_calls_is_refused(join: Joining, world: World, name: str) -> None:
    """What members answer to a call is for editors and coordinators alone."""
    member = await join(roles=tuple(set(Role) - CALL_STAFF))
    with pytest.raises(NotAllowed):
        await CALL_ACTS[name](world, member.id)
    nobody = await join()
    with pytest.raises(NotAllowed):
        await CALL_ACTS[name](world, nobody.id)


@pytest.mark.parametrize("name", DECIDER_ACTS)
async def test_who_neither_reviews_nor_administers_agrees_to_nothing(
    join: Joining, world: World, name: str
) -> None:
    """Agreeing to what a colleague asks, and counting cases, is for two roles alone."""
    member = await join(roles=tuple(set(Role) - DECIDERS))
    with pytest.raises(NotAllowed):
        await DECIDER_ACTS[name](world, member.id)
