"""The person's side: which address does what."""

import re
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any
from urllib.parse import quote, unquote

from sandbox.encoding import Json, to_bytes
from sandbox.errors import ApiError, SimError
from sandbox.sim import control, files, groups, messages, people, taps, views
from sandbox.sim.request import SimRequest
from sandbox.sim.watch import watch
from sandbox.state import World
from sandbox.wire import (
    LARGEST_BODY,
    Receive,
    Scope,
    Send,
    WireError,
    header,
    pairs,
    path_bytes,
    read_body,
    read_json,
    read_multipart,
    respond,
)

Route = Callable[[SimRequest], Json | files.Bytes | Awaitable[Json]]

SNAPSHOT = "/sim/snapshot"
LARGEST_SNAPSHOT = 1024**3
"""Enough for all files and messages that the sandbox itself keeps."""
_HEADERS = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]
_ROUTES: list[tuple[str, str, Route]] = [
    ("GET", "/sim/users", people.view),
    ("POST", "/sim/users", people.add),
    ("GET", "/sim/bot", people.bot),
    ("POST", "/sim/block", people.block),
    ("POST", "/sim/unblock", people.unblock),
    ("POST", "/sim/deactivate", people.deactivate),
    ("POST", "/sim/message", messages.send),
    ("POST", "/sim/file", files.send),
    ("GET", "/sim/file/([^/]+)", files.download),
    ("POST", "/sim/groups", groups.add),
    ("POST", "/sim/groups/([^/]+)/join", groups.join),
    ("POST", "/sim/groups/([^/]+)/leave", groups.leave),
    ("POST", "/sim/groups/([^/]+)/migrate", groups.migrate),
    ("POST", "/sim/edit", messages.edit),
    ("POST", "/sim/delete", messages.delete),
    ("POST", "/sim/callback", taps.tap),
    ("GET", "/sim/chats", views.chats),
    ("GET", "/sim/chat/([^/]+)", views.chat),
    ("GET", "/sim/calls", views.calls),
    ("GET", "/sim/fault", control.faults),
    ("POST", "/sim/fault", control.add_fault),
    ("DELETE", "/sim/fault", control.clear_faults),
    ("GET", "/sim/limits", control.limits),
    ("POST", "/sim/limits", control.set_limits),
    ("GET", "/sim/clock", control.clock),
    ("POST", "/sim/clock", control.advance_clock),
    ("POST", "/sim/updates", control.jump_updates),
    ("GET", SNAPSHOT, control.take_snapshot),
    ("PUT", SNAPSHOT, control.restore_snapshot),
    ("POST", "/sim/reset", control.reset),
]


class Sim:
    """Answers requests to `/sim/`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._routes = [(verb, re.compile(path), route) for verb, path, route in _ROUTES]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; refusals are raised as SimError."""
        path, verb = path_bytes(scope).rstrip("/"), scope["method"]
        if path == "/sim/events" and verb == "GET":
            await watch(self._world, scope, receive, send)
            return
        route, parts = self._find(verb, path)
        try:
            request = await self._request(scope, receive, parts, path)
            result = route(request)
            if isawaitable(result):
                result = await result
        except ApiError as error:
            raise SimError(error.code, error.description) from None
        except WireError as error:
            raise SimError(error.status, error.text) from None
        await self._respond(send, request, route, result)

    def _find(self, verb: str, path: str) -> tuple[Route, tuple[str, ...]]:
        known = False
        for wanted, pattern, route in self._routes:
            match = pattern.fullmatch(path)
            if match is None:
                continue
            known = True
            if wanted == verb:
                return route, tuple(unquote(part) for part in match.groups())
        if known:
            raise SimError(405, f"{verb} does nothing here")
        raise SimError(404, "there is nothing at this address")

    async def _request(
        self, scope: Scope, receive: Receive, parts: tuple[str, ...], path: str
    ) -> SimRequest:
        query = pairs(scope["query_string"])
        request = SimRequest(self._world, parts, query)
        kind = header(scope, b"content-type")
        if scope["method"] == "GET":
            return request
        if kind.startswith("multipart/form-data"):
            fields, uploads = await read_multipart(scope, await read_body(receive))
            request.body = dict(fields)
            request.uploads = uploads
        else:
            largest = LARGEST_SNAPSHOT if path == SNAPSHOT else LARGEST_BODY
            request.body = await read_json(receive, largest)
        return request

    async def _respond(self, send: Send, request: SimRequest, route: Route, result: Any) -> None:
        if route is views.chat and request.query.get("format") == "text":
            text = views.chat_text(result).encode("utf-8", "replace")
            await respond(send, 200, text, [(b"content-type", b"text/plain; charset=utf-8")])
            return
        if isinstance(result, files.Bytes):
            await respond(send, 200, result.content, _file_headers(result))
            return
        await respond(send, 200, to_bytes(result), _HEADERS)


def _file_headers(file: files.Bytes) -> list[tuple[bytes, bytes]]:
    """Headers under which a file of a stranger can do nothing on the page's own address."""
    shown = file.mime != "application/octet-stream"
    name = quote(file.name).encode()
    return [
        (b"content-type", file.mime.encode("latin-1", "replace")),
        (b"content-security-policy", b"sandbox; default-src 'none'"),
        (b"x-content-type-options", b"nosniff"),
        (b"cache-control", b"private, max-age=3600"),
        (
            b"content-disposition",
            (b"inline" if shown else b"attachment") + b"; filename*=UTF-8''" + name,
        ),
    ]
