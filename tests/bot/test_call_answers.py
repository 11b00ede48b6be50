"""Members answer a call in the chat: kept at once, theirs to hand in, and to take back."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio

from core.model.call_answer import ANSWER_LIMIT, MOST_PIECES, AnswerState
from core.model.language import ENGLISH, FRENCH, SPANISH, TURKISH
from core.model.refusals import NotFound
from core.model.report import EntryKind
from core.usecases.calls.answer_call import add_to_answer
from core.usecases.dialogues.keep_dialogue import new_dialogue
from core.usecases.members.forget_person import forget_person
from core.usecases.reports.add_piece import Piece
from core.usecases.upkeep.prune import prune
from tests.bot.calling import ANSWER, CALL, CLOSED, CallDesk, open_desk


@pytest_asyncio.fixture
async def desk(newsroom, clock, join) -> CallDesk:
    return await open_desk(newsroom, clock, join)


async def test_the_open_call_stands_in_the_list_with_its_questions(desk, join):
    """Whoever opens /calls is two taps from the first question."""
    member = await join("fr")
    await member.phone.send("/calls")
    assert CALL.title[FRENCH] in member.phone.text
    await member.phone.tap(CALL.title[FRENCH][:20])
    assert CALL.subject in member.phone.text
    assert CALL.body[FRENCH] in member.phone.text
    assert "56" in member.phone.text
    assert "0 sur 10" in member.phone.text
    await member.phone.tap("10")
    assert CALL.questions[9].text[FRENCH] in member.phone.text
    assert "Pas encore de réponse" in member.phone.text


async def test_several_messages_make_one_answer_that_is_handed_in(desk, join):
    """People write as they chat: three short messages are one answer."""
    member = await join()
    await desk.begin(member, 5)
    await member.phone.send("First.")
    assert "1 message" in member.phone.text
    await member.phone.send("Second.")
    await member.phone.tap("Done")
    assert "comes from you" in member.phone.text
    await member.phone.tap("No")
    assert "quoted" in member.phone.text
    await member.phone.tap("Yes")
    assert "Not handed in yet" in member.phone.text
    kept = await desk.answer(member.id, 5)
    assert kept.state is AnswerState.DRAFT
    await member.phone.tap("Hand it in")
    kept = await desk.answer(member.id, 5)
    assert kept.state is AnswerState.GIVEN
    assert [each.text for each in kept.pieces] == ["First.", "Second."]
    assert (kept.may_name, kept.may_quote) == (False, True)


async def test_nobody_is_named_or_quoted_unless_they_say_so(desk, join):
    """Silence is no consent: both questions are no until somebody says yes, and can change."""
    member = await join()
    await desk.begin(member)
    await member.phone.send(ANSWER)
    kept = await desk.answer(member.id)
    assert (kept.may_name, kept.may_quote) == (False, False)
    await member.phone.tap("Done")
    await member.phone.tap("Yes")
    await member.phone.tap("No")
    assert (await desk.answer(member.id)).may_name
    await member.phone.tap("Do not name me")
    assert not (await desk.answer(member.id)).may_name


async def test_a_voice_note_is_an_answer_and_lies_sealed(desk, join, telegram, world):
    """Many speak more easily than they write; what they said must not lie open on the disk."""
    member = await join("tr")
    telegram.files["v"] = b"spoken words"
    await desk.begin(member)
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3, "file_size": 12}
    await member.phone.send_message(voice=voice)
    kept = await desk.answer(member.id)
    evidence = kept.pieces[0].evidence
    assert evidence is not None
    async with desk.newsroom.storage.read() as view:
        key = await view.calls.data_key(kept.id)
    chunks = [chunk async for chunk in world.files.read(key, evidence.file, row=kept.code)]
    assert b"".join(chunks) == b"spoken words"
    await member.phone.tap("Bitti")
    await member.phone.tap("Hayır")
    await member.phone.tap("Hayır")
    assert "Sesli mesaj: 1" in member.phone.text


async def test_a_language_that_the_call_does_not_take_is_marked(desk, join):
    """Turkish is welcome here, but somebody has to translate it in time."""
    member = await join("tr")
    await desk.give(member, "Kapattılar.")
    assert "kabul etmiyor" in member.phone.text
    assert (await desk.answer(member.id)).language == TURKISH
    await member.phone.tap("Dil")
    await member.phone.tap("İspanyolca")
    assert "kabul etmiyor" not in member.phone.text
    assert (await desk.answer(member.id)).language == SPANISH


async def test_a_long_answer_is_told_its_limit_and_kept(desk, join):
    """An hour of writing must not be lost to a number, nor reach editors without its end."""
    member = await join()
    await desk.give(member)
    await member.phone.press(f"qy:{CALL.key}:1:tell:0")
    await member.phone.send("x" * 4000)
    await member.phone.send("y" * 4000)
    assert f"{ANSWER_LIMIT:,}" in member.phone.text
    kept = await desk.answer(member.id)
    assert kept.state is AnswerState.DRAFT
    assert len(kept.pieces) == 3
    await member.phone.press(f"qy:{CALL.key}:1:give:0")
    assert (await desk.answer(member.id)).state is AnswerState.DRAFT
    await member.phone.press(f"qy:{CALL.key}:1:cut:{kept.pieces[2].id}")
    await member.phone.press(f"qy:{CALL.key}:1:give:0")
    assert (await desk.answer(member.id)).state is AnswerState.GIVEN


async def test_an_answer_has_an_end(desk, join):
    """A script that writes all night fills nobody's disk."""
    member = await join()
    await desk.begin(member)
    for number in range(MOST_PIECES + 2):
        await member.phone.send(f"message {number}")
    assert str(MOST_PIECES) in member.phone.text
    assert len((await desk.answer(member.id)).pieces) == MOST_PIECES


