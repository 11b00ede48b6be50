"""Every refusal that Telegram is known for, provoked over HTTP."""

import asyncio
import contextlib

import pytest

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import TOKEN, Wire, png

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
DAY = 86_400


async def test_people_who_cannot_be_reached_are_told_apart(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """Delivery writes people down as unreachable by exactly these words."""
    stranger = await sandbox.add_person("stranger")
    assert await wire.refusal("sendMessage", chat_id=stranger.id, text="x") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    await member.block()
    assert await wire.refusal("sendMessage", chat_id=member.id, text="x") == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    await member.unblock()
    assert (await wire.call("sendMessage", chat_id=member.id, text="x"))["ok"]
    await member.deactivate()
    assert await wire.refusal("sendMessage", chat_id=member.id, text="x") == (
        403,
        "Forbidden: user is deactivated",
    )


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_a_bot_that_was_thrown_out_is_told_of_which_kind_of_chat(
    sandbox: Sandbox, wire: Wire, member: Person, kind: str
) -> None:
    """A bot must stop writing to a group or channel that does not want it."""
    group = await sandbox.add_group("Team", [member], kind=kind)
    assert (await wire.result("sendMessage", chat_id=group["id"], text="x"))["chat"]["type"] == kind
    bot_id = int(TOKEN.split(":")[0])
    path = f"/sim/groups/{group['id']}/leave"
    await sandbox.request("POST", path, json={"user_id": bot_id})
    assert await wire.refusal("sendMessage", chat_id=group["id"], text="x") == (
        403,
        f"Forbidden: bot was kicked from the {kind} chat",
    )


@pytest.mark.parametrize(
    ("method", "values", "description"),
    [
        ("sendMessage", {"chat_id": 99, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "chat not found"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "ME", "text": ""}, "message text is empty"),
        ("sendMessage", {"chat_id": "ME", "text": " \n\t "}, "message text is empty"),
        ("sendMessage", {"chat_id": "ME", "text": "x" * 4097}, "message is too long"),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "<b>x", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "parse_mode": "BBCode"},
            "unsupported parse_mode",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "reply_parameters": {"message_id": 999}},
            "message to be replied not found",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "message_thread_id": 7},
            "message thread not found",
        ),
        ("editMessageText", {"chat_id": "ME", "text": "x"}, "message identifier is not specified"),
        (
            "editMessageText",
            {"chat_id": "ME", "message_id": 999, "text": "x"},
            "message to edit not found",
        ),
        (
            "editMessageText",
            {"chat_id": "ME", "message_id": 1, "text": "x"},
            "message can't be edited",
        ),
        ("deleteMessage", {"chat_id": "ME", "message_id": 999}, "message to delete not found"),
        ("getFile", {"file_id": "no"}, "wrong file_id or the file is temporarily unavailable"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, TOO_OLD.removeprefix("Bad Request: ")),
        (
            "sendChatAction",
            {"chat_id": "ME", "action": "sleeping"},
            "wrong parameter action in request",
        ),
        (
            "copyMessage",
            {"chat_id": "ME", "from_chat_id": "ME", "message_id": 999},
            "message to copy not found",
        ),
        (
            "forwardMessage",
            {"chat_id": "ME", "from_chat_id": "ME", "message_id": 999},
            "message to forward not found",
        ),
        ("pinChatMessage", {"chat_id": "ME", "message_id": 999}, "message to pin not found"),
        ("sendPhoto", {"chat_id": "ME"}, "there is no photo in the request"),
        (
            "sendDocument",
            {"chat_id": "ME", "document": "nothing"},
            "wrong file identifier/HTTP URL specified",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "reply_markup": None},
            "object expected as reply markup",
        ),
        (
            "sendMessage",
            {"chat_id": "ME", "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
async def test_a_request_that_makes_no_sense_is_refused_in_telegrams_words(
    wire: Wire, member: Person, method: str, values: dict, description: str
) -> None:
    """The bot tells these apart by their text, so the text is the interface."""
    filled = {k: member.id if v == "ME" else v for k, v in values.items()}
    assert await wire.refusal(method, **filled) == (400, f"Bad Request: {description}")


async def test_callback_data_of_more_than_64_bytes_is_refused(wire: Wire, member: Person) -> None:
    """The limit counts bytes: 33 letters of two bytes are too many."""
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "ş" * 33}]]}
    assert await wire.refusal(
        "sendMessage", chat_id=member.id, text="x", reply_markup=keyboard
    ) == (400, "Bad Request: BUTTON_DATA_INVALID")
    keyboard["inline_keyboard"][0][0]["callback_data"] = "ş" * 32
    await wire.result("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard)


async def test_a_deep_link_brings_at_most_64_plain_characters(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """An invitation that is too long would never arrive; a person can still type it."""
    most = "Az09_-" + "x" * 58
    for start, text in ((most, f"/start {most}"), ("", "/start")):
        body = {"user_id": member.id, "start": start}
        sent = await sandbox.request("POST", "/sim/message", json=body)
        (update,) = await wire.result("getUpdates", offset=sent["update_id"])
        assert update["message"]["text"] == text
        assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    for start in (most + "x", "a b", "a.b", "ş", "a\n", "a=b"):
        with pytest.raises(RefusedError) as refused:
            await sandbox.request(
                "POST", "/sim/message", json={"user_id": member.id, "start": start}
            )
        assert (refused.value.status, refused.value.text[:6]) == (400, "start:")
    group = await sandbox.add_group("Team", [member])
    body = {"user_id": member.id, "start": "x", "chat_id": group["id"]}
    with pytest.raises(RefusedError):
        await sandbox.request("POST", "/sim/message", json=body)
    assert await member.send(f"/start {most}x")


async def test_an_edit_that_changes_nothing_is_refused(wire: Wire, member: Person) -> None:
    """A screen that is drawn twice must expect this."""
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}
    sent = await wire.result("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard)
    same = {"chat_id": member.id, "message_id": sent["message_id"], "text": "x"}
    assert await wire.refusal("editMessageText", **same, reply_markup=keyboard) == (
        400,
        NOT_MODIFIED,
    )
    edited = await wire.result("editMessageText", **same)
    assert "reply_markup" not in edited
    del same["text"]
    assert await wire.refusal("editMessageReplyMarkup", **same) == (400, NOT_MODIFIED)


async def test_a_file_of_more_than_20_mb_cannot_be_downloaded(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """Report attachments of that size must be turned away kindly."""
    await member.send_file("document", b"small", "big.bin", claimed_size=20 * 1024 * 1024 + 1)
    document = (await member.messages())[-1].raw["document"]
    assert await wire.refusal("getFile", file_id=document["file_id"]) == (
        400,
        "Bad Request: file is too big",
    )


async def test_a_photo_of_more_than_10_mb_is_refused(wire: Wire, member: Person) -> None:
    """Such a picture must go as a document."""
    content = png() + b"\0" * (10 * 1024 * 1024)
    response = await wire.http.post(
        f"/bot{TOKEN}/sendPhoto", data={"chat_id": member.id}, files={"photo": ("a.png", content)}
    )
    assert response.status_code == 400
    assert "is too big for a photo" in response.json()["description"]


async def test_a_callback_query_grows_too_old_after_150_seconds(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """An answer that comes late must not be taken for a failure."""
    fresh = await member.tap_data("a")
    await sandbox.advance(149)
    assert await wire.result("answerCallbackQuery", callback_query_id=fresh["callback_query_id"])
    stale = await member.tap_data("b")
    await sandbox.advance(151)
    assert await wire.refusal(
        "answerCallbackQuery", callback_query_id=stale["callback_query_id"]
    ) == (400, TOO_OLD)


async def test_messages_older_than_48_hours_cannot_be_deleted_but_edited(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """Clearing up a chat works for two days; a bot edits its own at any age."""
    sent = await wire.result("sendMessage", chat_id=member.id, text="x")
    named = {"chat_id": member.id, "message_id": sent["message_id"]}
    await sandbox.advance(2 * DAY + 5)
    assert await wire.refusal("deleteMessage", **named) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )
    assert (await wire.result("editMessageText", **named, text="y"))["text"] == "y"


async def test_a_group_that_became_a_supergroup_names_its_new_id(
    sandbox: Sandbox, wire: Wire, member: Person
) -> None:
    """The new id comes beside the refusal, so that the bot can follow."""
    group = await sandbox.add_group("Team", [member])
    moved = await sandbox.request("POST", f"/sim/groups/{group['id']}/migrate", json={})
    answer = await wire.call("sendMessage", chat_id=group["id"], text="x")
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": moved["id"]},
    }
    await wire.result("sendMessage", chat_id=moved["id"], text="x")


async def test_a_wrong_token_and_an_unknown_method_are_told_apart(wire: Wire) -> None:
    """Clients end for good on one of them, so they must not be mixed up."""
    wrong = await wire.http.post("/bot123456:AAwrong/getMe")
    assert (wrong.status_code, wrong.json()["description"]) == (401, "Unauthorized")
    unknown = await wire.http.post(f"/bot{TOKEN}/getNothing")
    assert unknown.status_code == 404
    assert unknown.json()["description"] == "Not Found: method not found"


async def test_a_method_that_is_not_served_says_so_with_a_400(wire: Wire) -> None:
    """The sandbox never pretends, and a 404 would stop a polling client."""
    assert await wire.refusal("sendPoll", chat_id=1, question="x") == (
        400,
        "Bad Request: sendPoll is not served by this sandbox",
    )


async def test_the_first_of_two_pollers_gets_a_conflict(wire: Wire) -> None:
    """Two copies of a bot must notice each other."""
    first = asyncio.ensure_future(wire.call("getUpdates", timeout=20))
    while not (await wire.http.get("/sim/bot")).json()["connected"]:
        assert not first.done()
    second = asyncio.ensure_future(wire.call("getUpdates", timeout=20, offset=-1))
    answer = await first
    assert (answer["error_code"], answer["description"]) == (409, CONFLICT)
    second.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await second


async def test_polling_under_a_webhook_is_a_conflict(wire: Wire) -> None:
    """Telegram gives updates in one way at a time."""
    await wire.result("setWebhook", url="http://127.0.0.1:9/hook")
    code, description = await wire.refusal("getUpdates")
    assert code == 409
    assert description.startswith("Conflict: can't use getUpdates method while webhook is active")
    await wire.result("deleteWebhook")
    await wire.result("getUpdates", timeout=0)
