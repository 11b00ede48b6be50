"""Editors and coordinators put calls in, by steps or from a file; nothing counts before the end."""

from datetime import UTC, datetime

import pytest
import pytest_asyncio

from content.loader import DATA
from core.model.event_kind import EventState
from core.model.language import ENGLISH, FRENCH, LANGUAGES
from core.model.reference import CallKey
from core.model.refusals import CallChanged
from core.model.roles import Role
from core.usecases.calls.find_calls import list_calls
from core.usecases.calls.keep_call import ensure_calls, save_call
from tests.bot.calling import CALL, CallDesk, as_yaml, open_desk
from tests.bot.conftest import CATALOGUE

MINE = CallKey("mine")


@pytest_asyncio.fixture
async def desk(newsroom, clock, join) -> CallDesk:
    return await open_desk(newsroom, clock, join)


async def send_file(desk: CallDesk, staff, content: bytes, name: str = "call.yaml") -> None:
    desk.newsroom.telegram.files["f"] = content
    document = {"file_id": "f", "file_unique_id": "f", "file_name": name, "file_size": len(content)}
    await staff.phone.send_message(document=document)


async def kept(desk: CallDesk):
    async with desk.newsroom.storage.read() as view:
        return await view.calls.kept()


async def deadline_of(desk: CallDesk, key: CallKey):
    async with desk.newsroom.storage.read() as view:
        number = await view.calls.deadline_of(key)
        return None if number is None else await view.events.get(number)


async def say(staff, *said: str) -> None:
    """Type, or tap where it begins with a star."""
    for each in said:
        if each.startswith("*"):
            await staff.phone.tap(each[1:])
        else:
            await staff.phone.send(each)


async def put_in(staff) -> None:
    """Go through every step in English and French, up to the overview."""
    await staff.phone.tap("New call")
    await say(
        staff, "*Step by step", "*English", "*French", "*Go on",
        "A call", "Un appel", "A body", "Un organe", "A mandate", "Un mandat",
        "*names none", "*names none", "57", "31.3.2024", "*Yes", "18:00", "Zürich",
        "answers@example.org", "Exactly this", "*names none", "*English", "*Spanish", "*Go on",
        "*only if we agree", "What happened?", "Que s’est-il passé ?", "*Another question",
        "What helps?", "Qu’est-ce qui aide ?", "*That is all",
    )  # fmt: skip


async def test_a_call_is_put_in_step_by_step(desk):
    """A coordinator with a phone and a PDF in hand needs nobody else."""
    staff = await desk.staff(Role.COORDINATOR)
    await put_in(staff)
    assert "Is everything right?" in staff.phone.text
    assert "answers@example.org" in staff.phone.text
    assert await kept(desk) == {}
    await staff.phone.tap("Save it")
    ((key, (call, revision)),) = (await kept(desk)).items()
    assert (call.title[FRENCH], call.session, revision) == ("Un appel", 57, 1)
    assert call.languages == (ENGLISH, "es")
    assert [each.text[ENGLISH] for each in call.questions] == ["What happened?", "What helps?"]
    assert not call.published_unless_declined
    assert call.closes_at() == datetime(2024, 3, 31, 16, 0, tzinfo=UTC)
    event = await deadline_of(desk, key)
    assert event.starts_at == call.closes_at()
    assert event.state is EventState.OPEN
    assert event.versions[FRENCH].title == "Un appel"
    assert "call_added" in await desk.audited()


async def test_a_wrong_word_is_told_and_the_step_stays(desk):
    """An address without an @ would lose the whole submission."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await say(staff, "*Step by step", "*English", "*Go on", "A call", "A body", "A mandate")
    await say(staff, "*names none", "a session")
    assert "whole number" in staff.phone.text
    await say(staff, "*names none", "31.2.2024")
    assert "29 days" in staff.phone.text
    await say(staff, "31.3.2023")
    assert "lies in the past" in staff.phone.text
    await say(staff, "31.3.2024", "*Yes", "2:30", "Zürich")
    assert "does not exist" in staff.phone.text
    await say(staff, "18:00")
    await say(staff, "not an address")
    assert "no e-mail address" in staff.phone.text
    await say(staff, "a@example.org", "Subject", "ftp://x")
    assert "https://" in staff.phone.text
    await say(staff, "*names none", "*Go on")
    assert "at least one" in staff.phone.toast
    await staff.phone.send("/cancel")
    assert "Nothing was saved" in staff.phone.text
    assert await kept(desk) == {}


async def test_an_hour_that_comes_twice_is_asked_about(desk):
    """An hour more or less decides whether a submission counts."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await say(staff, "*Step by step", "*English", "*Go on", "A call", "A body", "A mandate")
    await say(staff, "*names none", "*names none", "27.10.2024", "*Yes", "02:30", "Zürich")
    assert "comes twice" in staff.phone.text
    await staff.phone.tap("The second")
    assert "e-mail address" in staff.phone.text


