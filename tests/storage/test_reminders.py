"""Reminders in storage: when they are due, what a round is made of, and what is kept of it."""

from dataclasses import replace
from datetime import time, timedelta

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.identity import EventId, ReminderId
from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours
from core.model.reader_moment import EARLIEST, ReaderClock
from core.model.reminder import ReminderState, reminders_of
from core.model.reminder_round import DueReminder
from storage.reminder_tables import reminder_rounds, round_parts, round_reminders
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.reminding import (
    DAY,
    HOUR,
    STARTS,
    change,
    parts,
    people_of,
    put,
    states,
    told,
)
from tests.storage.ringing import plan_now, ring


async def test_what_is_still_to_come_is_replaced_and_what_stays_is_kept(storage, other):
    """A moved event must not remind at the old time; another title must not remind twice."""
    event = await put(storage, 24, 2)
    async with storage.read() as view:
        first = await view.reminders.of_event(event.id)
    async with storage.begin() as tx:
        await tx.reminders.set_reminders(event.id, reminders_of(event, NOW))
    async with other.read() as view:
        assert await view.reminders.of_event(event.id) == first
        assert await view.reminders.get(first[0].id) == first[0]
        assert await view.reminders.get(ReminderId(999)) is None
    changed = replace(event, distances=(2 * HOUR, HOUR))
    async with storage.begin() as tx:
        await tx.reminders.set_reminders(event.id, reminders_of(changed, NOW))
    async with other.read() as view:
        found = [each for each in await view.reminders.of_event(event.id) if not each.personal]
    assert [(each.distance, each.state) for each in found] == [
        (24 * HOUR, ReminderState.CANCELLED),
        (2 * HOUR, ReminderState.WAITING),
        (HOUR, ReminderState.WAITING),
    ]


def own(due: DueReminder) -> bool:
    return not due.reminder.personal


async def test_a_reminder_is_looked_at_a_day_before_it_is_due_and_then_when_it_is(storage, other):
    """The walk of the clock stops at each of these moments; a restart loses none."""
    await add_person(storage, 1)
    event = await put(storage, 2)
    due_at = STARTS - 2 * HOUR
    async with other.read() as view:
        just_before = due_at - EARLIEST - timedelta(microseconds=1)
        assert await view.reminders.next_due(after=just_before, until=STARTS) == due_at - EARLIEST
        assert [each for each in await view.reminders.due(just_before) if own(each)] == []
    assert await ring(storage, due_at - EARLIEST) is None
    async with other.read() as view:
        found = [each for each in await view.reminders.due(due_at) if own(each)]
        assert [(each.reminder.event, each.begins) for each in found] == [(event.id, STARTS)]
        just_before = due_at - timedelta(microseconds=1)
        assert [each for each in await view.reminders.due(just_before) if own(each)] == []


async def test_every_clock_is_found_once_however_many_share_it(storage, other):
    """Zone and quiet hours decide about the moment; people with none are a clock, too."""
    people = await people_of(storage, 7)
    long_night = QuietHours(time(21), time(9))
    odd = QuietHours(time(21), time(7, 30))
    for person, quiet in zip(
        people, (None, None, long_night, odd, DEFAULT_QUIET_HOURS), strict=False
    ):
        await change(storage, person, quiet=quiet)
    await change(storage, people[5], zone="Asia/Tokyo", quiet=odd)
    await change(storage, people[6], zone="America/Lima", quiet=None)
    async with other.read() as view:
        found = await view.reminders.clocks()
    assert len(found) == len(set(found))
    assert set(found) == {
        ReaderClock("Europe/Brussels", None),
        ReaderClock("Europe/Brussels", long_night),
        ReaderClock("Europe/Brussels", odd),
        ReaderClock("Europe/Brussels", DEFAULT_QUIET_HOURS),
        ReaderClock("Asia/Tokyo", odd),
        ReaderClock("America/Lima", None),
    }


async def test_nobody_at_all_is_no_clock(storage):
    """A new network has events before it has members."""
    async with storage.read() as view:
        assert await view.reminders.clocks() == []


async def test_a_clock_that_nobody_had_before_is_looked_at_at_once(storage):
    """Who goes abroad the day before an early event is reminded before their night there."""
    (person,) = await people_of(storage, 1)
    event = await put(storage, 2, topics=frozenset())
    due_at = STARTS - 2 * HOUR
    await ring(storage, due_at - EARLIEST)
    async with storage.begin() as tx:
        await tx.reminders.look_again(now=due_at - 20 * HOUR)
    async with storage.read() as view:
        again = await view.reminders.due(due_at - 20 * HOUR)
    assert event.id in {each.reminder.event for each in again}
    assert await told(storage, due_at) == {person.id}


async def test_two_programs_that_ring_at_once_begin_one_round(storage, other):
    """What one has looked at since, the other leaves alone."""
    await people_of(storage, 2)
    await put(storage, 2, topics=frozenset())
    now = STARTS - 2 * HOUR
    plan = await plan_now(storage, now)
    async with other.begin() as tx:
        assert await tx.reminders.begin_round(plan, at=now) is not None
    async with storage.begin() as tx:
        assert await tx.reminders.begin_round(plan, at=now) is None


