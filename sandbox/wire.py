"""Requests read from the wire: query, form, multipart or JSON, into plain values and uploads."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any, TypeVar
from urllib.parse import unquote_plus, unquote_to_bytes

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from sandbox.errors import SimError
from sandbox.parameters import Upload

T = TypeVar("T")
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LARGEST_BODY = 64 * 1024 * 1024
LARGEST_FIELD = 1024 * 1024


class WireError(Exception):
    """The request cannot be read; carries the status and Telegram's words for it."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class ClientGoneError(Exception):
    """The client stopped in the middle; nobody waits for an answer."""


Body = tuple[dict[str, str], dict[str, Upload]]


async def read_body(receive: Receive, largest: int = LARGEST_BODY) -> bytes:
    """The whole body; raises WireError beyond `largest`, ClientGoneError when it breaks off."""
    message = await receive()
    if message["type"] == "http.disconnect":
        raise ClientGoneError
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts = [body]
    size = len(body)
    while message.get("more_body"):
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > largest:
            raise WireError(413, "Request Entity Too Large")
        parts.append(part)
    return b"".join(parts)


def header(scope: Scope, name: bytes) -> str:
    """The value of a request header, empty when it is missing."""
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return ""


def pairs(raw: bytes) -> dict[str, str]:
    """The values of a query or form; raises WireError when they are not UTF-8."""
    values: dict[str, str] = {}
    if not raw:
        return values
    try:
        for item in raw.decode("ascii", "surrogateescape").split("&"):
            name, _, value = item.partition("=")
            values[_decoded(name)] = _decoded(value)
    except (UnicodeDecodeError, UnicodeEncodeError):
        raise WireError(400, "Bad Request: strings must be encoded in UTF-8") from None
    return values


def _decoded(text: str) -> str:
    if not text.isascii():
        return text.encode("utf-8", "surrogateescape").decode().replace("+", " ")
    if "%" not in text:
        return text.replace("+", " ")
    return unquote_plus(text, errors="strict")


async def read_values(scope: Scope, receive: Receive) -> Body:
    """The parameters of a Bot API call, wherever they stand; the body wins over the query."""
    query = scope["query_string"]
    values = pairs(query) if query else {}
    body = await read_body(receive)
    if not body:
        return values, {}
    kind = header(scope, b"content-type")
    if kind.startswith("application/x-www-form-urlencoded"):
        values.update(pairs(body))
        return values, {}
    if kind.startswith("application/json"):
        values.update(json_values(body))
        return values, {}
    if kind.startswith("multipart/form-data"):
        fields, uploads = await read_multipart(scope, body)
        values.update(fields)
        return values, uploads
    return values, {}


def json_values(body: bytes) -> dict[str, str]:
    """The fields of a JSON object, each as text: strings as they are, all else as JSON."""
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        raise WireError(400, "Bad Request: can't parse JSON request body") from None
    if not isinstance(parsed, dict):
        raise WireError(400, "Bad Request: JSON request body must be an Object")
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parsed.items()
    }


async def read_multipart(scope: Scope, body: bytes) -> Body:
    """The fields and files of a multipart body; raises WireError when it is malformed."""

    async def stream() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 1 << 20):
            yield body[start : start + (1 << 20)]
        yield b""

    parser = MultiPartParser(
        Headers(scope=scope),
        stream(),  # type: ignore[arg-type]  # an async generator in all but name
        max_files=100,
        max_fields=200,
        max_part_size=LARGEST_FIELD,
    )
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError, ValueError, UnicodeDecodeError):
        raise WireError(400, "Bad Request: can't parse multipart request body") from None
    values: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            content = await value.read()
            uploads[name] = Upload(value.filename or "", value.content_type or "", content)
        else:
            values[name] = value
    await form.close()
    return values, uploads


async def read_json(receive: Receive, largest: int = LARGEST_BODY) -> dict[str, Any]:
    """The JSON object of a request on the person's side; an empty body is an empty object."""
    try:
        body = await read_body(receive, largest)
    except WireError as error:
        raise SimError(error.status, "the body is too large") from None
    if not body:
        return {}
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        raise SimError(400, "the body is not JSON") from None
    if not isinstance(parsed, dict):
        raise SimError(400, "the body must be a JSON object")
    return parsed


def path_bytes(scope: Scope) -> str:
    """The path, decoded from what was really sent, so that %2F stays apart from a slash."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    raw = raw.split(b"?", 1)[0]
    return (
        unquote_to_bytes(raw).decode("utf-8", "replace") if b"%" in raw else raw.decode("latin-1")
    )


async def respond(send: Send, status: int, body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    """Send a whole response."""
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})


async def until_gone(receive: Receive) -> None:
    """Return once the client has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def while_connected(task: asyncio.Future[T], receive: Receive | None) -> T:
    """The result of the task; when the client goes first, it is stopped and ClientGoneError raised.

    Without `receive` nobody can go.
    """
    if receive is None:
        return await task
    gone = asyncio.ensure_future(until_gone(receive))
    both: list[asyncio.Future[Any]] = [task, gone]
    try:
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise ClientGoneError
    finally:
        gone.cancel()
        task.cancel()
