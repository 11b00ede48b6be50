"""Reminders in storage: when they are due, who gets them, and who is left alone."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import DeliveryState, Result
from core.model.event import Attendance, Event, EventRole
from core.model.event_kind import EventState
from core.model.identity import EventId, PersonId, ReminderId, RoundId, TopicKey
from core.model.person import Person
from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours
from core.model.reader_moment import EARLIEST, ReaderClock
from core.model.reminder import ReminderState, reminders_of
from core.model.reminder_round import DueReminder
from core.model.roles import Role
from storage.reminder_tables import reminder_rounds, round_parts, round_reminders
from tests.storage.circles import add_group
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.ringing import plan_now, ring
from tests.storage.test_events import PRESS, WOMEN, an_event

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
STARTS = an_event().starts_at  # Thursday 5 March, 13:30 UTC, 14:30 in Brussels


async def put(storage, *hours: float, **changes) -> Event:
    """Put an event into the agenda with reminders so many hours before it."""
    distances = tuple(timedelta(hours=each) for each in hours)
    event = replace(an_event(**changes), distances=distances)
    async with storage.begin() as tx:
        number = await tx.events.add(event)
        event = replace(event, id=number)
        await tx.reminders.set_reminders(number, reminders_of(event, NOW))
    return event


async def told(storage, now: datetime) -> set[PersonId]:
    """Ring the bell, and return who gets a copy."""
    broadcast = await ring(storage, now)
    if broadcast is None:
        return set()
    done = False
    while not done:
        async with storage.begin() as tx:
            done = (await tx.outbox.fan_out(broadcast, span=2, at=now)).done
    async with storage.begin() as tx:
        copies = await tx.outbox.claim(limit=100, now=now, real_now=now, lease_seconds=60)
        await tx.outbox.record(
            [Result(each.id, each.person, DeliveryState.SENT, message_id=1) for each in copies],
            now=now,
            real_now=now,
        )
    return {copy.person for copy in copies}


async def follow(storage, *people: Person, topic: TopicKey = PRESS) -> None:
    async with storage.begin() as tx:
        for person in people:
            await tx.people.follow(person.id, topic, wanted=True)


async def say(storage, event: Event, person: Person, said: Attendance) -> None:
    async with storage.begin() as tx:
        await tx.event_people.say(event.id, person.id, said, needs=None, at=NOW)


async def change(storage, person: Person, **changes) -> None:
    async with storage.begin() as tx:
        known = await tx.people.get(person.id)
        assert known is not None
        await tx.people.save(replace(known, **changes))


async def people_of(storage, count: int) -> list[Person]:
    return [await add_person(storage, number) for number in range(1, count + 1)]


async def states(storage, event: Event) -> list[ReminderState]:
    async with storage.read() as view:
        return [each.state for each in await view.reminders.of_event(event.id) if not each.personal]


async def parts(storage, number: int = 1) -> dict[PersonId, list[ReminderId]]:
    async with storage.read() as view:
        found = await view.reminders.parts(RoundId(number), first=PersonId(0), limit=100)
    return {person: [part.reminder.id for part in each] for person, each in found.items()}


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


async def test_followers_and_those_who_said_yes_or_perhaps_are_reminded(storage):
    """Not who said no, and not who has nothing to do with it."""
    people = await people_of(storage, 7)
    event = await put(storage, 2)
    await follow(storage, people[0], people[1])
    await follow(storage, people[6], topic=TopicKey("other"))
    await say(storage, event, people[1], Attendance.NOT_COMING)
    for person, said in zip(
        people[2:5], (Attendance.COMING, Attendance.MAYBE, Attendance.WAITING), strict=True
    ):
        await say(storage, event, person, said)
    assert await told(storage, STARTS - 2 * HOUR) == {people[n].id for n in (0, 2, 3, 4)}
    assert await states(storage, event) == [ReminderState.SENT]


async def test_an_event_without_topics_reminds_everyone_it_may(storage):
    """Paused, unreachable, without consent, muted: each is left alone."""
    people = await people_of(storage, 5)
    await add_person(storage, 6, consented=False)
    event = await put(storage, 2, topics=frozenset())
    await change(storage, people[1], paused=True)
    await change(storage, people[2], reachable=False)
    async with storage.begin() as tx:
        await tx.event_people.mute(event.id, people[3].id, on=True)
    assert await told(storage, STARTS - 2 * HOUR) == {people[0].id, people[4].id}


async def test_a_closed_circle_reminds_its_members_and_those_with_a_role(storage, url):
    """Its topics are nobody's business outside, nor what an outsider once said."""
    people = await people_of(storage, 6)
    group = await add_group(url, people[0], people[1])
    event = await put(storage, 2, groups=frozenset({group}))
    await follow(storage, people[2])
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, people[3].id, EventRole.SPEAKER, on=True)
        await tx.people.grant(people[5].id, Role.COORDINATOR, by=None)
    await say(storage, event, people[4], Attendance.COMING)
    await say(storage, event, people[5], Attendance.COMING)
    assert await told(storage, STARTS - 2 * HOUR) == {people[n].id for n in (0, 1, 3, 5)}


async def test_an_event_by_name_reminds_those_named_alone(storage, url):
    """Not the other members of a group, nor those who follow its topics."""
    people = await people_of(storage, 3)
    group = await add_group(url, people[0])
    event = await put(storage, 2, groups=frozenset({group}), invited_only=True)
    await follow(storage, people[1])
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, people[2].id, EventRole.GUEST, on=True)
    assert await told(storage, STARTS - 2 * HOUR) == {people[2].id}


