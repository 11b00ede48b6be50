"""Editors gather the answers to a call, write one text each, export, and mark it as sent."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from docx import Document

from core.model.event_kind import EventState
from core.model.language import ENGLISH, FRENCH
from core.model.roles import Role
from core.usecases.members.forget_person import forget_person
from tests.bot.calling import ANSWER, CALL, CallDesk, open_desk

GATHER = f"qg:{CALL.key}:0:all:"
FIRST = f"qg:{CALL.key}:1:one:"


@pytest_asyncio.fixture
async def desk(newsroom, clock, join) -> CallDesk:
    return await open_desk(newsroom, clock, join)


async def test_editors_see_what_is_missing_by_question_and_language(desk, join):
    """Two weeks before the end nobody wants to count by hand."""
    editor, member = await desk.editor(), await join()
    await desk.give(member, question=3)
    await desk.write(editor, "Yes, in four countries.")
    await desk.write(editor, "Oui.", language=FRENCH)
    await editor.phone.send("/calls")
    await editor.phone.tap(CALL.title[ENGLISH][:20])
    await editor.phone.tap("Gather")
    assert "2 of 10" in editor.phone.text
    assert "English 9, French 9 and Spanish 10" in editor.phone.text
    assert "1. 💬 0 · EN ✅ FR ✅ ES –" in editor.phone.text
    assert "3. 💬 1 · EN – FR – ES –" in editor.phone.text


async def test_sources_stand_beside_the_text_and_only_who_agreed_is_named(desk, join):
    """An editor needs the words; whose they are is for the author to say."""
    editor = await desk.editor()
    open_one = await join("tr", name="member-1")
    closed_one = await join("en", name="member-2")
    await desk.give(open_one, "Açık yanıt.", says="11")
    await desk.give(closed_one, "Closed answer.", says="00")
    await editor.phone.press(FIRST)
    assert "member-1" in editor.phone.text
    assert "to be translated" in editor.phone.text
    assert "may be quoted" in editor.phone.text
    assert "member-2" not in editor.phone.text
    assert "A member" in editor.phone.text
    assert "not to be quoted" in editor.phone.text
    await editor.phone.tap("💬 2")
    assert "Closed answer." in editor.phone.text
    assert "member-2" not in editor.phone.text
    assert "call_answers_opened" in await desk.audited()


async def test_a_draft_of_a_member_is_not_shown(desk, join):
    """What was not handed in is still being thought about."""
    editor, member = await desk.editor(), await join()
    await desk.begin(member)
    await member.phone.send(ANSWER)
    await editor.phone.press(FIRST)
    assert ANSWER not in editor.phone.text
    kept = await desk.answer(member.id)
    await editor.phone.press(f"qg:{CALL.key}:1:src:{kept.id}.0")
    assert ANSWER not in editor.phone.text


async def test_a_voice_note_is_sent_to_the_editor_as_it_came(desk, join, telegram):
    """It has to be heard to be translated."""
    editor, member = await desk.editor(), await join("tr")
    telegram.files["v"] = b"spoken words"
    await desk.begin(member)
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3, "file_size": 12}
    await member.phone.send_message(voice=voice)
    await member.phone.press(f"qy:{CALL.key}:1:give:0")
    kept = await desk.answer(member.id)
    await editor.phone.press(f"qg:{CALL.key}:1:src:{kept.id}.0")
    assert "voice note" in editor.phone.text
    await editor.phone.tap("📎 1")
    assert telegram.uploads[-1][1] == b"spoken words"
    assert telegram.made("sendVoice")[-1]["chat_id"] == editor.phone.user_id


async def test_a_text_is_written_in_the_chat_and_further_messages_follow_it(desk):
    """Telegram cuts a long paste in two: the second half must not take the first one's place."""
    editor = await desk.editor()
    await editor.phone.press(FIRST)
    await editor.phone.tap("✏️ French")
    await editor.phone.send("Première partie.")
    await editor.phone.send("Deuxième partie.")
    kept = await desk.text(1, FRENCH)
    assert kept.text == "Première partie.\n\nDeuxième partie."
    await editor.phone.tap("Done")
    await editor.phone.press(FIRST)
    await editor.phone.tap("✏️ French")
    assert "Deuxième partie." in editor.phone.text
    await editor.phone.send("Tout autre.")
    assert (await desk.text(1, FRENCH)).text == "Tout autre."
    await editor.phone.tap("Empty it")
    assert (await desk.text(1, FRENCH)).text == ""


async def test_two_editors_at_one_text_both_keep_their_words(desk):
    """The second is shown both versions and decides; nothing is overwritten unseen."""
    first, second = await desk.editor(), await desk.editor("fr")
    for editor in (first, second):
        await editor.phone.press(FIRST)
    await first.phone.tap("✏️ English")
    await second.phone.tap("✏️ Anglais")
    await first.phone.send("From the first.")
    await second.phone.send("From the second.")
    assert (await desk.text()).text == "From the first."
    assert "From the first." in second.phone.text
    assert "From the second." in second.phone.text
    await second.phone.tap("Mettre le mien")
    assert (await desk.text()).text == "From the second."
    await first.phone.send("Once more from the first.")
    assert "A colleague" in first.phone.text
    await first.phone.tap("Keep theirs")
    assert (await desk.text()).text == "From the second."


