"""Webhook mode: the same program, with updates posted to it."""

import asyncio
from pathlib import Path

import httpx

from core.model.language import TURKISH
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess, free_port

UPDATE = {
    "update_id": 1,
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 5, "type": "private", "first_name": "x"},
        "from": {"id": 5, "is_bot": False, "first_name": "x"},
        "text": "/start",
    },
}


async def test_updates_that_are_posted_are_served_and_strangers_are_turned_away(
    tmp_path: Path,
) -> None:
    """Anyone can reach the address: only Telegram knows the secret."""
    telegram, port = await SandboxProcess.start(), free_port()
    hook = f"http://127.0.0.1:{port}/hook/here"
    bot = BotProcess(telegram.base, tmp_path, {"WEBHOOK_URL": hook, "HTTP_PORT": str(port)})
    try:
        async with Sandbox(telegram.base) as sandbox, httpx.AsyncClient(trust_env=False) as web:
            await sandbox.limits(enabled=False)
            await bot.start()
            members = [await Phone.new(sandbox, "member", TURKISH) for _ in range(3)]
            await asyncio.gather(*(onboard(member, CONTENT.topics[0].key) for member in members))
            assert not await sandbox.calls("getUpdates")
            calls = len(await sandbox.calls("sendMessage"))
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
                answer = await web.post(hook, json=UPDATE, headers=headers)
                assert answer.status_code == httpx.codes.FORBIDDEN
            await members[0].say("/help", "help-intro")
            assert len(await sandbox.calls("sendMessage")) == calls + 1
        assert await bot.stop() == 0, bot.tail
    finally:
        await telegram.stop()
