"""Posting updates to the bot's webhook: in order within a chat, again until it takes them."""

import asyncio
import ipaddress
import logging
import ssl
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from sandbox.bot_api import BotApi
from sandbox.outgoing import as_text
from sandbox.state import World
from sandbox.updates import PendingUpdate
from sandbox.wire import WireError, json_values

_log = logging.getLogger("sandbox")
ANSWER_SECONDS = 60.0
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0
LARGEST_ANSWER = 1024 * 1024


class Response(NamedTuple):
    """What the webhook answered."""

    status: int
    body: bytes


class WebhookDelivery:
    """Takes updates from the queue and posts them, while a webhook is set."""

    def __init__(self, world: World, bot_api: BotApi, *, anywhere: bool) -> None:
        self._world = world
        self._bot_api = bot_api
        self._anywhere = anywhere
        self._task: asyncio.Future[None] | None = None
        self._under_way: dict[int, asyncio.Future[None]] = {}
        self._pauses: dict[int, float] = {}

    def start(self) -> None:
        """Begin to watch the queue."""
        self._task = asyncio.ensure_future(self._run())

    async def stop(self) -> None:
        """Stop posting; what was not taken stays in the queue."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._stop_posting()

    async def _stop_posting(self) -> None:
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._under_way.clear()
        self._pauses.clear()

    async def _run(self) -> None:
        world = self._world
        generation = 0
        while True:
            if generation != world.webhook.generation:
                generation = world.webhook.generation
                await self._stop_posting()
            if not world.webhook.url:
                await world.webhook.changed.wait(3_600)
                continue
            world.updates.drop_old(world.clock.now())
            self._post_what_can_go()
            await world.updates.bell.wait(1.0)

    def _post_what_can_go(self) -> None:
        """Start posting the first update of every chat that has none under way."""
        for update in list(self._world.updates.pending.values()):
            if len(self._under_way) >= self._world.webhook.max_connections:
                return
            if update.chat_id not in self._under_way:
                task = asyncio.ensure_future(self._post(update))
                self._under_way[update.chat_id] = task

    async def _post(self, update: PendingUpdate) -> None:
        """Post one update once; when it is not taken, wait before the chat's turn comes again."""
        try:
            problem = await self._try(update)
            if problem is None:
                self._world.updates.pending.pop(update.update_id, None)
                self._pauses.pop(update.chat_id, None)
                return
            webhook = self._world.webhook
            webhook.last_error_date = self._world.clock.date()
            webhook.last_error_message = problem
            pause = self._pauses.get(update.chat_id, FIRST_PAUSE_SECONDS)
            self._pauses[update.chat_id] = min(pause * 2, LONGEST_PAUSE_SECONDS)
            await webhook.changed.wait(pause)
        finally:
            self._under_way.pop(update.chat_id, None)
            self._world.updates.bell.ring()

    async def _try(self, update: PendingUpdate) -> str | None:
        """None when the webhook took the update, else what went wrong."""
        webhook = self._world.webhook
        target = urlsplit(webhook.url)
        if not self._anywhere and not _is_loopback(target.hostname or ""):
            return "the sandbox posts to this machine only"
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                response = await _post(target, update.body, webhook.secret_token)
        except TimeoutError:
            return "Read timeout expired"
        except (OSError, ValueError, asyncio.IncompleteReadError) as error:
            return f"Connection failed: {error}"[:200]
        if not 200 <= response.status < 300:
            return f"Wrong response from the webhook: {response.status}"
        await self._perform_answer(response.body)
        return None

    async def _perform_answer(self, body: bytes) -> None:
        """Do the call that the webhook put into its answer, if it did."""
        if not body.lstrip().startswith(b"{"):
            return
        try:
            values = json_values(body)
        except WireError:
            return
        method = values.pop("method", "")
        if method:
            await self._bot_api.perform(as_text(method), values)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


async def _post(target: SplitResult, body: bytes, secret_token: str) -> Response:
    """One POST over a connection of its own; raises OSError and ValueError when it fails."""
    secure = target.scheme == "https"
    port = target.port or (443 if secure else 80)
    context = _context() if secure else None
    reader, writer = await asyncio.open_connection(target.hostname, port, ssl=context)
    try:
        writer.write(_head(target, len(body), secret_token) + body)
        await writer.drain()
        return await _read_response(reader)
    finally:
        writer.close()


def _context() -> ssl.SSLContext:
    """Certificates are not checked: on this machine they are self-signed as a rule."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _head(target: SplitResult, length: int, secret_token: str) -> bytes:
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    lines = [
        f"POST {path} HTTP/1.1",
        f"Host: {target.netloc.rpartition('@')[2]}",
        "Content-Type: application/json",
        f"Content-Length: {length}",
        "Connection: close",
    ]
    if secret_token:
        lines.append(f"X-Telegram-Bot-Api-Secret-Token: {secret_token}")
    return "\r\n".join([*lines, "", ""]).encode("ascii", "replace")


async def _read_response(reader: asyncio.StreamReader) -> Response:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    status = int(first.split(" ", 2)[1])
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines)
    }
    if "content-length" in headers:
        length = min(int(headers["content-length"]), LARGEST_ANSWER)
        return Response(status, await reader.readexactly(length))
    body = await reader.read(LARGEST_ANSWER)
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    return Response(status, body)


def _unchunked(body: bytes) -> bytes:
    whole = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size.split(b";")[0] or b"0", 16)
        if length == 0:
            break
        whole, body = whole + body[:length], body[length + 2 :]
    return whole
