"""What people do wrong, or wickedly, over real HTTP: each gets an answer, and nothing is lost."""

import asyncio
import json

import pytest

from core.model.language import ENGLISH, FRENCH, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import REPLY_SECONDS, Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import begin_report, case_code, tell_what_happened
from tests.e2e.words import says

TOPIC = CONTENT.topics[0].key
CRAFTED = (
    "",
    "d:report:AAAAAA:on:",
    "d:start:x:agree:" + "y" * 40,
    "rs:1",
    "rs:999999999999999999999999",
    "ra:1:1:take",
    "sr:1:admin:1",
    "sm:1",
    "ev:-1",
    "o:staff",
    "o:../../etc/passwd",
    "n:queue",
    "ps:publish:AAAAAA:1",
    "ec:event:AAAAAA",
    "\x00\x01",
    "tp:'; DROP TABLE people;--:1:0",
)


async def _member(sandbox: Sandbox, language: Language = ENGLISH) -> Phone:
    phone = await Phone.new(sandbox, "member-1", language)
    await onboard(phone, TOPIC)
    return phone


async def test_a_command_in_a_group_opens_nothing(sandbox: Sandbox, running: BotProcess) -> None:
    """Others read along there: a report must never begin before them."""
    member = await Phone.new(sandbox, "member-1", FRENCH)
    group = await sandbox.add_group("Neighbours", [member.person])
    chat = int(group["id"])
    await member.person.send("/report", chat_id=chat)
    answer = await member.person.wait_for(
        lambda message: says(message.text, "group-private-only", FRENCH),
        REPLY_SECONDS,
        chat_id=chat,
    )
    assert [button.get("url", "")[:13] for button in answer.buttons] == ["https://t.me/"]
    await member.person.send("What is going on here?", chat_id=chat)
    await member.say("/help", "help-intro")
    in_group = await member.person.messages(chat_id=chat)
    assert sum(message.from_bot for message in in_group) == 1, "what is not ours is not answered"


async def test_crafted_buttons_do_nothing_and_tell_nothing(
    sandbox: Sandbox, running: BotProcess
) -> None:
    """Any client can send any callback data, also that of another person's screen."""
    victim, attacker = await _member(sandbox), await _member(sandbox)
    await victim.say("/report", "report-safety")
    stolen = victim.data("report-begin-button")
    failures = running.count("update_failed")
    for data in (*CRAFTED, stolen):
        if data:
            await attacker.person.tap_data(data)
            answer = await attacker.person.wait_for_answer()
            assert not any(word in answer["text"] for word in ("Traceback", "Error", "sql"))
    await attacker.say("/help", "help-intro")
    assert not any(says(text, "staff-title", ENGLISH) for text in await attacker.texts())
    await victim.tap("report-begin-button", "report-ways-in")
    assert running.count("update_failed") == failures, "a surprise is ours; this was foreseeable"


async def test_an_old_button_leads_to_where_the_person_really_stands(sandbox: Sandbox) -> None:
    """Chats keep every old screen; pressing one must neither do nor lose anything."""
    member = await _member(sandbox)
    await member.say("/report", "report-safety")
    old = member.data("report-begin-button")
    await member.tap("report-leave-button", "report-nothing-kept")
    await member.say("/report", "report-safety")
    await member.person.tap_data(old)
    await member.toasted("refusal-outdated")
    await member.sees("report-safety")
    await member.tap("report-begin-button", "report-ways-in")


async def test_the_last_button_pressed_twice_submits_once(sandbox: Sandbox, admin: Phone) -> None:
    """A slow network makes people tap again: one report, one code."""
    reporter = await Phone.new(sandbox, "member-1", ENGLISH)
    await tell_what_happened(reporter)
    submit = reporter.data("report-submit-button")
    assert reporter.screen is not None
    where = {"message_id": reporter.screen.id, "chat_id": reporter.id}
    await asyncio.gather(*(reporter.person.tap_data(submit, **where) for _ in range(3)))
    code = case_code(await reporter.sees("report-received-before"))
    await reporter.say("/mycases", "mycases-list")
    assert reporter.screen.labels[0].startswith(code)
    assert sum("-" in label and "·" in label for label in reporter.screen.labels) == 1


