"""The clock feed against a small server on loopback."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock_feed import ClockFeed, ClockUnreachable
from tests.fakes.clock import NOON


class SimClock:
    """A sandbox that has only a clock."""

    def __init__(self) -> None:
        self.now = NOON
        self.events: asyncio.Queue[bytes | None] = asyncio.Queue()
        self.connected = 0
        app = web.Application()
        app.router.add_get("/sim/clock", self._clock)
        app.router.add_get("/sim/events", self._events)
        self.server = TestServer(app)

    async def _clock(self, _: web.Request) -> web.Response:
        return web.json_response({"now": self.now.isoformat(), "offset_seconds": 0})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        self.connected += 1
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        while (event := await self.events.get()) is not None:
            await response.write(event)
        return response

    def jump(self, **by: float) -> None:
        self.now += timedelta(**by)
        data = b'{"now": "%s"}' % self.now.isoformat().encode()
        self.events.put_nowait(b"id: 4\nevent: clock\ndata: " + data + b"\n\n")

    @property
    def feed(self) -> ClockFeed:
        return ClockFeed(str(self.server.make_url("/")), back_off_seconds=0.001)


@pytest.fixture
async def sim() -> AsyncIterator[SimClock]:
    sim = SimClock()
    await sim.server.start_server()
    yield sim
    sim.events.put_nowait(None)
    await sim.server.close()


class Heard:
    """The moments that were heard of."""

    def __init__(self, feed: ClockFeed) -> None:
        self._moments: asyncio.Queue[datetime] = asyncio.Queue()
        self._task = asyncio.create_task(feed.follow(self._moments.put))

    async def next(self) -> datetime:
        return await asyncio.wait_for(self._moments.get(), 5)

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


async def test_the_feed_tells_the_time_of_the_sandbox(sim):
    """The program starts in the sandbox's time, so that a call from 2024 can be lived through."""
    sim.now = datetime.fromisoformat("2024-02-01T08:00:00+00:00")
    assert await sim.feed.now() == sim.now


async def test_every_jump_is_heard_of_and_nothing_else(sim):
    """Messages and calls rush by on the same stream."""
    heard = Heard(sim.feed)
    assert await heard.next() == NOON
    sim.events.put_nowait(b": still here\n\nid: 3\nevent: message\ndata: {}\n\n")
    sim.events.put_nowait(b"event: call\ndata: " + b"x" * 300_000 + b"\n\n")
    sim.jump(days=1)
    assert await heard.next() == NOON + timedelta(days=1)
    await heard.stop()


async def test_a_jump_behind_a_lost_connection_is_caught_up(sim):
    """The program was up all the time: the reminders in between are due."""
    heard = Heard(sim.feed)
    assert await heard.next() == NOON
    sim.events.put_nowait(None)
    sim.now += timedelta(hours=7)
    assert await heard.next() == NOON + timedelta(hours=7)
    assert sim.connected == 2
    await heard.stop()


async def test_no_sandbox_is_said_plainly():
    """A wrong CLOCK_URL stops the start with one line instead of a wrong time."""
    with pytest.raises(ClockUnreachable):
        await ClockFeed("http://127.0.0.1:1").now()


async def test_an_answer_that_is_no_time_is_refused():
    """Something else may listen at that address."""

    async def junk(_: web.Request) -> web.Response:
        return web.json_response({"now": "soon"})

    app = web.Application()
    app.router.add_get("/sim/clock", junk)
    async with TestServer(app) as server:
        with pytest.raises(ClockUnreachable):
            await ClockFeed(str(server.make_url("/"))).now()
