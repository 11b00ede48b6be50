"""Who is reminded of an event, and who is left alone."""

from datetime import UTC, datetime, timedelta

import pytest

from core.model.event import Attendance, EventRole
from core.model.event_kind import EventState
from core.model.identity import TopicKey
from core.model.quiet import DEFAULT_QUIET_HOURS
from core.model.reminder import ReminderState
from core.model.roles import Role
from tests.storage.circles import add_group
from tests.storage.conftest import NOW, add_person
from tests.storage.reminding import (
    DAY,
    HOUR,
    STARTS,
    change,
    follow,
    parts,
    people_of,
    put,
    say,
    states,
    told,
)
from tests.storage.ringing import ring
from tests.storage.test_events import PRESS, WOMEN


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


@pytest.mark.parametrize("hours", [2, 24])
async def test_nobody_is_reminded_twice_of_the_same_distance(storage, hours):
    """However often the bell rings."""
    (person,) = await people_of(storage, 1)
    await put(storage, hours, topics=frozenset())
    now = STARTS - hours * HOUR
    assert await told(storage, now) == {person.id}
    for minutes in range(0, 60, 7):
        assert await told(storage, now + timedelta(minutes=minutes)) == set()


async def test_sleepers_hear_once_in_the_evening_what_others_hear_at_night(storage):
    """Six and two hours before seven in the morning; nobody is woken as one who was left out."""
    awake, asleep = await people_of(storage, 2)
    await change(storage, asleep, quiet=DEFAULT_QUIET_HOURS)
    starts = datetime(2026, 3, 5, 6, 0, tzinfo=UTC)  # 7:00 in Brussels
    await put(storage, 6, 2, starts_at=starts, topics=frozenset())
    evening = datetime(2026, 3, 4, 20, 45, tzinfo=UTC)
    assert await told(storage, evening) == {asleep.id}
    assert await told(storage, starts - 6 * HOUR) == {awake.id}
    assert await told(storage, starts - 2 * HOUR) == {awake.id}
