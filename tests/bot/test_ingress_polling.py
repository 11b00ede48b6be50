"""Polling, with answers from the test instead of Telegram."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.ingress.polling import ALLOWED_UPDATES, Polling, TokenRefused
from bot.ingress.webhook import announce_webhook
from core.ports.storage import StorageUnavailable

BASE = "https://api.telegram.example/bot1:a"
Answer = Exception | tuple[int, Any]


class ScriptedRequest(BaseRequest):
    """Answers from a list; when it is at its end, calls stay open, as a quiet Telegram does."""

    read_timeout = 1.0

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, dict[str, str]]] = []
        self.at_end = asyncio.Event()

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        fields = request_data.json_parameters if request_data else {}
        self.calls.append((url.removeprefix(f"{BASE}/"), fields))
        if not self.answers:
            self.at_end.set()
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        code, result = answer
        body = {"ok": code == 200, "result": result, "description": str(result)}
        return code, json.dumps(body).encode()

    @property
    def offsets(self) -> list[str | None]:
        return [fields.get("offset") for method, fields in self.calls if method == "getUpdates"]


class FakeIntake:
    """Remembers what was taken in, and can refuse."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.failures = 0
        self.before: Callable[[], None] = lambda: None

    async def take_in(self, updates: Any) -> None:
        self.before()
        if self.failures:
            self.failures -= 1
            raise StorageUnavailable
        self.batches.append([update["update_id"] for update in updates])


def some(*numbers: int) -> tuple[int, list[dict[str, int]]]:
    return 200, [{"update_id": number} for number in numbers]


READY = (200, True)


async def poll(request: ScriptedRequest, intake: FakeIntake) -> Polling:
    """Poll until the script is at its end."""
    polling = Polling(request, BASE, intake, first_back_off_seconds=0.001)  # type: ignore[arg-type]
    task = asyncio.create_task(polling.run())
    ended = asyncio.create_task(request.at_end.wait())
    await asyncio.wait({task, ended}, timeout=5, return_when=asyncio.FIRST_COMPLETED)
    ended.cancel()
    if not task.done():
        task.cancel()
        return polling
    await task
    return polling


async def test_updates_are_confirmed_only_after_they_were_taken_in():
    """The next offset is the confirmation: asked for too early, a crash loses the batch."""
    request, intake = ScriptedRequest(READY, some(5, 6), some(7)), FakeIntake()
    confirmed: list[str | None] = []
    intake.before = lambda: confirmed.append(request.offsets[-1])
    polling = await poll(request, intake)
    assert (intake.batches, confirmed) == ([[5, 6], [7]], [None, "7"])
    assert request.offsets == [None, "7", "8"]
    assert polling.is_taking_in


async def test_polling_asks_for_what_the_bot_understands_and_removes_a_webhook_first():
    """A webhook left over would let every poll fail; waiting updates must survive its removal."""
    request = ScriptedRequest(READY)
    await poll(request, FakeIntake())
    assert request.calls[0] == ("deleteWebhook", {})
    assert json.loads(request.calls[1][1]["allowed_updates"]) == list(ALLOWED_UPDATES)
    assert int(request.calls[1][1]["timeout"]) >= 25


async def test_ids_that_jump_down_after_a_quiet_week_are_taken_in():
    """Telegram begins anywhere then; filtering by the last id would mute the bot."""
    request, intake = ScriptedRequest(READY, some(900), some(), some(20)), FakeIntake()
    await poll(request, intake)
    assert intake.batches == [[900], [20]]
    assert request.offsets == [None, "901", None, "21"]


async def test_storage_that_is_away_leaves_updates_unconfirmed():
    """Nothing is lost: they are written down as soon as that is possible."""
    request, intake = ScriptedRequest(READY, some(5)), FakeIntake()
    intake.failures = 3
    await poll(request, intake)
    assert (intake.batches, request.offsets) == ([[5]], [None, "6"])


@pytest.mark.parametrize(
    "trouble", [NetworkError("down"), (502, "Bad Gateway"), (409, "Conflict: two"), (429, "wait")]
)
async def test_trouble_on_the_line_is_waited_out(trouble):
    """No network, a second poller, a flood: polling goes on by itself when it is over."""
    request = ScriptedRequest(trouble, READY, some(5), trouble, trouble, some(6))
    intake = FakeIntake()
    await poll(request, intake)
    assert intake.batches == [[5], [6]]


@pytest.mark.parametrize("code", [401, 404])
async def test_a_wrong_token_ends_polling(code):
    """Only a person can mend it; trying for ever would hide that."""
    with pytest.raises(TokenRefused):
        await poll(ScriptedRequest((code, "Unauthorized")), FakeIntake())
    with pytest.raises(TokenRefused):
        await poll(ScriptedRequest(READY, some(5), (code, "Unauthorized")), FakeIntake())


async def test_a_webhook_is_announced_with_its_secret():
    """Without the secret anybody could post updates."""
    request = ScriptedRequest(READY)
    await announce_webhook(request, BASE, url="https://bot.example/t", secret="s3")
    ((method, fields),) = request.calls
    assert (method, fields["url"], fields["secret_token"]) == (
        "setWebhook",
        "https://bot.example/t",
        "s3",
    )
    with pytest.raises(TokenRefused):
        await announce_webhook(ScriptedRequest((401, "no")), BASE, url="https://b", secret="s")
