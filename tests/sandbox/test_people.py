"""The person's side: what people do, what they see, and how nonsense is answered."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr"

import json

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
)

from sandbox.client import NotSeenError, Person, RefusedError, Sandbox
from tests.sandbox.conftest import Wire


async def test_a_tap_by_label_carries_the_buttons_data(bot: Bot, member: Person) -> None:
    """The newest keyboard with the label is the one a person means."""
    for data in ("old", "new"):
        button = InlineKeyboardButton("Yes", callback_data=data)
        await bot.send_message(member.id, "?", reply_markup=InlineKeyboardMarkup([[button]]))
    await member.tap("Yes")
    query = (await bot.get_updates())[-1].callback_query
    assert query.data == "new"
    await bot.answer_callback_query(query.id, "done", show_alert=True)
    answer = await member.wait_for_answer()
    assert (answer["text"], answer["show_alert"]) == ("done", True)


async def test_a_hostile_client_sends_what_it_likes(bot: Bot, member: Person) -> None:
    """Data that is on no button, too long, for a message that is gone: all of it arrives."""
    for data in ("", "x" * 500, "\u0000\u202e<script>"):
        await member.tap_data(data, message_id=999)
    updates = await bot.get_updates()
    assert [update.callback_query.data for update in updates] == [
        "",
        "x" * 500,
        "\u0000\u202e<script>",
    ]
    assert not updates[0].callback_query.message.is_accessible


async def test_a_reply_keyboard_answers_with_text_and_with_people(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """Picking someone gives what the button asked for and no more."""
    other = await sandbox.add_person("member-2", username="member_two")
    request = KeyboardButtonRequestUsers(7, request_name=True)
    keyboard = ReplyKeyboardMarkup([["Hello", KeyboardButton("Pick", request_users=request)]])
    await bot.send_message(member.id, "?", reply_markup=keyboard)
    await member.tap("Hello")
    await member.share_users(7, [other.id])
    text, shared = (update.message for update in await bot.get_updates())
    assert text.text == "Hello"
    assert shared.users_shared.request_id == 7
    assert shared.users_shared.users[0].first_name == "member-2"
    assert shared.users_shared.users[0].username is None


async def test_an_edit_reaches_the_bot_and_gets_a_new_seq(bot: Bot, member: Person) -> None:
    """Whoever follows a chat by seq sees every change once."""
    message_id = await member.send("before")
    before = (await member.messages())[-1]
    await member.edit(message_id, "after")
    after = (await member.messages())[-1]
    assert after.edited
    assert after.seq > before.seq
    assert (await bot.get_updates())[-1].edited_message.text == "after"


async def test_a_forward_shows_its_author_or_only_a_name(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """An author may hide: then there is no id to find them by."""
    author = await sandbox.add_person("author")
    await member.send("a", forward_from={"user_id": author.id})
    await member.send("b", forward_from={"hidden_name": "Someone"})
    shown, hidden = (update.message.forward_origin for update in await bot.get_updates())
    assert shown.sender_user.id == author.id
    assert hidden.sender_user_name == "Someone"


async def test_commands_are_offered_by_scope_and_language(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The narrowest scope wins, then the person's language."""

    async def offered() -> list[str]:
        query = {"user_id": member.id}
        answer = await sandbox.request("GET", "/sim/bot", params=query)
        return [command["description"] for command in answer["commands"]]

    await bot.set_my_commands([BotCommand("a", "default")])
    assert await offered() == ["default"]
    await bot.set_my_commands([BotCommand("a", "tr")], language_code="tr")
    assert await offered() == ["tr"]
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("a", "private")], scope=private)
    assert await offered() == ["private"]
    own = BotCommandScopeChat(member.id)
    await bot.set_my_commands([BotCommand("a", "own")], scope=own)
    assert await offered() == ["own"]
    await bot.delete_my_commands(scope=own)
    assert await offered() == ["private"]
    assert (await bot.get_my_commands(language_code="tr"))[0].description == "tr"


async def test_the_bots_profile_is_what_it_set(bot: Bot, sandbox: Sandbox, member: Person) -> None:
    """Texts are per language, with one for all others."""
    await bot.set_my_description("for all")
    await bot.set_my_description("hepsi", language_code="tr")
    await bot.set_my_short_description("short")
    await bot.set_my_name("Adı", language_code="tr")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    shown = await sandbox.request("GET", "/sim/bot", params={"user_id": member.id})
    assert shown["description"] == "hepsi"
    assert shown["short_description"] == "short"
    assert shown["menu_button"] == {"type": "commands"}
    assert shown["user"]["first_name"] == "Adı"
    assert (await bot.get_my_description()).description == "for all"
    assert (await bot.get_my_name(language_code="tr")).name == "Adı"


@pytest.mark.parametrize(
    "commands",
    [
        [{"command": "Big", "description": "x"}],
        [{"command": "a" * 33, "description": "x"}],
        [{"command": "a", "description": ""}],
        [{"command": "a", "description": "x" * 257}],
        [{"command": "a", "description": "x"}] * 101,
        "x",
    ],
)
async def test_commands_beyond_the_limits_are_refused(wire: Wire, commands: object) -> None:
    """A menu that Telegram would refuse must not pass here."""
    code, _ = await wire.refusal("setMyCommands", commands=commands)
    assert code == 400