async def export(desk: CallDesk, editor, *, label: str = "must not"):
    """Export in English with a choice about publication."""
    await editor.phone.press(GATHER)
    await editor.phone.tap("Export")
    await editor.phone.tap("English")
    await editor.phone.tap(label)


async def test_the_submission_is_exported_with_subject_address_and_choice(desk, telegram):
    """What is sent must be what the UN asked for, to the letter."""
    editor = await desk.editor()
    await desk.write(editor, "# Not a heading <b>\n\nSecond paragraph.", question=2)
    await desk.write(editor, "First answer.", question=1)
    await export(desk, editor)
    assert CALL.subject in editor.phone.text
    assert CALL.address in editor.phone.text
    assert "Publication: declined" in editor.phone.text
    assert "3, 4, 5, 6, 7, 8, 9 and 10" in editor.phone.text
    files = dict(telegram.uploads)
    text = files[f"{CALL.key}-en.md"].decode()
    assert CALL.subject in text
    assert CALL.address in text
    assert "We do not agree to this submission being published." in text
    assert text.index("First answer.") < text.index("Second paragraph.")
    assert "\\# Not a heading" in text
    shown = [p.text for p in Document(io.BytesIO(files[f"{CALL.key}-en.docx"])).paragraphs]
    assert any(CALL.subject in each for each in shown)
    assert any(CALL.address in each for each in shown)
    assert "We do not agree to this submission being published." in shown
    assert shown.index("Question 1") < shown.index("First answer.") < shown.index("Question 2")
    assert CALL.questions[0].text[ENGLISH] in shown
    assert "call_exported" in await desk.audited()


async def test_publication_is_asked_and_never_assumed(desk, telegram):
    """A yes nobody gave can put somebody in prison."""
    editor = await desk.editor()
    await desk.write(editor, "An answer.")
    await editor.phone.press(GATHER)
    await editor.phone.tap("Export")
    await editor.phone.tap("English")
    assert "May what we send be published?" in editor.phone.text
    assert not telegram.uploads
    await editor.phone.tap("Yes, it may")
    assert "Publication: agreed" in editor.phone.text
    assert "agree to this submission" not in dict(telegram.uploads)[f"{CALL.key}-en.md"].decode()


async def test_nothing_written_is_nothing_to_export(desk, telegram):
    """An empty file in the UN's mailbox helps nobody."""
    editor = await desk.editor()
    await editor.phone.press(f"qg:{CALL.key}:0:make1:fr")
    assert "Nothing is written" in editor.phone.toast
    await editor.phone.press(f"qg:{CALL.key}:0:make1:de")
    assert not telegram.uploads


async def test_who_has_paused_is_not_thanked_unasked(desk, join, world):
    """Somebody who wants silence may have a reason that nobody else sees."""
    editor, giver, paused = await desk.editor(), await join("tr"), await join()
    for each in (giver, paused):
        await desk.give(each)
    async with world.storage.begin() as tx:
        await tx.people.save(replace(paused.person, paused=True))
    await desk.write(editor, "An answer.")
    await export(desk, editor)
    await editor.phone.tap("has been sent")
    await editor.phone.tap("Yes, it is sent")
    assert list(await desk.newsroom.deliver()) == [giver.phone.user_id]


async def test_marked_as_sent_ends_answers_and_reminders_and_thanks_once(desk, join, telegram):
    """Everyone who gave something hears what became of it, and nobody hears it twice."""
    editor = await desk.editor()
    giver, drafter = await join("tr"), await join()
    await desk.give(giver)
    await desk.give(giver, question=2)
    await desk.begin(drafter)
    await drafter.phone.send("Not finished.")
    await desk.write(editor, "An answer.")
    await export(desk, editor)
    made = dict(telegram.uploads)
    sent_tap = editor.phone.data("has been sent")
    await editor.phone.tap("has been sent")
    sure = editor.phone.data("Yes, it is sent")
    await editor.phone.tap("Yes, it is sent")
    assert "Marked as sent" in editor.phone.text
    assert (await desk.deadline()).state is EventState.SUBMITTED
    arrived = await desk.newsroom.deliver()
    assert list(arrived) == [giver.phone.user_id]
    assert "Teşekkürler" in arrived[giver.phone.user_id].text
    await editor.phone.press(sure)
    await editor.phone.press(sent_tap)
    assert await desk.newsroom.deliver() == {}
    for data in (f"qy:{CALL.key}:1:gone:0", f"qy:{CALL.key}:1:name:0", f"qy:{CALL.key}:3:tell:0"):
        await giver.phone.press(data)
    assert (await desk.answer(giver.id)).pieces[0].text == ANSWER
    telegram.uploads.clear()
    await editor.phone.press(GATHER)
    assert "Sent on" in editor.phone.text
    await editor.phone.tap("What was sent")
    assert dict(telegram.uploads) == made
    assert "call_submitted" in await desk.audited()