async def test_an_event_cancelled_while_its_round_is_planned_is_left_out(storage, other):
    """Between looking and writing somebody may have been quicker."""
    await people_of(storage, 1)
    event = await put(storage, 2, topics=frozenset())
    now = STARTS - 2 * HOUR
    plan = await plan_now(storage, now)
    async with other.begin() as tx:
        await tx.outbox.cancel_for_event(event.id)
    async with storage.begin() as tx:
        assert await tx.reminders.begin_round(plan, at=now) is None
    assert await states(storage, event) == [ReminderState.CANCELLED]


async def test_a_cancelled_event_goes_out_of_a_round_that_has_others(storage):
    """The others are still told; a round with nothing else is over."""
    (person,) = await people_of(storage, 1)
    gone = await put(storage, 24, topics=frozenset())
    stays = await put(storage, 24, topics=frozenset())
    broadcast = await ring(storage, STARTS - DAY)
    assert broadcast is not None
    async with storage.begin() as tx:
        await tx.outbox.fan_out(broadcast, span=10, at=NOW)
        assert await tx.outbox.cancel_for_event(gone.id) == 0
    async with storage.read() as view:
        kept = [e.id for e in await view.reminders.of_event(stays.id) if not e.personal]
    assert await parts(storage) == {person.id: kept}
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_for_event(stays.id) == 1
    assert await parts(storage) == {person.id: []}
    async with storage.read() as view:
        ended = await view.outbox.get_broadcast(broadcast)
    assert ended is not None
    assert ended.state is BroadcastState.CANCELLED


async def test_what_somebody_put_off_is_remembered_and_the_last_word_counts(storage, other):
    """A second tap is no second reminder."""
    (person,) = await people_of(storage, 1)
    event = await put(storage, 2)
    async with storage.begin() as tx:
        assert await tx.reminders.snooze(person.id, event.id, until=NOW)
        assert not await tx.reminders.snooze(person.id, event.id, until=NOW)
        assert await tx.reminders.snooze(person.id, event.id, until=NOW + HOUR)
    async with other.read() as view:
        assert await view.reminders.snoozed_until(person.id, event.id) == NOW + HOUR
        assert await view.reminders.snoozes_of(person.id) == {event.id: NOW + HOUR}
        assert await view.reminders.snoozed_until(person.id, EventId(99)) is None


async def test_distances_of_ones_own_can_be_taken_back(storage, other):
    """And asking twice is asking once."""
    one, two = await people_of(storage, 2)
    async with storage.begin() as tx:
        for distance in (HOUR, HOUR, 3 * HOUR):
            await tx.reminders.set_distance(one.id, distance, wanted=True, at=NOW)
        await tx.reminders.set_distance(two.id, DAY, wanted=True, at=NOW)
        await tx.reminders.set_distance(one.id, 3 * HOUR, wanted=False, at=NOW)
        await tx.reminders.set_distance(one.id, 3 * HOUR, wanted=False, at=NOW)
    async with other.read() as view:
        assert await view.reminders.distances_of(one.id) == {HOUR}
        assert await view.reminders.asked_distances() == {HOUR, DAY}


async def test_nothing_of_a_forgotten_person_is_left(storage, url):
    """Parts, distances, what they put off."""
    person, other_one = await people_of(storage, 2)
    event = await put(storage, 2, topics=frozenset())
    async with storage.begin() as tx:
        await tx.reminders.set_distance(person.id, HOUR, wanted=True, at=NOW)
        await tx.reminders.snooze(person.id, event.id, until=NOW)
    await told(storage, STARTS - 2 * HOUR)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    assert set(await parts(storage)) == {other_one.id}
    async with storage.read() as view:
        assert await view.reminders.distances_of(person.id) == frozenset()
        assert await view.reminders.snoozes_of(person.id) == {}


async def test_old_rounds_are_thrown_away_with_whom_they_reminded(storage, url, monkeypatch):
    """Afterwards nobody needs to know who was reminded of what."""
    monkeypatch.setattr("storage.stores.rounds.PRUNED_AT_ONCE", 2)
    people = await people_of(storage, 3)
    await put(storage, 24, 2, topics=frozenset())
    await told(storage, STARTS - DAY)
    await told(storage, STARTS - 2 * HOUR)
    async with storage.begin() as tx:
        await tx.reminders.snooze(people[0].id, EventId(1), until=STARTS)
    gone: list[int] = []
    while not gone or gone[-1]:
        async with storage.begin() as tx:
            gone.append(await tx.reminders.prune(STARTS - 3 * HOUR))
    assert gone == [2, 2, 0]
    async with raw(url) as connection:
        for table, left in ((reminder_rounds, 1), (round_reminders, 1), (round_parts, 3)):
            count = sa.select(sa.func.count()).select_from(table)
            assert await connection.scalar(count) == left, table.name