async def test_a_file_is_shown_before_it_counts(desk):
    """What a file says is looked at by a person before the network is reminded of it."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, as_yaml())
    assert "A new call" in staff.phone.text
    assert "answers@example.org" in staff.phone.text
    assert await kept(desk) == {}
    await staff.phone.tap("Save it")
    assert set(await kept(desk)) == {MINE}
    assert (await deadline_of(desk, MINE)).local_time is None
    opened, _ = await list_calls(desk.newsroom.world, staff.id)
    assert [each.kept.call.key for each in opened] == [CALL.key, MINE]


async def test_the_shipped_file_is_read_as_it_is(desk):
    """The form that is shown as a model must be one that works."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, (DATA / "calls.yaml").read_bytes())
    assert "there already" in staff.phone.text


async def test_a_file_again_changes_the_call_and_moves_its_deadline(desk):
    """A body that prolongs its call sends a new document, not a new call."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, as_yaml())
    await staff.phone.tap("Save it")
    before = await deadline_of(desk, MINE)
    await staff.phone.send("/calls")
    await staff.phone.tap("New call")
    await send_file(desk, staff, as_yaml(deadline="2024-04-15", deadline_time="'18:00'"))
    assert "will be changed" in staff.phone.text
    await staff.phone.tap("Save it")
    after = await deadline_of(desk, MINE)
    assert after.id == before.id
    assert after.starts_at == datetime(2024, 4, 15, 16, 0, tzinfo=UTC)
    async with desk.newsroom.storage.read() as view:
        reminders = await view.reminders.of_event(after.id)
    assert max(each.due_at for each in reminders) > before.starts_at


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (as_yaml(address="nobody"), "Line 7, address", "no e-mail address"),
        (as_yaml(deadline="2024-02-31"), "Line 5, deadline", "no date"),
        (as_yaml(zone="Mars/Base"), "Line 6, zone", "no time zone"),
        (as_yaml(languages=["english"]), "Line 9, languages.1", "no language code"),
        (as_yaml(subject=None), "subject", "is missing"),
        (as_yaml(colour="red"), "Line 13, colour", "no such entry"),
        (as_yaml(title={"en": "Only one"}), "title.tr", "is missing"),
        (as_yaml(key="Not A Key"), "Line 1, key", "a–z"),
        (as_yaml(questions=[]), "questions", "is empty"),
        (as_yaml(questions=[{"number": 2, "text": "x"}]), "questions.1.text", "one text per"),
        (as_yaml(published_unless_declined="perhaps"), "published", "true or false"),
        (b"key: [\n", "Line 2", "not YAML"),
        (b"\xff\xfe\x00", "Line 1", "not UTF-8"),
        (b"a: &a [1]\nb: [*a, *a]\n", "b.1", "another place"),
        (b"a: " + b"[" * 50_000, "Line 1", "nested too deep"),
        (b"- a\n- b\n", "Line 1", "must begin with"),
        (b"\n", "Line 1", "is empty"),
        (b"calls: []", "Line 1", "exactly one call"),
    ],
)
async def test_every_problem_of_a_file_is_named_with_its_line(desk, content, line, what):
    """Whoever wrote the file finds the place; nothing of it is kept."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, content)
    assert line in staff.phone.text
    assert what in staff.phone.text
    assert await kept(desk) == {}
    await send_file(desk, staff, as_yaml())
    assert "A new call" in staff.phone.text


