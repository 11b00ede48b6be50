"""Requests in every form that clients use, and in forms that none should."""

import asyncio
import json

import pytest

from sandbox.client import Person, Sandbox
from tests.sandbox.conftest import TOKEN, Wire

SEND = f"/bot{TOKEN}/sendMessage"


async def test_parameters_come_by_query_form_multipart_or_json(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Any HTTP method, any form, any case of the method's name, the same answer."""
    values = {"chat_id": str(member.id), "text": "Öğle + akşam & 😀"}
    http = wire.http
    responses = [
        await http.get(SEND, params=values),
        await http.post(SEND, data=values),
        await http.post(SEND, data=values, files={"unused": b"x"}),
        await http.post(SEND, json=values),
        await http.put(SEND.replace("sendMessage", "SENDMESSAGE"), json=values),
        await http.post(f"/bot{TOKEN}/", json={**values, "method": "sendMessage"}),
    ]
    assert [response.json()["result"]["text"] for response in responses] == [values["text"]] * 6


async def test_json_may_hold_numbers_and_objects_or_texts_of_them(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Telegram takes both, and clients use both."""
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    for chat_id, markup in ((member.id, keyboard), (str(member.id), json.dumps(keyboard))):
        sent = await wire.result("sendMessage", chat_id=chat_id, text="x", reply_markup=markup)
        assert sent["reply_markup"] == keyboard


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{"),
        ("application/json", b"[]"),
        ("application/json", b"[" * 50_000),
        ("application/json", b'{"text": "\xff"}'),
        ("application/x-www-form-urlencoded", b"chat_id=1&text=%ff%fe"),
        ("application/x-www-form-urlencoded", b"\xff\xfe=\xff"),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=b", b"no boundary at all"),
        ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="a'),
        ("multipart/form-data; boundary=b", b"--b\r\nX: y\r\n\r\nz\r\n--b--\r\n"),
    ],
)
async def test_a_body_that_cannot_be_read_is_a_bad_request(
    wire: Wire, kind: str, body: bytes
) -> None:
    """In Telegram's envelope, whatever it was."""
    response = await wire.http.post(SEND, content=body, headers={"Content-Type": kind})
    assert response.status_code == 400
    answer = response.json()
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert answer["description"].startswith("Bad Request: ")


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("getUpdates", {"offset": "x"}),
        ("getUpdates", {"limit": 1e400}),
        ("getUpdates", {"timeout": "1_000"}),
        ("getUpdates", {"offset": 10**40}),
        ("getUpdates", {"allowed_updates": "message"}),
        ("getUpdates", {"allowed_updates": [1]}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "message_thread_id": "x"}),
        ("sendMessage", {"chat_id": "ME", "text": "\ud800"}),
        ("sendMessage", {"chat_id": "1" * 400, "text": "x"}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "entities": "nonsense"}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "reply_parameters": [1]}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "reply_parameters": {"message_id": {}}}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "reply_markup": {"inline_keyboard": 1}}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "reply_markup": {"keyboard": [1]}}),
        ("sendMessage", {"chat_id": "ME", "text": "x", "link_preview_options": 1}),
        ("sendLocation", {"chat_id": "ME", "latitude": "nan", "longitude": 0}),
        ("sendLocation", {"chat_id": "ME", "latitude": 91, "longitude": 0}),
        ("sendContact", {"chat_id": "ME"}),
        ("sendMediaGroup", {"chat_id": "ME", "media": "x"}),
        ("sendMediaGroup", {"chat_id": "ME", "media": [1, 2]}),
        ("sendMediaGroup", {"chat_id": "ME", "media": [{"type": "photo"}] * 2}),
        ("editMessageMedia", {"chat_id": "ME", "message_id": 1, "media": None}),
        ("deleteMessages", {"chat_id": "ME", "message_ids": []}),
        ("deleteMessages", {"chat_id": "ME", "message_ids": list(range(1, 102))}),
        ("deleteMessages", {"chat_id": "ME", "message_ids": "x"}),
        ("copyMessages", {"chat_id": "ME", "from_chat_id": "ME", "message_ids": [2, 1]}),
        ("setMyCommands", {"commands": [], "scope": {"type": "nowhere"}}),
        ("setMyCommands", {"commands": [], "language_code": "turkish"}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
        ("setChatMenuButton", {"menu_button": {"type": "web_app"}}),
        ("getChatMember", {"chat_id": "ME", "user_id": 404}),
    ],
)
async def test_values_out_of_range_are_refused_in_the_envelope(
    wire: Wire, member: Person, method: str, values: dict
) -> None:
    """Whatever a bot sends: a refusal, never a crash."""
    filled = {k: member.id if v == "ME" else v for k, v in values.items()}
    response = await wire.http.post(
        f"/bot{TOKEN}/{method}",
        content=json.dumps(filled),
        headers={"Content-Type": "application/json"},
    )
    assert (response.status_code, response.json()["error_code"]) == (400, 400)


@pytest.mark.parametrize("token", ["", "%00", "..", "1:a/b", "%2F%2F", "😀", "x" * 5_000])
async def test_a_token_with_strange_characters_is_just_a_wrong_one(wire: Wire, token: str) -> None:
    """No way around it."""
    response = await wire.http.get(f"/bot{token}/getMe")
    assert (response.status_code, response.json()["description"]) == (401, "Unauthorized")


async def test_a_client_that_stops_in_the_middle_harms_nobody(wire: Wire) -> None:
    """A body that never ends must not hold anything."""
    port = int(wire.base.rsplit(":", 1)[1])
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"POST {SEND} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert (await wire.result("getMe"))["is_bot"]


async def test_a_body_over_64_mb_is_refused(wire: Wire) -> None:
    """Memory has a bound."""
    response = await wire.http.post(SEND, content=b"\0" * (65 * 1024 * 1024))
    assert response.status_code == 413
    assert response.json()["description"] == "Request Entity Too Large"
