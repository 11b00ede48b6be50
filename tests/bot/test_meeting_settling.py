"""Coordinators settle what attendees wrote, and publish it; several of them, and again."""

from dataclasses import replace
from datetime import date

import pytest_asyncio

from bot.handlers.event_extras import EXTRAS
from bot.handlers.reminder_screens import Reminded, reminder_screen
from bot.words import Words
from core.model.candidate import Kept, Stance
from core.model.event_kind import EventKind, EventState
from core.model.language import ENGLISH
from core.model.meeting import HeadingNote, Notes
from core.model.roles import Role
from core.usecases.meetings.settle_meeting import open_settling, settle
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.meeting_room import Room, sent, someone

TOPIC = CONTENT.topics[0].key
TITLES = [heading.title[ENGLISH] for heading in CONTENT.guide]


@pytest_asyncio.fixture
async def room(join, world) -> Room:
    coordinator = await join(topics=(TOPIC,), roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Room(world, coordinator)


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
    await phone.tap("↩️ Back")
    await phone.tap("Another meeting")
    await phone.tap("Next")
    assert "3. Partly 💬 🤝" in phone.text
    await phone.tap("Publish")
    assert "Published: Ömer Çağlı" in phone.text
    assert "Deadlines in the agenda: 1" in phone.text
    async with second.read() as view:
        assert (await view.events.get(room.event)).state is EventState.FOLLOWED_UP
        record = await view.candidates.record(room.candidate)
        (promise,) = record.commitments
        deadline = await view.events.get(promise.deadline)
    (word,) = record.stances
    assert (word.heading, word.stance, word.quote) == (3, Stance.PARTLY, "Jamais – perhaps later")
    assert deadline.kind is EventKind.EU_DEADLINE
    assert str(deadline.local_date) == "2026-06-01"
    await reader.phone.press(f"ka:{room.candidate}:stances:0")
    assert "Jamais – perhaps later" in reader.phone.text
    assert "publicado" in await room.open(reader)
    await one.phone.press(f"mn:{room.event}", await sent(one))
    assert "published" in one.phone.toast
    await phone.tap("Plan the next meeting")
    assert "day" in phone.text.lower()


async def test_a_published_commitment_is_marked_and_its_deadline_follows(room, join, second, world):
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
    words = Words(CATALOGUE, ENGLISH, "Europe/Brussels")
    async with second.read() as view:
        due = await view.events.get(promise.deadline)
    extra = await EXTRAS.in_reminders[due.kind](world, words, due, None)
    now = world.clock.now()
    reminder = reminder_screen(words, Reminded(due), now=now, content=CONTENT, extra=extra)
    assert "ask them how it stands" in reminder.text
    assert "Send what" not in reminder.text, "it is not the reader's deadline"
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

    seen = (await open_settling(world, other.id, room.event)).mark
    await settle(world, other.id, room.event, opposed, seen=seen)
    phone = room.coordinator.phone
    await phone.tap("Supports")
    assert "Something was settled or written meanwhile" in phone.toast
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


async def test_nothing_is_published_that_was_written_after_it_was_looked_at(room, join, second):
    """An attendee swaps the quote between the coordinator's look and the tap on "publish"."""
    attendee = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(attendee)
    room.hold()
    await room.tell(attendee, "A harmless word")
    phone = room.coordinator.phone
    await room.settle()
    await phone.tap("To the end")
    await attendee.phone.press(f"mn:{room.event}", await sent(attendee))
    await attendee.phone.tap("🗑 Quote")
    await attendee.phone.send("An invented insult")
    await phone.tap("Publish")
    assert "Something was settled or written meanwhile" in phone.toast
    async with second.read() as view:
        assert (await view.candidates.record(room.candidate)).stances == ()
        assert (await view.meetings.get(room.event)).published_at is None


async def test_what_an_attendee_changes_between_two_steps_is_pointed_out(room, join):
    """The last screen names headings alone: what changed behind one's back must not pass there."""
    attendee = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(attendee)
    room.hold()
    await room.tell(attendee, "A harmless word")
    phone = room.coordinator.phone
    await room.settle()
    await attendee.phone.press(f"mn:{room.event}", await sent(attendee))
    await attendee.phone.send("And an invented insult")
    await phone.tap("To the end")
    assert "Something was settled or written meanwhile" in phone.toast
    assert "invented insult" in phone.text


async def test_whom_it_is_about_cannot_change_between_the_look_and_publishing(room, second):
    """A colleague names another candidate: the words must not land on that one's page unseen."""
    await room.plan()
    room.hold()
    await room.settle()
    phone = room.coordinator.phone
    await phone.tap("Supports")
    await phone.tap("To the end")
    other = await room.add(someone("Candidate Two"))
    async with room.world.storage.begin() as tx:
        await tx.meetings.name(room.event, other)
    await phone.tap("Publish")
    async with second.read() as view:
        assert (await view.meetings.get(room.event)).published_at is None
