"""What happened, for pages and tests that watch: a bounded ring that can be read again."""

import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from sandbox.encoding import Json, to_bytes
from sandbox.signals import Bell

RING = 5_000


class Event(NamedTuple):
    """One thing that happened; `data` may be a function, so that nobody pays until it is read."""

    seq: int
    kind: str
    data: Json | Callable[[], Json]

    def render(self) -> bytes:
        """The event in the form of server-sent events."""
        data = self.data if isinstance(self.data, dict) else self.data()
        return b"id: %d\nevent: %s\ndata: %s\n\n" % (self.seq, self.kind.encode(), to_bytes(data))


class Events:
    """The last 5,000 events and the bell that announces new ones."""

    def __init__(self, *, muted: bool = False) -> None:
        self.seq = int(time.time() * 1000)  # never again a number of an earlier start
        self.bell = Bell()
        self._muted = muted
        self._ring: deque[Event] = deque(maxlen=RING)

    def publish(self, kind: str, data: Json | Callable[[], Json]) -> None:
        """Add an event and wake all who watch; nothing when muted (counts only)."""
        if self._muted:
            return
        self.seq += 1
        self._ring.append(Event(self.seq, kind, data))
        self.bell.ring()

    def since(self, seq: int) -> list[Event] | None:
        """The events after `seq`, or None when some of them are no longer there."""
        if seq > self.seq:
            return None
        missing = self.seq - seq
        if missing > len(self._ring):
            return None
        if missing == 0:
            return []
        return [event for event in self._ring if event.seq > seq]

    def clear(self) -> None:
        """Forget the ring; whoever resumes from before gets told to start afresh."""
        self._ring.clear()
