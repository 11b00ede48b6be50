"""Groups and forums: who is in them, what the bot sees, topics, and what rights it has."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr"

import pytest
from telegram import Bot, ReplyKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import TOKEN

BOT_ID = int(TOKEN.split(":")[0])


async def take(bot: Bot) -> list[Update]:
    """The waiting updates, confirmed, of all kinds."""
    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1, allowed_updates=Update.ALL_TYPES)
    return list(updates)


async def test_being_added_and_thrown_out_is_told(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The bot learns of its place by my_chat_member."""
    group = await sandbox.add_group("Team", [member])
    path = f"/sim/groups/{group['id']}/leave"
    await sandbox.request("POST", path, json={"user_id": BOT_ID})
    changes = [update.my_chat_member for update in await take(bot) if update.my_chat_member]
    statuses = [change.new_chat_member.status for change in changes]
    assert statuses == ["administrator", "kicked"]


async def test_a_plain_member_sees_only_commands_and_replies(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """Privacy mode is on, as for every bot that has not turned it off."""
    group = await sandbox.add_group("Team", [member], bot="member")
    hello = await bot.send_message(group["id"], "hello")
    await member.send("chat among people", chat_id=group["id"])
    await member.send("/help", chat_id=group["id"])
    await member.send("/help@other_bot", chat_id=group["id"])
    await member.send("thanks", chat_id=group["id"], reply_to_message_id=hello.message_id)
    texts = [update.message.text for update in await take(bot) if update.message]
    assert [text for text in texts if text] == ["/help", "thanks"]


async def test_joining_and_leaving_is_told_and_shuts_out(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """Who has left can write no more; the bot as administrator hears of both."""
    await take(bot)
    other = await sandbox.add_person("member-2")
    group = await sandbox.add_group("Team", [member])
    await take(bot)
    for verb in ("join", "leave"):
        path = f"/sim/groups/{group['id']}/{verb}"
        await sandbox.request("POST", path, json={"user_id": other.id})
    updates = await take(bot)
    statuses = [u.chat_member.new_chat_member.status for u in updates if u.chat_member]
    assert statuses in (["member", "left"], ["left"])
    with pytest.raises(RefusedError) as refused:
        await other.send("still here", chat_id=group["id"])
    assert refused.value.status == 403


async def test_a_group_that_migrates_says_so_in_both(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The bot must carry what it knows to the new id."""
    group = await sandbox.add_group("Team", [member])
    await take(bot)
    moved = await sandbox.request("POST", f"/sim/groups/{group['id']}/migrate", json={})
    messages = [update.message for update in await take(bot)]
    assert [message.migrate_to_chat_id for message in messages] == [moved["id"], None]
    assert [message.migrate_from_chat_id for message in messages] == [None, group["id"]]
    with pytest.raises(RefusedError) as refused:
        await member.send("x", chat_id=group["id"])
    assert refused.value.status == 409


async def test_topics_are_made_used_closed_and_deleted(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """A forum's messages stand in their topic and nowhere else."""
    forum = await sandbox.add_group("Forum", [member], is_forum=True)
    topic = await bot.create_forum_topic(forum["id"], "Surveillance")
    thread = topic.message_thread_id
    sent = await bot.send_message(forum["id"], "in it", message_thread_id=thread)
    assert sent.is_topic_message
    assert sent.message_thread_id == thread
    await member.send("me too", chat_id=forum["id"], message_thread_id=thread)
    assert await bot.edit_forum_topic(forum["id"], thread, name="Defunding")
    chats = (await sandbox.request("GET", "/sim/chats"))["chats"]
    shown = next(chat for chat in chats if chat["id"] == forum["id"])
    assert shown["topics"] == [{"message_thread_id": thread, "name": "Defunding"}]
    assert await bot.close_forum_topic(forum["id"], thread)
    with pytest.raises(RefusedError):
        await member.send("late", chat_id=forum["id"], message_thread_id=thread)
    assert await bot.delete_forum_topic(forum["id"], thread)
    with pytest.raises(BadRequest, match=r"(?i)message thread not found"):
        await bot.send_message(forum["id"], "x", message_thread_id=thread)


async def test_what_needs_rights_is_refused_without_them(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """A plain member cannot pin, ban or make topics."""
    forum = await sandbox.add_group("Forum", [member], is_forum=True, bot="member")
    sent = await bot.send_message(forum["id"], "x")
    for attempt in (
        bot.pin_chat_message(forum["id"], sent.message_id),
        bot.ban_chat_member(forum["id"], member.id),
        bot.create_forum_topic(forum["id"], "x"),
    ):
        with pytest.raises(BadRequest, match=r"(?i)not enough rights"):
            await attempt


async def test_an_absent_bot_can_do_nothing(bot: Bot, sandbox: Sandbox, member: Person) -> None:
    """It is not a member, and is told so."""
    group = await sandbox.add_group("Team", [member], bot="absent")
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(group["id"], "x")
    assert [update for update in await take(bot) if update.my_chat_member] == []


async def test_a_channel_shows_what_the_bot_posts_in_its_own_name(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """Announcements go to channels as well; people read there and do not write."""
    channel = await sandbox.add_group("News", [member], kind="channel")
    assert [u.my_chat_member.chat.type for u in await take(bot) if u.my_chat_member] == ["channel"]
    post = await bot.send_message(channel["id"], "<b>Today</b>", parse_mode="HTML")
    assert (post.sender_chat.id, post.from_user, post.message_id) == (channel["id"], None, 1)
    await bot.edit_message_text("Tomorrow", chat_id=channel["id"], message_id=post.message_id)
    (seen,) = await member.messages(chat_id=channel["id"])
    assert (seen.text, seen.from_bot) == ("Tomorrow", True)
    with pytest.raises(BadRequest, match=r"(?i)inline keyboard expected"):
        await bot.send_message(channel["id"], "x", reply_markup=ReplyKeyboardMarkup([["a"]]))
    for attempt, status in (
        (member.send("x", chat_id=channel["id"]), 403),
        (member.edit(post.message_id, "x", chat_id=channel["id"]), 403),
        (sandbox.request("POST", f"/sim/groups/{channel['id']}/migrate", json={}), 409),
    ):
        with pytest.raises(RefusedError) as refused:
            await attempt
        assert refused.value.status == status
    passed_on = await bot.forward_message(member.id, channel["id"], post.message_id)
    assert (passed_on.forward_origin.type, passed_on.forward_origin.message_id) == ("channel", 1)
    assert await bot.delete_message(channel["id"], post.message_id)


@pytest.mark.parametrize(
    "wanted",
    [
        {"kind": "channel", "bot": "member"},
        {"kind": "channel", "is_forum": True},
        {"kind": "channel", "id": -5},
        {"kind": "group", "is_forum": True},
        {"kind": "group", "id": -1_000_000_000_005},
        {"kind": "private"},
    ],
)
async def test_a_chat_that_cannot_be_is_not_made(sandbox: Sandbox, wanted: dict) -> None:
    """A test that asks for nonsense must hear so, not get something else."""
    with pytest.raises(RefusedError) as refused:
        await sandbox.add_group("Team", [], **wanted)
    assert refused.value.status == 400


async def test_members_and_administrators_are_listed(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The first member owns the group."""
    other = await sandbox.add_person("member-2")
    group = await sandbox.add_group("Team", [member, other])
    assert await bot.get_chat_member_count(group["id"]) == 3
    leaders = await bot.get_chat_administrators(group["id"])
    assert [leader.user.id for leader in leaders] == [member.id, BOT_ID]
    assert (await bot.get_chat_member(group["id"], other.id)).status == "member"
    await bot.ban_chat_member(group["id"], other.id)
    assert (await bot.get_chat_member(group["id"], other.id)).status == "kicked"
    await bot.leave_chat(group["id"])
    with pytest.raises(Forbidden):
        await bot.get_chat_administrators(group["id"])


async def test_pins_show_in_the_chat(bot: Bot, member: Person) -> None:
    """The newest pinned message is the chat's."""
    first = await bot.send_message(member.id, "first")
    second = await bot.send_message(member.id, "second")
    await bot.pin_chat_message(member.id, first.message_id)
    await bot.pin_chat_message(member.id, second.message_id)
    assert (await bot.get_chat(member.id)).pinned_message.text == "second"
    await bot.unpin_chat_message(member.id)
    assert (await bot.get_chat(member.id)).pinned_message.text == "first"
    await bot.unpin_all_chat_messages(member.id)
    assert (await bot.get_chat(member.id)).pinned_message is None


async def test_one_chat_never_shows_in_another(sandbox: Sandbox, bot: Bot, member: Person) -> None:
    """What one person reads is nobody else's."""
    other = await sandbox.add_person("member-2")
    await other.send("/start")
    sent = await bot.send_message(member.id, "only for member-1")
    assert all("only" not in message.text for message in await other.messages())
    for path, body in (
        ("/sim/message", {"user_id": other.id, "chat_id": member.id, "text": "x"}),
        ("/sim/callback", {"user_id": other.id, "chat_id": member.id, "data": "x"}),
        (
            "/sim/delete",
            {"user_id": other.id, "chat_id": member.id, "message_ids": [sent.message_id]},
        ),
    ):
        with pytest.raises(RefusedError) as refused:
            await sandbox.request("POST", path, json=body)
        assert refused.value.status == 404
