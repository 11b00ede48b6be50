"""A meeting with a candidate in the chat: prepared by those who come."""

import io
from datetime import date

import pytest
import pytest_asyncio
from pypdf import PdfReader

from bot.handlers.meeting_extras import in_reminder
from bot.words import Words
from core.model.language import ENGLISH
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.meeting_room import Room, sent, someone

TOPIC = CONTENT.topics[0].key
TITLES = [heading.title[ENGLISH] for heading in CONTENT.guide]


@pytest_asyncio.fixture
async def room(join, world) -> Room:
    coordinator = await join(topics=(TOPIC,), roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Room(world, coordinator)


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


async def test_the_follow_up_is_offered_with_the_same_candidate(room):
    """The second meeting of a kind is planned in fewer taps than the first."""
    await room.plan()
    again = await room.plan(named=False, day=date(2026, 4, 2))
    phone = room.coordinator.phone
    await phone.press(f"eo:{again}")
    await phone.tap("Ömer Çağlı, as last time")
    assert "With Ömer Çağlı" in phone.text
