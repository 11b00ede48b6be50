"""Takes updates in: written down durably first, confirmed to Telegram after, then acted on."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import structlog

from bot.ingress.dispatcher import Dispatcher
from core.model.identity import UpdateId
from core.ports.clock import Clock
from core.ports.storage import Storage, StorageUnavailable
from core.ports.stores.inbox import Incoming

Update = Mapping[str, Any]

_log = structlog.get_logger(__name__)


def order_key(update: Update) -> str:
    """Return what an update is in order with: its chat, or the person where there is none."""
    for content in update.values():
        if isinstance(content, Mapping):
            message = content.get("message")
            holder = message if isinstance(message, Mapping) else content
            for place, name in ((holder, "chat"), (content, "from"), (content, "user")):
                found = place.get(name)
                if isinstance(found, Mapping) and "id" in found:
                    return str(found["id"])
    return "none"


class Intake:
    """The one door for updates, whether they were polled or posted."""

    def __init__(
        self,
        storage: Storage,
        dispatcher: Dispatcher,
        clock: Clock,
        *,
        counted: Callable[[int], object] = int,
    ) -> None:
        """Make the door; *counted* is told how many updates were new."""
        self._counted = counted
        self._told: set[str] = set()
        self._storage = storage
        self._dispatcher = dispatcher
        self._clock = clock

    async def take_in(self, updates: Sequence[Update]) -> None:
        """Write a batch down in one transaction; once this returns, Telegram may forget it.

        An update that came before is not acted on again. Waits while too much is queued. While
        nothing can be written down, each person is told once that it is not received.

        Raises:
            StorageUnavailable: nothing was written down; Telegram has to keep it.
        """
        batch = {one["update_id"]: _incoming(one) for one in updates if _is_update(one)}
        if not all(map(_is_update, updates)):
            _log.warning("updates_without_id")
        if not batch:
            return
        try:
            async with self._storage.begin() as tx:
                new = set(await tx.inbox.take_in(list(batch.values()), at=self._clock.now()))
        except StorageUnavailable:
            await self._ask_patience(updates)
            raise
        self._told.clear()
        self._counted(len(new))
        await self._dispatcher.put([batch[number] for number in batch if number in new])

    async def _ask_patience(self, updates: Sequence[Update]) -> None:
        """Tell people that what they sent is not received: silence would look like success."""
        for update in filter(_is_update, updates):
            key = order_key(update)
            if key not in self._told:
                self._told.add(key)
                await self._dispatcher.ask_patience(dict(update))


def _is_update(update: Update) -> bool:
    return isinstance(update, Mapping) and isinstance(update.get("update_id"), int)


def _incoming(update: Update) -> Incoming:
    payload = json.dumps(update, ensure_ascii=False, separators=(",", ":")).encode()
    return Incoming(UpdateId(update["update_id"]), order_key(update), payload)
