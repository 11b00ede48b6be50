"""A broadcast between its start and its end: held, scheduled, expired, taken up again."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.model.audience import Audience
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast, Progress
from core.model.delivery import THROTTLED, DeliveryState, Lane, Result
from core.model.language import FRENCH, TURKISH
from core.model.sending_report import HourCount
from core.ports.stores.outbox import LaneQueue
from core.ports.world import World
from core.usecases.briefings.start_scheduled import start_scheduled
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person
from tests.storage.test_broadcasts import fan_out, start_briefing, state_of
from tests.storage.test_outbox import REAL, claim, record

EVERYONE = Audience(everyone=True)
LATER = NOW + timedelta(hours=3)


@pytest.fixture
async def readers(storage):
    """Six people."""
    return [await add_person(storage, number) for number in range(1, 7)]


async def progress(storage, broadcast, *, now=NOW):
    async with storage.read() as view:
        return await view.outbox.progress(broadcast, now=now)


async def settle(storage, *, limit=2, now=NOW) -> list[int]:
    """Settle what is unsettled until nothing is; return how many went each time."""
    counts: list[int] = []
    while True:
        async with storage.begin() as tx:
            unsettled = await tx.outbox.unsettled(now)
            if not unsettled:
                return counts
            counts.append(await tx.outbox.settle(unsettled[0].id, limit=limit, at=now))


async def end(storage, *copies, state=DeliveryState.SENT, **more) -> None:
    results = [Result(copy.id, copy.person, state, message_id=7) for copy in copies]
    await record(storage, *results, **more)


async def test_what_is_held_sends_nothing_until_it_goes_on(storage, other, readers):
    """An editor who sees a mistake needs a moment to think."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast, span=3)
    (first,) = await claim(storage, limit=1)
    async with storage.begin() as tx:
        assert await tx.outbox.pause(broadcast)
        assert not await tx.outbox.pause(broadcast)
    assert await claim(other) == []
    assert await fan_out(other, broadcast) == 0
    await end(storage, first)
    assert await progress(other, broadcast) == Progress(waiting=2, sent=1)
    async with storage.begin() as tx:
        assert await tx.outbox.go_on(broadcast)
        assert not await tx.outbox.go_on(broadcast)
    assert await state_of(other, broadcast) is BroadcastState.FANNING
    await fan_out(storage, broadcast)
    assert len(await claim(other)) == 5


async def test_going_on_with_nothing_left_ends_it(storage, readers):
    """The last copy came to its end while the broadcast was held."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    copies = await claim(storage)
    async with storage.begin() as tx:
        await tx.outbox.pause(broadcast)
    await end(storage, *copies)
    assert await state_of(storage, broadcast) is BroadcastState.PAUSED
    async with storage.begin() as tx:
        await tx.outbox.go_on(broadcast)
    assert await state_of(storage, broadcast) is BroadcastState.DONE


async def test_a_cancelled_broadcast_is_counted_at_once_and_marked_little_by_little(
    storage, other, readers
):
    """A million waiting copies must not hold up everybody else for a minute."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    first, second = await claim(storage, limit=2)
    await record(
        storage, Result(second.id, second.person, DeliveryState.WAITING, retry_in_seconds=9)
    )
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_broadcast(broadcast)
    expected = Progress(waiting=1, cancelled=5)
    assert await progress(other, broadcast) == expected
    assert await settle(other) == [2, 2, 1]
    assert await progress(other, broadcast) == expected
    assert await settle(other) == []
    await record(storage, Result(first.id, first.person, DeliveryState.WAITING))
    assert await progress(other, broadcast) == Progress(cancelled=6)
    assert await claim(storage, real_now=REAL + timedelta(hours=1)) == []


async def test_what_is_scheduled_begins_at_its_time(storage, other, readers, vault):
    """And a restart in between does not matter: the moment stands in storage."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE, start_at=LATER)
    clock, unused = FakeClock(NOW), None
    world = World(storage, clock, vault, unused, unused)  # type: ignore[arg-type]
    assert await fan_out(storage, broadcast) == 0
    assert await start_scheduled(world) == 0
    assert await state_of(other, broadcast) is BroadcastState.SCHEDULED
    async with other.read() as view:
        until = LATER + timedelta(days=1)
        assert await view.outbox.next_due(after=NOW, until=until) == LATER
    clock.forward(hours=3)
    assert await start_scheduled(world) == 1
    assert await start_scheduled(world) == 0
    assert await fan_out(storage, broadcast) == 6


async def test_a_scheduled_broadcast_can_be_cancelled(storage, other, readers):
    """Nobody is written down yet, so nothing is left of it."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE, start_at=LATER)
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_broadcast(broadcast)
    assert await settle(other) == [0]
    assert await progress(other, broadcast) == Progress()
    async with other.read() as view:
        assert await view.outbox.due_broadcasts(LATER) == []