async def test_blocking_and_unblocking_are_told(bot: Bot, member: Person) -> None:
    """The bot leaves people alone who have blocked it, until they are back."""
    await member.block()
    with pytest.raises(RefusedError):
        await member.send("while blocked")
    await member.unblock()
    await member.send("back")
    updates = await bot.get_updates()
    statuses = [u.my_chat_member.new_chat_member.status for u in updates if u.my_chat_member]
    assert statuses == ["kicked", "member"]


@pytest.mark.parametrize(
    ("verb", "path", "body", "status"),
    [
        ("POST", "/sim/users", {}, 400),
        ("POST", "/sim/users", {"first_name": ""}, 400),
        ("POST", "/sim/users", {"first_name": "x", "id": -5}, 400),
        ("POST", "/sim/users", {"first_name": "x", "id": "5"}, 400),
        ("POST", "/sim/users", {"first_name": "x", "unknown": 1}, 400),
        ("POST", "/sim/users", {"first_name": "x", "username": "no blanks"}, 400),
        ("POST", "/sim/users", {"first_name": "\ud800"}, 400),
        ("POST", "/sim/message", {"user_id": 5}, 400),
        ("POST", "/sim/message", {"user_id": 404, "text": "x"}, 404),
        ("POST", "/sim/message", {"user_id": "ME", "text": "  "}, 400),
        ("POST", "/sim/message", {"user_id": "ME", "text": "x" * 4097}, 400),
        ("POST", "/sim/message", {"user_id": "ME", "text": "x", "contact": {}}, 400),
        ("POST", "/sim/message", {"user_id": "ME", "chat_id": -1, "text": "x"}, 404),
        ("POST", "/sim/message", {"user_id": "ME", "location": {"latitude": 91.0}}, 400),
        ("POST", "/sim/message", {"user_id": "ME", "text": "x", "reply_to_message_id": 99}, 404),
        ("POST", "/sim/callback", {"user_id": "ME", "label": "none"}, 404),
        ("POST", "/sim/callback", {"user_id": "ME"}, 400),
        ("POST", "/sim/edit", {"user_id": "ME", "message_id": 99, "text": "x"}, 404),
        ("POST", "/sim/delete", {"user_id": "ME", "message_ids": []}, 400),
        ("POST", "/sim/groups", {"title": "x", "members": [404]}, 404),
        ("POST", "/sim/groups/1/join", {"user_id": "ME"}, 404),
        ("POST", "/sim/groups/x/join", {"user_id": "ME"}, 400),
        ("POST", "/sim/file", {"user_id": "ME"}, 400),
        ("POST", "/sim/limits", {"messages_per_second": -1}, 400),
        ("POST", "/sim/limits", {"unknown": 1}, 400),
        ("PUT", "/sim/snapshot", {"version": 99}, 400),
        ("PUT", "/sim/snapshot", {"version": 1}, 400),
        ("GET", "/sim/chat/404", None, 404),
        ("GET", "/sim/chat/x", None, 400),
        ("GET", "/sim/chat/ME?after=x", None, 400),
        ("GET", "/sim/calls?since=x", None, 400),
        ("GET", "/sim/nothing", None, 404),
        ("DELETE", "/sim/users", None, 405),
        ("GET", "/nothing", None, 404),
    ],
)
async def test_nonsense_gets_a_clear_answer(
    wire: Wire, member: Person, verb: str, path: str, body: dict | None, status: int
) -> None:
    """Never a crash, always a sentence."""
    filled = {k: member.id if v == "ME" else v for k, v in (body or {}).items()}
    content = json.dumps(filled) if body is not None else None
    address = path.replace("ME", str(member.id))
    response = await wire.http.request(verb, address, content=content)
    assert (response.status_code, list(response.json())) == (status, ["error"])


@pytest.mark.parametrize("body", [b"{", b"[]", b'"x"', b"\xff\xfe", b"[" * 100_000])
async def test_a_body_that_is_no_object_is_refused(wire: Wire, body: bytes) -> None:
    """Broken JSON ends in a sentence too."""
    response = await wire.http.post("/sim/message", content=body)
    assert response.status_code == 400
    assert list(response.json()) == ["error"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://example.org"}, 403),
        ({"Host": "example.org"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "localhost:1"}, 200),
    ],
)
async def test_another_web_page_cannot_drive_people(wire: Wire, headers: dict, status: int) -> None:
    """A page elsewhere in the same browser must not act as anyone here."""
    response = await wire.http.get("/sim/users", headers=headers)
    assert response.status_code == status


async def test_a_wait_that_fails_shows_the_chat(bot: Bot, member: Person) -> None:
    """A test that fails must say what was there instead."""
    await bot.send_message(member.id, "something else")
    with pytest.raises(NotSeenError, match="something else"):
        await member.wait_for("never", timeout=0.01)


async def test_a_chat_reads_as_plain_text(wire: Wire, bot: Bot, member: Person) -> None:
    """For a person with a terminal."""
    sent = await bot.send_message(member.id, "hello")
    await bot.edit_message_text("hello again", member.id, sent.message_id)
    page = (await wire.http.get(f"/sim/chat/{member.id}?format=text")).text
    assert "member-1: /start" in page
    assert "Sandbox bot: hello again (edited)" in page
