"""Smaller rules of Telegram that a bot comes to rely on: replies, deletions, edits, scopes."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr, arg-type"

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChatMember,
    ReplyParameters,
)
from telegram.error import BadRequest

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import Wire


async def test_a_reply_shows_what_it_replies_to_and_may_do_without(
    wire: Wire, bot: Bot, member: Person
) -> None:
    """A screen that answers a deleted message must still come."""
    sent = await bot.send_message(member.id, "quoted words here")
    quoting = ReplyParameters(sent.message_id, quote="words")
    reply = await bot.send_message(member.id, "x", reply_parameters=quoting)
    assert reply.reply_to_message.text == "quoted words here"
    assert (reply.quote.text, reply.quote.position) == ("words", 7)
    wrong = ReplyParameters(sent.message_id, quote="never said")
    with pytest.raises(BadRequest, match=r"(?i)quote_text_invalid"):
        await bot.send_message(member.id, "x", reply_parameters=wrong)
    gone = ReplyParameters(999, allow_sending_without_reply=True)
    assert (await bot.send_message(member.id, "x", reply_parameters=gone)).reply_to_message is None
    old = {"reply_to_message_id": sent.message_id, "chat_id": member.id, "text": "x"}
    assert (await wire.result("sendMessage", **old))["reply_to_message"]["text"]
    elsewhere = ReplyParameters(sent.message_id, chat_id=-5)
    with pytest.raises(BadRequest, match="not served"):
        await bot.send_message(member.id, "x", reply_parameters=elsewhere)


async def test_many_messages_are_deleted_at_once_and_missing_ones_skipped(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """In a private chat the person's own go as well; an old one among them stops it all."""
    own = await member.send("mine")
    sent = await bot.send_message(member.id, "yours")
    assert await bot.delete_messages(member.id, [own, sent.message_id, 999])
    assert [message.text for message in await member.messages()] == ["/start"]
    late = await bot.send_message(member.id, "late")
    await sandbox.advance(49 * 3_600)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_messages(member.id, [late.message_id])


