"""A sandbox of its own for each test, served over HTTP, and the bot and people who use it."""

import ssl
import struct
import threading
import zlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import httpx
import pytest
from telegram import Bot

from sandbox.client import Person, Sandbox
from sandbox.clock import Clock
from sandbox.server import make_server
from sandbox.state import World

TOKEN = "123456:AAtests"
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # made once: loading certificates is slow


@dataclass(frozen=True)
class Wire:
    """The bot's side, spoken to in plain HTTP."""

    base: str
    http: httpx.AsyncClient

    async def call(self, method: str, **values: object) -> dict:
        """The envelope that a call gets; values go as JSON."""
        response = await self.http.post(f"/bot{TOKEN}/{method}", json=values)
        answer = response.json()
        assert response.status_code == (200 if answer["ok"] else answer["error_code"])
        return dict(answer)

    async def refusal(self, method: str, **values: object) -> tuple[int, str]:
        """Code and description of a call that must be refused."""
        answer = await self.call(method, **values)
        assert not answer["ok"], f"{method} was not refused: {answer}"
        return answer["error_code"], answer["description"]

    async def result(self, method: str, **values: object):
        """The result of a call that must succeed."""
        answer = await self.call(method, **values)
        assert answer["ok"], answer
        return answer["result"]


def serve_in_thread(world: World) -> Iterator[str]:
    """The address of a server for the world, in a thread of its own until the generator ends."""
    listening = threading.Event()
    server = make_server(world, on_listening=lambda _: listening.set())
    thread = threading.Thread(target=server.run, daemon=True)  # one that hangs must not hang all
    thread.start()
    assert listening.wait(20)
    yield server.address()
    server.should_exit = True
    thread.join(20)
    assert not thread.is_alive()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the sandbox that all tests share."""
    yield from serve_in_thread(World(token=TOKEN, clock=Clock()))


@pytest.fixture
def base(server: str) -> str:
    """The address of the sandbox, empty and without faults."""
    httpx.post(f"{server}/sim/reset", trust_env=False, verify=NO_TLS).raise_for_status()
    return server


@pytest.fixture
async def wire(base: str) -> AsyncIterator[Wire]:
    """Plain HTTP to the bot's side."""
    async with httpx.AsyncClient(base_url=base, timeout=30, trust_env=False, verify=NO_TLS) as http:
        yield Wire(base, http)


@pytest.fixture
async def sandbox(base: str) -> AsyncIterator[Sandbox]:
    """The person's side, flood control off."""
    async with Sandbox(base) as client:
        await client.limits(enabled=False)
        yield client


@pytest.fixture
async def member(sandbox: Sandbox) -> Person:
    """A person who has started the bot; their first message is confirmed already."""
    person = await sandbox.add_person("member-1", language_code="tr", username="member_one")
    await person.send("/start")
    address = f"/bot{TOKEN}/getUpdates"
    newest = (await sandbox.request("POST", address, json={"offset": -1}))["result"][-1]
    await sandbox.request("POST", address, json={"offset": newest["update_id"] + 1, "timeout": 0})
    return person


@pytest.fixture
async def bot(base: str) -> AsyncIterator[Bot]:
    """PTB's Bot on the sandbox, unchanged."""
    async with Bot(TOKEN, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot") as bot:
        yield bot


def png(width: int = 8, height: int = 8, comment: bytes = b"") -> bytes:
    """A picture, with a comment among its metadata."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\xff\x00\x00" * width) * height
    text = chunk(b"tEXt", b"Comment\0" + comment) if comment else b""
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + text
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
