"""People of the sandbox who open the bot, by the thousand."""

import httpx

from bench.crowd import FIRST_MEMBER
from bench.programs import TOKEN


async def join(phones: httpx.AsyncClient, numbers: range) -> None:
    """Let people open the bot; what they typed waits until it is there."""
    for number in numbers:
        person = FIRST_MEMBER + number
        user = {"id": person, "first_name": f"member-{number}", "language_code": "en"}
        (await phones.post("/sim/users", json=user)).raise_for_status()
        said = {"user_id": person, "text": "/topics"}
        (await phones.post("/sim/message", json=said)).raise_for_status()


async def forget_updates(phones: httpx.AsyncClient) -> None:
    """Take away what waits for the bot."""
    last = (await phones.get(f"/bot{TOKEN}/getUpdates?offset=-1")).json()["result"][-1]
    offset = last["update_id"] + 1
    await phones.get(f"/bot{TOKEN}/getUpdates?offset={offset}&timeout=0")
