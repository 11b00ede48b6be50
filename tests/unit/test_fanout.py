"""Fan-out: how large its chunks are, what it does besides, and when it looks again."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import Lane
from core.model.identity import BroadcastId
from delivery.fanout import FanOut
from tests.fakes.clock import NOON, FakeClock
from tests.fakes.delivery import a_delivery
from tests.fakes.storage import FakeOutbox, FakeStorage

SENDING = BroadcastId(1)


def a_broadcast(number: int = 1, **changes: Any) -> Broadcast:
    """Return a broadcast that is being fanned out."""
    plain = Broadcast(
        BroadcastId(number),
        BroadcastSubject.BRIEFING,
        number,
        lane=Lane.BRIEFING,
        urgent=False,
        state=BroadcastState.FANNING,
        cursor=0,
        created_at=NOON,
    )
    return replace(plain, **changes)


@dataclass
class Stopwatch:
    """Real time in which each look takes so long."""

    each: float = 0.0
    at: float = field(default=0.0)

    def __call__(self) -> float:
        self.at += self.each
        return self.at


def a_storage(*broadcasts: Broadcast, recipients: int) -> FakeStorage:
    """Return storage with broadcasts to so many people each."""
    storage = FakeStorage()
    outbox: FakeOutbox = storage.committed.outbox
    outbox.broadcasts = list(broadcasts)
    outbox.recipients = {
        one.id: [a_delivery(number) for number in range(recipients)] for one in broadcasts
    }
    return storage


def a_fan_out(storage: FakeStorage, watch: Stopwatch) -> FanOut:
    return FanOut(storage, FakeClock(), written=lambda: None, span=4, seconds=watch)


async def test_chunks_start_small_and_grow_while_they_are_quick(monkeypatch):
    """The first reader gets it at once, and a million are written in seconds."""
    monkeypatch.setattr("delivery.fanout.LARGEST_SPAN", 32)
    storage = a_storage(a_broadcast(), recipients=200)
    fan_out = a_fan_out(storage, Stopwatch(0.01))
    for _ in range(6):
        assert await fan_out.step()
    assert storage.committed.outbox.spans == [4, 8, 16, 32, 32, 32]


async def test_a_slow_chunk_is_followed_by_a_smaller_one():
    """While a chunk is written nobody else can write: a tap would wait."""
    storage = a_storage(a_broadcast(), recipients=90)
    watch = Stopwatch(0.01)
    fan_out = a_fan_out(storage, watch)
    await fan_out.step()
    watch.each = 0.3
    await fan_out.step()
    watch.each = 0.07
    await fan_out.step()
    await fan_out.step()
    assert storage.committed.outbox.spans == [4, 8, 4, 4]


async def test_chunks_that_only_wait_do_not_shrink_to_nothing():
    """On a busy disk every commit takes long: one person at a time would never get to the end."""
    storage = a_storage(a_broadcast(), recipients=90)
    fan_out = a_fan_out(storage, Stopwatch(0.9))
    for _ in range(4):
        assert await fan_out.step()
    assert storage.committed.outbox.spans == [4, 4, 4, 4]


async def test_copies_at_each_readers_own_hour_are_due_by_their_zone():
    """Eight in the morning is another moment in Istanbul than in Madrid."""
    eight = datetime(2026, 3, 11, 8, 0, tzinfo=UTC).replace(tzinfo=None)
    storage = a_storage(a_broadcast(local=eight), recipients=3)
    storage.committed.people.zones_there = {"Europe/Istanbul", "Europe/Madrid"}
    await a_fan_out(storage, Stopwatch()).step()
    assert storage.committed.outbox.moments == [
        {
            "Europe/Istanbul": datetime(2026, 3, 11, 5, 0, tzinfo=UTC),
            "Europe/Madrid": datetime(2026, 3, 11, 7, 0, tzinfo=UTC),
        }
    ]


async def test_what_was_cancelled_is_marked_once_nobody_waits_for_recipients():
    """Those who wait for a message come first; marks can be set at any time."""
    storage = a_storage(a_broadcast(1), recipients=3)
    stopped = a_broadcast(2, state=BroadcastState.CANCELLED)
    storage.committed.outbox.broadcasts.append(stopped)
    storage.committed.outbox.dropped = {stopped.id: 7000}
    fan_out = a_fan_out(storage, Stopwatch())
    assert await fan_out.step()
    assert storage.committed.outbox.dropped == {stopped.id: 7000}
    assert await fan_out.step()
    assert storage.committed.outbox.dropped == {stopped.id: 2000}
    assert await fan_out.step()
    assert storage.committed.outbox.dropped == {}
    assert not await fan_out.step()


async def test_a_correction_that_has_to_wait_holds_up_no_other_broadcast():
    """A message that takes a minute to fail must not keep an alert back."""
    held, other = a_broadcast(1, lane=Lane.ALERT), a_broadcast(2)
    storage = a_storage(held, other, recipients=3)
    outbox = storage.committed.outbox
    outbox.held = {held.id}
    fan_out = a_fan_out(storage, Stopwatch())
    assert await fan_out.step()
    assert outbox.recipients[other.id] == []
    assert not await fan_out.step()
    outbox.held = set()
    assert await fan_out.step()
    assert outbox.recipients[held.id] == []


async def test_it_looks_again_by_itself_for_what_is_held():
    """Nothing rings when the last message in hand has its end."""
    storage = a_storage(a_broadcast(), recipients=3)
    outbox = storage.committed.outbox
    outbox.held = {SENDING}
    written = asyncio.Event()
    fan_out = FanOut(storage, FakeClock(), written=written.set)
    async with asyncio.TaskGroup() as group:
        group.create_task(fan_out.run())
        for _ in range(20):  # it looks, and then rests
            await asyncio.sleep(0)
        assert outbox.spans
        outbox.held = set()
        async with asyncio.timeout(5):
            await written.wait()
        fan_out.stop()
    assert outbox.recipients[SENDING] == []