async def test_nothing_said_is_nothing_kept(desk, join):
    """Looking at a question is no answer to it."""
    member = await join()
    await desk.begin(member)
    assert "Not now" in member.phone.buttons[0]
    await member.phone.tap("Not now")
    assert await desk.answer(member.id) is None
    await desk.begin(member)
    await member.phone.send("/cancel")
    assert await desk.answer(member.id) is None


async def test_an_edited_message_changes_the_answer(desk, join):
    """Who corrects a name in the chat believes that it is corrected."""
    member = await join()
    await desk.begin(member)
    message = await member.phone.send("They closed Office Nord.")
    await member.phone.edit(message, "They closed an office.")
    assert [each.text for each in (await desk.answer(member.id)).pieces] == [
        "They closed an office."
    ]


async def test_an_answer_can_be_changed_and_withdrawn_until_it_is_sent(desk, join):
    """A second thought must be possible as long as the words are ours."""
    member = await join()
    await desk.give(member)
    await member.phone.tap("Add to it")
    await member.phone.send("And the next one.")
    await member.phone.tap("Done")
    assert len((await desk.answer(member.id)).pieces) == 2
    assert (await desk.answer(member.id)).state is AnswerState.GIVEN
    await member.phone.tap("Take something out")
    await member.phone.tap("1.")
    assert [each.text for each in (await desk.answer(member.id)).pieces] == ["And the next one."]
    await member.phone.tap("Withdraw")
    await member.phone.tap("Keep it")
    await member.phone.tap("Withdraw")
    await member.phone.tap("Yes, delete it")
    assert await desk.answer(member.id) is None


async def test_a_closed_call_takes_nothing_and_keeps_what_was_written(desk, join, clock):
    """A draft of the last night stays readable, so that it can go elsewhere."""
    member = await join()
    await desk.begin(member)
    await member.phone.send(ANSWER)
    clock.moment = CLOSED
    await member.phone.send("Too late.")
    assert "closed" in member.phone.text
    await member.phone.send("Hello?")
    assert "did not understand" in member.phone.text
    await member.phone.press(f"qy:{CALL.key}:1:show:0")
    assert ANSWER in member.phone.text
    assert "no longer count" in member.phone.text
    await member.phone.press(f"qy:{CALL.key}:1:give:0")
    assert (await desk.answer(member.id)).state is AnswerState.DRAFT
    await member.phone.press(f"qy:{CALL.key}:2:tell:0")
    assert await desk.answer(member.id, 2) is None
    await member.phone.send("/calls")
    assert "No call is open" in member.phone.text
    await member.phone.tap("over")
    assert CALL.title[ENGLISH] in member.phone.text


async def test_members_see_numbers_and_nothing_else_of_each_other(desk, join, telegram):
    """What one says about reprisals is not for the next one's eyes."""
    first, second = await join(name="member-1"), await join(name="member-2")
    await desk.give(first, says="11")
    await second.phone.send("/calls")
    await second.phone.tap(CALL.title[ENGLISH][:20])
    assert "1 of 10" in second.phone.text
    await second.phone.tap("1")
    assert "1 answer so far" in second.phone.text
    for does in ("show", "list", "drop", "gone", "give", "lang", "cut", "name", "tell"):
        await second.phone.press(f"qy:{CALL.key}:1:{does}:1")
    for does in ("all", "one", "src", "file", "copy", "export", "make1", "sure"):
        await second.phone.press(f"qg:{CALL.key}:1:{does}:1.1")
    seen = [
        call.params for call in telegram.calls if call.params.get("chat_id") == second.phone.user_id
    ]
    assert ANSWER not in repr(seen)
    assert "member-1" not in repr(seen)
    assert (await desk.answer(first.id)).pieces[0].text == ANSWER


