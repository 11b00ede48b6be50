"""All handlers, put into the tables once at start."""

from bot.handlers import (
    after,
    agenda,
    agenda_answers,
    alert,
    answer_action,
    audit,
    bars,
    briefings,
    broadcast_copy,
    call_answer,
    call_extras,
    call_gather,
    call_list,
    call_record,
    candidate_edit,
    candidate_import,
    candidate_list,
    candidate_page,
    case_answer,
    case_ask,
    case_news,
    case_review,
    case_rights,
    case_write,
    clear_chat,
    danger,
    danger_staff,
    digest_copy,
    draft_notices,
    duty,
    event,
    export_agenda,
    figures,
    group_keep,
    group_own,
    hearing_extras,
    hearing_facts,
    hearing_list,
    hearing_report,
    hearing_settle,
    hold,
    home,
    import_flow,
    import_news,
    meeting_extras,
    meeting_guide,
    meeting_notes,
    meeting_pick,
    meeting_settle,
    mycases,
    notes_going,
    open_elsewhere,
    overdue_news,
    own_bars,
    own_calendar,
    own_consents,
    own_distances,
    own_passphrase,
    own_typing,
    packet_flow,
    privacy,
    progress,
    publish,
    queue,
    recipients,
    reminder_copy,
    reminder_taps,
    reopening,
    report,
    review_news,
    right_flow,
    second_look,
    sendings,
    set_aside,
    settings,
    staff,
    staff_room,
    start,
    template_list,
    topic_rhythm,
    topics,
)
from bot.handlers.home import home as show_home
from bot.handlers.report_safety import SaferWays
from bot.outgoing import Outgoing
from bot.router import Router
from core.ports.world import World


def make_router(world: World, safer_ways: SaferWays) -> Router:
    """Return a router that knows every command, button and dialogue.

    Args:
        world: the plain one, whose transactions end no update.
        safer_ways: other ways to report, from the settings.
    """
    router = Router(home=show_home)
    members = (
        home,
        start,
        topics,
        topic_rhythm,
        briefings,
        digest_copy,
        agenda,
        agenda_answers,
        own_calendar,
        settings,
        own_distances,
        reminder_taps,
        privacy,
        answer_action,
        group_own,
        call_list,
        call_answer,
        call_extras,
    )
    editors = (publish, alert, progress, sendings, after, event, group_keep, template_list)
    files = (import_flow, export_agenda)
    calls = (call_gather, call_record)
    people = (candidate_list, candidate_page, candidate_edit, candidate_import)
    meetings = (meeting_extras, meeting_guide, meeting_pick, meeting_notes, meeting_settle)
    hearings = (hearing_extras, hearing_list, hearing_facts, hearing_report, hearing_settle)
    cases = (
        staff_room,
        duty,
        danger,
        danger_staff,
        mycases,
        case_answer,
        open_elsewhere,
        own_consents,
        own_typing,
        own_bars,
        own_passphrase,
        clear_chat,
        queue,
        case_review,
        case_ask,
        case_write,
        bars,
        reopening,
        hold,
        audit,
    )
    rights = (case_rights, set_aside, right_flow, second_look, packet_flow, figures, recipients)
    for area in (
        *members,
        *editors,
        *files,
        *calls,
        *people,
        *meetings,
        *hearings,
        staff,
        *cases,
        *rights,
    ):
        area.register(router)
    report.register(router, world=world, safer_ways=safer_ways)
    return router


def fill_outgoing(outgoing: Outgoing) -> Outgoing:
    """Put everything that renders what goes out into *outgoing*, and return it."""
    for area in (
        broadcast_copy,
        digest_copy,
        reminder_copy,
        agenda_answers,
        call_extras,
        staff,
        second_look,
        case_news,
        review_news,
        danger_staff,
        own_bars,
        overdue_news,
        staff_room,
        group_keep,
        draft_notices,
        template_list,
        meeting_notes,
        meeting_settle,
        hearing_extras,
        hearing_list,
        hearing_report,
        import_news,
        notes_going,
        hold,
    ):
        area.register_outgoing(outgoing)
    return outgoing
