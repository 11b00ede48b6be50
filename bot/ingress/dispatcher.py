"""Hands updates to their handler: in order within a chat, many chats side by side."""

import asyncio
import json
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import structlog

from bot.ingress.ender import Ender
from core.model.identity import UpdateId
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable
from core.ports.stores.inbox import Incoming

_LONGEST_BACK_OFF_SECONDS = 30.0

Outcome = Literal["ended", "failed", "kept"]
"""What came of an update; one that is kept waits in the inbox for the next start."""

_log = structlog.get_logger(__name__)


async def _nothing_to_say(_: dict[str, Any]) -> None:
    return


@dataclass(frozen=True, slots=True)
class Handling:
    """What is done with an update.

    Attributes:
        handle: acts on it; True says that a transaction of its own has ended it.
        apologise: tells the person that something went wrong, with the reference code.
        ask_patience: tells them, once, that their message is kept and storage is away.
    """

    handle: Callable[[dict[str, Any], UpdateId], Awaitable[bool | None]]
    apologise: Callable[[dict[str, Any], str], Awaitable[None]]
    ask_patience: Callable[[dict[str, Any]], Awaitable[None]] = _nothing_to_say


@dataclass(frozen=True, slots=True)
class DispatcherLimits:
    """How much at once.

    Attributes:
        chats: so many chats are served side by side.
        queued: with so many updates waiting, no more are taken in.
        queued_of_chat: so many of one chat count among those at most: whoever taps faster than
            they can be answered must not keep everybody else out.
        handler_seconds: after this a handler has failed.
        first_back_off_seconds: before an update is tried again whose storage was away; doubled.
    """

    chats: int = 256
    queued: int = 2000
    queued_of_chat: int = 20
    handler_seconds: float = 300.0
    first_back_off_seconds: float = 0.5


class Dispatcher:
    """Serves chats; every update ends exactly once, or stays in the inbox for the next start."""

    def __init__(
        self,
        storage: Storage,
        handling: Handling,
        *,
        clock: Clock,
        limits: DispatcherLimits | None = None,
    ) -> None:
        self._storage = storage
        self._handling = handling
        self._limits = limits or DispatcherLimits()
        self._ender = Ender(storage, clock)
        self._chats: dict[str, deque[Incoming]] = {}
        self._ready: deque[str] = deque()
        self._serving: set[asyncio.Task[None]] = set()
        self._queued = 0
        self._has_room = asyncio.Event()
        self._is_idle = asyncio.Event()
        self._stopping = False
        self._count(0)

    async def resume(self) -> None:
        """Go on with what was taken in before a restart and not ended.

        Raises:
            StorageUnavailable: the inbox cannot be read.
        """
        async with self._storage.read() as view:
            waiting = await view.inbox.waiting()
        if waiting:
            _log.info("inbox_resumed", count=len(waiting))
        self._queue(waiting)

    async def put(self, updates: Sequence[Incoming]) -> None:
        """Queue updates that are in the inbox; waits while too many are queued already."""
        await self._has_room.wait()
        self._queue(updates)

    async def ask_patience(self, payload: dict[str, Any]) -> None:
        """Tell who sent an update that it could not even be taken in; failing is no harm."""
        await self._say(self._handling.ask_patience(payload))

    async def idle(self) -> None:
        """Wait until nothing is queued or running and every end is written down."""
        await self._is_idle.wait()
        await self._ender.flushed()

    async def stop(self, *, within_seconds: float = 10.0) -> None:
        """Begin no more updates and let the running ones finish; the rest waits in the inbox."""
        self._stopping = True
        if self._serving:
            await asyncio.wait(set(self._serving), timeout=within_seconds)
        for task in self._serving:
            task.cancel()
        await self._ender.stop(within_seconds=within_seconds)

    def _queue(self, updates: Sequence[Incoming]) -> None:
        for update in updates:
            chat = self._chats.get(update.order_key)
            if chat is None:
                chat = self._chats[update.order_key] = deque()
                self._ready.append(update.order_key)
            chat.append(update)
            self._count(int(len(chat) <= self._limits.queued_of_chat))
        self._serve_more()

    def _count(self, change: int) -> None:
        self._queued += change
        _set(self._has_room, self._queued < self._limits.queued)
        _set(self._is_idle, self._queued == 0)

    def _serve_more(self) -> None:
        while self._ready and len(self._serving) < self._limits.chats and not self._stopping:
            task = asyncio.create_task(self._serve(self._ready.popleft()))
            self._serving.add(task)
            task.add_done_callback(self._served)

    def _served(self, task: asyncio.Task[None]) -> None:
        self._serving.discard(task)
        self._serve_more()

    async def _serve(self, key: str) -> None:
        """Act on what one chat sent, one update after the other."""
        chat = self._chats[key]
        while chat and not self._stopping:
            try:
                await self._act(chat[0])
            finally:
                chat.popleft()
                self._count(-int(len(chat) < self._limits.queued_of_chat))
        if not chat:
            del self._chats[key]

    async def _act(self, update: Incoming) -> None:
        """Act on one update and leave one line about it."""
        began_at, payload = time.monotonic(), json.loads(update.payload)
        outcome = await self._outcome(update, payload)
        _log.info(
            "update_done",
            update_id=update.update_id,
            kind=next((name for name in payload if name != "update_id"), ""),
            outcome=outcome,
            milliseconds=round(1000 * (time.monotonic() - began_at)),
        )

    async def _outcome(self, update: Incoming, payload: dict[str, Any]) -> Outcome:
        back_off, is_first = self._first_back_off, True
        while True:
            try:
                async with asyncio.timeout(self._limits.handler_seconds):
                    has_ended = await self._handling.handle(payload, update.update_id)
            except StorageUnavailable:
                if is_first:
                    _log.warning("update_waits_for_storage", update_id=update.update_id)
                    await self._say(self._handling.ask_patience(payload))
            except Exception:  # noqa: BLE001 - the edge: every surprise becomes a reference code
                code = secrets.token_hex(4).upper()
                _log.exception("update_failed", update_id=update.update_id, code=code)
                self._ender.end(update.update_id, failure=code)
                await self._say(self._handling.apologise(payload, code))
                return "failed"
            else:
                if not has_ended:
                    self._ender.end(update.update_id)
                return "ended"
            if self._stopping:
                return "kept"
            is_first = False
            await asyncio.sleep(back_off)
            back_off = min(2 * back_off, _LONGEST_BACK_OFF_SECONDS)

    @property
    def _first_back_off(self) -> float:
        return self._limits.first_back_off_seconds

    async def _say(self, words: Awaitable[None]) -> None:
        try:
            await words
        except Exception as error:  # noqa: BLE001 - the edge: nobody is left to be told
            _log.warning("person_not_told", error=type(error).__name__)


def _set(event: asyncio.Event, is_so: bool) -> None:
    if is_so:
        event.set()
    else:
        event.clear()
