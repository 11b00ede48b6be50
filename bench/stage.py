"""A bare Bot API server for load: it answers the few methods that the runs call, and counts.

Run as `python -m bench.stage --port 0 --latency 0.05`; it prints its address and ends with its
standard input. It checks nothing, so that what is measured is the client and not the server.
The sandbox is the server wherever limits or people's screens matter.
"""

import argparse
import asyncio
import json
import os
import re
import sys
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import httptools

from bench.loops import run

_CHAT = re.compile(rb'chat_id(?:=|"\r\n\r\n)(-?\d+)')
_REPLIES = frozenset({"sendMessage", "editMessageText"})
_FIRST_UPDATE = 1_000_000
_BOT = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}

Json = dict[str, Any]


@dataclass
class Stage:
    """What the server knows: updates that wait, and what was answered when.

    Attributes:
        latency: seconds between a request and its answer.
        replies: sent and edited messages that were answered.
        first, last: moments (monotonic) of the first and last of these since the last load.
        greeted: the moment of the last getMe, with which a bot begins.
    """

    latency: float = 0.0
    waiting: deque[Json] = field(default_factory=deque)
    unconfirmed: list[Json] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    replies: int = 0
    first: float = 0.0
    last: float = 0.0
    greeted: float = 0.0
    next_update: int = _FIRST_UPDATE
    next_message: int = 1000
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    def load(self, updates: list[Json]) -> None:
        """Put updates in the queue; counting begins anew."""
        self.replies, self.first, self.last = 0, 0.0, 0.0
        for update in updates:
            self.waiting.append({"update_id": self.next_update, **update})
            self.next_update += 1
        self.bell.set()

    def count_reply(self) -> None:
        """Note that one more person has their answer."""
        self.replies += 1
        self.last = time.monotonic()
        self.first = self.first or self.last

    def view(self) -> Json:
        """Return what the bench asks for."""
        return {
            "replies": self.replies,
            "first": self.first,
            "last": self.last,
            "greeted": self.greeted,
            "now": time.monotonic(),
            "calls": dict(self.calls),
        }

    async def updates(self, body: bytes) -> list[Json]:
        """Answer getUpdates: hold while there is nothing, repeat what was not confirmed."""
        asked = parse_qs(body)
        offset, limit = int(asked.get(b"offset", [b"0"])[0]), int(asked.get(b"limit", [b"100"])[0])
        self.unconfirmed = [one for one in self.unconfirmed if one["update_id"] >= offset]
        if not self.unconfirmed and not self.waiting:
            self.bell.clear()
            try:
                async with asyncio.timeout(float(asked.get(b"timeout", [b"0"])[0])):
                    await self.bell.wait()
            except TimeoutError:
                return []
        while self.waiting and len(self.unconfirmed) < limit:
            self.unconfirmed.append(self.waiting.popleft())
        return self.unconfirmed[:limit]


class Connection(asyncio.Protocol):
    """One client's connection; requests come one after the other."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._url = b""
        self._body: list[bytes] = []
        self._held: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = transport  # type: ignore[assignment]

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        """End; whoever held a call open is gone."""
        self._transport = None
        for task in self._held:
            task.cancel()

    def data_received(self, data: bytes) -> None:
        """Read on."""
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        """Take a part of the address."""
        self._url += url

    def on_body(self, body: bytes) -> None:
        """Take a part of the body."""
        self._body.append(body)

    def on_message_complete(self) -> None:
        """Answer the request that has been read."""
        url, body = self._url, b"".join(self._body)
        self._url, self._body = b"", []
        method = url.rpartition(b"/")[2].decode()
        if url.startswith(b"/stage/"):
            if method == "load":
                self._stage.load(json.loads(body))
            self._write(json.dumps(self._stage.view()).encode())
            return
        self._stage.calls[method] += 1
        if method == "getUpdates":
            task = asyncio.create_task(self._poll(body))
            self._held.add(task)
            task.add_done_callback(self._held.discard)
        elif self._stage.latency:
            loop = asyncio.get_running_loop()
            loop.call_later(self._stage.latency, self._answer, method, body)
        else:
            self._answer(method, body)

    async def _poll(self, body: bytes) -> None:
        await asyncio.sleep(self._stage.latency)
        found = await self._stage.updates(body)
        self._write(json.dumps({"ok": True, "result": found}).encode())

    def _answer(self, method: str, body: bytes) -> None:
        if method in _REPLIES:
            self._stage.count_reply()
            self._stage.next_message += 1
            asked = _CHAT.search(body)
            chat = int(asked.group(1)) if asked else 0
            self._write(_MESSAGE % (self._stage.next_message, time.time(), chat))
        elif method == "getMe":
            self._stage.greeted = time.monotonic()
            self._write(json.dumps({"ok": True, "result": _BOT}).encode())
        else:
            self._write(b'{"ok":true,"result":true}')

    def _write(self, body: bytes) -> None:
        if self._transport is not None:
            self._transport.write(_HEAD % len(body) + body)


_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
_MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"date":%d,"chat":{"id":%d,"type":"private",'
    b'"first_name":"member"},"from":{"id":1,"is_bot":true,"first_name":"bench",'
    b'"username":"bench_bot"},"text":"' + b"A briefing of two hundred letters, " * 6 + b'"}}'
)


async def serve(port: int, latency: float) -> None:
    """Listen and serve until the process ends."""
    stage = Stage(latency)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(stage), "127.0.0.1", port)
    listening = server.sockets[0].getsockname()[1]
    print(f"stage listening on http://127.0.0.1:{listening}", flush=True)
    await server.serve_forever()


def _end_with_input() -> None:
    """Leave once whoever started us is gone."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0)
    options = parser.parse_args()
    threading.Thread(target=_end_with_input, daemon=True).start()
    run(serve(options.port, options.latency))
