"""Broadcasts: recipients chunk by chunk, progress, cancelling; on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast, Progress
from core.model.delivery import DeliveryState, Doubt, Lane, Result
from core.model.event import Attendance, EventChange
from core.model.identity import BroadcastId, ReminderId, TopicKey
from core.model.language import ENGLISH
from core.model.reminder import Reminder, ReminderState
from storage.sql_storage import SqlStorage
from tests.storage.conftest import NOW, add_person
from tests.storage.ringing import ring
from tests.storage.test_events import an_event
from tests.storage.test_outbox import claim, record

PRESS = TopicKey("press")


async def start_briefing(
    storage: SqlStorage, author, audience, *, lane=Lane.BRIEFING, **more
) -> BroadcastId:
    async with storage.begin() as tx:
        number = await tx.briefings.add(
            NewBriefing(
                BriefingKind.BRIEFING,
                Edition({ENGLISH: Version("title", "body")}),
                audience,
                author=author.id,
                urgent=False,
                at=NOW,
            )
        )
        return await tx.outbox.start_broadcast(
            NewBroadcast(BroadcastSubject.BRIEFING, number, lane=lane, urgent=False, at=NOW, **more)
        )


async def fan_out(storage: SqlStorage, broadcast, *, span=100, **more) -> int:
    async with storage.begin() as tx:
        return (await tx.outbox.fan_out(broadcast, span=span, at=NOW, **more)).written


async def fan_out_all(storage, broadcast) -> set[int]:
    """Write down every recipient; return their person ids."""
    done = False
    while not done:
        async with storage.begin() as tx:
            done = (await tx.outbox.fan_out(broadcast, span=2, at=NOW)).done
    return {delivery.person for delivery in await claim(storage)}


async def state_of(storage: SqlStorage, broadcast) -> BroadcastState:
    async with storage.read() as tx:
        found = await tx.outbox.get_broadcast(broadcast)
        assert found is not None
        return found.state


async def test_recipients_are_written_down_in_chunks_that_can_be_resumed(storage, other):
    """The first can be sent before the last is in, and a restart goes on where it stopped."""
    people = [await add_person(storage, n) for n in range(1, 6)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    assert await fan_out(storage, broadcast, span=2) == 2
    assert {delivery.person for delivery in await claim(storage)} == {p.id for p in people[:2]}
    async with other.read() as tx:
        (found,) = await tx.outbox.unfinished(BroadcastState.FANNING)
        assert (found.id, found.cursor) == (broadcast, people[1].id)
    assert await fan_out(other, broadcast, span=2) == 2
    assert await fan_out(other, broadcast, span=2) == 1
    assert await state_of(storage, broadcast) is BroadcastState.SENDING
    assert await fan_out(other, broadcast, span=2) == 0
    async with other.read() as tx:
        assert await tx.outbox.progress(broadcast, now=NOW) == Progress(waiting=5)


async def test_a_chunk_that_ends_exactly_at_the_last_recipient_finishes_too(storage):
    """A broadcast that never leaves FANNING is never done."""
    people = [await add_person(storage, n) for n in range(1, 5)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    assert [await fan_out(storage, broadcast, span=2) for _ in range(2)] == [2, 2]
    assert await state_of(storage, broadcast) is BroadcastState.SENDING


async def test_a_briefing_goes_to_followers_who_may_be_written_to(storage):
    """Nobody else: not the unconsenting, the paused, the unreachable."""
    people = [await add_person(storage, n) for n in range(1, 7)]
    stranger = await add_person(storage, 9, consented=False)
    async with storage.begin() as tx:
        for person in (*people[:5], stranger):
            await tx.people.follow(person.id, PRESS, wanted=True)
            await tx.people.follow(person.id, TopicKey("women"), wanted=True)
        await tx.people.save(replace(people[1], paused=True))
        await tx.people.mark_unreachable(people[2].id)
    audience = Audience(topics=frozenset({PRESS, TopicKey("women")}))
    broadcast = await start_briefing(storage, people[0], audience)
    expected = {people[0].id, people[3].id, people[4].id}
    assert await fan_out_all(storage, broadcast) == expected


async def test_a_broadcast_to_nobody_is_done(storage):
    """Or its progress message would be kept up for ever."""
    author = await add_person(storage, 1, consented=False)
    broadcast = await start_briefing(storage, author, Audience(everyone=True))
    assert await fan_out(storage, broadcast) == 0
    assert await state_of(storage, broadcast) is BroadcastState.DONE


async def test_one_broadcast_for_each_thing(storage):
    """A confirmation pressed twice, or a reminder found due twice, is sent once."""
    async with storage.begin() as tx:
        first, second = [
            await tx.outbox.start_broadcast(
                NewBroadcast(BroadcastSubject.REMINDER, 5, lane=Lane.REMINDER, urgent=False, at=NOW)
            )
            for _ in range(2)
        ]
        other_subject = await tx.outbox.start_broadcast(
            NewBroadcast(BroadcastSubject.EVENT_CHANGE, 5, lane=Lane.REMINDER, urgent=False, at=NOW)
        )
    assert first == second
    assert other_subject != first


async def test_copies_put_off_by_quiet_hours_are_counted_apart(storage, other):
    """An editor who sees one still to go for hours must see why."""
    people = [await add_person(storage, n) for n in range(1, 4)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    await fan_out(storage, broadcast)
    asleep = (await claim(storage))[0]
    morning = NOW + timedelta(hours=8)
    result = Result(
        asleep.id, asleep.person, DeliveryState.WAITING, due_at=morning, attempted=False
    )
    await record(storage, result)
    async with other.read() as tx:
        assert await tx.outbox.progress(broadcast, now=NOW) == Progress(waiting=3, resting=1)
        assert await tx.outbox.progress(broadcast, now=morning) == Progress(waiting=3)


async def test_a_broadcast_is_done_when_its_last_copy_has_an_end(storage, other):
    """The counts an editor sees at the end are final."""
    people = [await add_person(storage, n) for n in range(1, 5)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    await fan_out(storage, broadcast)
    copies = await claim(storage)
    ends = (DeliveryState.SENT, DeliveryState.UNREACHABLE, DeliveryState.REJECTED)
    for copy, end in zip(copies[:3], ends, strict=True):
        await record(storage, Result(copy.id, copy.person, end))
    assert await state_of(other, broadcast) is BroadcastState.SENDING
    async with other.read() as tx:
        expected = Progress(waiting=1, sent=1, unreachable=1, failed=1)
        assert await tx.outbox.progress(broadcast, now=NOW) == expected
    await record(storage, Result(copies[3].id, copies[3].person, DeliveryState.IN_DOUBT))
    assert await state_of(other, broadcast) is BroadcastState.DONE
    async with other.read() as tx:
        assert (await tx.outbox.progress(broadcast, now=NOW)).total == 4


async def test_a_copy_of_a_briefing_is_left_in_doubt_and_a_reminder_repeated(storage):
    """The rule for doubt goes with each copy."""
    person = await add_person(storage, 1)
    broadcast = await start_briefing(storage, person, Audience(everyone=True))
    await fan_out(storage, broadcast)
    (copy,) = await claim(storage)
    assert (copy.subject, copy.doubt) == (broadcast, Doubt.LEAVE)


async def test_every_copy_knows_when_it_would_be_too_late(storage):
    """Quiet hours must not put a reminder off past its event."""
    person = await add_person(storage, 1)
    latest_at = NOW + timedelta(hours=2)
    broadcast = await start_briefing(storage, person, Audience(everyone=True), latest_at=latest_at)
    await fan_out(storage, broadcast)
    (copy,) = await claim(storage)
    assert copy.latest_at == latest_at


async def test_a_cancelled_broadcast_sends_nothing_more(storage):
    """Stopping means stopping: what waits is withdrawn, what is out stays out."""
    people = [await add_person(storage, n) for n in range(1, 5)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    await fan_out(storage, broadcast, span=3)
    (copy,) = await claim(storage, limit=1)
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_broadcast(broadcast)
        assert not await tx.outbox.cancel_broadcast(broadcast)
    await record(storage, Result(copy.id, copy.person, DeliveryState.SENT))
    assert await fan_out(storage, broadcast) == 0
    assert await claim(storage) == []
    assert await state_of(storage, broadcast) is BroadcastState.CANCELLED
    async with storage.read() as tx:
        assert await tx.outbox.progress(broadcast, now=NOW) == Progress(sent=1, cancelled=2)


async def test_unfinished_broadcasts_come_most_urgent_first(storage):
    """An alert that starts later overtakes."""
    person = await add_person(storage, 1)
    slow = await start_briefing(storage, person, Audience(everyone=True))
    fast = await start_briefing(storage, person, Audience(everyone=True), lane=Lane.ALERT)
    await fan_out(storage, slow)
    async with storage.read() as tx:
        both = await tx.outbox.unfinished(BroadcastState.FANNING, BroadcastState.SENDING)
        assert [one.id for one in both] == [fast, slow]
        assert [one.id for one in await tx.outbox.unfinished(BroadcastState.FANNING)] == [fast]


@pytest.fixture
async def planned(storage):
    """An event on the press topic, with one reminder, and five people."""
    people = [await add_person(storage, n) for n in range(1, 6)]
    async with storage.begin() as tx:
        event = await tx.events.add(replace(an_event(), topics=frozenset({PRESS})))
        distance = timedelta(hours=2)
        one = Reminder(ReminderId(0), event, distance, NOW, ReminderState.WAITING)
        await tx.reminders.set_reminders(event, [one])
        for person in people[:3]:
            await tx.people.follow(person.id, PRESS, wanted=True)
        await tx.event_people.say(event, people[2].id, Attendance.NOT_COMING, needs=None, at=NOW)
        await tx.event_people.say(event, people[3].id, Attendance.COMING, needs=None, at=NOW)
    return event, people, await ring(storage, NOW)


async def test_a_reminder_goes_to_followers_and_those_coming(storage, planned):
    """And not to those who said that they are not coming."""
    _event, people, broadcast = planned
    assert await fan_out_all(storage, broadcast) == {people[0].id, people[1].id, people[3].id}


async def test_a_reminder_of_an_event_without_topics_goes_to_everyone(storage, planned):
    """It stands in everyone's agenda; whoever relies on being reminded must be."""
    event, people, broadcast = planned
    async with storage.begin() as tx:
        known = await tx.events.get(event)
        assert known is not None
        await tx.events.save(replace(known, topics=frozenset()), was_revision=known.revision)
    everyone = {person.id for person in people}
    assert await fan_out_all(storage, broadcast) == everyone - {people[2].id}


