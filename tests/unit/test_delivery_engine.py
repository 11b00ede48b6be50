"""The engine on in-memory ports; real time passes only where something has to be waited for."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import (
    DeliveryState,
    Doubt,
    Lane,
    NotSent,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
)
from core.model.identity import BroadcastId, NoticeId
from core.model.quiet import QuietHours
from delivery.drain import drained
from delivery.engine import Engine, EngineLimits, Surroundings
from delivery.fanout import FanOut
from tests.fakes.clock import NOON, FakeClock
from tests.fakes.delivery import a_delivery
from tests.fakes.pace import FakePace
from tests.fakes.storage import FakeOutbox, FakeStorage
from tests.fakes.transport import FakeTransport

NIGHT = QuietHours(time(11), time(14))


class Office:
    """An engine and everything around it."""

    def __init__(self) -> None:
        self.storage, self.transport, self.pace = FakeStorage(), FakeTransport(), FakePace()
        self.clock, self.real = FakeClock(), FakeClock()
        self.recorded: list[DeliveryState] = []

    @property
    def outbox(self) -> FakeOutbox:
        return self.storage.committed.outbox

    def state(self, number: int) -> DeliveryState:
        return self.outbox.rows[NoticeId(number)].state

    def engine(self, **limits: Any) -> Engine:
        around = Surroundings(
            self.pace,
            self.clock,
            self.real,
            lambda results: self.recorded.extend(result.state for result in results),
        )
        return Engine(
            self.storage,
            self.transport,
            around,
            limits=EngineLimits(**{"poll_seconds": 600, "flush_seconds": 0.001, **limits}),
        )

    @asynccontextmanager
    async def working(self, **limits: Any) -> AsyncIterator[Engine]:
        engine = self.engine(**limits)
        task = asyncio.create_task(engine.run())
        try:
            yield engine
        finally:
            engine.stop()
            self.transport.gate.set()
            await task

    async def until(self, engine: Engine, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await engine.turned()


@pytest.fixture
async def office() -> Office:
    return Office()


async def test_what_is_due_is_sent_once_and_recorded(office):
    """This is the whole point of an outbox."""
    office.outbox.add(*(a_delivery(number) for number in range(1, 101)))
    async with office.working() as engine:
        assert await drained(office.storage, office.clock, engine, bound_seconds=5)
    assert sorted(delivery.id for delivery in office.transport.sent) == list(range(1, 101))
    assert {row.state for row in office.outbox.rows.values()} == {DeliveryState.SENT}
    assert office.outbox.rows[NoticeId(7)].result.message_id == 1007
    assert office.recorded == [DeliveryState.SENT] * 100


async def test_who_blocked_the_bot_is_marked_apart_from_the_notice(office):
    """One transaction would lead from a notice, and the case it tells of, to its reader's row."""
    office.transport.outcome = lambda _: Unreachable("blocked")
    office.outbox.add(a_delivery(1, person=7))
    async with office.working() as engine:
        await office.until(engine, lambda: bool(office.storage.committed.people.unreachable))
    assert office.storage.committed.people.unreachable == {7}
    assert office.state(1) is DeliveryState.UNREACHABLE


async def test_a_poke_sends_at_once_what_was_just_put_there(office):
    """Word that a report waits must not stand around until the next poll."""
    async with office.working() as engine:
        await engine.turned()
        office.outbox.add(a_delivery(1))
        engine.wake()
        await office.transport.until_started(1)


async def test_no_more_is_claimed_than_may_be_in_flight(office):
    """Whatever is claimed when the process dies is in doubt."""
    office.outbox.add(*(a_delivery(number) for number in range(1, 50)))
    office.transport.gate.clear()
    async with office.working(in_flight=8) as engine:
        await office.transport.until_started(8)
        await engine.turned()
        await engine.turned()
        claimed = [row for row in office.outbox.rows.values() if row.state is DeliveryState.CLAIMED]
        assert (len(claimed), office.transport.running) == (8, 8)
        office.transport.gate.set()
        await office.until(engine, lambda: len(office.recorded) == 49)
    assert office.transport.most_running == 8


