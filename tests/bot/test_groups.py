"""In a group nothing is opened: a link leads to the private chat."""

import pytest

from core.model.identity import UpdateId

GROUP = {"id": -100500, "type": "supergroup", "title": "circle"}


async def say(member, text, **body):
    message = {"message_id": 5, "date": 1, "chat": GROUP, "from": member.phone.user, "text": text}
    update = {"update_id": 9000, "message": {**message, **body}}
    await member.phone.entrance.handle(update, UpdateId(9000))


@pytest.mark.parametrize(
    "text", ["/report", "/report@network_bot", "/queue@Network_Bot", "/start x"]
)
async def test_a_command_in_a_group_gets_a_link_to_the_private_chat(join, telegram, text):
    """A report typed in a group would be read by the group."""
    member = await join()
    await say(member, text)
    sent = telegram.made("sendMessage")
    assert [call["chat_id"] for call in sent] == [GROUP["id"]]
    assert "private" in sent[0]["text"]
    assert "t.me/network_bot" in str(sent[0]["reply_markup"])


@pytest.mark.parametrize("text", ["hello", "/weather", "/report@other_bot", "/"])
async def test_what_is_not_for_us_is_not_answered(join, telegram, text):
    """A bot that answers everything in a group is thrown out of it."""
    member = await join()
    await say(member, text)
    assert telegram.made("sendMessage") == []


async def test_nothing_of_a_group_is_written_down(join, second):
    """A stranger in a group did not write to the bot."""
    member = await join()
    stranger = {**member.phone.user, "id": 999_001}
    await say(member, "/report", **{"from": stranger})
    async with second.read() as view:
        assert await view.people.find(999_001) is None


async def test_a_button_pressed_in_a_group_opens_nothing(join, telegram, second):
    """A forwarded keyboard must not act for whoever taps it there."""
    member = await join()
    message = {"message_id": 5, "date": 1, "chat": GROUP, "text": "x"}
    query = {"id": "1", "from": member.phone.user, "chat_instance": "1", "data": "pv:forever"}
    update = {"update_id": 9001, "callback_query": {**query, "message": message}}
    await member.phone.entrance.handle(update, UpdateId(9001))
    assert telegram.made("sendMessage") == []
    async with second.read() as view:
        assert await view.people.get(member.id) is not None