async def test_what_has_expired_is_dropped_and_counted(storage, other, readers):
    """A call for tonight is of no use tomorrow."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE, expires_at=LATER)
    await fan_out(storage, broadcast)
    sent, asleep, on_its_way = await claim(storage, limit=3)
    await end(storage, sent)
    put_off = Result(
        asleep.id,
        asleep.person,
        DeliveryState.WAITING,
        due_at=LATER + timedelta(hours=1),
        attempted=False,
    )
    await record(storage, put_off)
    assert await progress(other, broadcast) == Progress(waiting=4, sent=1, expired=1)
    async with other.read() as view:
        until = LATER + timedelta(days=1)
        assert await view.outbox.next_due(after=NOW, until=until) == LATER
        assert await view.outbox.has_open(now=LATER)
    assert await claim(storage, now=LATER) == []
    assert await progress(other, broadcast, now=LATER) == Progress(waiting=1, sent=1, expired=4)
    assert await settle(other, now=LATER) == [2, 1]
    await end(storage, on_its_way)
    assert await state_of(other, broadcast) is BroadcastState.DONE
    assert await progress(other, broadcast, now=LATER) == Progress(sent=2, expired=4)


async def test_what_expires_while_it_is_held_is_dropped_too(storage, other, readers):
    """Holding something is no way to send it too late."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE, expires_at=LATER)
    await fan_out(storage, broadcast)
    async with storage.begin() as tx:
        await tx.outbox.pause(broadcast)
    assert sum(await settle(other, now=LATER)) == 6
    assert await state_of(other, broadcast) is BroadcastState.DONE


async def test_copies_in_doubt_or_failed_can_be_sent_again(storage, other, readers):
    """With fresh attempts; and the broadcast is not over until they have an end."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    copies = await claim(storage)
    await end(storage, *copies[:2], state=DeliveryState.IN_DOUBT)
    await end(storage, copies[2], state=DeliveryState.FAILED)
    await end(storage, copies[3], state=DeliveryState.REJECTED)
    await end(storage, *copies[4:])
    assert await state_of(other, broadcast) is BroadcastState.DONE
    given_up = {DeliveryState.FAILED, DeliveryState.REJECTED}
    async with storage.begin() as tx:
        assert await tx.outbox.resend(broadcast, states=given_up) == 2
        assert await tx.outbox.resend(broadcast, states=given_up) == 0
    assert await state_of(other, broadcast) is BroadcastState.SENDING
    assert await progress(other, broadcast) == Progress(waiting=2, sent=2, in_doubt=2)
    again = await claim(storage)
    assert {copy.person for copy in again} == {copies[2].person, copies[3].person}
    assert {copy.attempt for copy in again} == {1}
    async with storage.begin() as tx:
        await tx.outbox.cancel_broadcast(broadcast)
        assert await tx.outbox.resend(broadcast, states={DeliveryState.IN_DOUBT}) == 0


async def test_a_later_answer_moves_the_count_and_counts_nobody_twice(storage, other, readers):
    """Counts that drift from the rows would never show the end."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    first, *_ = await claim(storage)
    await end(storage, first, state=DeliveryState.IN_DOUBT)
    await end(storage, first)
    await end(storage, first)
    await end(storage, first, state=DeliveryState.FAILED)
    await record(storage, Result(first.id, first.person, DeliveryState.WAITING))
    assert await progress(other, broadcast) == Progress(waiting=5, sent=1)


