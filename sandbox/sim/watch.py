"""`/sim/events`: what happens, as it happens, as server-sent events."""

import asyncio

from sandbox.state import World
from sandbox.wire import Receive, Scope, Send, header, until_gone

HEARTBEAT_SECONDS = 15.0
RETRY_MILLISECONDS = 1_000
_HEADERS = [
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]


async def watch(world: World, scope: Scope, receive: Receive, send: Send) -> None:
    """Send events until the client goes or the server ends."""
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    task = asyncio.ensure_future(_send_events(world, header(scope, b"last-event-id"), send))
    gone = asyncio.ensure_future(until_gone(receive))
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
    finally:
        task.cancel()
        gone.cancel()


async def _send_events(world: World, last: str, send: Send) -> None:
    events = world.events
    seq = int(last) if last.isascii() and last.isdigit() and len(last) < 19 else None
    known = seq if seq is not None else events.seq
    await _part(send, b"retry: %d\n: watching\n\n" % RETRY_MILLISECONDS)
    while not world.closing:
        news = events.since(known)
        if news is None:
            await _part(send, b"id: %d\nevent: reset\ndata: {}\n\n" % events.seq)
            known = events.seq
        elif news:
            await _part(send, b"".join(event.render() for event in news))
            known = news[-1].seq
        elif not await events.bell.wait(HEARTBEAT_SECONDS):
            await _part(send, b": still here\n\n")
    await send({"type": "http.response.body", "body": b""})


async def _part(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})
