"""Counts only: many calls, none of them kept, memory flat."""

import asyncio
import os

import psutil
import pytest

from sandbox.clock import Clock
from sandbox.state import World
from tests.sandbox.conftest import TOKEN, serve_in_thread

IN_FLIGHT = 16
COUNT = 1_000_000 if os.environ.get("SOAK") else 3_000


async def send_many(port: int, count: int) -> int:
    """How many of `count` form-encoded sendMessage calls over keep-alive were answered ok."""
    todo = iter(range(count))

    async def worker() -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        good = 0
        for number in todo:
            body = b"chat_id=%d&text=A+briefing+of+some+length%%2C+" % (100_000 + number)
            writer.write(
                b"POST /bot%s/sendMessage HTTP/1.1\r\nHost: x\r\n"
                b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                % (TOKEN.encode(), len(body), body)
            )
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
            good += (await reader.readexactly(length)).startswith(b'{"ok":true')
        writer.close()
        await writer.wait_closed()
        return good

    return sum(await asyncio.gather(*(worker() for _ in range(IN_FLIGHT))))


@pytest.mark.soak
async def test_many_calls_are_counted_and_leave_nothing_behind() -> None:
    """A load test must measure the bot, not a sandbox that swells."""
    count = COUNT
    world = World(token=TOKEN, clock=Clock(), counts_only=True)
    world.flood.limits.enabled = False
    serving = serve_in_thread(world)
    port = int(next(serving).rsplit(":", 1)[1])
    assert await send_many(port, count // 10) == count // 10
    before = psutil.Process().memory_info().rss
    assert await send_many(port, count) == count
    grown = psutil.Process().memory_info().rss - before
    assert next(serving, None) is None
    assert world.calls.counts == {"sendMessage": count + count // 10}
    assert len(world.chats) == 0
    assert grown < 20 * 1024 * 1024