@pytest.mark.parametrize(
    "data",
    [
        "cl:no_such_call:0:0",
        f"cl:{CALL.key}:11:0",
        f"cl:{CALL.key}:-1:0",
        f"cl:{CALL.key}:1:-5",
        f"qy:{CALL.key}:99:tell:0",
        f"qy:{CALL.key}:-1:show:0",
        f"qy:{CALL.key}:1:nonsense:0",
        f"qy:{CALL.key}:1:show:999999999999",
        f"qy:{CALL.key}:1:cut:999999999999",
        f"qn:{CALL.key}:1:xx",
        "ql:7:99999999",
        "qr:",
        f"qr:{CALL.key}",
        "qg::0:all:",
    ],
)
async def test_crafted_buttons_break_nothing(desk, join, data):
    """A client can send what it likes; the answer is a kind one, and the answer stays."""
    member = await join()
    await desk.give(member)
    before = await desk.answer(member.id)
    await member.phone.press(data)
    assert "reference" not in member.phone.toast.lower()
    assert await desk.answer(member.id) == before


async def test_whoever_did_not_agree_is_asked_first(desk, phone):
    """No answer of somebody unknown lies anywhere."""
    await phone.send("/calls")
    assert CALL.title[ENGLISH] not in phone.text


async def test_what_is_stored_is_shown_and_goes_with_its_author(desk, join, tmp_path, telegram):
    """Forgetting somebody who told of reprisals must not leave their voice on the disk."""
    member = await join()
    await desk.give(member)
    telegram.files["v"] = b"spoken"
    await desk.begin(member, 2)
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3, "file_size": 6}
    await member.phone.send_message(voice=voice)
    await member.phone.send("/privacy")
    assert "Answers to calls: 1 handed in, 1 unfinished" in member.phone.text
    await member.phone.tap("as a file")
    _, content = telegram.uploads[-1]
    given, unfinished = json.loads(content)["answers_to_calls"]
    assert [each["text"] for each in given["messages"]] == [ANSWER]
    assert (given["state"], unfinished["state"]) == ("given", "draft")
    assert [each["kind"] for each in unfinished["messages"]] == ["voice"]
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    assert "answers to calls" in member.phone.text
    assert any((tmp_path / "evidence").rglob("*.*")) or any((tmp_path / "evidence").iterdir())
    await forget_person(desk.newsroom.world, member.id)
    async with desk.newsroom.storage.read() as view:
        assert await view.calls.count_given(CALL.key) == {}
    assert [each for each in (tmp_path / "evidence").rglob("*") if each.is_file()] == []


async def test_a_deadline_that_was_moved_keeps_the_call_open(desk, join, clock):
    """A body that grants a week more grants it in the chat as well."""
    event = await desk.deadline()
    later = timedelta(days=7)
    moved = replace(
        event,
        starts_at=event.starts_at + later,
        local_date=event.local_date + later,
        revision=event.revision + 1,
    )
    async with desk.newsroom.world.storage.begin() as tx:
        assert await tx.events.save(moved, was_revision=event.revision)
    clock.moment = CLOSED
    member = await join()
    await desk.give(member)
    assert (await desk.answer(member.id)).state is AnswerState.GIVEN


async def test_answers_are_deleted_ninety_days_after_the_end(desk, join, clock, telegram, tmp_path):
    """What somebody told of reprisals must not lie about for years."""
    member = await join()
    telegram.files["v"] = b"spoken"
    await desk.begin(member)
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3, "file_size": 6}
    await member.phone.send_message(voice=voice)
    await member.phone.send("/cancel")
    clock.moment = CALL.closes_at() + timedelta(days=89)
    await prune(desk.newsroom.world)
    await member.phone.press(f"qy:{CALL.key}:1:show:0")
    assert "16 May 2024" in member.phone.text
    clock.moment += timedelta(days=2)
    await prune(desk.newsroom.world)
    assert await desk.answer(member.id) is None
    assert [each for each in (tmp_path / "evidence").rglob("*") if each.is_file()] == []


async def test_nobody_adds_to_the_answer_of_another(desk, join):
    """Whatever leads there, storage is asked whose it is."""
    first, second = await join(), await join()
    await desk.give(first)
    kept = await desk.answer(first.id)
    piece = Piece(EntryKind.TEXT, "Not mine.", 1)
    dialogue = new_dialogue(desk.newsroom.world, "call", "tell")
    with pytest.raises(NotFound):
        await add_to_answer(desk.newsroom.world, second.id, kept.id, piece, dialogue)
    assert await desk.answer(first.id) == kept