async def test_a_huge_file_is_refused_before_it_is_fetched(desk, telegram):
    """Fifty megabytes of brackets must not even be looked at."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    document = {"file_id": "big", "file_unique_id": "b", "file_size": 50_000_000}
    await staff.phone.send_message(document=document)
    assert "200 kB" in staff.phone.text
    assert not telegram.made("getFile")
    telegram.files["liar"] = b"x" * 300_000
    document = {"file_id": "liar", "file_unique_id": "l", "file_size": 10}
    await staff.phone.send_message(document=document)
    assert await kept(desk) == {}


async def test_a_part_is_changed_and_the_rest_stays(desk):
    """One wrong digit must not mean thirty steps again."""
    staff = await desk.editor()
    await staff.phone.tap(CALL.title[ENGLISH][:20])
    await staff.phone.tap("Change the call")
    await staff.phone.tap("Change something")
    await staff.phone.tap("Hour")
    await staff.phone.send("17:00")
    assert "Nothing is saved yet" in staff.phone.text
    await staff.phone.tap("Save it")
    ((_, (call, revision)),) = (await kept(desk)).items()
    assert revision == 1
    assert call.closes_at() == datetime(2024, 2, 15, 16, 0, tzinfo=UTC)
    assert call.questions == CALL.questions
    assert (await desk.deadline()).starts_at == call.closes_at()


async def test_the_second_of_two_who_change_a_call_is_told(desk):
    """Nobody's new deadline is put back by an old screen."""
    first, second = await desk.editor(), await desk.staff(Role.COORDINATOR)
    for staff in (first, second):
        await staff.phone.press(f"qr:{CALL.key}")
        await staff.phone.tap("Change something")
        await staff.phone.tap("Subject")
    await first.phone.send("Mine")
    await second.phone.send("Not mine")
    await first.phone.tap("Save it")
    await second.phone.tap("Save it")
    assert "A colleague" in second.phone.toast
    ((_, (call, _)),) = (await kept(desk)).items()
    assert call.subject == "Mine"


async def test_a_question_with_answers_cannot_go(desk, join):
    """What somebody told must not lose its question."""
    staff, member = await desk.editor(), await join()
    await desk.give(member, question=10)
    await staff.phone.press(f"qr:{CALL.key}")
    for label in ("Change something", "Questions", "Take the last", "That is all", "Save it"):
        await staff.phone.tap(label)
    assert "Question 10" in staff.phone.toast
    assert await kept(desk) == {}


async def test_a_second_tap_on_save_makes_no_second_call(desk):
    """A slow line makes people tap twice."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, as_yaml())
    save = staff.phone.data("Save it")
    await staff.phone.press(save)
    await staff.phone.press(save)
    assert {key: revision for key, (_, revision) in (await kept(desk)).items()} == {MINE: 1}


async def test_the_shipped_call_gets_its_deadline_once_and_none_after_its_end(desk, clock):
    """Every start asks for it; a call of the past needs no reminder."""
    assert await ensure_calls(desk.newsroom.world) == 0
    event = await desk.deadline()
    assert event.call == CALL.key
    assert event.starts_at == CALL.closes_at()
    clock.moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert await ensure_calls(desk.newsroom.world) == 0


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.ADMIN])
async def test_others_put_in_and_change_nothing(desk, role):
    """The button is hidden, and the way behind it is closed."""
    staff = await desk.staff(role)
    assert "New call" not in repr(staff.phone.buttons)
    await staff.phone.press("qr:")
    await staff.phone.press(f"qr:{CALL.key}")
    await send_file(desk, staff, as_yaml())
    assert await kept(desk) == {}


async def test_a_role_lost_in_the_middle_saves_nothing(desk, world):
    """Dismissed between two taps is dismissed."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await send_file(desk, staff, as_yaml())
    async with world.storage.begin() as tx:
        await tx.people.revoke(staff.id, Role.EDITOR)
    await staff.phone.tap("Save it")
    await staff.phone.send("hello")
    await staff.phone.send("hello")
    assert "did not understand" in staff.phone.text
    assert await kept(desk) == {}


async def test_a_new_call_takes_no_key_that_is_taken(desk):
    """A file that was read as new must not put itself over what is there by now."""
    staff = await desk.editor()
    with pytest.raises(CallChanged):
        await save_call(desk.newsroom.world, staff.id, CALL, was_revision=None)
    assert await kept(desk) == {}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_to_begin_with_is_sent_and_works_as_it_is(desk, telegram, join, language):
    """Nobody has to guess how a file must look."""
    staff = await join(language, roles=(Role.EDITOR,))
    await staff.phone.send("/calls")
    await staff.phone.tap(CATALOGUE.plain("call-new-button", language))
    await staff.phone.tap(CATALOGUE.plain("call-example-button", language))
    name, content = telegram.uploads[-1]
    assert name == "call.yaml"
    await send_file(desk, staff, content)
    await staff.phone.tap(CATALOGUE.plain("call-save-button", language))
    assert CallKey("example_call") in await kept(desk)
    assert "<b>" not in content.decode()


async def test_languages_of_a_call_say_whether_they_are_chosen(desk):
    """A bare name does not look as if it could be ticked."""
    staff = await desk.editor()
    await staff.phone.tap("New call")
    await say(staff, "*Step by step", "*French")
    assert {"▫️ English", "✅ French", "▫️ Turkish", "▫️ Spanish"} <= set(staff.phone.buttons)
