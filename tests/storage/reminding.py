"""Events with reminders in storage tests, whom they concern, and who is told."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.model.delivery import DeliveryState, Result
from core.model.event import Attendance, Event
from core.model.identity import PersonId, ReminderId, RoundId, TopicKey
from core.model.person import Person
from core.model.reminder import ReminderState, reminders_of
from tests.storage.conftest import NOW, add_person
from tests.storage.ringing import ring
from tests.storage.test_events import PRESS, an_event

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
