"""Several workers on one database keep to one limit together, while they come, go and die."""

import asyncio
from bisect import bisect_left
from time import monotonic

import sqlalchemy as sa

from core.model.delivery import Lane
from delivery.allowance import LEASE_SECONDS, Allowance
from delivery.pace import PaceLimits, SlidingPace
from storage.pace_tables import pace_workers
from storage.sql_storage import SqlStorage
from tests.fakes.time import FakeTime
from tests.storage.conftest import raw

WAY_SECONDS = 0.03
IN_FLIGHT = 6
ROUNDING = 1e-6
STALL_SECONDS = 0.2
"""What a machine with a busy disk takes longer for must not count: leases are on its clock."""


class Worker:
    """One process, as far as its pace goes: it always has something to send."""

    def __init__(self, storage: SqlStorage, limit: int, time: FakeTime) -> None:
        self.time = time
        self.pace = SlidingPace(PaceLimits(messages_per_second=limit), now=time.now, timers=time)
        self.allowance = Allowance(storage, self.pace, limit=limit, now=time.now)
        self.arrived: list[float] = []
        self.senders = [asyncio.create_task(self.send(chat)) for chat in range(IN_FLIGHT)]

    async def send(self, chat: int) -> None:
        while True:
            chat += IN_FLIGHT
            turn = await self.pace.take(chat, Lane.BRIEFING)
            self.arrived.append(self.time.seconds + WAY_SECONDS)
            answered = asyncio.Event()
            self.time.call_later(2 * WAY_SECONDS, answered.set)
            await answered.wait()
            turn.over()

    async def die(self) -> None:
        for sender in self.senders:
            sender.cancel()
        await asyncio.gather(*self.senders, return_exceptions=True)


class Hall:
    """All workers, and a time in which leases run out as the pace's seconds go by."""

    def __init__(self, storage: SqlStorage, url: str, limit: int) -> None:
        self.storage, self.url, self.limit = storage, url, limit
        self.time = FakeTime(0.0)
        self.aged_at = monotonic()
        self.known: list[Worker] = []
        self.alive: list[Worker] = []

    def join(self) -> Worker:
        self.known.append(Worker(self.storage, self.limit, self.time))
        self.alive.append(self.known[-1])
        return self.known[-1]

    async def die(self, worker: Worker) -> None:
        self.alive.remove(worker)
        await worker.die()

    async def go_on(self, seconds: int) -> None:
        """Let seconds pass; in each, everybody alive renews, one after the other."""
        for _ in range(seconds):
            began = self.time.seconds
            for place, worker in enumerate(list(self.alive)):
                await self._until(began + place / len(self.alive))
                if monotonic() - self.aged_at > STALL_SECONDS:
                    await self._age(0)
                await worker.allowance.renew()
            await self._until(began + 1)
            await self._age(1)

    async def _age(self, seconds: int) -> None:
        """Bring leases so much nearer to their end, however long that took on a busy machine."""
        now = monotonic()
        later = round((now - self.aged_at - seconds) * 1_000_000)
        self.aged_at = now
        async with raw(self.url) as connection:
            until = pace_workers.c.lease_until + sa.literal(later, sa.BigInteger())
            await connection.execute(pace_workers.update().values(lease_until=until))

    async def _until(self, moment: float) -> None:
        await self._settle()
        while (following := self.time.next_at()) is not None and following <= moment:
            self.time.ring_next()
            await self._settle()
        self.time.seconds = moment

    async def _settle(self) -> None:
        for _ in range(4):
            await asyncio.sleep(0)

    def arrived(self) -> list[float]:
        return sorted(moment for worker in self.known for moment in worker.arrived)

    def fullest_second(self) -> int:
        known = self.arrived()
        return max(
            bisect_left(known, one + 1 - ROUNDING) - place for place, one in enumerate(known)
        )

    def per_second(self, first: float, last: float) -> float:
        known = self.arrived()
        return (bisect_left(known, last) - bisect_left(known, first)) / (last - first)


async def test_workers_that_join_and_die_never_send_more_than_one_of_them_may(storage, url):
    """Telegram knows one bot; how many processes there are is no excuse."""
    hall = Hall(storage, url, 30)
    hall.join()
    await hall.go_on(4)
    assert hall.per_second(2, 4) > 30 * 0.98
    for _ in range(3):
        hall.join()
    await hall.go_on(16)
    assert hall.per_second(14, 20) > 30 * 0.98
    assert [worker.pace.limit for worker in hall.known].count(8) == 2
    for victim in hall.known[:2]:
        await hall.die(victim)
    await hall.go_on(round(LEASE_SECONDS) + 12)
    assert [worker.pace.limit for worker in hall.alive] == [15, 15]
    assert hall.per_second(31, 37) > 30 * 0.98
    assert hall.fullest_second() <= 30
    for worker in hall.alive:
        await worker.die()
