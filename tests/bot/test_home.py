"""Help, cancel, stray messages, and groups."""

import pytest

from bot.menu import staff_commands
from core.model.roles import Role

STICKER = {
    "file_id": "s", "file_unique_id": "s", "width": 1, "height": 1,
    "is_animated": False, "is_video": False, "type": "regular",
}  # fmt: skip
STRAY = (
    {"text": "hello <b>there"},
    {"sticker": STICKER},
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
    {"location": {"latitude": 1.0, "longitude": 2.0}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"text": "/no_such_command"},
    {"text": "/"},
)


@pytest.mark.parametrize("body", STRAY)
async def test_whatever_fits_nothing_gets_a_helpful_answer(join, body):
    """Nobody is left in front of silence, whatever they send."""
    member = await join()
    await member.phone.send_message(**body)
    assert "did not understand" in member.phone.text
    assert any("Report" in button for button in member.phone.buttons)


async def test_help_shows_what_this_person_may_do_and_no_more(join):
    """Staff commands are nobody else's business."""
    member, editor = await join("es"), await join("fr", roles=(Role.EDITOR,))
    await member.phone.send("/help")
    assert "/report" in member.phone.text
    assert "/publish" not in member.phone.text
    await editor.phone.send("/help")
    assert "/publish" in editor.phone.text
    assert "/staff" not in editor.phone.text


async def test_the_home_of_somebody_with_every_role_fits_a_phone(join):
    """Who has much to do must not scroll past half of it; all of it is two taps away."""
    member = await join(roles=tuple(Role))
    await member.phone.send("/start")
    assert len(member.phone.screen["reply_markup"]["inline_keyboard"]) <= 8
    assert not any("Queue" in button for button in member.phone.buttons)
    await member.phone.tap("Staff work")
    for name in staff_commands(Role):
        assert f"/{name} " in member.phone.text
    assert len(member.phone.screen["reply_markup"]["inline_keyboard"]) <= 8
    await member.phone.tap("Queue")
    assert "Waiting" in member.phone.text
    await member.phone.send("/help")
    assert "/publish" not in member.phone.text
    await member.phone.tap("Staff work")
    assert "/publish" in member.phone.text


async def test_the_work_of_staff_is_shown_to_nobody_else(join):
    """A button that was kept from a role that is gone tells nothing of that role."""
    member = await join()
    await member.phone.send("/work")
    assert "/publish" not in member.phone.text
    assert "/report" in member.phone.text


async def test_cancel_with_nothing_to_cancel_leads_home(join):
    """/cancel always works."""
    member = await join()
    await member.phone.send("/cancel")
    assert "nothing to cancel" in member.phone.text
    await member.phone.tap("Agenda")
    assert "📅" in member.phone.text


async def test_who_blocked_the_bot_is_left_alone_until_they_write_again(join, second, telegram):
    """Blocking is an answer, too."""
    member = await join()
    await member.phone.block()
    async with second.read() as view:
        assert not (await view.people.get(member.id)).reachable
    telegram.blocked.clear()
    await member.phone.send("/help")
    async with second.read() as view:
        assert (await view.people.get(member.id)).reachable


async def test_a_person_can_be_told_that_we_failed_in_their_language(join):
    """The apology holds a code and nothing internal."""
    member = await join("tr")
    payload = {"update_id": 1, "message": {
        "message_id": 1, "date": 1, "text": "x", "from": member.phone.user,
        "chat": {"id": member.phone.user_id, "type": "private", "first_name": "m"},
    }}  # fmt: skip
    await member.phone.entrance.apologise(payload, "QX7")
    assert "QX7" in member.phone.text
    assert "<" not in member.phone.text
    assert "Özür" in member.phone.text
