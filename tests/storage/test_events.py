"""Events, reminders and attendance, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from core.model.event import Event, EventChange, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId, ReminderId, TopicKey
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.reminder import Reminder, ReminderState
from tests.storage.conftest import NOW

PRESS, WOMEN = TopicKey("press"), TopicKey("women")


def an_event(**changes) -> Event:
    event = Event(
        id=EventId(0),
        kind=EventKind.MEETING,
        versions={TURKISH: EventVersion("Görüşme", "Gündem"), ENGLISH: EventVersion("Meeting", "")},
        starts_at=datetime(2026, 3, 5, 13, 30, tzinfo=UTC),
        local_date=date(2026, 3, 5),
        local_time=time(14, 30),
        zone="Europe/Brussels",
        place="Rue 1",
        topics=frozenset({PRESS, WOMEN}),
        state=EventState.PLANNED,
        author=PersonId(1),
        revision=1,
    )
    return replace(event, **changes)


async def plan(storage, **changes) -> Event:
    event = an_event(**changes)
    async with storage.begin() as tx:
        number = await tx.events.add(event)
    return replace(event, id=number)


def a_reminder(event: Event, hours: int) -> Reminder:
    distance = timedelta(hours=hours)
    due_at = event.starts_at - distance
    return Reminder(ReminderId(0), event.id, distance, due_at, ReminderState.WAITING)


async def test_an_event_comes_back_as_it_was_planned(storage, other):
    """Instant, wall clock, zone and every language."""
    event = await plan(storage)
    deadline = await plan(storage, kind=EventKind.DEADLINE, local_time=None, topics=frozenset())
    async with other.read() as tx:
        assert await tx.events.get(event.id) == event
        assert await tx.events.get(deadline.id) == deadline
        assert await tx.events.get(EventId(99)) is None


async def test_a_change_made_on_an_old_screen_is_refused(storage, other):
    """Two coordinators at once: the second must look again."""
    event = await plan(storage)
    moved = replace(
        event,
        starts_at=event.starts_at + timedelta(days=1),
        versions={FRENCH: EventVersion("Réunion", "")},
        topics=frozenset({PRESS}),
        revision=2,
    )
    async with storage.begin() as tx:
        assert await tx.events.save(moved, was_revision=1)
        assert not await tx.events.save(replace(event, place="elsewhere"), was_revision=1)
    async with other.read() as tx:
        assert await tx.events.get(event.id) == moved


async def test_the_agenda_lists_what_is_coming_on_ones_topics_or_for_all(storage, other):
    """Soonest first, nothing past, nothing cancelled, paged."""
    day = timedelta(days=1)
    start = an_event().starts_at
    soon = await plan(storage, topics=frozenset({PRESS}))
    for_all = await plan(storage, starts_at=start + day, topics=frozenset())
    women = await plan(storage, starts_at=start + 2 * day, topics=frozenset({WOMEN}))
    await plan(storage, starts_at=NOW, topics=frozenset({PRESS}))
    await plan(storage, state=EventState.CANCELLED)
    async with other.read() as tx:
        mine, total = await tx.events.upcoming(frozenset({PRESS}), after=NOW, offset=0, limit=5)
        assert ([e.id for e in mine], total) == ([soon.id, for_all.id], 2)
        second, total = await tx.events.upcoming(None, after=NOW, offset=2, limit=2)
        assert ([e.id for e in second], total) == ([women.id], 3)
        nothing, total = await tx.events.upcoming(frozenset(), after=NOW, offset=0, limit=5)
        assert ([e.id for e in nothing], total) == ([for_all.id], 1)


async def test_new_reminders_replace_those_that_wait_but_not_those_sent(storage, other):
    """A moved event must not remind at the old time."""
    event = await plan(storage)
    async with storage.begin() as tx:
        await tx.events.set_reminders(event.id, [a_reminder(event, 2), a_reminder(event, 24)])
        first, _second = await tx.events.reminders(event.id)
        await tx.events.set_reminder_state(first.id, ReminderState.SENT)
        await tx.events.set_reminders(event.id, [a_reminder(event, 1)])
    async with other.read() as tx:
        found = await tx.events.reminders(event.id)
        assert [(r.distance, r.state) for r in found] == [
            (timedelta(hours=24), ReminderState.SENT),
            (timedelta(hours=2), ReminderState.CANCELLED),
            (timedelta(hours=1), ReminderState.WAITING),
        ]
        assert await tx.events.get_reminder(first.id) == replace(first, state=ReminderState.SENT)
        assert await tx.events.get_reminder(ReminderId(99)) is None


async def test_reminders_are_found_when_due_and_the_next_one_before(storage, other):
    """The scheduler only asks; a restart loses no time."""
    event = await plan(storage)
    async with storage.begin() as tx:
        await tx.events.set_reminders(event.id, [a_reminder(event, 2), a_reminder(event, 24)])
    day_before, two_hours = (event.starts_at - timedelta(hours=h) for h in (24, 2))
    async with other.read() as tx:
        assert await tx.events.due_reminders(day_before - timedelta(microseconds=1)) == []
        assert [r.due_at for r in await tx.events.due_reminders(day_before)] == [day_before]
        assert [r.due_at for r in await tx.events.due_reminders(two_hours)] == [
            day_before,
            two_hours,
        ]
        assert await tx.events.next_due(after=NOW, until=event.starts_at) == day_before
        assert await tx.events.next_due(after=day_before, until=event.starts_at) == two_hours
        assert await tx.events.next_due(after=two_hours, until=event.starts_at) is None


async def test_a_change_is_written_down(storage, other):
    """What people are told is rendered when it is sent, from this."""
    event = await plan(storage)
    change = EventChange(event.id, cancelled=False, before=NOW, place_changed=True, at=NOW)
    async with storage.begin() as tx:
        number = await tx.events.add_change(change)
    async with other.read() as tx:
        assert await tx.events.get_change(number) == change
        assert await tx.events.get_change(number + 1) is None
