"""How long a person waits: from their tap until the sandbox shows the changed message.

Taps come at a steady pace, whether or not earlier ones were answered.
"""

import asyncio
import json
import tempfile
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench.crowd import FIRST_MEMBER
from bench.loops import run
from bench.people import FOLLOWED, Folder, fill
from bench.phones import forget_updates, join
from bench.programs import RAISED, Json, bot, sandbox
from bench.results import Figure, Size, percentile
from bot.handlers.topics import TopicTap

STEADY_PER_SECOND = 50.0
BROADCAST_TAPS_PER_SECOND = 5.0
ALL_PER_SECOND = 30
LATENCY_SECONDS = 0.05
"""Of Telegram, while a broadcast runs."""
_PATIENCE_SECONDS = 180.0
_SETTLING_SECONDS = 10.0
_TAPPERS = 100


@dataclass
class Watch:
    """What the sandbox has shown so far.

    Attributes:
        opened: chats that have a first message of the bot.
        waiting: for each chat when its open taps were made, in the order of their answers.
        waits: seconds from tap to changed message.
    """

    opened: set[int] = field(default_factory=set)
    waiting: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    waits: list[float] = field(default_factory=list)
    messages: int = 0
    is_open: bool = False
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until what was seen makes it so."""
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while not is_so():
                self.bell.clear()
                await self.bell.wait()

    def see(self, kind: str, chat: int, now: float) -> None:
        """Take note of a message or an edit."""
        if kind == "message":
            self.opened.add(chat)
            self.messages += 1
        elif self.waiting[chat]:
            self.waits.append(now - self.waiting[chat].popleft())
        self.bell.set()


def steady(size: Size) -> list[Figure]:
    """Return median and 99th percentile at 50 taps a second, no limits."""
    medians, tails = [], []
    for _ in range(size.runs):
        waits = run(_steady(min(_TAPPERS, 10 * size.people), size.steady_seconds))
        medians.append(1000 * percentile(waits, 0.5))
        tails.append(1000 * percentile(waits, 0.99))
    return [
        Figure("reply_p50", "ms", tuple(medians)),
        Figure("reply_p99", "ms", tuple(tails)),
    ]


def in_broadcast(size: Size) -> list[Figure]:
    """Return the same at 5 taps a second, while a briefing takes what Telegram's limits leave."""
    medians, tails = [], []
    for _ in range(size.runs):
        waits = run(_in_broadcast(min(_TAPPERS, 2 * size.people), size.broadcast_seconds))
        medians.append(1000 * percentile(waits, 0.5))
        tails.append(1000 * percentile(waits, 0.99))
    return [
        Figure("reply_p50_in_broadcast", "ms", tuple(medians)),
        Figure("reply_p99_in_broadcast", "ms", tuple(tails)),
    ]


async def _steady(tappers: int, seconds: float) -> list[float]:
    with tempfile.TemporaryDirectory() as place, sandbox() as base:
        folder = Folder(Path(place))
        await fill(folder, tappers)
        async with _phones(base) as (phones, watch):
            await phones.post("/sim/limits", json={"enabled": False})
            await join(phones, range(tappers))
            with bot(folder, base, **RAISED):
                await _opened(watch, tappers)
                await _tap(phones, watch, tappers, rate=STEADY_PER_SECOND, seconds=seconds)
                return watch.waits


async def _in_broadcast(tappers: int, seconds: float) -> list[float]:
    readers = int(ALL_PER_SECOND * (seconds + _SETTLING_SECONDS))
    with tempfile.TemporaryDirectory() as place, sandbox() as base:
        folder = Folder(Path(place))
        await fill(folder, tappers)
        await fill(folder, readers, first=tappers, briefings=1, sending=True)
        async with _phones(base) as (phones, watch):
            await join(phones, range(tappers, tappers + readers))
            await forget_updates(phones)
            await join(phones, range(tappers))
            await phones.post("/sim/limits", json={"latency_seconds": LATENCY_SECONDS})
            with bot(folder, base):
                await _opened(watch, tappers)
                await _tap(phones, watch, tappers, rate=BROADCAST_TAPS_PER_SECOND, seconds=seconds)
                if watch.messages >= tappers + readers:
                    raise RuntimeError("the broadcast was over before the last tap")
                return watch.waits


@asynccontextmanager
async def _phones(base: str) -> AsyncIterator[tuple[httpx.AsyncClient, Watch]]:
    watch = Watch()
    async with httpx.AsyncClient(base_url=base, timeout=90, trust_env=False) as phones:
        watching = asyncio.create_task(_follow(base, watch))
        try:
            await watch.until(lambda: watch.is_open)
            yield phones, watch
        finally:
            watching.cancel()


async def _follow(base: str, watch: Watch) -> None:
    async with (
        httpx.AsyncClient(base_url=base, timeout=_PATIENCE_SECONDS, trust_env=False) as http,
        http.stream("GET", "/sim/events") as events,
    ):
        watch.is_open = True
        watch.bell.set()
        kind = ""
        async for line in events.aiter_lines():
            if line.startswith("event: "):
                kind = line.removeprefix("event: ")
            elif line.startswith("data: ") and kind in {"message", "edit"}:
                shown: Json = json.loads(line.removeprefix("data: "))
                if shown["message"]["from"]["is_bot"]:
                    watch.see(kind, shown["chat_id"], time.perf_counter())


async def _opened(watch: Watch, tappers: int) -> None:
    wanted = set(range(FIRST_MEMBER, FIRST_MEMBER + tappers))
    await watch.until(lambda: wanted <= watch.opened)


async def _tap(
    phones: httpx.AsyncClient, watch: Watch, tappers: int, *, rate: float, seconds: float
) -> None:
    """Tap at that rate, the people in turn, and wait until every tap is answered."""
    began, taps = time.perf_counter(), int(rate * seconds)
    async with asyncio.TaskGroup() as group:
        for turn in range(taps):
            await asyncio.sleep(max(0.0, began + turn / rate - time.perf_counter()))
            group.create_task(_tap_once(phones, watch, turn % tappers, turn // tappers))
    await watch.until(lambda: len(watch.waits) >= taps)


async def _tap_once(phones: httpx.AsyncClient, watch: Watch, number: int, turn: int) -> None:
    person = FIRST_MEMBER + number
    watch.waiting[person].append(time.perf_counter())
    data = TopicTap(topic=FOLLOWED, wanted=1 - turn % 2, page=0).pack()
    said = await phones.post("/sim/callback", json={"user_id": person, "data": data})
    said.raise_for_status()
