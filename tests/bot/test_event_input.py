"""/event: what a coordinator types or taps in the wrong order, or had better not."""

import pytest
import pytest_asyncio

from core.model.roles import Role
from tests.bot.phone import Phone
from tests.bot.planning import Desk


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31 February 2027", "does not exist"),
        ("3/4/2026", "can be"),
        ("12/24/2026", "There is no month 24"),
        ("9.3.2026", "past"),
        ("Friday 24.3.2026", "not the weekday"),
        ("soon", "could not read a date"),
        ("1.1.2099", "ten years"),
    ],
)
async def test_a_date_that_cannot_be_is_refused_with_its_reason_and_nothing_is_lost(
    desk, typed, said
):
    """The coordinator types again, and goes on where they were."""
    await desk.say(title="Vigil")
    await desk.phone.tap("Back")
    await desk.phone.send(typed)
    assert said in desk.phone.text
    await desk.phone.send("24.3.2026")
    await desk.phone.tap("Yes")
    assert "At what time?" in desk.phone.text


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"sticker": {
            "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
            "is_animated": False, "is_video": False,
        }}, "sticker does not help"),
        ({"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]}, "picture"),
        ({"location": {"latitude": 50.8, "longitude": 4.3}}, "text message"),
    ],
)  # fmt: skip
async def test_the_wrong_kind_of_message_is_answered_at_each_step_and_loses_nothing(
    desk, message, said
):
    """A sticker in place of a date is answered with what is wanted."""
    phone = desk.phone

    async def wrong() -> None:
        await phone.send_message(**message)
        assert said in phone.text

    await phone.send("/event")
    for label in ("New event", "Candidate meeting", "Go on"):
        await phone.tap(label)
        await wrong()
    for typed in ("Vigil", "Bring a candle", "24.3.2026"):
        await phone.send(typed)
        await wrong()
    await phone.tap("✅ Yes")
    for typed in ("18:30", "Brussels", "Rue X"):
        await wrong()
        await phone.send(typed)
    await wrong()
    for label in ("For everyone", "Go on"):
        await phone.tap(label)
        await wrong()
    await phone.tap("Put it")
    assert len(await desk.events()) == 1


async def test_text_where_buttons_are_wanted_says_so(desk):
    """Free text at a step with buttons alone is answered, and nothing moves."""
    await desk.phone.send("/event")
    await desk.phone.tap("New event")
    await desk.phone.send("a meeting")
    assert "buttons of the message above" in desk.phone.text
    await desk.phone.tap("Candidate meeting")
    assert "languages" in desk.screen


async def test_texts_over_their_limits_are_refused_with_the_numbers(desk):
    """The title is a line of every list; the card is one phone screen."""
    await desk.phone.send("/event")
    for label in ("New event", "Candidate meeting", "Go on"):
        await desk.phone.tap(label)
    await desk.phone.send("x" * 121)
    assert "121" in desk.phone.text
    assert "120" in desk.phone.text
    await desk.phone.send("Vigil\x00 \u202eevil")
    await desk.phone.send("y" * 4096)
    assert "4,096" in desk.phone.text
    await desk.phone.send("y" * 90)  # the rest of the same paste
    assert "What should people know?" in desk.screen
    await desk.phone.tap("No text")
    await desk.phone.tap("Back")
    await desk.phone.tap("Back")
    assert "Vigil evil" in desk.screen


async def test_control_characters_alone_are_no_title(desk):
    """An event nobody can see in a list cannot be opened or cancelled."""
    await desk.phone.send("/event")
    for label in ("New event", "Candidate meeting", "Go on"):
        await desk.phone.tap(label)
    await desk.phone.send("\u200b\u200b")
    assert "nothing in this message" in desk.phone.text


async def test_at_least_one_language_is_needed(desk):
    """An event without a word says nothing to anybody."""
    await desk.phone.send("/event")
    for label in ("New event", "Candidate meeting", "✅ English", "Go on"):
        await desk.phone.tap(label)
    assert "at least one" in desk.phone.toast


async def test_a_plain_member_is_refused(join, newsroom):
    """Rights are checked on the command and on every button, crafted ones too."""
    member = await join()
    for data in (
        "en:new",
        "em:0:all:ahead",
        "ef:kind:all:ahead",
        "eo:1",
        "eg:1:history:0",
        "eh:1:when",
        "ex:1:1",
        "el:1:held:1",
        "ek:1:1",
        "er:1:host:1",
        "eq:1:1",
        "ec:event:ABCDEF",
    ):
        await member.phone.send("/event")
        assert "role that you do not hold" in member.phone.text
        await member.phone.press(data)
        assert "role that you do not hold" in member.phone.toast
    assert await Desk(newsroom, member).events() == []


