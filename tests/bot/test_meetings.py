"""A meeting with a candidate in the chat: prepared, told of, settled, published."""

import io
from dataclasses import replace
from datetime import date

import pytest
import pytest_asyncio
from pypdf import PdfReader

from bot.handlers.meeting_extras import in_reminder
from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from bot.words import Words
from core.model.candidate import Kept, NextStep, Stance
from core.model.event_kind import EventKind, EventState
from core.model.language import ENGLISH
from core.model.meeting import HeadingNote, Notes
from core.model.roles import Role
from core.usecases.meetings.settle_meeting import settle
from core.usecases.meetings.write_notes import open_notes
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.meeting_room import Room, someone
from tests.bot.offline_telegram import plain_text

TOPIC = CONTENT.topics[0].key
TITLES = [heading.title[ENGLISH] for heading in CONTENT.guide]


@pytest_asyncio.fixture
async def room(join, world) -> Room:
    coordinator = await join(topics=(TOPIC,), roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Room(world, coordinator)


async def notices(world, members) -> dict[int, list[str]]:
    """Return what waits to be sent to each of them, rendered."""
    outgoing = fill_outgoing(Outgoing(world, CATALOGUE))
    async with world.storage.begin() as tx:
        claimed = await tx.outbox.claim(
            limit=100, now=world.clock.now(), real_now=world.clock.now(), lease_seconds=60
        )
    found: dict[int, list[str]] = {member.id: [] for member in members}
    for each in claimed:
        screen = await outgoing.render(each)
        if screen is not None and each.person in found:
            found[each.person].append(plain_text(screen.text))
    return found


async def test_the_card_names_the_candidate_and_opens_ones_own_headings_first(room, join):
    """Who asks about trials wants that page, not the first of ten."""
    member, other = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member, other)
    assert "With Ömer Çağlı (Party A · Group A)" in await room.open(member)
    await member.phone.tap("Who asks what")
    await member.phone.tap("▫️ 5")
    assert "✅ 5" in member.phone.buttons
    await room.open(other)
    await other.phone.tap("Who asks what")
    assert "🔒 5" in other.phone.buttons
    assert "Ömer" not in other.phone.text
    await other.phone.tap("🔒 5")
    assert "Heading 5 is taken" in other.phone.toast
    assert "You ask about: 5" in await room.open(member)
    await member.phone.tap("Question guide")
    assert f"5. {TITLES[4]}" in member.phone.text
    assert "yours" in member.phone.text
    assert "Nothing that Ömer Çağlı said on this" in member.phone.text
    await member.phone.tap("▶️")
    assert TITLES[0] in member.phone.text


async def test_the_guide_comes_as_a_file_to_print(room, join, telegram):
    """Not everybody wants to hold a phone while talking to a member of parliament."""
    member = await join("tr", topics=(TOPIC,))
    await room.plan()
    await room.open(member)
    await member.phone.tap("Soru rehberi")
    await member.phone.tap("PDF")
    name, content = telegram.uploads[-1]
    assert name == f"question-guide-{room.event}.pdf"
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert "Ömer Çağlı" in text


async def test_headings_of_who_does_not_come_any_more_are_free_again(room, join):
    """Otherwise the question is asked by nobody, and everybody thinks it is."""
    member, other = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member, other)
    await member.phone.press(f"mh:{room.event}:5:1", await sent(member))
    await room.open(member)
    await member.phone.tap("Not coming")
    await other.phone.press(f"mh:{room.event}:5:1", await sent(other))
    assert "✅ 5" in other.phone.buttons


async def sent(member):
    """Return a message of the bot to tap under."""
    await member.phone.send("/help")
    return member.phone.screen


