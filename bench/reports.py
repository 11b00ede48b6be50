"""Acknowledged reports a second: from the first word to the receipt, sealed and on disk.

All begin at once: what they typed waits at Telegram when the program starts. Then all who see the
last button press it. Between the two nothing is counted; it is the phones that read the screens.
"""

import asyncio
import json
import os
import struct
import tempfile
import time
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench.crowd import FIRST_MEMBER
from bench.loops import run
from bench.people import Folder, fill
from bench.programs import RAISED, Json, bot, sandbox
from bench.results import Figure, Size
from bot.handlers.report_summary import SubmitTap

LATENCY_SECONDS = 0.05
_PATIENCE_SECONDS = 300.0
_SIDE = 1292
"""Pixels: a picture of noise of that width and height has five megabytes."""
_TEXT = "They came at night, three men in a grey car, and took the papers of our office. " * 3
_HANDS = 32
"""So many phones press at the same moment."""


@dataclass
class Phones:
    """What the people's phones show: the newest screen of each chat, and when it came."""

    http: httpx.AsyncClient
    shown: dict[int, Json] = field(default_factory=dict)
    first: float = 0.0
    last: float = 0.0
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    async def post(self, path: str, body: Json) -> None:
        """Do something on a phone."""
        (await self.http.post(path, json=body)).raise_for_status()

    async def until_all(self, people: range, fits: Callable[[Json], bool]) -> float:
        """Wait until every phone shows a screen that fits; return when the last one came."""
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while not all(fits(self.shown.get(person, {})) for person in people):
                self.bell.clear()
                await self.bell.wait()
        return self.last

    def see(self, chat: int, message: Json) -> None:
        """Take note of a screen."""
        self.last = time.perf_counter()
        self.first = self.first or self.last
        self.shown[chat] = message
        self.bell.set()


def measure(size: Size) -> list[Figure]:
    """Return reports a second with a text, and with a text and a photo of 5 MB."""
    texts = tuple(run(_per_second(size.reports, None)) for _ in range(size.runs))
    picture = noise(_SIDE)
    photos = tuple(run(_per_second(size.photos, picture)) for _ in range(size.runs))
    return [
        Figure("reports_per_s", "reports/s", texts),
        Figure("reports_photo_per_s", "reports/s", photos),
    ]


def noise(side: int) -> bytes:
    """Return a PNG of noise, which nothing can make smaller: three bytes a pixel."""
    rows = b"".join(b"\0" + os.urandom(3 * side) for _ in range(side))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    chunks = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


async def _per_second(number: int, photo: bytes | None) -> float:
    people = range(FIRST_MEMBER, FIRST_MEMBER + number)
    with tempfile.TemporaryDirectory(prefix="bench-") as place, sandbox() as base:
        folder = Folder(Path(place))
        await fill(folder, 1)
        async with _opened(base) as phones:
            await phones.post("/sim/limits", {"enabled": False, "latency_seconds": LATENCY_SECONDS})
            for person in people:
                await _write(phones, person, photo)
            with bot(folder, base, **RAISED):
                ready = await phones.until_all(people, lambda shown: _is_ready(shown, photo))
                written = ready - phones.first
                pressed = time.perf_counter()
                await _press_all(phones, people)
                sent = await phones.until_all(people, _is_receipt) - pressed
    return number / (written + sent)


async def _write(phones: Phones, person: int, photo: bytes | None) -> None:
    user = {"id": person, "first_name": "member", "language_code": "en"}
    await phones.post("/sim/users", user)
    for text in ("/report", _TEXT):
        await phones.post("/sim/message", {"user_id": person, "text": text})
    if photo is not None:
        told = {"user_id": str(person), "kind": "photo"}
        files = {"file": ("photo.png", photo)}
        (await phones.http.post("/sim/file", data=told, files=files)).raise_for_status()


async def _press_all(phones: Phones, people: range) -> None:
    hands = asyncio.Semaphore(_HANDS)

    async def press(person: int) -> None:
        message = phones.shown[person]
        where = {"user_id": person, "message_id": message["message_id"]}
        async with hands:
            await phones.post("/sim/callback", {**where, "data": _last_button(message)})

    await asyncio.gather(*(press(person) for person in people))


def _last_button(message: Json) -> str:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    data = [str(button.get("callback_data", "")) for row in rows for button in row]
    return next((each for each in data if each.startswith(f"{SubmitTap.prefix}:")), "")


def _is_ready(message: Json, photo: bytes | None) -> bool:
    counted = photo is None or "one photo" in str(message.get("text", ""))
    return bool(_last_button(message)) and counted


def _is_receipt(message: Json) -> bool:
    return "Proof:" in str(message.get("text", ""))


@asynccontextmanager
async def _opened(base: str) -> AsyncIterator[Phones]:
    async with httpx.AsyncClient(base_url=base, timeout=90, trust_env=False) as http:
        phones, is_open = Phones(http), asyncio.Event()
        following = asyncio.create_task(_follow(base, phones, is_open))
        try:
            await is_open.wait()
            yield phones
        finally:
            following.cancel()


async def _follow(base: str, phones: Phones, is_open: asyncio.Event) -> None:
    async with (
        httpx.AsyncClient(base_url=base, timeout=_PATIENCE_SECONDS, trust_env=False) as http,
        http.stream("GET", "/sim/events") as events,
    ):
        is_open.set()
        kind = ""
        async for line in events.aiter_lines():
            if line.startswith("event: "):
                kind = line.removeprefix("event: ")
            elif line.startswith("data: ") and kind in {"message", "edit"}:
                told: Json = json.loads(line.removeprefix("data: "))
                if told["message"]["from"]["is_bot"]:
                    phones.see(told["chat_id"], told["message"])