async def test_a_distance_of_ones_own_reminds_those_who_asked_and_who_are_concerned(storage):
    """On top of what everybody gets; not of what one has nothing to do with."""
    people = await people_of(storage, 3)
    await put(storage, 2)
    await follow(storage, *people[:2])
    async with storage.begin() as tx:
        for person in people[1:]:
            await tx.reminders.set_distance(person.id, HOUR, wanted=True, at=NOW)
        assert await tx.reminders.asked_distances() == {HOUR}
    assert await told(storage, STARTS - 2 * HOUR) == {people[0].id, people[1].id}
    assert await told(storage, STARTS - HOUR) == {people[1].id}


async def test_after_an_event_those_who_came_are_asked(storage):
    """Not those who follow its topics, nor those who thought about it."""
    people = await people_of(storage, 4)
    event = await put(storage, after=(24 * HOUR,), state=EventState.HELD)
    await follow(storage, people[0])
    await say(storage, event, people[1], Attendance.COMING)
    await say(storage, event, people[2], Attendance.MAYBE)
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, people[3].id, EventRole.OBSERVER, on=True)
    assert await told(storage, STARTS + 24 * HOUR) == {people[1].id, people[3].id}


async def test_several_reminders_that_fall_together_are_one_copy(storage):
    """Three events at the same hour of the day before: one message for who follows all."""
    one, two = await people_of(storage, 2)
    events = [await put(storage, 24, topics=frozenset({topic})) for topic in (PRESS, WOMEN, PRESS)]
    await follow(storage, one)
    await follow(storage, one, two, topic=WOMEN)
    assert await told(storage, STARTS - DAY) == {one.id, two.id}
    found = await parts(storage)
    async with storage.read() as view:
        ids = [
            each.id
            for event in events
            for each in await view.reminders.of_event(event.id)
            if not each.personal
        ]
    assert {person: set(each) for person, each in found.items()} == {
        one.id: set(ids),
        two.id: {ids[1]},
    }


async def test_each_is_reminded_when_their_own_night_is_over(storage):
    """Due at 7: one who sleeps until 8, one who sets no quiet hours."""
    awake, asleep = await people_of(storage, 2)
    await change(storage, asleep, quiet=DEFAULT_QUIET_HOURS)
    starts = datetime(2026, 3, 5, 17, 0, tzinfo=UTC)  # 18:00 in Brussels
    event = await put(storage, 11, starts_at=starts, topics=frozenset())
    at_seven = starts - 11 * HOUR
    assert await told(storage, at_seven) == {awake.id}
    assert await states(storage, event) == [ReminderState.UNDER_WAY]
    assert await told(storage, at_seven + HOUR / 2) == set()
    assert await told(storage, at_seven + HOUR) == {asleep.id}
    assert await states(storage, event) == [ReminderState.SENT]


async def test_who_changes_their_clock_in_between_is_neither_doubled_nor_lost(storage):
    """One has been reminded and goes to sleep; one was asleep and moves to where it was day."""
    first, second, third = await people_of(storage, 3)
    for person in (second, third):
        await change(storage, person, quiet=DEFAULT_QUIET_HOURS)
    starts = datetime(2026, 3, 5, 17, 0, tzinfo=UTC)
    await put(storage, 11, starts_at=starts, topics=frozenset())
    at_seven = starts - 11 * HOUR
    assert await told(storage, at_seven) == {first.id}
    await change(storage, first, quiet=DEFAULT_QUIET_HOURS)
    await change(storage, second, quiet=None)
    assert await told(storage, at_seven + HOUR) == {second.id, third.id}


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


async def test_what_a_reader_decides_after_fan_out_still_counts(storage, url):
    """Not coming, muted, out of the group: their copy has nothing left to say."""
    people = await people_of(storage, 4)
    group = await add_group(url, *people)
    event = await put(storage, 2, groups=frozenset({group}))
    broadcast = await ring(storage, STARTS - 2 * HOUR)
    assert broadcast is not None
    async with storage.begin() as tx:
        await tx.outbox.fan_out(broadcast, span=10, at=NOW)
        await tx.event_people.mute(event.id, people[0].id, on=True)
        await tx.groups.leave(group, people[2].id)
    await say(storage, event, people[1], Attendance.NOT_COMING)
    found = await parts(storage)
    assert {person for person, each in found.items() if each} == {people[3].id}
    assert set(found) == {person.id for person in people}, "who is left with nothing is known"


async def test_long_lists_and_many_events_are_written_down_in_steps(storage, monkeypatch):
    """However the work is cut, everybody has everything once."""
    monkeypatch.setattr("storage.stores.round_fanout.GATHERED_AT_ONCE", 2)
    monkeypatch.setattr("storage.stores.round_fanout.LONG", 2)
    people = await people_of(storage, 5)
    events = [await put(storage, 2, invited_only=True) for _ in range(5)]
    async with storage.begin() as tx:
        for person in people:
            await tx.event_people.set_role(events[3].id, person.id, EventRole.GUEST, on=True)
        for person, event in zip(people, events, strict=True):
            await tx.event_people.set_role(event.id, person.id, EventRole.HOST, on=True)
    for person in people[:4]:
        await say(storage, events[3], person, Attendance.COMING)
    assert await told(storage, STARTS - 2 * HOUR) == {person.id for person in people}
    found = await parts(storage)
    assert [len(found[person.id]) for person in people] == [2, 2, 2, 1, 2]


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


@pytest.mark.parametrize("hours", [2, 24])
async def test_nobody_is_reminded_twice_of_the_same_distance(storage, hours):
    """However often the bell rings."""
    (person,) = await people_of(storage, 1)
    await put(storage, hours, topics=frozenset())
    now = STARTS - hours * HOUR
    assert await told(storage, now) == {person.id}
    for minutes in range(0, 60, 7):
        assert await told(storage, now + timedelta(minutes=minutes)) == set()
