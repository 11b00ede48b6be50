"""Shares of one allowance; time goes on by shifting the leases, so that nobody has to wait."""

import asyncio

import pytest
import sqlalchemy as sa

from core.ports.stores.pace_shares import Renewal, Share
from storage.pace_tables import pace_halts, pace_workers
from storage.sql_storage import SqlStorage
from tests.storage.conftest import raw

LEASE = 5.0


class Workers:
    """Workers on one database, each with what it may send and what it sent of late."""

    def __init__(self, storage: SqlStorage, url: str, limit: int) -> None:
        self.storage, self.url, self.limit = storage, url, limit
        self.shares: dict[str, int] = {}
        self.spent: dict[str, int] = {}

    async def renew(self, worker: str, *, halted_seconds: float = 0.0) -> Share:
        """Renew, a second after the last time: what was lowered then is still counted."""
        before = self.shares.get(worker, 0)
        renewal = Renewal(self.limit, self.spent.get(worker, 0), LEASE, halted_seconds)
        async with self.storage.begin() as tx:
            share = await tx.pace_shares.renew(worker, renewal)
        self.shares[worker] = share.messages_per_second
        self.spent[worker] = max(before, share.messages_per_second)
        assert self.in_use() <= self.limit
        return share

    def in_use(self) -> int:
        """Return what Telegram may see in its last second, of all together."""
        return sum(self.spent.values())

    async def rounds(self, *workers: str, count: int = 4) -> list[int]:
        """Let everybody renew some times; return the shares, largest first."""
        for _ in range(count):
            for worker in workers:
                await self.renew(worker)
        return sorted((self.shares[worker] for worker in workers), reverse=True)

    async def pass_by(self, seconds: float) -> None:
        """Let time pass for the leases and halts."""
        past = sa.literal(round(seconds * 1_000_000), sa.BigInteger())
        async with raw(self.url) as connection:
            for change in (
                pace_workers.update().values(lease_until=pace_workers.c.lease_until - past),
                pace_halts.update().values(halted_until=pace_halts.c.halted_until - past),
            ):
                await connection.execute(change)

    async def die(self, worker: str) -> None:
        """Let a worker be gone; what it sent is forgotten by Telegram long before its lease."""
        del self.shares[worker], self.spent[worker]


@pytest.mark.parametrize(
    ("limit", "expected"), [(30, [8, 8, 7, 7]), (1000, [250] * 4), (3, [1, 1, 1, 0])]
)
async def test_shares_are_whole_numbers_that_add_up_to_the_limit(storage, url, limit, expected):
    """Less would waste what Telegram allows, more would break it."""
    workers = Workers(storage, url, limit)
    assert await workers.rounds("a", "b", "c", "d", count=6) == expected


async def test_one_worker_alone_has_everything_at_once(storage, url):
    """Most run a single one, and it must not wait for anybody."""
    assert await Workers(storage, url, 30).renew("a") == Share(30, 1, 0.0)


async def test_who_joins_gets_nothing_until_the_others_have_given_up_their_part(storage, url):
    """What the first still sends in this second must not be sent by the second as well."""
    workers = Workers(storage, url, 30)
    await workers.renew("a")
    assert await workers.renew("b") == Share(0, 2, 0.0)
    assert (await workers.renew("a")).messages_per_second == 15
    assert (await workers.renew("b")).messages_per_second == 0
    await workers.renew("a")
    assert (await workers.renew("b")).messages_per_second == 0
    await workers.renew("a")
    assert (await workers.renew("b")).messages_per_second == 15


async def test_the_part_of_a_dead_worker_is_divided_once_its_lease_has_ended(storage, url):
    """A crash must not cost the network part of its pace for good, nor break the limit."""
    workers = Workers(storage, url, 30)
    assert await workers.rounds("a", "b") == [15, 15]
    await workers.die("b")
    assert (await workers.renew("a")).messages_per_second == 15
    await workers.pass_by(LEASE + 1)
    assert await workers.renew("a") == Share(30, 1, 0.0)


async def test_who_leaves_in_order_is_not_waited_for(storage, url):
    """A restart of one worker must not slow the others down for a whole lease."""
    workers = Workers(storage, url, 30)
    await workers.rounds("a", "b")
    async with storage.begin() as tx:
        await tx.pace_shares.leave("b", after_seconds=2)
    await workers.die("b")
    assert (await workers.renew("a")).messages_per_second == 15
    await workers.pass_by(3)
    assert (await workers.renew("a")).messages_per_second == 30


async def test_a_halt_seen_by_one_halts_all_and_none_shortens_it(storage, url):
    """Telegram halts the bot, not the process that happened to ask."""
    workers = Workers(storage, url, 30)
    await workers.rounds("a", "b")
    await workers.renew("a", halted_seconds=20)
    assert 18 <= (await workers.renew("b", halted_seconds=3)).halted_seconds <= 20
    assert 18 <= (await workers.renew("a")).halted_seconds <= 20
    await workers.pass_by(4)
    assert 14 <= (await workers.renew("b")).halted_seconds <= 16


async def test_workers_that_join_at_once_stand_in_line(storage, other, url):
    """Two that start together must not both find everything free."""

    async def join(store: SqlStorage, worker: str) -> Share:
        async with store.begin() as tx:
            return await tx.pace_shares.renew(worker, Renewal(30, 0, LEASE))

    for one in range(8):
        found = await asyncio.gather(join(storage, f"a{one}"), join(other, f"b{one}"))
        async with raw(url) as connection:
            held = await connection.execute(sa.select(sa.func.sum(pace_workers.c.holds)))
            assert held.scalar_one() <= 30
            await connection.execute(pace_workers.delete())
        assert sorted(share.workers for share in found) == [1, 2]
