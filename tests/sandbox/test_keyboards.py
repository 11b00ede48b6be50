"""Keyboards: what Telegram takes, what it changes and what it refuses."""

import json

import pytest

from sandbox.client import Person, Sandbox
from sandbox.errors import ApiError
from sandbox.keyboards import check_for_chat, read_markup
from tests.sandbox.conftest import Wire


def inline(**button: object) -> str:
    """An inline keyboard with one button."""
    return json.dumps({"inline_keyboard": [[{"text": "a", **button}]]})


def reply(**button: object) -> str:
    """A reply keyboard with one button."""
    return json.dumps({"keyboard": [[{"text": "a", **button}]]})


@pytest.mark.parametrize(
    ("raw", "button"),
    [
        (inline(callback_data="x"), {"text": "a", "callback_data": "x"}),
        (inline(url="example.org"), {"text": "a", "url": "http://example.org/"}),
        (inline(url="tg://user?id=5"), {"text": "a", "url": "tg://user?id=5"}),
        (inline(copy_text={"text": "c"}), {"text": "a", "copy_text": {"text": "c"}}),
        (inline(switch_inline_query=""), {"text": "a", "switch_inline_query": ""}),
        (
            inline(web_app={"url": "https://example.org/"}),
            {"text": "a", "web_app": {"url": "https://example.org/"}},
        ),
        (
            inline(callback_data="x", style="danger", unknown=1),
            {"text": "a", "style": "danger", "callback_data": "x"},
        ),
    ],
)
def test_inline_buttons_keep_what_telegram_knows(raw: str, button: dict) -> None:
    """An address comes back as Telegram writes it; what it does not know is gone."""
    assert read_markup(raw) == {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    ("raw", "button"),
    [
        ('{"keyboard": [["plain"]]}', {"text": "plain"}),
        (reply(request_contact=True), {"text": "a", "request_contact": True}),
        (reply(request_location=False), {"text": "a"}),
        (
            reply(request_users={"request_id": 1, "max_quantity": 3}),
            {"text": "a", "request_users": {"request_id": 1, "max_quantity": 3}},
        ),
        (reply(request_poll={}), {"text": "a", "request_poll": {}}),
        (reply(style="primary"), {"text": "a", "style": "primary"}),
    ],
)
def test_reply_buttons_keep_what_telegram_knows(raw: str, button: dict) -> None:
    """A button may be nothing but its text."""
    assert read_markup(raw) == {"keyboard": [[button]]}


def test_keyboards_without_buttons_are_none() -> None:
    """An empty inline keyboard is how a bot takes one away."""
    assert read_markup('{"inline_keyboard": []}') is None
    assert read_markup('{"inline_keyboard": [[], []]}') is None
    assert read_markup('{"keyboard": [[]]}') is None
    assert read_markup("{}") is None
    assert read_markup('{"remove_keyboard": true}') == {"remove_keyboard": True}
    force = '{"force_reply": true, "input_field_placeholder": "p"}'
    assert read_markup(force) == {"force_reply": True, "input_field_placeholder": "p"}


def test_options_of_a_reply_keyboard_are_kept() -> None:
    """They decide how a client shows it."""
    options = {"resize_keyboard": True, "one_time_keyboard": True, "is_persistent": True}
    shown = read_markup(json.dumps({"keyboard": [["a"]], "selective": False, **options}))
    assert shown == {"keyboard": [[{"text": "a"}]], **options}


@pytest.mark.parametrize(
    "raw",
    [
        "[]",
        "null",
        "{",
        '{"inline_keyboard": 1}',
        '{"inline_keyboard": [1]}',
        '{"inline_keyboard": [[1]]}',
        '{"inline_keyboard": [[{}]]}',
        '{"inline_keyboard": [[{"text": 1, "callback_data": "x"}]]}',
        '{"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}',
        inline(),
        inline(callback_data=""),
        inline(callback_data="x" * 65),
        inline(callback_data=1),
        inline(url="javascript:alert(1)"),
        inline(url=1),
        inline(web_app={"url": "http://example.org/"}),
        inline(web_app=1),
        inline(login_url={"url": "nothing"}),
        inline(copy_text={"text": ""}),
        inline(copy_text="x"),
        inline(pay=False),
        inline(switch_inline_query=1),
        json.dumps({"inline_keyboard": [[{"text": "a", "callback_data": "x"}] * 101]}),
        '{"keyboard": [[1]]}',
        '{"keyboard": 1}',
        reply(request_users={"max_quantity": 1}),
        reply(request_users={"request_id": 1, "max_quantity": 11}),
        reply(request_chat=1),
        json.dumps({"keyboard": [["a"]], "input_field_placeholder": "x" * 65}),
    ],
)
def test_a_keyboard_that_cannot_be_is_refused(raw: str) -> None:
    """Every one of them would be a 400 from Telegram."""
    with pytest.raises(ApiError) as refused:
        read_markup(raw)
    assert refused.value.code == 400
    assert refused.value.description.startswith("Bad Request: ")


@pytest.mark.parametrize(
    "raw", [reply(request_contact=True), inline(web_app={"url": "https://e.org"})]
)
def test_some_buttons_are_for_private_chats_only(raw: str) -> None:
    """A group must not be asked for its telephone number."""
    check_for_chat(read_markup(raw), private=True)
    with pytest.raises(ApiError):
        check_for_chat(read_markup(raw), private=False)


async def test_an_edit_takes_inline_keyboards_only(wire: Wire, member: Person) -> None:
    """A reply keyboard belongs to a new message."""
    sent = await wire.result("sendMessage", chat_id=member.id, text="x")
    named = {"chat_id": member.id, "message_id": sent["message_id"]}
    assert await wire.refusal(
        "editMessageText", **named, text="y", reply_markup={"keyboard": [["a"]]}
    ) == (400, "Bad Request: inline keyboard expected")


async def test_buttons_that_do_other_things_tell_the_bot_nothing(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A link opens in the client; no update comes of it."""
    keyboard = {"inline_keyboard": [[{"text": "Site", "url": "https://example.org/"}]]}
    await wire.result("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard)
    assert await member.tap("Site") == {
        "update_id": None,
        "callback_query_id": None,
        "url": "https://example.org/",
    }
    assert await wire.result("getUpdates", offset=1, timeout=0) == []


async def test_reply_keyboards_show_to_people_but_not_in_the_answer(
    wire: Wire, member: Person
) -> None:
    """A Bot API Message carries inline keyboards only; the person's client has both."""
    sent = await wire.result(
        "sendMessage", chat_id=member.id, text="x", reply_markup={"keyboard": [["Hello"]]}
    )
    assert "reply_markup" not in sent
    assert (await member.wait_for("x")).labels == ["Hello"]