async def test_how_often_telegram_asked_to_wait_is_counted(storage, other, readers):
    """An editor who sees it go slowly must see why."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    copies = await claim(storage, limit=2)
    asked = [
        Result(one.id, one.person, DeliveryState.WAITING, reason=THROTTLED, attempted=False)
        for one in copies
    ]
    await record(storage, *asked)
    assert (await progress(other, broadcast)).throttled == 2


async def test_broadcasts_of_a_lane_share_and_none_waits_for_another_to_end(storage, readers):
    """A briefing to a group must not wait for one to everybody."""
    large = await start_briefing(storage, readers[0], EVERYONE)
    small = await start_briefing(storage, readers[0], EVERYONE)
    for broadcast in (large, small):
        await fan_out(storage, broadcast)
    taken = [copy.subject for copy in await claim(storage, limit=4)]
    assert sorted(taken) == [large, large, small, small]
    assert len(await claim(storage, limit=100)) == 8


async def test_the_report_counts_ends_by_language_and_hour(storage, other):
    """Numbers are enough; nobody is in it."""
    readers = [await add_person(storage, n, "fr" if n % 2 else "tr") for n in range(1, 5)]
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    copies = await claim(storage)
    await end(storage, *copies[:2], now=NOW + timedelta(minutes=5))
    await end(storage, copies[2], now=NOW + timedelta(minutes=59))
    await end(storage, copies[3], state=DeliveryState.UNREACHABLE, now=NOW + timedelta(minutes=60))
    async with other.read() as view:
        assert await view.outbox.hourly(broadcast) == [
            HourCount(FRENCH, NOW, DeliveryState.SENT, 2),
            HourCount(TURKISH, NOW, DeliveryState.SENT, 1),
            HourCount(TURKISH, NOW + timedelta(hours=1), DeliveryState.UNREACHABLE, 1),
        ]


async def test_what_waits_in_each_lane_can_be_told(storage, other, readers):
    """Whoever runs the program sees a queue grow before people complain."""
    broadcast = await start_briefing(storage, readers[0], EVERYONE)
    await fan_out(storage, broadcast)
    asleep, sent, *_ = await claim(storage)
    await record(storage, Result(asleep.id, asleep.person, DeliveryState.WAITING, due_at=LATER))
    await end(storage, sent)
    async with other.read() as view:
        lanes = {each.lane: each for each in await view.outbox.queue(NOW)}
    assert lanes[Lane.BRIEFING] == LaneQueue(Lane.BRIEFING, 4, NOW)
    assert lanes[Lane.ALERT] == LaneQueue(Lane.ALERT, 0, None)


async def test_a_thing_can_be_sent_once_for_each_revision(storage, readers):
    """A second correction is another sending, a second tap is none."""
    async with storage.begin() as tx:
        first, again, second = [
            await tx.outbox.start_broadcast(
                NewBroadcast(
                    BroadcastSubject.CORRECTION,
                    5,
                    lane=Lane.BRIEFING,
                    urgent=True,
                    at=NOW,
                    revision=revision,
                )
            )
            for revision in (2, 2, 3)
        ]
    assert first == again
    assert second != first
    assert await state_of(storage, first) is BroadcastState.CANCELLED


async def test_each_reader_gets_it_at_their_own_hour(storage, other):
    """Those for whom the hour has passed get it at once; nobody is left out."""
    zones = {"Asia/Tokyo": NOW, "Europe/Paris": LATER, "America/Lima": LATER + timedelta(hours=6)}
    people = [await add_person(storage, number) for number in range(1, 5)]
    async with storage.begin() as tx:
        for person, zone in zip(people, (*zones, "Africa/Cairo"), strict=True):
            await tx.people.save(replace(person, zone=zone))
        assert await tx.people.zones() == {*zones, "Africa/Cairo"}
    local = datetime(2026, 3, 1, 16, 0, tzinfo=UTC).replace(tzinfo=None)
    broadcast = await start_briefing(storage, people[0], EVERYONE, local=local)
    async with other.read() as view:
        found = await view.outbox.get_broadcast(broadcast)
        assert found is not None
        assert found.local == local
    assert await fan_out(storage, broadcast, due_by_zone=zones) == 4
    at_once = await claim(other)
    assert {copy.person for copy in at_once} == {people[0].id, people[3].id}
    assert await progress(other, broadcast) == Progress(waiting=4, resting=2)
    async with other.read() as view:
        until = LATER + timedelta(days=1)
        assert await view.outbox.next_due(after=NOW, until=until) == LATER
    (in_paris,) = await claim(other, now=LATER)
    assert (in_paris.person, in_paris.due_at) == (people[1].id, LATER)
    assert len(await claim(other, now=LATER + timedelta(hours=6))) == 1


async def test_workers_that_claim_and_record_at_once_end_with_the_right_counts(storage, other):
    """What two count at the same time must not be lost, nor may they wait for each other."""
    people = [await add_person(storage, number) for number in range(1, 25)]
    broadcasts = [await start_briefing(storage, people[0], EVERYONE) for _ in range(2)]
    for broadcast in broadcasts:
        await fan_out(storage, broadcast)

    async def work(worker) -> list:
        done: list = []
        while copies := await claim(worker, limit=5):
            await end(worker, *copies)
            done += [copy.id for copy in copies]
        return done

    async with asyncio.timeout(30):
        both = await asyncio.gather(work(storage), work(other))
    ids = [*both[0], *both[1]]
    assert len(ids) == len(set(ids)) == 48
    for broadcast in broadcasts:
        assert await state_of(other, broadcast) is BroadcastState.DONE
        assert await progress(other, broadcast) == Progress(sent=24)


async def test_sparse_and_large_ids_are_reached_by_chunks(storage, other):
    """People leave, and ids are never used again."""
    people = [await add_person(storage, number) for number in range(1, 9)]
    async with storage.begin() as tx:
        for person in people[1:7]:
            await tx.people.forget(person.id)
    broadcast = await start_briefing(storage, people[0], EVERYONE)
    written = [await fan_out(storage, broadcast, span=3) for _ in range(3)]
    assert written == [1, 0, 1]
    assert await state_of(other, broadcast) is BroadcastState.SENDING