async def test_only_the_newest_files_can_be_marked_as_sent(desk):
    """The copy that is kept must be the one that went out."""
    editor = await desk.editor()
    await desk.write(editor, "An answer.")
    await export(desk, editor)
    old = editor.phone.data("has been sent")
    desk.clock.moment += timedelta(minutes=1)
    await export(desk, editor)
    await editor.phone.press(old)
    assert "Newer files" in editor.phone.toast
    async with desk.newsroom.storage.read() as view:
        assert await view.calls.submitted() == {}


async def test_whoever_is_forgotten_after_it_was_sent_leaves_no_name(desk, join):
    """What went out cannot be called back, but the way to its author ends."""
    editor, member = await desk.editor(), await join(name="member-1")
    await desk.give(member, says="11")
    await desk.write(editor, "An answer.")
    await export(desk, editor)
    await editor.phone.tap("has been sent")
    await editor.phone.tap("Yes, it is sent")
    await forget_person(desk.newsroom.world, member.id)
    await editor.phone.press(FIRST)
    assert ANSWER in editor.phone.text
    assert "member-1" not in editor.phone.text
    assert await desk.newsroom.deliver() == {}


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.ADMIN])
async def test_other_staff_see_nothing_of_the_answers(desk, join, role, telegram):
    """A role for something else opens nothing here."""
    member, staff = await join(), await desk.staff(role)
    await desk.give(member)
    kept = await desk.answer(member.id)
    does = ("all", "one", "src", "file", "write", "export", "ask", "make1", "sent", "sure", "copy")
    for each in does:
        for about in ("", "en", "1", f"{kept.id}.{kept.pieces[0].id}"):
            await staff.phone.press(f"qg:{CALL.key}:1:{each}:{about}")
    seen = [c.params for c in telegram.calls if c.params.get("chat_id") == staff.phone.user_id]
    assert ANSWER not in repr(seen)
    assert not telegram.uploads


async def test_an_editor_dismissed_while_writing_saves_nothing(desk, world):
    """The role ends at the next press, and so does the dialogue."""
    editor = await desk.editor()
    await editor.phone.press(FIRST)
    await editor.phone.tap("✏️ English")
    async with world.storage.begin() as tx:
        await tx.people.revoke(editor.id, Role.EDITOR)
    await editor.phone.send("Still here.")
    assert await desk.text() is None
    await editor.phone.send("Hello?")
    assert "did not understand" in editor.phone.text


async def test_crafted_buttons_of_an_editor_break_and_send_nothing(desk, telegram):
    """Numbers that are none, languages that the call does not take, files of nobody."""
    editor = await desk.editor()
    for about in ("", "x", "-1", "1.x", "999999999999999", "en", "tr", "..", "1.1"):
        for does in ("all", "one", "src", "file", "write", "ask", "make0", "sent", "sure", "hm"):
            await editor.phone.press(f"qg:{CALL.key}:1:{does}:{about}")
            await editor.phone.press(f"qg:none:0:{does}:{about}")
    assert not telegram.uploads
    assert await desk.newsroom.deliver() == {}


async def test_the_deadline_shows_how_far_the_call_is(desk, join):
    """Two of ten questions answered: that is what brings the eight others in."""
    member, editor = await join(), await desk.editor()
    await desk.give(member)
    await desk.give(member, question=2)
    event = await desk.deadline()
    await member.phone.send(f"/start event_{event.id}")
    assert "2 of 10 questions answered" in member.phone.text
    assert "Still to be written" not in member.phone.text
    await member.phone.tap("Answer its questions")
    assert CALL.subject in member.phone.text
    await editor.phone.send(f"/start event_{event.id}")
    assert "Still to be written: English 10" in editor.phone.text
    await editor.phone.tap("Gather")
    assert "1. 💬 1" in editor.phone.text


async def test_nothing_is_written_after_it_was_sent(desk):
    """The texts must stay what the copy says, also for an editor who was still writing."""
    writer, sender = await desk.editor(), await desk.editor()
    await desk.write(sender, "An answer.")
    await writer.phone.press(FIRST)
    await writer.phone.tap("✏️ English")
    await export(desk, sender)
    await sender.phone.tap("has been sent")
    await sender.phone.tap("Yes, it is sent")
    await writer.phone.send("Too late.")
    assert "gone out" in writer.phone.text
    assert (await desk.text()).text == "An answer."
    await writer.phone.press(f"qg:{CALL.key}:1:write:en")
    assert "gone out" in writer.phone.toast
