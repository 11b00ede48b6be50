"""A worker's part of the allowance, on a manual clock and shares that the test hands out."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from core.ports.storage import StorageUnavailable
from core.ports.stores.pace_shares import Renewal, Share
from delivery.allowance import COUNTED_SECONDS, LEASE_SECONDS, Allowance
from tests.fakes.time import FakeTime


class PaceShares:
    """Hands out what the test says, and remembers who asked for what."""

    def __init__(self) -> None:
        self.renewals: list[Renewal] = []
        self.left: list[float] = []
        self.next = Share(30, 1, 0.0)
        self.away = False

    async def renew(self, _worker: str, renewal: Renewal) -> Share:
        self.renewals.append(renewal)
        return self.next

    async def leave(self, _worker: str, *, after_seconds: float) -> None:
        self.left.append(after_seconds)


class Storage:
    """Nothing but the shares."""

    def __init__(self) -> None:
        self.pace_shares = PaceShares()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Any]:
        if self.pace_shares.away:
            raise StorageUnavailable
        yield self


class Pace:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.shares: list[int] = []
        self.halted_for = 0.0
        self.told: Callable[[], None] | None = None

    def share(self, messages_per_second: int) -> None:
        self.shares.append(messages_per_second)

    def halt(self, seconds: float) -> None:
        self.halted_for = seconds

    def tell_halts(self, told: Callable[[], None]) -> None:
        self.told = told


class Worker:
    """An allowance and everything around it."""

    def __init__(self) -> None:
        self.time, self.pace = FakeTime(), Pace()
        self.storage = cast("Any", Storage())
        self.shares: PaceShares = self.storage.pace_shares
        self.allowance = Allowance(self.storage, self.pace, limit=30, now=self.time.now)

    async def renew(self, share: Share | None = None, *, after: float = 1.0) -> None:
        self.time.seconds += after
        self.shares.next = share or self.shares.next
        await self.allowance.renew()


@pytest.fixture
async def worker() -> Worker:
    return Worker()


async def test_nothing_leaves_before_the_first_lease(worker):
    """A worker that starts does not know yet who else is sending."""
    assert worker.pace.shares == [0]
    await worker.renew()
    assert worker.pace.shares == [0, 30]


async def test_a_part_counts_as_used_until_telegram_has_forgotten_it(worker):
    """The next worker would otherwise send into the same second."""
    await worker.renew(Share(30, 1, 0.0))
    await worker.renew(Share(15, 2, 0.0))
    await worker.renew()
    await worker.renew()
    assert [renewal.spent for renewal in worker.shares.renewals] == [0, 30, 30, 15]


async def test_who_loses_the_database_stops_before_the_others_take_over(worker):
    """The others divide this part once the lease has ended, whether or not we know."""
    await worker.renew(Share(15, 2, 0.0))
    worker.shares.away = True
    await worker.renew(after=LEASE_SECONDS - COUNTED_SECONDS - 0.1)
    assert worker.pace.shares[-1] == 15
    await worker.renew(after=0.1)
    assert worker.pace.shares[-1] == 0
    worker.shares.away = False
    await worker.renew()
    assert worker.pace.shares[-1] == 15


async def test_who_is_alone_goes_on_without_the_database(worker):
    """There is nobody to take over, and people have to be told that something is wrong."""
    await worker.renew(Share(30, 1, 0.0))
    worker.shares.away = True
    await worker.renew(after=60)
    assert worker.pace.shares[-1] == 30


async def test_a_halt_is_passed_on_at_once_and_followed(worker):
    """Every message of another worker makes Telegram's ban longer."""
    worker.pace.halted_for = 7.0
    await worker.renew(Share(15, 2, 7.0))
    assert worker.shares.renewals[0].halted_seconds == 7.0
    await worker.renew(Share(15, 2, 9.0))
    assert worker.pace.halted_for == 9.0
    await worker.renew(Share(15, 2, 2.0))
    assert worker.pace.halted_for == 9.0
    await worker.allowance.start()
    asked = len(worker.shares.renewals)
    worker.pace.told()
    for _ in range(9):
        if len(worker.shares.renewals) > asked:
            break
        await asyncio.sleep(0)
    assert len(worker.shares.renewals) == asked + 1
    await worker.allowance.stop()


async def test_who_stops_sends_no_more_and_leaves_its_part_to_the_others(worker):
    """A restart must not cost the others a lease."""
    await worker.allowance.start()
    await worker.allowance.stop()
    assert (worker.pace.shares[-1], worker.shares.left) == (0, [COUNTED_SECONDS])