async def test_only_who_comes_takes_a_heading(room, join):
    """A crafted tap must not block a heading for those who will be there."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await member.phone.press(f"mh:{room.event}:5:1", await sent(member))
    assert "say on the event first that you are coming" in member.phone.toast
    await member.phone.press(f"mh:{room.event}:77:1")
    assert "cannot find" in member.phone.toast


async def test_the_coordinator_sees_whom_headings_lack_and_names_the_candidate(room, join):
    """Gaps are seen before the meeting, not in it; nobody is named."""
    member = await join(topics=(TOPIC,))
    await room.plan(named=False)
    await room.add(someone("Zoë Nuñez", country="es"))
    gone = await room.add(someone("Anna Away"))
    await room.comes(member)
    await member.phone.press(f"mh:{room.event}:5:1", await sent(member))
    phone = room.coordinator.phone
    await phone.press(f"eo:{room.event}")
    assert "Nobody is named yet" in phone.text
    assert "1, 2, 3, 4, 6, 7, 8, 9, 10" in phone.text
    await phone.press(f"kw:{gone}:1")
    await phone.press(f"eo:{room.event}")
    await phone.tap("Choose the candidate")
    assert "Anna" not in phone.text
    await phone.send("nunez")
    await phone.tap("Zoë")
    assert "With Zoë Nuñez" in phone.text
    await phone.press(f"kn:{room.event}:{gone}")
    assert "not running any more" in phone.toast


async def test_attendees_are_asked_when_the_meeting_counts_as_held(room, join, world):
    """What was said is forgotten within days; who was not there is left alone."""
    came, away = await join(topics=(TOPIC,)), await join("fr", topics=(TOPIC,))
    await room.plan()
    await room.comes(came)
    room.hold()
    phone = room.coordinator.phone
    await phone.press(f"mq:{room.event}")
    assert "attendees are asked" in phone.toast
    waiting = await notices(world, [came, away])
    assert [("What was said?" in text) for text in waiting[came.id]] == [True]
    assert waiting[away.id] == []
    await phone.press(f"mq:{room.event}")
    assert "asked already" in phone.toast


async def test_an_attendee_tells_heading_by_heading_by_taps_text_and_voice(room, join, world):
    """Two minutes on a tram are enough, and nothing is lost by closing the phone."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    room.hold()
    await room.open(member)
    await member.phone.tap("Tell what was said")
    assert "Heading 1 of 10" in member.phone.text
    await member.phone.tap("Partly")
    await member.phone.send("Perhaps <after> the vote")
    await member.phone.send_message(voice={"file_id": "v1", "file_unique_id": "v", "duration": 7})
    assert "Perhaps <after> the vote" in member.phone.text
    assert "1 voice message" in member.phone.text
    await member.phone.tap("Commitment")
    await member.phone.send("A letter to the minister")
    await member.phone.send("1.6.2026")
    assert "A letter to the minister (by: 1 Jun 2026)" in member.phone.text
    await member.phone.tap("Next")
    await member.phone.tap("Later")
    await member.phone.send("something else")
    await room.open(member)
    await member.phone.tap("Tell what was said")
    assert "Heading 2 of 10" in member.phone.text
    await member.phone.tap("To the end")
    await member.phone.tap("← Back")
    await member.phone.tap("A letter")
    await member.phone.tap("← Back")
    await member.phone.tap("▫️ 3")
    own = await open_notes(world, member.id, room.event)
    first = own.notes.on(1)
    assert (first.stance, first.quote) == (Stance.PARTLY, "Perhaps <after> the vote")
    assert first.voices == ("v1",)
    assert own.notes.next_steps == {NextStep.LETTER}
    assert own.notes.asks == {CONTENT.asks[2].key}
    await member.phone.tap("Next")
    await member.phone.tap("Next")
    await member.phone.tap("That is all")
    assert "Thank you" in member.phone.text
    waiting = await notices(world, [room.coordinator])
    assert "1 attendee has told" in waiting[room.coordinator.id][0]


async def test_who_was_not_there_cannot_tell_and_nobody_sees_anothers_notes(room, join, world):
    """A crafted tap with somebody else's meeting leads nowhere."""
    member, stranger = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    await member.phone.press(f"mn:{room.event}", await sent(member))
    assert "has not begun" in member.phone.toast
    room.hold()
    await room.tell(member, "My words")
    await stranger.phone.press(f"mn:{room.event}", await sent(stranger))
    assert "those who come" in stranger.phone.toast
    for tap in (
        f"ms:{room.event}",
        f"mv:{room.event}:1:0",
        f"mq:{room.event}",
        f"mu:{room.event}:0",
    ):
        await stranger.phone.press(tap)
        assert "role" in stranger.phone.toast, tap
    assert not any("My words" in each.get("text", "") for each in stranger.phone.messages)


