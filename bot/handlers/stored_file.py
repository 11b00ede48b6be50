"""What is stored about a person as a file: JSON that a program can read, and a person, too."""

import json
from datetime import datetime, timedelta

from core.model.call_answer import CallAnswer
from core.model.dialogue import Json
from core.model.duty import Duty
from core.usecases.members.show_stored import Stored

FORMAT = "network-bot/stored-about-me/1"


def stored_as_json(stored: Stored, *, taken_at: datetime) -> bytes:
    """Return the file; contents and codes of reports are left out, so it endangers nobody twice."""
    person, contact, quiet = stored.person, stored.contact, stored.person.quiet
    document: dict[str, Json] = {
        "format": FORMAT,
        "taken_at": taken_at.isoformat(),
        "telegram": {
            "id": contact.telegram_id,
            "name": contact.name,
            "username": contact.username,
        },
        "language": person.language,
        "time_zone": person.zone,
        "country": person.country,
        "agreed_on": person.consented_at.date().isoformat() if person.consented_at else None,
        "quiet_hours": {"from": f"{quiet.start:%H:%M}", "to": f"{quiet.end:%H:%M}"}
        if quiet
        else None,
        "paused": person.paused,
        "telegram_access_limited": person.limited_access,
        "reachable": person.reachable,
        "roles": [role.value for role in sorted(person.roles)],
        "topics": [str(topic) for topic in sorted(stored.topics)],
        "rhythms": {str(topic): stored.rhythms[topic].value for topic in sorted(stored.rhythms)},
        "waiting_for_digest": stored.in_digest,
        **_of_agenda(stored),
        "briefing_answers": [
            {"briefing": briefing, "at": at.isoformat()} for briefing, at in stored.answered.items()
        ],
        "groups": list(stored.groups),
        "drafts_written_in": stored.drafts,
        "answers_to_calls": [_answer(each) for each in stored.call_answers],
        "answers_to_calls_edited": stored.call_texts,
        "unfinished_dialogue": stored.dialogue.name if stored.dialogue else None,
        "reports": {
            "submitted": stored.reports,
            "unfinished": stored.has_draft,
            "with_name": stored.named,
            "kept_against_floods": "not told",  # of everyone alike: see show_stored
            "opened_by_passphrase": stored.passphrases,
        },
        "messages_noted_to_be_cleared": stored.traces,
        "second_pairs_of_eyes_asked_for": stored.asked,
        "questions_kept_for_reporters": list(stored.own_questions),
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def _of_agenda(stored: Stored) -> dict[str, Json]:
    """Return what events, meetings and hearings have of the person."""
    return {
        "event_answers": [
            {"event": event, "answer": answer.value}
            for event, answer in sorted(stored.answers.items())
        ],
        "event_roles": [
            {"event": event, "roles": [role.value for role in sorted(roles)]}
            for event, roles in sorted(stored.event_roles.items())
        ],
        "links_to_roles_taken": stored.role_links,
        "muted_events": [int(event) for event in sorted(stored.muted)],
        "own_reminders_minutes_before": [
            each // timedelta(minutes=1) for each in sorted(stored.distances)
        ],
        "reminders_put_off": [
            {"event": event, "until": until.isoformat()}
            for event, until in sorted(stored.snoozes.items())
        ],
        "meeting_headings": [
            {"event": event, "headings": list(headings)}
            for event, headings in sorted(stored.headings.items())
        ],
        "meeting_notes": [
            {"event": event, "notes": notes.packed()}
            for event, notes in sorted(stored.notes.items())
        ],
        "hearing_reports": [
            {"event": event, "report": report.packed()}
            for event, report in sorted(stored.hearing_reports.items())
        ],
        "duty": _duty(stored.duty),
        "calendar_address_since": stored.feed_since.isoformat() if stored.feed_since else None,
    }


def _duty(duty: Duty | None) -> Json:
    if duty is None:
        return None
    hours: dict[str, Json] = {
        "days": [*sorted(duty.hours.days)],
        "from": duty.hours.start,
        "to": duty.hours.end,
    }
    return {"presence": duty.presence.value, "weekly_hours": hours}


def _answer(answer: CallAnswer) -> Json:
    """Return an answer to a call with its words; files are named, and fetched in the chat."""
    return {
        "call": answer.call,
        "question": answer.question,
        "state": answer.state.value,
        "language": answer.language,
        "may_be_named": answer.may_name,
        "may_be_quoted": answer.may_quote,
        "messages": [
            {
                "kind": piece.kind.value,
                "text": piece.text,
                "file": None if piece.evidence is None else piece.evidence.name,
            }
            for piece in answer.pieces
        ],
    }