async def test_a_role_taken_away_in_the_middle_stops_at_the_next_touch(desk, second, world):
    """Somebody who was removed may not put anything into the agenda, whatever is on the screen."""
    await desk.plan()
    await desk.phone.tap("Go on")
    final = desk.phone.data("Put it into the agenda")
    async with world.storage.begin() as tx:
        await tx.people.revoke(desk.coordinator.id, Role.COORDINATOR)
    await desk.phone.press(final)
    assert "role that you do not hold" in desk.phone.toast
    await desk.phone.press(desk.phone.data("Back"))
    assert "role that you do not hold" in desk.phone.toast
    await desk.phone.send("hello")
    assert "role that you do not hold" in desk.phone.text
    assert await desk.events() == []
    async with second.read() as view:
        assert await view.dialogues.current(desk.coordinator.id) is None, "no longer trapped"


async def test_an_old_button_says_that_it_is_old_and_shows_where_one_stands(desk):
    """The screen of yesterday must not change what is planned today."""
    await desk.say(title="First")
    old = desk.phone.data("Back")
    await desk.phone.send("/event")
    await desk.phone.tap("Drop it")
    await desk.say(title="Second")
    await desk.phone.press(old)
    assert "older screen" in desk.phone.toast
    assert "At what time?" in desk.phone.text


async def test_a_quick_second_tap_shows_where_the_first_one_led(desk):
    """A thumb that taps twice is no mistake worth a warning."""
    await desk.phone.send("/event")
    await desk.phone.tap("New event")
    data, screen = desk.phone.data("Workshop"), desk.phone.screen
    await desk.phone.press(data, screen)
    await desk.phone.press(data, screen)
    assert desk.phone.toast == ""
    assert "languages" in desk.phone.text


@pytest.mark.parametrize(
    "tail",
    [
        "kind:party", "on:xx", "day:20269999", "day:x", "time:9999", "time:", "zone:Mars/Base",
        "zone:../../etc/passwd", "fold:7", "page:99999", "page:x", "change:steal", "preview:xx",
        "confirm:", "sample:", "next:", "none:", "keep:", "yes:", "boo:",
    ],
)  # fmt: skip
async def test_crafted_buttons_of_a_dialogue_change_nothing(desk, tail):
    """A client can send any callback data; at every step it is refused or harmless."""
    await desk.say(title="Vigil")
    token = desk.phone.data("Back").split(":")[2]
    for step in ("time", "zone", "place"):
        await desk.phone.press(f"d:event:{token}:{tail}")
        if tail in {"none:", "next:"} and step == "place":
            return
        await desk.phone.send({"time": "18:30", "zone": "Brussels", "place": "Rue X"}[step])
    assert "On which topics?" in desk.phone.text


async def test_leaving_keeps_what_was_written_and_the_command_goes_on_with_it(
    desk, telegram, newsroom
):
    """An interruption, even a restart of the program, must not cost ten minutes of work."""
    await desk.say(title="Vigil")
    await desk.phone.send("/cancel")
    assert "Set aside" in desk.phone.text
    newsroom.restart()
    phone = Phone(telegram, newsroom.entrance, desk.phone.user_id)
    await phone.send("/event")
    assert "Vigil" in phone.text
    await phone.tap("Go on with it")
    assert "At what time?" in phone.text
    await phone.send("18:30")
    assert "time zone" in phone.text


async def test_a_draft_can_be_dropped(desk, second):
    """What is no longer wanted is not kept."""
    await desk.say(title="Vigil")
    await desk.phone.tap("Leave")
    await desk.phone.tap("Drop it")
    assert "New event" in " ".join(desk.phone.buttons)
    async with second.read() as view:
        assert await view.dialogues.get(desk.coordinator.id, "event") is None


async def test_nothing_written_ends_without_a_question(desk):
    """Leaving at the first step is no decision."""
    await desk.phone.send("/event")
    await desk.phone.tap("New event")
    await desk.phone.tap("Leave")
    assert "Nothing was put into the agenda" in desk.phone.text


async def test_two_commands_interleaved_keep_both_apart(desk):
    """A coordinator looks something up in the middle; what was typed stays."""
    await desk.say(title="Vigil")
    await desk.phone.send("/topics")
    await desk.phone.send("18:30")
    assert "time zone" in desk.phone.text


async def test_a_confirmation_that_comes_too_late_asks_for_the_time_again(desk, clock):
    """A screen left open over night must not add an event that has begun."""
    await desk.plan(day="10.3.2026", time="14:30")
    await desk.phone.tap("Go on")
    clock.forward(hours=3)
    await desk.phone.tap("Put it into the agenda")
    assert "in the past" in desk.phone.text
    assert "At what time?" in desk.phone.text
    assert await desk.events() == []