async def test_the_last_button_pressed_twice_publishes_once(sandbox: Sandbox, admin: Phone) -> None:
    """Nobody may get a briefing twice because an editor's finger slipped."""
    editor, reader = await _member(sandbox), await _member(sandbox)
    await hire(admin, editor, Role.EDITOR)
    await write_briefing(editor, TOPIC, "Once only", "One copy each.", language=ENGLISH)
    data = editor.data("publish-send-button")
    assert editor.screen is not None
    where = {"message_id": editor.screen.id, "chat_id": editor.id}
    await reader.person.mark()
    await asyncio.gather(*(editor.person.tap_data(data, **where) for _ in range(3)))
    await reader.sees("broadcast-title", also="Once only")
    await editor.sees("progress-sent", also="100")
    assert len(await reader.heard("broadcast-title", also="Once only")) == 1


@pytest.mark.parametrize("command", ["publish", "alert", "event", "queue", "staff"])
async def test_a_staff_command_is_refused_to_a_member(
    sandbox: Sandbox, running: BotProcess, command: str
) -> None:
    """Roles are checked where they are used, not by hiding a menu."""
    member = await _member(sandbox)
    await member.say(f"/{command}", "refusal-not-allowed")


async def test_a_role_taken_away_in_the_middle_is_felt_at_the_next_button(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Who was dismissed while writing must not be able to send; and is told why."""
    editor, reader = await _member(sandbox), await _member(sandbox)
    await hire(admin, editor, Role.EDITOR)
    await write_briefing(editor, TOPIC, "Too late", "Not to be sent.", language=ENGLISH)
    send = editor.screen
    await admin.tap("staff-role-editor", "staff-member")
    await editor.sees("staff-role-taken")
    editor.screen = send
    label, message_id = editor.button(lambda text: text.startswith("✅"), "send")
    await editor.person.tap(label, message_id=message_id)
    await editor.toasted("refusal-not-allowed")
    await reader.say("/briefings")
    assert not any("Too late" in text for text in await reader.texts())


async def test_the_wrong_kind_of_message_loses_nothing(sandbox: Sandbox) -> None:
    """A picture instead of a title, a contact instead of a text: told, and the draft stays."""
    editor = await _member(sandbox)
    await editor.say("/settings", "settings-head")
    await editor.tap("settings-zone-button", "settings-zone")
    await editor.person.send_location(50.8, 4.3)
    await editor.sees("refusal-unusable")
    await editor.person.send_contact()
    await editor.sees("refusal-unusable")
    await editor.say("Nowhere-at-all", "refusal-unusable")
    await editor.say("Istanbul", "settings-head")


async def test_markup_and_control_characters_are_shown_as_typed(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Foreign text must not become a link, a bold word or a broken message."""
    editor, reader = await _member(sandbox), await _member(sandbox)
    await hire(admin, editor, Role.EDITOR)
    typed = 'See <a href="https://example.org">this</a> &amp; {var}\u202e\x07 end'
    await write_briefing(editor, TOPIC, "<b>Bold?</b>", typed, language=ENGLISH)
    await reader.person.mark()
    await editor.tap("publish-send-button", "progress-state")
    copy = await reader.sees("broadcast-title", also="<b>Bold?</b>")
    assert 'See <a href="https://example.org">this</a> &amp; {var}' in copy.text
    assert "\x07" not in copy.text
    assert "text_link" not in json.dumps(copy.raw.get("entities"))


async def test_a_second_command_in_the_middle_sets_the_first_aside(sandbox: Sandbox) -> None:
    """People look something up while they report; what they wrote must still be there."""
    member = await _member(sandbox)
    await begin_report(member)
    await member.say("They took my papers.", "report-arrived")
    await member.say("/agenda")
    await member.say("/topics", "topics-choose")
    await member.say("/report", "report-found")
    await member.tap("report-resume-button", "report-arrived")


async def test_who_blocked_the_bot_gets_nothing_until_they_come_back(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Telegram punishes bots that go on writing; and who left wants peace."""
    editor, reader = await _member(sandbox), await _member(sandbox)
    await hire(admin, editor, Role.EDITOR)
    await reader.person.block()
    await write_briefing(editor, TOPIC, "While away", "Unheard.", language=ENGLISH)
    await editor.tap("publish-send-button", "progress-state")
    await editor.sees("progress-sent", also="100")
    calls = await sandbox.calls("sendMessage")
    tried = [call for call in calls if str(call["params"].get("chat_id")) == str(reader.id)]
    assert not [call for call in tried if "While away" in str(call["params"].get("text"))]
    await reader.person.unblock()
    await reader.say("/start", "start-home")