async def test_a_text_that_is_too_long_is_refused_and_the_notes_stay(room, join, world):
    """What was told before must not go with it."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    room.hold()
    await room.open(member)
    await member.phone.tap("Tell what was said")
    await member.phone.send("Short")
    await member.phone.send("long " * 300)
    assert "too long" in member.phone.text
    own = await open_notes(world, member.id, room.event)
    assert own.notes.on(1).quote == "Short"


async def see_what_both_heard(room, reader) -> None:
    """Look at two attendees' notes on the first heading, a voice note included."""
    await reader.phone.press(f"ka:{room.candidate}:stances:0", await sent(reader))
    assert "Perhaps later" not in reader.phone.text
    phone = room.coordinator.phone
    await room.settle()
    assert "2 attendees have written" in phone.text
    assert "👤 1: Partly – “Perhaps later”" in phone.text
    assert "👤 2: Opposes – “Jamais” 🎤 1" in phone.text
    assert "member-2" not in phone.text
    await phone.tap("▶️ 2")
    assert phone.telegram.made("sendVoice")[-1]["voice"] == "v1"
    await room.settle()


async def test_several_attendees_notes_are_settled_and_published(room, join, world, second):
    """Only what a coordinator has settled is seen, by everybody, and without who wrote it."""
    one, two = await join(topics=(TOPIC,)), await join("fr", topics=(TOPIC,), name="member-2")
    reader = await join("es", topics=(TOPIC,))
    await room.plan()
    await room.comes(one, two)
    room.hold()
    await room.tell(one, "Perhaps later", "Partly")
    await room.open(two)
    await two.phone.tap("Raconter")
    await two.phone.tap("S’oppose")
    await two.phone.send("Jamais")
    await two.phone.send_message(voice={"file_id": "v1", "file_unique_id": "v", "duration": 7})
    await see_what_both_heard(room, reader)
    phone = room.coordinator.phone
    await phone.tap("👤 2")
    await phone.tap("Partly")
    await phone.tap("Quote")
    await phone.send("Jamais – perhaps later")
    await phone.tap("Commitment")
    await phone.send("Ask the minister in writing")
    await phone.send("1.6.2026")
    await phone.tap("To the end")
    await phone.tap("← Back")
    await phone.tap("Another meeting")
    await phone.tap("Next")
    assert "1. Partly 💬 🤝" in phone.text
    await phone.tap("Publish")
    assert "Published: Ömer Çağlı" in phone.text
    assert "Deadlines in the agenda: 1" in phone.text
    async with second.read() as view:
        assert (await view.events.get(room.event)).state is EventState.FOLLOWED_UP
        record = await view.candidates.record(room.candidate)
        (promise,) = record.commitments
        deadline = await view.events.get(promise.deadline)
    (word,) = record.stances
    assert (word.heading, word.stance, word.quote) == (1, Stance.PARTLY, "Jamais – perhaps later")
    assert deadline.kind is EventKind.EU_DEADLINE
    assert str(deadline.local_date) == "2026-06-01"
    await reader.phone.press(f"ka:{room.candidate}:stances:0")
    assert "Jamais – perhaps later" in reader.phone.text
    assert "publicado" in await room.open(reader)
    await one.phone.press(f"mn:{room.event}", await sent(one))
    assert "published" in one.phone.toast
    await phone.tap("Plan the next meeting")
    assert "day" in phone.text.lower()


async def test_a_published_commitment_is_marked_and_its_deadline_follows(room, join, second):
    """A reminder of what was kept would be an insult."""
    await room.plan()
    room.hold()
    await room.settle()
    phone = room.coordinator.phone
    await phone.tap("Commitment")
    await phone.send("A letter")
    await phone.send("1.6.2026")
    await phone.tap("To the end")
    await phone.tap("Publish")
    async with second.read() as view:
        (promise,) = (await view.candidates.record(room.candidate)).commitments
    member = await join(topics=(TOPIC,))
    await member.phone.press(f"kk:{promise.id}:kept:0", await sent(member))
    assert "role" in member.phone.toast
    await member.phone.send(f"/start event_{promise.deadline}")
    assert "Promised by Ömer Çağlı" in member.phone.text
    await phone.press(f"kk:{promise.id}:kept:0")
    assert "kept" in phone.text
    async with second.read() as view:
        assert (await view.candidates.commitment(promise.id)).kept is Kept.KEPT
        assert (await view.events.get(promise.deadline)).state is EventState.SUBMITTED


