"""Attendees tell what was said: heading by heading, by taps, text and voice; sealed and theirs."""

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio

from core.model.candidate import NextStep, Stance
from core.model.event_kind import EventState
from core.model.language import ENGLISH
from core.model.meeting import USUAL_LENGTH
from core.model.roles import Role
from core.usecases.meetings.ask_attendees import ask_of_due_meetings
from core.usecases.meetings.write_notes import open_notes
from core.usecases.upkeep.next_due import next_due
from tests.bot.conftest import CONTENT
from tests.bot.meeting_room import Room, notices, sent

TOPIC = CONTENT.topics[0].key
TITLES = [heading.title[ENGLISH] for heading in CONTENT.guide]


@pytest_asyncio.fixture
async def room(join, world) -> Room:
    coordinator = await join(topics=(TOPIC,), roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Room(world, coordinator)


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
    await member.phone.send_message(voice={"file_id": "v2", "file_unique_id": "w", "duration": 7})
    assert "2 voice messages" in member.phone.text
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
    await member.phone.tap("↩️ Back")
    await member.phone.tap("A letter")
    await member.phone.tap("↩️ Back")
    await member.phone.tap("▫️ 3")
    own = await open_notes(world, member.id, room.event)
    first = own.notes.on(3)
    assert (first.stance, first.quote) == (Stance.PARTLY, "Perhaps <after> the vote")
    assert first.voices == ("v1", "v2")
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
    assert own.notes.on(3).quote == "Short"


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


async def test_attendees_are_asked_by_themselves_once_the_meeting_may_be_over(room, join, world):
    """Nobody has to say first that it took place; a coordinator may be asleep or forget."""
    member = await join(topics=(TOPIC,))
    await room.plan()
    await room.comes(member)
    begins = (await room.found()).starts_at
    assert await ask_of_due_meetings(world) == 0, "it has not even begun"
    over = begins + USUAL_LENGTH
    assert await next_due(world, over - timedelta(minutes=1), over) == over, "a walk stops there"
    world.clock.moment = over
    assert await ask_of_due_meetings(world) == 1
    assert await ask_of_due_meetings(world) == 0
    [asked] = (await notices(world, [member]))[member.id]
    assert "What was said?" in asked


@pytest.mark.parametrize(
    "changes", [{"named": False}, {"state": EventState.POSTPONED}, {"state": EventState.HELD}]
)
async def test_nobody_is_asked_about_what_was_no_meeting_or_was_asked_about(room, world, changes):
    """Without a candidate there is nothing to tell; put off, nothing was said."""
    await room.plan(**changes)
    room.hold()
    assert await ask_of_due_meetings(world) == 0