async def test_no_more_is_claimed_than_the_pace_allows(office):
    """Claimed but waiting for the pace is in doubt just the same."""
    office.pace.free = 3
    office.pace.opens_in_seconds = 600
    office.transport.gate.clear()
    office.outbox.add(*(a_delivery(number) for number in range(1, 10)))
    async with office.working() as engine:
        await office.transport.until_started(3)
        assert office.outbox.claims == [3]
        office.pace.free = 0
        await engine.turned()
        assert office.outbox.claims == [3]


async def test_what_was_claimed_begins_a_few_at_a_time(office):
    """All of it at once would hold up those whose turn has come, and each such ms costs pace."""
    office.outbox.add(*(a_delivery(number) for number in range(1, 65)))
    office.transport.gate.clear()
    async with office.working(in_flight=64):
        begun = [0]
        async with asyncio.timeout(5):
            while begun[-1] < 64:
                await asyncio.sleep(0)
                begun.append(len(office.transport.sent))
    assert office.outbox.claims[0] == 64
    assert max(after - before for before, after in itertools.pairwise(begun)) <= 8


@pytest.mark.parametrize(("in_flight", "batch"), [(1, 1), (20, 10), (100, 16), (500, 50)])
def test_results_that_wait_for_each_other_are_a_small_part_of_many_in_flight(in_flight, batch):
    """Each transaction costs the loop as much as several sends; too rare, it lets the line dry."""
    assert EngineLimits(in_flight=in_flight).batch == batch


async def test_results_wait_for_each_other_but_not_for_the_slowest(office):
    """One stuck request must not keep the others' results out of storage."""
    office.outbox.add(a_delivery(1), a_delivery(2))
    stuck = asyncio.Event()
    send = office.transport.send

    async def one_is_stuck(delivery):
        if delivery.id == 1:
            await stuck.wait()
        return await send(delivery)

    office.transport.send = one_is_stuck
    async with office.working() as engine:
        await office.until(engine, lambda: office.state(2) is DeliveryState.SENT)
        assert office.state(1) is DeliveryState.CLAIMED
        stuck.set()
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)


async def test_results_survive_a_database_that_is_away(office):
    """A message that was sent must never be sent again because a disk was full for a minute."""
    office.outbox.add(a_delivery(1))
    office.transport.gate.clear()
    async with office.working() as engine:
        await office.transport.until_started(1)
        office.storage.commits_fail = 2
        office.transport.gate.set()
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)
    assert office.storage.refused == 2
    assert len(office.transport.sent) == 1


async def test_a_mistake_in_one_turn_does_not_end_the_work(office, monkeypatch):
    """The loop outlives what nobody foresaw."""
    office.outbox.add(a_delivery(1))
    failures = [ZeroDivisionError()]
    claim = office.outbox.claim

    async def fails_once(outbox, **values):
        if failures:
            raise failures.pop()
        return await claim(**values)

    monkeypatch.setattr(FakeOutbox, "claim", fails_once)
    async with office.working() as engine:
        await office.until(engine, lambda: not failures)
        monkeypatch.undo()
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)


async def test_a_transport_that_raises_leaves_one_delivery_in_doubt(office):
    """It may have sent before it broke; the others go on."""

    def breaks(delivery):
        if delivery.id == 1:
            raise ZeroDivisionError
        return Sent(1)

    office.transport.outcome = breaks
    office.outbox.add(a_delivery(1), a_delivery(2))
    async with office.working() as engine:
        await office.until(engine, lambda: len(office.recorded) == 2)
    states = (office.state(1), office.state(2))
    assert states == (DeliveryState.IN_DOUBT, DeliveryState.SENT)


async def test_what_was_not_sent_comes_back_after_its_back_off(office):
    """In real time: a sandbox that jumps a week must not skip the back-off."""
    office.outbox.add(a_delivery(1))
    office.transport.outcome = lambda _: NotSent("no network")
    async with office.working() as engine:
        await office.until(engine, lambda: len(office.recorded) == 1)
        office.clock.forward(days=7)
        await engine.turned()
        assert len(office.transport.sent) == 1
        office.transport.outcome = lambda _: Sent(1)
        office.real.forward(seconds=5)
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)
    assert [delivery.attempt for delivery in office.transport.sent] == [1, 2]


async def test_being_throttled_costs_no_attempt(office):
    """Attempts end; patience with flood control does not."""
    office.outbox.add(a_delivery(1))
    office.transport.outcome = lambda _: Throttled(3)
    async with office.working() as engine:
        await office.until(engine, lambda: len(office.recorded) == 1)
        office.real.forward(seconds=3)
        await office.until(engine, lambda: len(office.recorded) == 2)
    assert [delivery.attempt for delivery in office.transport.sent] == [1, 1]


