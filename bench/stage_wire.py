"""HTTP of the bare server, as little of it as its clients need."""

import asyncio
import json
import re
import time

import httptools

from bench.stage_state import Json, Stage

_CHAT = re.compile(rb'chat_id(?:=|"\r\n\r\n)(-?\d+)')
_REPLIES = frozenset({"sendMessage", "editMessageText"})
_BOT = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}


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
            self._write(json.dumps(self._asked(method, body)).encode())
            return
        self._stage.calls[method] += 1
        chat = 0
        if method in _REPLIES:
            asked = _CHAT.search(body)
            chat = int(asked.group(1)) if asked else 0
            self._stage.came_in(chat)
        if method == "getUpdates":
            task = asyncio.create_task(self._poll(body))
            self._held.add(task)
            task.add_done_callback(self._held.discard)
        elif self._stage.latency:
            loop = asyncio.get_running_loop()
            loop.call_later(self._stage.latency, self._answer, method, chat)
        else:
            self._answer(method, chat)

    def _asked(self, what: str, body: bytes) -> Json:
        """Answer the bench itself."""
        match what:
            case "load":
                self._stage.load(json.loads(body))
            case "stamps":
                return {"stamps": self._stage.stamps.tolist()}
            case "chats":
                return {"chats": dict(self._stage.chats)}
        return self._stage.view()

    async def _poll(self, body: bytes) -> None:
        await asyncio.sleep(self._stage.latency)
        found = await self._stage.updates(body)
        self._write(json.dumps({"ok": True, "result": found}).encode())

    def _answer(self, method: str, chat: int) -> None:
        if method in _REPLIES:
            self._stage.count_reply()
            self._stage.next_message += 1
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
