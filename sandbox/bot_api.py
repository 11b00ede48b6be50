"""The bot's side: `/bot<token>/<method>`, from the request to the Bot API envelope."""

import asyncio
import logging
import time
from typing import Any, NamedTuple

from sandbox import slow_line
from sandbox.encoding import Json, to_bytes
from sandbox.errors import ApiError
from sandbox.faults import Fault
from sandbox.method_list import NAMES
from sandbox.methods import serving
from sandbox.methods.updates import RawResult
from sandbox.outgoing import Call
from sandbox.parameters import Parameters, Upload
from sandbox.state import World
from sandbox.transport import drop
from sandbox.wire import (
    ClientGoneError,
    Receive,
    Scope,
    Send,
    WireError,
    path_bytes,
    read_values,
    respond,
    while_connected,
)

_log = logging.getLogger("sandbox")
_JSON = (b"content-type", b"application/json")
_OK = b'{"ok":true,"result":'
UNAUTHORIZED = ApiError(401, "Unauthorized")
NO_METHOD = ApiError(404, "Not Found: method not found")
INTERNAL = ApiError(500, "Internal Server Error")


class Answer(NamedTuple):
    """A status and the envelope; the status 0 stands for a connection that is to be dropped.

    `bytes_per_second` is the pace of a slow line, None for a good one.
    """

    status: int
    body: bytes
    bytes_per_second: float | None = None


DROPPED = Answer(0, b"")


class BotApi:
    """Answers Bot API calls for one bot."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        try:
            answer = await self._read_and_perform(scope, receive)
        except ClientGoneError:
            return
        except WireError as error:
            answer = envelope(ApiError(error.status, error.text))
        if answer.status == 0:
            await drop(scope, receive)
            return
        headers = [_JSON]
        if answer.status == 429:
            headers.append((b"retry-after", str(_retry_after(answer.body)).encode()))
        status, body, pace = answer
        if pace is None:
            await respond(send, status, body, headers)
        else:
            line = slow_line.Line(receive, send)
            response = (status, body, headers)
            await slow_line.respond(self._world, line, response, bytes_per_second=pace)

    async def _read_and_perform(self, scope: Scope, receive: Receive) -> Answer:
        path = path_bytes(scope)
        token, _, name = path[4:].rpartition("/")
        values, uploads = await read_values(scope, receive)
        if token != self._world.token:
            return envelope(UNAUTHORIZED)
        return await self.perform(name or values.get("method", ""), values, uploads, receive)

    async def perform(
        self,
        name: str,
        values: dict[str, str],
        uploads: dict[str, Upload] | None = None,
        receive: Receive | None = None,
    ) -> Answer:
        """Do one call, faults included, write it down, and return its answer.

        While a call waits, `receive` tells when the client is gone; then it stops.
        """
        method = NAMES.get(name.lower())
        if method is None:
            return envelope(NO_METHOD)
        world = self._world
        started = time.perf_counter()
        parameters = Parameters(method, values, uploads or {})
        fault = world.faults.strike(method)
        latency = world.flood.limits.latency_seconds
        if fault is not None or latency:
            answer = await self._perform_slowly(parameters, fault, latency, receive)
        else:
            answer = await self._perform(parameters, receive)
        self._write_down(parameters, answer, (time.perf_counter() - started) * 1000)
        return answer

    async def _perform_slowly(
        self, parameters: Parameters, fault: Fault | None, latency: float, receive: Receive | None
    ) -> Answer:
        if fault is None:
            await self._world.ending.wait(latency)
            return await self._perform(parameters, receive)
        order = fault.order
        pace = order.bytes_per_second
        if pace:
            await slow_line.upload(self._world, parameters.size() / pace, receive)
        await self._world.ending.wait(latency + (order.delay_seconds or 0.0))
        if order.drop == "before":
            return DROPPED
        error = fault.error()
        if error is not None:
            return envelope(error)
        answer = await self._perform(parameters, receive)
        return DROPPED if order.drop == "after" else answer._replace(bytes_per_second=pace)

    async def _perform(self, parameters: Parameters, receive: Receive | None) -> Answer:
        try:
            parameters.check()
            result = await self._result(parameters, receive)
        except ApiError as error:
            return envelope(error)
        except ClientGoneError:
            raise
        except Exception:  # noqa: BLE001 - whatever a bot sends must not end the sandbox
            _log.exception("a call to %s failed", parameters.method)
            return envelope(INTERNAL)
        encoded = result if isinstance(result, RawResult) else to_bytes(result)
        return Answer(200, b"%s%s}" % (_OK, encoded))

    async def _result(self, parameters: Parameters, receive: Receive | None) -> Any:
        call = Call(self._world, parameters)
        name = parameters.method.lower()
        handler = serving.HANDLERS.get(name)
        if handler is not None:
            return handler(call)
        waiting = serving.ASYNC_HANDLERS.get(name)
        if waiting is None:
            raise ApiError(400, f"Bad Request: {parameters.method} is not served by this sandbox")
        return await while_connected(asyncio.ensure_future(waiting(call)), receive)

    def _write_down(self, parameters: Parameters, answer: Answer, milliseconds: float) -> None:
        world = self._world
        if world.counts_only:
            counts = world.calls.counts
            counts[parameters.method] = counts.get(parameters.method, 0) + 1
            return
        record = world.calls.add(
            parameters,
            at=world.clock.now(),
            status=answer.status,
            response=answer.body,
            milliseconds=milliseconds,
        )
        if record is not None:
            world.events.publish("call", record.view)


def envelope(error: ApiError) -> Answer:
    """A refusal as the Bot API answers it."""
    shape: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        shape["parameters"] = error.parameters
    return Answer(error.code, to_bytes(shape))


def _retry_after(body: bytes) -> int:
    digits = body.partition(b'"retry_after":')[2].partition(b"}")[0]
    return int(digits) if digits.isdigit() else 1