async def test_nobody_is_woken_in_their_quiet_hours(office):
    """A briefing at three in the morning is the fastest way to be muted."""
    office.outbox.add(a_delivery(1, zone="Europe/Istanbul", quiet=QuietHours(time(14), time(16))))
    async with office.working() as engine:
        await office.until(engine, lambda: len(office.recorded) == 1)
        row = office.outbox.rows[NoticeId(1)]
        assert (row.due_at, row.attempt) == (NOON + timedelta(hours=1), 0)
        assert office.transport.sent == []
        office.clock.forward(hours=1)
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)


@pytest.mark.parametrize(
    ("starts_at", "is_sent"),
    [(NOON + timedelta(hours=1), True), (NOON + timedelta(hours=3), False), (None, False)],
)
async def test_quiet_hours_do_not_put_a_reminder_off_past_its_event(
    office, starts_at: datetime | None, is_sent
):
    """A reminder that comes after the meeting is worse than one that comes at night."""
    office.outbox.add(a_delivery(1, quiet=NIGHT, latest_at=starts_at))
    async with office.working() as engine:
        await office.until(engine, lambda: len(office.recorded) == 1)
    assert bool(office.transport.sent) is is_sent


@pytest.mark.parametrize(
    ("doubt", "state"),
    [(Doubt.LEAVE, DeliveryState.IN_DOUBT), (Doubt.REPEAT, DeliveryState.SENT)],
)
async def test_claims_of_a_dead_process_are_decided_at_the_start(office, doubt, state):
    """Killed in the middle of sending: danger is said again, a briefing is marked as in doubt."""
    office.outbox.add(a_delivery(1, doubt=doubt))
    await office.outbox.claim(limit=1, now=NOON, real_now=NOON, lease_seconds=120)
    async with office.working() as engine:
        await office.until(engine, lambda: office.state(1) is state)
    assert len(office.transport.sent) == (1 if doubt is Doubt.REPEAT else 0)


async def test_claims_of_a_living_colleague_are_left_alone(office):
    """Two workers on one PostgreSQL: only a lease that ran out means death."""
    office.outbox.add(a_delivery(1))
    await office.outbox.claim(limit=1, now=NOON, real_now=NOON, lease_seconds=120)
    async with office.working(alone=False, recover_seconds=0) as engine:
        await engine.turned()
        assert office.state(1) is DeliveryState.CLAIMED
        office.real.forward(seconds=121)
        await office.until(engine, lambda: office.state(1) is DeliveryState.IN_DOUBT)


async def test_a_slow_send_of_ones_own_is_not_taken_for_dead(office):
    """It would be marked as in doubt while it is still on its way."""
    office.outbox.add(a_delivery(1))
    office.transport.gate.clear()
    async with office.working(alone=False, recover_seconds=0) as engine:
        await office.transport.until_started(1)
        office.real.forward(seconds=1000)
        await engine.turned()
        office.transport.gate.set()
        await office.until(engine, lambda: office.state(1) is DeliveryState.SENT)


async def test_stopping_finishes_what_is_in_flight_and_claims_nothing_more(office):
    """A restart for an update leaves nothing in doubt."""
    office.outbox.add(*(a_delivery(number) for number in range(1, 10)))
    office.transport.gate.clear()
    engine = office.engine(in_flight=4)
    task = asyncio.create_task(engine.run())
    await office.transport.until_started(4)
    engine.stop()
    office.transport.gate.set()
    await asyncio.wait_for(task, 5)
    states = [row.state for row in office.outbox.rows.values()]
    assert states.count(DeliveryState.SENT) == 4
    assert states.count(DeliveryState.WAITING) == 5


async def test_stopping_does_not_wait_for_ever(office):
    """A hanging server must not keep the program from ending; the claim is decided later."""
    office.outbox.add(a_delivery(1))
    office.transport.gate.clear()
    engine = office.engine(stop_seconds=0.01)
    task = asyncio.create_task(engine.run())
    await office.transport.until_started(1)
    engine.stop()
    await asyncio.wait_for(task, 5)
    assert office.state(1) is DeliveryState.CLAIMED