async def test_a_change_is_told_to_the_reminded_and_those_coming(storage, planned):
    """Whoever has a wrong time on their phone must hear of the right one."""
    event, people, broadcast = planned
    await fan_out(storage, broadcast, span=1)
    (copy,) = await claim(storage)
    await record(storage, Result(copy.id, copy.person, DeliveryState.SENT))
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_for_event(event) == 1
        assert await tx.outbox.cancel_for_event(event) == 0
        change = EventChange(event, cancelled=True, before=None, place_changed=False, at=NOW)
        told = await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.EVENT_CHANGE,
                await tx.events.add_change(change),
                lane=Lane.REMINDER,
                urgent=False,
                at=NOW,
            )
        )
    assert await fan_out_all(storage, told) == {people[0].id, people[3].id}


async def test_moving_an_event_stops_the_reminder_that_is_going_out(storage, planned):
    """Cancelling an event cancels its reminders, even half-sent ones."""
    event, _people, broadcast = planned
    await fan_out(storage, broadcast)
    async with storage.begin() as tx:
        assert await tx.outbox.cancel_for_event(event) == 1
    assert await claim(storage) == []
    assert await state_of(storage, broadcast) is BroadcastState.CANCELLED


async def test_a_watched_broadcast_is_remembered_with_its_newest_message(storage, other):
    """Progress goes on in one message after a restart."""
    person = await add_person(storage, 1)
    broadcast = await start_briefing(storage, person, Audience(everyone=True))
    async with storage.begin() as tx:
        await tx.outbox.watch(broadcast, person.id, 10)
        await tx.outbox.watch(broadcast, person.id, 11)
    async with other.begin() as tx:
        assert await tx.outbox.watches() == [(broadcast, person.id, 11)]
        await tx.outbox.unwatch(broadcast, person.id)
        assert await tx.outbox.watches() == []


async def test_a_sending_ends_when_the_last_one_waited_for_is_forgotten(storage, other):
    """An editor must not watch for ever for somebody who is no longer there."""
    author, staying, leaving = [await add_person(storage, number) for number in (1, 2, 3)]
    async with storage.begin() as tx:
        for person in (staying, leaving):
            await tx.people.follow(person.id, PRESS, wanted=True)
    broadcast = await start_briefing(storage, author, Audience(topics=frozenset({PRESS})))
    await fan_out(storage, broadcast)
    async with storage.begin() as tx:
        await tx.people.forget(staying.id)
    assert await state_of(other, broadcast) is BroadcastState.SENDING
    async with storage.begin() as tx:
        await tx.people.forget(leaving.id)
    assert await state_of(other, broadcast) is BroadcastState.DONE