async def test_in_a_group_a_plain_bot_deletes_only_its_own(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """Clearing up after others takes an administrator."""
    for role, may in (("member", False), ("administrator", True)):
        group = await sandbox.add_group("Team", [member], bot=role)
        own = await bot.send_message(group["id"], "mine")
        others = await member.send("/yours", chat_id=group["id"])
        assert await bot.delete_message(group["id"], own.message_id)
        if may:
            assert await bot.delete_message(group["id"], others)
        else:
            with pytest.raises(BadRequest, match="can't be deleted"):
                await bot.delete_message(group["id"], others)


async def test_people_delete_and_edit_only_what_is_theirs(
    sandbox: Sandbox, bot: Bot, member: Person
) -> None:
    """As their clients allow."""
    other = await sandbox.add_person("member-2")
    group = await sandbox.add_group("Team", [member, other])
    said = await member.send("/said", chat_id=group["id"])
    bots = await bot.send_message(member.id, "the bot's")
    forwarded = await member.send("x", forward_from={"hidden_name": "Someone"})
    photo = await member.send_file("voice", b"v")
    for attempt in (
        other.delete(said, chat_id=group["id"]),
        other.edit(said, "changed", chat_id=group["id"]),
        member.edit(bots.message_id, "changed"),
        member.edit(forwarded, "changed"),
        member.edit(photo, "a text for a file"),
    ):
        with pytest.raises(RefusedError):
            await attempt
    await sandbox.request(
        "POST", "/sim/edit", json={"user_id": member.id, "message_id": photo, "caption": "fits"}
    )
    await member.delete(bots.message_id)
    assert [message.text for message in await member.messages()] == ["/start", "x", "fits"]


async def test_a_person_shares_a_card_a_place_and_a_sticker(bot: Bot, member: Person) -> None:
    """Everything that can stand in a report, or must be refused kindly there."""
    await member.send_contact()
    await member.send_contact(contact={"phone_number": "+32", "first_name": "Else"})
    await member.send_location(50.8, 4.3)
    await member.sandbox.request(
        "POST", "/sim/message", json={"user_id": member.id, "sticker": {"emoji": "🕊"}}
    )
    own, other, place, sticker = (update.message for update in await bot.get_updates())
    assert own.contact.user_id == member.id
    assert (other.contact.first_name, other.contact.user_id) == ("Else", None)
    assert place.location.latitude == 50.8
    assert sticker.sticker.emoji == "🕊"


async def test_more_people_than_the_button_asks_for_cannot_be_shared(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A client holds to the button; a request that no button made is a hostile client's."""
    button = {"text": "Pick", "request_users": {"request_id": 1}}
    keyboard = {"keyboard": [[button]]}
    await wire.result("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard)
    others = [(await sandbox.add_person(f"member-{number}")).id for number in range(2)]
    for request_id, people in ((1, others), (1, []), (1, [404])):
        with pytest.raises(RefusedError):
            await member.share_users(request_id, people)
    await member.share_users(99, others)
    with pytest.raises(RefusedError):
        await member.sandbox.request(
            "POST", "/sim/message", json={"user_id": member.id, "users_shared": {"x": 1}}
        )


async def test_group_commands_depend_on_who_asks(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The member's own scope before the administrators', and that before the group's."""
    other = await sandbox.add_person("member-2")
    group = await sandbox.add_group("Team", [member, other])

    async def offered(person: Person) -> list[str]:
        query = {"user_id": person.id, "chat_id": group["id"]}
        answer = await sandbox.request("GET", "/sim/bot", params=query)
        return [command["description"] for command in answer["commands"]]

    await bot.set_my_commands([BotCommand("a", "group")], scope=BotCommandScopeAllGroupChats())
    leaders = BotCommandScopeAllChatAdministrators()
    await bot.set_my_commands([BotCommand("a", "leaders")], scope=leaders)
    assert (await offered(member), await offered(other)) == (["leaders"], ["group"])
    one = BotCommandScopeChatMember(group["id"], member.id)
    await bot.set_my_commands([BotCommand("a", "one")], scope=one)
    assert await offered(member) == ["one"]


async def test_default_rights_and_web_app_menu_are_kept(wire: Wire, member: Person) -> None:
    """What was set is what is read."""
    await wire.result("setMyDefaultAdministratorRights", rights={"can_pin_messages": True})
    assert "can_manage_chat" in await wire.result("getMyDefaultAdministratorRights")
    button = {"type": "web_app", "text": "Open", "web_app": {"url": "https://example.org/"}}
    await wire.result("setChatMenuButton", chat_id=member.id, menu_button=button)
    assert await wire.result("getChatMenuButton", chat_id=member.id) == button
    assert await wire.result("getChatMenuButton") == {"type": "default"}
    for wrong in ({"type": "x"}, {**button, "web_app": {"url": "http://example.org"}}):
        assert (await wire.refusal("setChatMenuButton", menu_button=wrong))[0] == 400
    assert (await wire.refusal("setMyName", name="x" * 65))[0] == 400


async def test_a_closed_topic_opens_again_and_nothing_changes_twice(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Each state once; names within their limits; only in forums."""
    forum = await sandbox.add_group("Forum", [member], is_forum=True)
    topic = await wire.result("createForumTopic", chat_id=forum["id"], name="T")
    named = {"chat_id": forum["id"], "message_thread_id": topic["message_thread_id"]}
    assert (await wire.refusal("reopenForumTopic", **named))[1].endswith("TOPIC_NOT_MODIFIED")
    await wire.result("closeForumTopic", **named)
    assert (await wire.refusal("closeForumTopic", **named))[1].endswith("TOPIC_NOT_MODIFIED")
    await wire.result("reopenForumTopic", **named)
    await wire.result("editForumTopic", **named, icon_custom_emoji_id="5")
    assert (await wire.refusal("editForumTopic", **named))[1].endswith("TOPIC_NOT_MODIFIED")
    for name in ("", "x" * 129):
        await wire.refusal("createForumTopic", chat_id=forum["id"], name=name)
    await wire.refusal("createForumTopic", chat_id=forum["id"], name="x", icon_color=1)
    await wire.refusal("createForumTopic", chat_id=member.id, name="x")
    await wire.refusal("closeForumTopic", chat_id=forum["id"], message_thread_id=999)


async def test_a_ban_lasts_until_it_is_lifted(bot: Bot, sandbox: Sandbox, member: Person) -> None:
    """Who is banned cannot come back by themselves; the owner cannot be banned."""
    other = await sandbox.add_person("member-2")
    group = await sandbox.add_group("Team", [member, other])
    await bot.ban_chat_member(group["id"], other.id)
    path, body = f"/sim/groups/{group['id']}/join", {"user_id": other.id}
    with pytest.raises(RefusedError):
        await sandbox.request("POST", path, json=body)
    await bot.unban_chat_member(group["id"], other.id, only_if_banned=True)
    await sandbox.request("POST", path, json=body)
    assert await bot.unban_chat_member(group["id"], other.id, only_if_banned=True)
    assert (await bot.get_chat_member(group["id"], other.id)).status == "member"
    with pytest.raises(BadRequest, match="chat owner"):
        await bot.ban_chat_member(group["id"], member.id)


async def test_mentions_of_strangers_and_special_entities(wire: Wire, member: Person) -> None:
    """A person whom the bot knows can be mentioned by id; a stranger stays plain text."""
    html = (
        f'<a href="tg://user?id={member.id}">a</a> <a href="tg://user?id=404">b</a> '
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> '
        '<tg-time unix="1700000000" format="r">c</tg-time> '
        '<tg-time unix="1700000000" format="wDT">d</tg-time>'
    )
    sent = await wire.result("sendMessage", chat_id=member.id, text=html, parse_mode="HTML")
    kinds = [entity["type"] for entity in sent["entities"]]
    assert kinds == ["text_mention", "custom_emoji", "date_time", "date_time"]
    assert sent["entities"][0]["user"]["id"] == member.id
    assert [entity.get("date_time_format") for entity in sent["entities"][2:]] == ["r", "wDT"]


async def test_link_previews_are_kept_as_they_were_asked_for(wire: Wire, member: Person) -> None:
    """The old parameter and the new one."""
    base = {"chat_id": member.id, "text": "https://example.org"}
    new = await wire.result("sendMessage", **base, link_preview_options={"is_disabled": True})
    old = await wire.result("sendMessage", **base, disable_web_page_preview=True)
    assert new["link_preview_options"] == old["link_preview_options"] == {"is_disabled": True}


async def test_a_caption_has_1024_characters(wire: Wire, bot: Bot, member: Person) -> None:
    """A quarter of what a text has."""
    sent = await bot.send_document(member.id, b"x", caption="x" * 1024)
    assert len(sent.caption) == 1024
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(member.id, b"x", caption="x" * 1025)
    entity = {"type": "bold", "offset": 0, "length": 1}
    edited = await wire.result(
        "editMessageCaption",
        chat_id=member.id,
        message_id=sent.message_id,
        caption="ab",
        caption_entities=[entity],
        show_caption_above_media=True,
    )
    assert edited["caption_entities"] == [entity]
    assert edited["show_caption_above_media"] is True
    text = await bot.send_message(member.id, "x")
    with pytest.raises(BadRequest, match="no caption in the message"):
        await bot.edit_message_caption(member.id, text.message_id, caption="x")


async def test_the_users_and_chats_are_listed(sandbox: Sandbox, member: Person) -> None:
    """What the page draws its phones from."""
    await member.block()
    users = (await sandbox.request("GET", "/sim/users"))["users"]
    assert [(user["id"], user["blocked"], user["deactivated"]) for user in users] == [
        (member.id, True, False)
    ]
    chats = (await sandbox.request("GET", "/sim/chats"))["chats"]
    assert [(chat["id"], chat["counts"], chat["members"]) for chat in chats] == [
        (member.id, {"messages": 1}, [member.id])
    ]
    assert chats[0]["last"]["text"] == "/start"