async def test_an_unknown_outcome_of_a_briefing_is_marked_and_left(office):
    """Nobody gets it twice; how many are in doubt is shown to the editor."""
    office.outbox.add(a_delivery(1))
    office.transport.outcome = lambda _: Unknown("timed out")
    async with office.working() as engine:
        await office.until(engine, lambda: office.state(1) is DeliveryState.IN_DOUBT)


async def test_draining_gives_up_after_its_bound(office):
    """A jump of the clock must not hang on a Telegram that is down."""
    office.outbox.add(a_delivery(1))
    office.transport.outcome = lambda _: NotSent("no network")
    async with office.working() as engine:
        assert not await drained(office.storage, office.clock, engine, bound_seconds=0.1)


def a_broadcast(number: int, lane: Lane) -> Broadcast:
    return Broadcast(
        BroadcastId(number),
        BroadcastSubject.BRIEFING,
        number,
        lane=lane,
        urgent=False,
        state=BroadcastState.FANNING,
        cursor=0,
        created_at=NOON,
    )


async def test_an_alert_is_fanned_out_before_the_rest_of_a_large_briefing(office):
    """A warning must not stand behind ten thousand rows of a newsletter."""
    briefing, alert = BroadcastId(1), BroadcastId(2)
    written: list[int] = []
    fan_out = FanOut(
        office.storage,
        office.clock,
        written=lambda: written.append(len(office.outbox.rows)),
        span=2,
        seconds=lambda: 0.0,
    )
    office.outbox.broadcasts = [a_broadcast(1, Lane.BRIEFING)]
    office.outbox.recipients = {briefing: [a_delivery(number) for number in range(1, 6)]}
    assert await fan_out.step()
    assert written == [2]
    office.outbox.broadcasts.append(a_broadcast(2, Lane.ALERT))
    office.outbox.recipients[alert] = [a_delivery(9)]
    assert await fan_out.step()
    assert NoticeId(9) in office.outbox.rows
    assert [await fan_out.step() for _ in range(2)] == [True, False]
    assert len(office.outbox.rows) == 6


async def test_the_first_recipients_are_sent_before_the_last_are_written(office):
    """With a hundred thousand people the first must not wait for the last."""
    office.outbox.broadcasts = [a_broadcast(1, Lane.BRIEFING)]
    office.outbox.recipients = {BroadcastId(1): [a_delivery(number) for number in range(1, 41)]}
    async with office.working() as engine:
        fan_out = FanOut(office.storage, office.clock, written=engine.wake, span=1)
        task = asyncio.create_task(fan_out.run())
        await office.transport.until_started(1)
        assert office.outbox.recipients[BroadcastId(1)]
        assert await drained(office.storage, office.clock, engine, bound_seconds=10)
        fan_out.stop()
        await task
    assert len(office.transport.sent) == 40


async def test_fan_out_goes_on_when_storage_is_back(office):
    """An interrupted broadcast skips nobody."""
    office.outbox.broadcasts = [a_broadcast(1, Lane.BRIEFING)]
    office.outbox.recipients = {BroadcastId(1): [a_delivery(number) for number in range(1, 4)]}
    done = asyncio.Event()
    office.storage.commits_fail = 1
    fan_out = FanOut(office.storage, office.clock, written=done.set)
    task = asyncio.create_task(fan_out.run())
    await asyncio.wait_for(done.wait(), 5)
    fan_out.stop()
    await task
    assert len(office.outbox.rows) == 3


async def test_an_outage_leaves_little_more_in_doubt_than_was_in_flight(office):
    """What is tried then may be lost: a broadcast must not run on into it for everybody."""
    office.outbox.add(*(a_delivery(number) for number in range(1, 41)))
    office.transport.outcome = lambda _: Unknown("lost")
    async with office.working(in_flight=10, hold_seconds=0.001) as engine:
        await office.until(engine, lambda: len(office.recorded) >= 10)
        office.transport.most_running = 0
        await office.until(engine, lambda: len(office.recorded) >= 13)
        assert office.transport.most_running == 1
        office.transport.outcome = lambda delivery: Sent(delivery.id)
        assert await drained(office.storage, office.clock, engine, bound_seconds=5)
    assert office.recorded.count(DeliveryState.IN_DOUBT) <= 15
    assert len(office.recorded) == 40
