"""The updates that wait for the bot, kept at least until it says that it has them."""

import asyncio
import secrets
import time
from collections.abc import Callable
from itertools import takewhile
from typing import NamedTuple

from sandbox.encoding import Json, to_bytes
from sandbox.errors import SimError
from sandbox.signals import Bell

MOST_PENDING = 100_000
LARGEST_ID = 2**31 - 1
FARTHEST_AHEAD = 10
"""An offset further beyond the next id is ignored, as by TDLib's queue."""
KEPT_SECONDS = 24 * 3600
KEPT_SECONDS_BY_KIND = {
    "callback_query": 150,
    "inline_query": 30,
    "chosen_inline_result": 600,
}
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class PendingUpdate(NamedTuple):
    """An update on its way: its kind, the chat it belongs to, and its JSON."""

    update_id: int
    kind: str
    chat_id: int
    made_at: float
    body: bytes


class Updates:
    """The queue of updates: at most 100,000, the oldest go first.

    `real_time` gives the seconds by which who asks again at once is known.
    """

    def __init__(self, real_time: Callable[[], float] = time.monotonic) -> None:
        self._real_time = real_time
        self.next_id = 100_000_000 + secrets.randbelow(800_000_000)
        self.pending: dict[int, PendingUpdate] = {}
        self.allowed: frozenset[str] | None = None
        self.bell = Bell()
        self.poller: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_at = -60.0

    def add(self, kind: str, payload: Json, *, chat_id: int, now: float) -> int | None:
        """The id of the new update, or None when the bot did not ask for its kind."""
        if not self.wants(kind):
            return None
        update_id = self.next_id
        self.next_id += 1
        body = b'{"update_id":%d,"%s":%s}' % (update_id, kind.encode(), to_bytes(payload))
        self.pending[update_id] = PendingUpdate(update_id, kind, chat_id, now, body)
        if len(self.pending) > MOST_PENDING:
            del self.pending[next(iter(self.pending))]
        self.bell.ring()
        return update_id

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def allow(self, kinds: list[str] | None) -> None:
        """Remember which kinds the bot asked for; None changes nothing, an empty list resets."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def confirm(self, offset: int) -> None:
        """Forget what `offset` says is known; a negative one keeps that many of the newest.

        One from a time when ids were higher says nothing.
        """
        if offset > self.next_id + FARTHEST_AHEAD:
            return
        if offset > 0:
            for update_id in list(takewhile(lambda known: known < offset, self.pending)):
                del self.pending[update_id]
        elif offset < 0:
            for update_id in list(self.pending)[:offset]:
                del self.pending[update_id]

    def drop_old(self, now: float) -> None:
        """Forget what Telegram would no longer keep."""
        old = [
            update.update_id
            for update in self.pending.values()
            if now - update.made_at > KEPT_SECONDS_BY_KIND.get(update.kind, KEPT_SECONDS)
        ]
        for update_id in old:
            del self.pending[update_id]

    def take(self, limit: int) -> list[bytes]:
        """The JSON of the oldest updates; they stay until they are confirmed."""
        taken: list[bytes] = []
        for update in self.pending.values():
            if len(taken) >= limit:
                break
            taken.append(update.body)
        return taken

    def jump(self, next_id: int) -> None:
        """Go on with another id, also a lower one, as Telegram may after a week without updates.

        Raises SimError while updates wait: Telegram jumps only when there are none.
        """
        if self.pending:
            raise SimError(409, f"{len(self.pending)} updates wait; ids jump when none do")
        self.next_id = next_id

    def forget(self) -> None:
        """Drop everything that waits and what the bot asked for; ids go on."""
        self.pending.clear()
        self.allowed = None
        self._last_offset, self._last_at = None, -60.0

    def paced(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        """Limit and timeout as Telegram changes them for one who asks the same again at once."""
        now = self._real_time()
        age = now - self._last_at
        if offset == self._last_offset:
            timeout = max(timeout, 3) if age < 3 else timeout
            limit = 1 if age < 0.5 else limit
        self._last_offset, self._last_at = offset, now
        return limit, timeout
