"""Waiting and sending at an ordered pace, ended at once when the sandbox ends."""

import asyncio
from typing import NamedTuple

from sandbox.state import World
from sandbox.wire import ClientGoneError, Receive, Send, while_connected

PIECE_SECONDS = 0.1


class Line(NamedTuple):
    """The way to one client and back."""

    receive: Receive
    send: Send


async def upload(world: World, seconds: float, receive: Receive | None) -> None:
    """Wait as long as a request needs to arrive; raises ClientGoneError when it never does."""
    await while_connected(asyncio.ensure_future(world.ending.wait(seconds)), receive)


async def respond(
    world: World,
    line: Line,
    response: tuple[int, bytes, list[tuple[bytes, bytes]]],
    *,
    bytes_per_second: float,
) -> None:
    """Send a whole response, status, body and headers, piece by piece, while someone listens."""
    task = asyncio.ensure_future(_trickle(world, line.send, response, bytes_per_second))
    try:
        await while_connected(task, line.receive)
    except ClientGoneError:
        return


async def _trickle(
    world: World,
    send: Send,
    response: tuple[int, bytes, list[tuple[bytes, bytes]]],
    bytes_per_second: float,
) -> None:
    status, body, headers = response
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    piece = max(1, int(bytes_per_second * PIECE_SECONDS))
    for start in range(0, len(body), piece):
        part = body[start : start + piece]
        if not world.closing:
            await world.ending.wait(len(part) / bytes_per_second)
        await send({"type": "http.response.body", "body": part, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
