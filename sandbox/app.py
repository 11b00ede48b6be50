"""The ASGI application: the bot's side, the person's side and the page, by path."""

import ipaddress
import logging
from urllib.parse import urlsplit

from sandbox import page_files, slow_line
from sandbox.bot_api import BotApi, envelope
from sandbox.encoding import to_bytes
from sandbox.errors import SimError
from sandbox.sim.routes import Sim
from sandbox.slow_line import Line
from sandbox.state import World
from sandbox.transport import drop
from sandbox.webhook import WebhookDelivery
from sandbox.wire import ClientGoneError, Receive, Scope, Send, header, path_bytes, respond

_log = logging.getLogger("sandbox")
_JSON = (b"content-type", b"application/json")
_PLAIN = [(b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]


class Application:
    """Everything that the sandbox answers over HTTP."""

    def __init__(self, world: World, *, host: str, anywhere: bool = False) -> None:
        self.world = world
        self.bot_api = BotApi(world)
        self.delivery = WebhookDelivery(world, self.bot_api, anywhere=anywhere)
        self._sim = Sim(world)
        self._host = host.lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or live through the server's start and end."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            if scope["path"].startswith("/bot"):
                await self.bot_api(scope, receive, send)
            else:
                await self._beside(scope, receive, send)

    async def _beside(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is not a Bot API call; refusals become JSON."""
        try:
            await self._dispatch(scope, receive, send)
        except SimError as error:
            await _respond_json(send, error.status, {"error": error.text})
        except ClientGoneError:
            return
        except Exception:  # noqa: BLE001 - whatever a person sends must not end the sandbox
            _log.exception("a request failed")
            await _respond_json(send, 500, {"error": "the sandbox failed; its log says why"})

    async def _dispatch(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = path_bytes(scope)
        if path.startswith("/file/bot"):
            await self._download_or_fault(scope, receive, send)
            return
        self._check_origin(scope)
        if path.startswith("/sim/"):
            await self._sim(scope, receive, send)
        elif path == "/" or path.startswith("/page/"):
            await page_files.serve(path, send)
        else:
            raise SimError(404, "there is nothing at this address")

    async def _download_or_fault(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a file of the bot, unless a fault ordered for `download` or `*` is the answer."""
        rest = path_bytes(scope).removeprefix("/file/bot")
        fault = self.world.faults.strike("download")
        if fault is None:
            await self._download(rest, Line(receive, send))
            return
        await self.world.ending.wait(fault.order.delay_seconds or 0.0)
        error = fault.error()
        if fault.order.drop is not None:
            await drop(scope, receive)
        elif error is not None:
            answer = envelope(error)
            await respond(send, answer.status, answer.body, [_JSON, *_PLAIN])
        else:
            await self._download(rest, Line(receive, send), fault.order.bytes_per_second)

    async def _download(self, rest: str, line: Line, pace: float | None = None) -> None:
        send = line.send
        token, _, path = rest.partition("/")
        if token != self.world.token:
            shape = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            await _respond_json(send, 401, shape)
            return
        stored = self.world.files.by_path.get(path)
        if stored is None:
            shape = {"ok": False, "error_code": 404, "description": "Not Found"}
            await _respond_json(send, 404, shape)
            return
        headers = [*_PLAIN, (b"content-type", b"application/octet-stream")]
        if pace is None:
            await respond(send, 200, stored.content, headers)
        else:
            response = (200, stored.content, headers)
            await slow_line.respond(self.world, line, response, bytes_per_second=pace)

    def _check_origin(self, scope: Scope) -> None:
        """Refuse what a web page elsewhere could send: another host's name, another origin."""
        host = header(scope, b"host").lower()
        if not self._is_own(host):
            raise SimError(403, "this host name is not the sandbox's own")
        origin = header(scope, b"origin").lower()
        if origin and urlsplit(origin).netloc != host:
            raise SimError(403, "requests from other web pages are not taken")

    def _is_own(self, host: str) -> bool:
        name = urlsplit(f"//{host}").hostname if host.isprintable() else None
        if not name or name in {"localhost", self._host}:
            return bool(name)
        try:
            address = ipaddress.ip_address(name)
        except ValueError:
            return False
        return address.is_loopback or self._host in {"0.0.0.0", "::"}  # noqa: S104 - compared only

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self.delivery.start()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.delivery.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return


async def _respond_json(send: Send, status: int, shape: dict[str, object]) -> None:
    await respond(send, status, to_bytes(shape), [_JSON, *_PLAIN])
