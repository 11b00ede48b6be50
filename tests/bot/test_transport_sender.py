"""The sender, with python-telegram-bot's Bot on a request that answers from the test."""

import json
from typing import Any

import pytest
from telegram import Bot
from telegram.error import ChatMigrated, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.screen import Button, Screen
from bot.transport.failures import FloodError, NotSentError
from bot.transport.lane import current_lane
from bot.transport.sender import Sender
from core.model.delivery import (
    Delivery,
    Lane,
    NotSent,
    Outcome,
    Rejected,
    SealedContact,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
    Withdrawn,
)
from core.model.person import CONTACT_PURPOSE, Contact
from core.ports.storage import StorageUnavailable
from core.ports.vault import Unreadable
from tests.fakes.delivery import a_delivery
from tests.fakes.pace import FakePace

CHAT = 4711
ADDRESS = SealedContact(b"sealed:" + Contact(CHAT, "A", "b").packed(), "row-1")


class ScriptedRequest(BaseRequest):
    """Answers every call with what the test says; no network."""

    def __init__(self) -> None:
        self.answer: tuple[int, dict[str, Any]] | Exception = (
            200,
            {"ok": True, "result": {"message_id": 9, "date": 1, "chat": {"id": CHAT, "type": "x"}}},
        )
        self.calls: list[dict[str, str]] = []
        self.lanes: list[Lane] = []

    read_timeout = 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.calls.append(request_data.json_parameters if request_data else {})
        self.lanes.append(current_lane())
        if isinstance(self.answer, Exception):
            raise self.answer
        code, body = self.answer
        return code, json.dumps(body).encode()


class OneKeyVault:
    """Just enough of the Vault port to open one contact."""

    def open(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        if (purpose, row) != (CONTACT_PURPOSE, "row-1"):
            raise Unreadable
        return sealed.removeprefix(b"sealed:")


class Desk:
    def __init__(self) -> None:
        self.request, self.pace = ScriptedRequest(), FakePace()
        self.screen: Screen | Exception | None = Screen("<b>News</b>")
        self.sender = Sender(
            Bot("1:a", request=self.request),
            OneKeyVault(),  # type: ignore[arg-type]  # sealing is not asked for here
            pace=self.pace,
            render=self.render,
        )

    async def render(self, delivery: Delivery) -> Screen | None:
        if isinstance(self.screen, Exception):
            raise self.screen
        return self.screen

    async def send(self, **changes: Any) -> Outcome:
        return await self.sender.send(a_delivery(**{"contact": ADDRESS, **changes}))

    def telegram_says(self, code: int, description: str) -> None:
        body = {"ok": False, "error_code": code, "description": description}
        self.request.answer = (code, body)


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_a_delivery_goes_to_its_person_on_its_lane(desk):
    """A broadcast that went on the lane of answers would make people wait."""
    assert await desk.send(lane=Lane.REMINDER) == Sent(9)
    (call,) = desk.request.calls
    assert (call["chat_id"], call["text"], call["parse_mode"]) == (str(CHAT), "<b>News</b>", "HTML")
    assert desk.request.lanes == [Lane.REMINDER]
    assert current_lane() is Lane.ANSWER


async def test_buttons_and_protection_go_out_with_the_text(desk):
    """A notice without its button cannot be answered; one that opens a case must not spread."""
    desk.screen = Screen("News", [[Button("Öffnen", url="https://example.org")]], protected=True)
    assert await desk.send() == Sent(9)
    (call,) = desk.request.calls
    button = {"text": "Öffnen", "url": "https://example.org"}
    assert json.loads(call["reply_markup"]) == {"inline_keyboard": [[button]]}
    assert (call["protect_content"], json.loads(call["link_preview_options"])) == (
        "true",
        {"is_disabled": True},
    )


async def test_an_answer_without_an_id_is_a_doubt(desk):
    """Something between us and Telegram may answer in its stead."""
    desk.request.answer = (200, {"ok": True, "result": True})
    assert isinstance(await desk.send(), Unknown)


@pytest.mark.parametrize(
    ("code", "description", "outcome"),
    [
        (403, "Forbidden: bot was blocked by the user", Unreachable),
        (403, "Forbidden: user is deactivated", Unreachable),
        (403, "Forbidden: bot can't initiate conversation with a user", Unreachable),
        (400, "Bad Request: chat not found", Unreachable),
        (400, "Bad Request: message is too long", Rejected),
        (400, "Bad Request: can't parse entities: unsupported start tag", Rejected),
        (400, "Bad Request: BUTTON_DATA_INVALID", Rejected),
        (401, "Unauthorized", NotSent),
        (404, "Not Found", NotSent),
        (500, "Internal Server Error", Unknown),
        (502, "Bad Gateway", Unknown),
    ],
)
async def test_each_refusal_of_telegram_has_its_outcome(desk, code, description, outcome):
    """A blocked person is left alone, a wrong text is not repeated, a doubt is written down."""
    desk.telegram_says(code, description)
    assert isinstance(await desk.send(), outcome)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (FloodError(17), Throttled(17)),
        (NotSentError("not connected"), NotSent("not connected")),
        (TimedOut("timed out"), Unknown("timed out")),
        (NetworkError("connection lost"), Unknown("connection lost")),
        (ChatMigrated(-100), Unreachable("the group became a supergroup")),
    ],
)
async def test_each_failure_of_the_line_has_its_outcome(desk, error, outcome):
    """Whether a message may have arrived decides whether it may be said again."""
    desk.request.answer = error
    assert await desk.send() == outcome


async def test_nothing_left_to_say_sends_nothing(desk):
    """The event has passed, or the case was closed, while the message waited."""
    desk.screen = None
    assert await desk.send() == Withdrawn()
    assert desk.request.calls == []


@pytest.mark.parametrize("error", [KeyError("unknown notice"), StorageUnavailable()])
async def test_what_cannot_be_rendered_is_certainly_not_sent(desk, error):
    """A mistake in one text is mended and sent later; it must not end the others."""
    desk.screen = error
    assert isinstance(await desk.send(), NotSent)
    assert desk.request.calls == []


async def test_a_contact_that_does_not_open_sends_nothing(desk):
    """A row moved by an intruder must not lead a message to somebody else."""
    moved = SealedContact(ADDRESS.sealed, "row-2")
    assert isinstance(await desk.send(contact=moved), NotSent)
    assert desk.request.calls == []


async def test_a_full_chat_sends_the_delivery_back_to_the_queue(desk):
    """It would occupy a place in flight while others could leave."""
    desk.pace.full_chats[CHAT] = 0.9
    assert await desk.send() == Throttled(0.9)
    desk.pace.full_chats[CHAT] = 0.2
    assert await desk.send() == Sent(9)


async def test_a_long_halt_sends_the_delivery_back_to_the_queue(desk):
    """A claim that waits out a long halt would run out, and then look like a doubt."""
    desk.pace.opens_in_seconds = 60
    assert await desk.send() == Throttled(60)
    assert desk.request.calls == []