async def test_publishing_again_corrects_and_moves_the_deadline(room, second):
    """A wrong date must not stay in two hundred agendas."""
    await room.plan()
    room.hold()
    phone = room.coordinator.phone
    for typed in ("1.6.2026", "1.7.2026"):
        await room.settle()
        await phone.tap("Commitment")
        await phone.send("A letter")
        await phone.send(typed)
        await phone.tap("To the end")
        await phone.tap("Publish")
    async with second.read() as view:
        (promise,) = (await view.candidates.record(room.candidate)).commitments
        assert str((await view.events.get(promise.deadline)).local_date) == "2026-07-01"
    await room.settle()
    await phone.tap("Nothing")
    await phone.tap("To the end")
    await phone.tap("Publish")
    async with second.read() as view:
        assert (await view.candidates.record(room.candidate)).commitments == ()
        assert (await view.events.get(promise.deadline)).state is EventState.CANCELLED


async def test_of_two_coordinators_the_second_is_told_and_sees_what_the_first_did(
    room, world, join
):
    """Both mean well; neither's work may vanish."""
    other = await join(roles=(Role.COORDINATOR,))
    await room.plan()
    room.hold()
    await room.settle()

    def opposed(notes):
        return notes.with_heading(1, replace(notes.on(1), stance=Stance.OPPOSES))

    await settle(world, other.id, room.event, opposed, seen=0)
    phone = room.coordinator.phone
    await phone.tap("Supports")
    assert "A colleague has settled something" in phone.toast
    assert "✅ Opposes" in phone.buttons
    await phone.tap("Supports")
    assert "✅ Supports" in phone.buttons


async def test_without_a_candidate_or_a_stance_nothing_is_published(room, second):
    """Half a record in public is worse than none."""
    await room.plan(named=False)
    room.hold()
    await room.settle()
    phone = room.coordinator.phone
    await phone.tap("✏️ Quote")
    await phone.send("Word for word")
    await phone.tap("To the end")
    assert "📣 Publish" not in phone.buttons
    await phone.tap("Choose the candidate")
    await phone.tap("Ömer")
    await room.settle()
    await phone.tap("To the end")
    await phone.tap("Publish")
    assert "no stance" in phone.toast
    async with second.read() as view:
        assert (await view.meetings.get(room.event)).published_at is None


async def test_a_coordinator_who_lost_the_role_settles_and_publishes_nothing(room, world, second):
    """The next press counts, not the screen that is still open."""
    await room.plan()
    room.hold()
    await room.settle()
    phone = room.coordinator.phone
    stance, end = phone.data("Supports"), phone.data("To the end")
    async with world.storage.begin() as tx:
        await tx.people.revoke(room.coordinator.id, Role.COORDINATOR)
    for data in (stance, end):
        await phone.press(data)
        assert "role" in phone.toast
    async with second.read() as view:
        assert await view.meetings.settling(room.event) is None


async def test_a_meeting_of_a_closed_circle_is_not_found_by_others(room, join):
    """That a meeting takes place at all can endanger who is there."""
    member = await join(topics=(TOPIC,))
    await room.plan(invited_only=True)
    for tap in ("mg:{}:0", "mh:{}:0:0", "mf:{}", "mn:{}"):
        await member.phone.press(tap.format(room.event), await sent(member))
        assert "cannot find" in member.phone.toast, tap
    await member.phone.press(f"ka:{room.candidate}:meetings:0")
    assert "No meeting is known that you can see" in member.phone.text


@pytest.mark.parametrize(
    "tap",
    [
        "mg:999:1", "mg:1:99", "mh:1:5:7", "mf:999", "mn:999", "ms:999", "mq:999", "mu:999:0",
        "mv:1:99:99", "kn:1:999", "kn:999:1", "kp:999", "ka:999:main:0", "kw:999:1", "kw:1:5",
        "kk:999:kept:0", "ke:999", "ks:csv", "ka:1:stances:999999", "kk:1:maybe:0",
    ],
)  # fmt: skip
async def test_crafted_taps_get_an_answer_and_do_nothing(room, tap):
    """A client can send any callback data it likes."""
    await room.plan()
    phone = room.coordinator.phone
    before = len(phone.messages)
    await phone.press(tap)
    assert phone.toast or len(phone.messages) > before or phone.text


