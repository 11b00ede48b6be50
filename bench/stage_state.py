"""What the bare server knows: updates that wait, and what reached it when."""

import asyncio
import time
from array import array
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

_FIRST_UPDATE = 1_000_000

Json = dict[str, Any]


@dataclass
class Stage:
    """What the server knows: updates that wait, and what was answered when.

    Attributes:
        latency: seconds between a request and its answer.
        replies: sent and edited messages that were answered.
        first, last: moments (monotonic) of the first and last of these since the last load.
        greeted: the moment of the last getMe, with which a bot begins.
        stamps: moments (monotonic) at which messages came in since the last load.
        chats: how many came in for each chat since the last load.
    """

    latency: float = 0.0
    waiting: deque[Json] = field(default_factory=deque)
    unconfirmed: list[Json] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    replies: int = 0
    first: float = 0.0
    last: float = 0.0
    greeted: float = 0.0
    stamps: "array[float]" = field(default_factory=lambda: array("d"))
    chats: Counter[int] = field(default_factory=Counter)
    next_update: int = _FIRST_UPDATE
    next_message: int = 1000
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    def load(self, updates: list[Json]) -> None:
        """Put updates in the queue; counting begins anew."""
        self.replies, self.first, self.last = 0, 0.0, 0.0
        del self.stamps[:]
        self.chats.clear()
        for update in updates:
            self.waiting.append({"update_id": self.next_update, **update})
            self.next_update += 1
        self.bell.set()

    def came_in(self, chat: int) -> None:
        """Note a message as it comes in: whatever becomes of the answer, the person has it."""
        self.stamps.append(time.monotonic())
        self.chats[chat] += 1

    def count_reply(self) -> None:
        """Note that one more person has their answer."""
        self.replies += 1
        self.last = time.monotonic()
        self.first = self.first or self.last

    def view(self) -> Json:
        """Return what the bench asks for."""
        return {
            "replies": self.replies,
            "first": self.first,
            "last": self.last,
            "greeted": self.greeted,
            "came_in": len(self.stamps),
            "now": time.monotonic(),
            "calls": dict(self.calls),
        }

    async def updates(self, body: bytes) -> list[Json]:
        """Answer getUpdates: hold while there is nothing, repeat what was not confirmed."""
        asked = parse_qs(body)
        offset, limit = int(asked.get(b"offset", [b"0"])[0]), int(asked.get(b"limit", [b"100"])[0])
        self.unconfirmed = [one for one in self.unconfirmed if one["update_id"] >= offset]
        if not self.unconfirmed and not self.waiting:
            self.bell.clear()
            try:
                async with asyncio.timeout(float(asked.get(b"timeout", [b"0"])[0])):
                    await self.bell.wait()
            except TimeoutError:
                return []
        while self.waiting and len(self.unconfirmed) < limit:
            self.unconfirmed.append(self.waiting.popleft())
        return self.unconfirmed[:limit]