async def test_what_a_reminder_says_fits_before_and_after(room, world, join):
    """One day before it leads to the guide, afterwards to what is to be told."""
    await room.plan()
    words = Words(CATALOGUE, ENGLISH, "Europe/Brussels")
    before = await in_reminder(world, words, await room.found(), None)
    assert [button.label for row in before.rows for button in row] == ["❓ Question guide"]
    assert "Ömer Çağlı" in before.lines[0]
    room.hold()
    after = await in_reminder(world, words, await room.found(), None)
    assert [button.label for row in after.rows for button in row] == ["📝 Tell what was said"]


async def test_notes_that_are_closed_meanwhile_hold_nobody(room, join):
    """After publishing, the next word is no note and must not be swallowed."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    room.hold()
    await room.open(member)
    await member.phone.tap("Tell what was said")
    await room.settle()
    await room.coordinator.phone.tap("To the end")
    await room.coordinator.phone.tap("Publish")
    await member.phone.send("They said")
    assert "is published" in member.phone.text
    await member.phone.send("Hello?")
    assert "did not understand that" in member.phone.text


async def test_who_lost_the_role_while_writing_is_told_once(room, world):
    """Settling must not swallow every later word of somebody who may not settle any more."""
    await room.plan()
    room.hold()
    await room.settle()
    phone = room.coordinator.phone
    await phone.tap("✏️ Quote")
    async with world.storage.begin() as tx:
        await tx.people.revoke(room.coordinator.id, Role.COORDINATOR)
    await phone.send("Word for word")
    assert "role" in phone.text
    await phone.send("Hello?")
    assert "did not understand that" in phone.text


async def test_what_is_stored_of_meetings_is_shown_handed_over_and_forgotten(
    room, join, telegram, second
):
    """Notes are somebody's words: they can see, take and delete them."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    await member.phone.press(f"mh:{room.event}:5:1", await sent(member))
    room.hold()
    await room.tell(member, "My very own words")
    await member.phone.send("/privacy")
    assert "headings taken in 1, notes of 1" in member.phone.text
    await member.phone.tap("Take it away")
    assert "My very own words" in telegram.uploads[-1][1].decode()
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    await member.phone.tap("Yes, forget me")
    async with second.read() as view:
        assert await view.meetings.all_notes(room.event) == []
        assert await view.meetings.headings(room.event) == {}


async def test_the_follow_up_is_offered_with_the_same_candidate(room):
    """The second meeting of a kind is planned in fewer taps than the first."""
    await room.plan()
    again = await room.plan(named=False, day=date(2026, 4, 2))
    phone = room.coordinator.phone
    await phone.press(f"eo:{again}")
    await phone.tap("Ömer Çağlı, as last time")
    assert "With Ömer Çağlı" in phone.text


async def test_what_many_attendees_wrote_at_length_still_fits_one_message(room, join, world):
    """A screen that Telegram refuses would end the work of ten people."""
    members = [await join("tr", topics=(TOPIC,)) for _ in range(10)]
    await room.plan()
    await room.comes(*members)
    room.hold()
    note = HeadingNote(Stance.PARTLY, "&" * 1000, "<" * 500, date(2026, 6, 1), ("v1", "v2", "v3"))
    async with world.storage.begin() as tx:
        for member in members:
            notes = Notes(dict.fromkeys(range(1, 11), note))
            now = world.clock.now()
            await tx.meetings.save_notes(room.event, member.id, notes, done=True, at=now)
    await room.settle()
    phone = room.coordinator.phone
    assert len(phone.text) < 4096
    await phone.tap("👤 8")
    assert "10 attendees" in phone.text
    for _ in range(9):
        await phone.tap("Next")
        assert len(phone.text) < 4096
    await phone.tap("To the end")
    await phone.tap("Publish")
    await members[0].phone.press(f"mg:{room.event}:1", await sent(members[0]))
    assert len(members[0].phone.text) < 4096


async def test_who_paused_is_not_asked(room, join, world):
    """Nothing unasked comes while somebody wants quiet."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    async with world.storage.begin() as tx:
        await tx.people.save(replace(member.person, paused=True))
    room.hold()
    await room.coordinator.phone.press(f"mq:{room.event}")
    assert (await notices(world, [member]))[member.id] == []
