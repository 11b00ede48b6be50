"""Events, who may see them, and how they stood before, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from core.model.event import (
    Attendance,
    Event,
    EventChange,
    EventPast,
    EventRole,
    EventVersion,
)
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId, ReminderId, SeriesId, TopicKey
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.reference import CallKey
from core.model.reminder import Reminder, ReminderState
from core.model.series import Scope
from tests.storage.conftest import NOW, add_person

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
        state=EventState.CONFIRMED,
        author=PersonId(1),
        revision=1,
    )
    return replace(event, **changes)


async def a_group(storage):
    async with storage.begin() as tx:
        return await tx.groups.add("Geneva", by=PersonId(1), at=NOW)


async def listed(storage, reader=None, *, topics=None, mine=False) -> list[EventId]:
    async with storage.read() as tx:
        found, total = await tx.events.upcoming(
            reader, topics, after=NOW, offset=0, limit=9, mine=mine
        )
    assert total == len(found)
    return [each.id for each in found]


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
    """Instant, wall clock, zone and every language; all that a card shows."""
    group = await a_group(storage)
    event = await plan(storage, uid="7@elsewhere")
    deadline = await plan(
        storage, kind=EventKind.DEADLINE, local_time=None, topics=frozenset(), uid="8"
    )
    full = await plan(
        storage,
        state=EventState.PROPOSED,
        ends_at=event.starts_at + timedelta(days=1),
        last_date=date(2026, 3, 6),
        end_time=time(14, 30),
        groups=frozenset({group}),
        invited_only=True,
        seats=12,
        interpretation=frozenset({TURKISH, FRENCH}),
        distances=(timedelta(days=2), timedelta(minutes=30)),
        after=(timedelta(hours=3),),
        series=SeriesId(4),
        occurrence=datetime.fromisoformat("2026-03-05T14:30"),
        call=CallKey("wgdawg"),
        uid="9",
        successor=EventId(77),
    )
    nothing = await plan(storage, distances=(), uid="10")
    async with other.read() as tx:
        for one in (event, deadline, full, nothing):
            assert await tx.events.get(one.id) == one
        assert await tx.events.get(EventId(99)) is None
        assert await tx.events.get_many({full.id, event.id, EventId(99)}) == [event, full]


async def test_every_event_has_a_name_for_other_calendars_that_stays(storage, other):
    """Imported again, an event must be found; told again, a calendar must not show it twice."""
    one, two = await plan(storage), await plan(storage)
    async with storage.begin() as tx:
        kept = await tx.events.get(one.id)
        assert kept is not None
        assert await tx.events.save(replace(kept, uid="", place="elsewhere"), was_revision=1)
    async with other.read() as tx:
        again, second = await tx.events.get(one.id), await tx.events.get(two.id)
        assert again.uid == kept.uid
        assert len({again.uid, second.uid, ""}) == 3
        assert await tx.events.with_uids([kept.uid]) == [again]
        assert await tx.events.with_uids(["nobody"]) == []


async def test_a_change_made_on_an_old_screen_is_refused(storage, other):
    """Two coordinators at once: the second must look again."""
    event = await plan(storage, uid="1", groups=frozenset({await a_group(storage)}))
    moved = replace(
        event,
        starts_at=event.starts_at + timedelta(days=1),
        versions={FRENCH: EventVersion("Réunion", "")},
        topics=frozenset({PRESS}),
        groups=frozenset(),
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
    reader = (await add_person(storage, 1)).id
    soon = await plan(storage, topics=frozenset({PRESS}))
    for_all = await plan(storage, starts_at=start + day, topics=frozenset())
    women = await plan(storage, starts_at=start + 2 * day, topics=frozenset({WOMEN}))
    await plan(storage, starts_at=NOW, topics=frozenset({PRESS}))
    await plan(storage, state=EventState.CANCELLED)
    async with other.read() as tx:
        page = {"after": NOW, "offset": 0, "limit": 5}
        mine, total = await tx.events.upcoming(reader, frozenset({PRESS}), **page)
        assert ([e.id for e in mine], total) == ([soon.id, for_all.id], 2)
        second, total = await tx.events.upcoming(None, None, after=NOW, offset=2, limit=2)
        assert ([e.id for e in second], total) == ([women.id], 3)
        nothing, total = await tx.events.upcoming(reader, frozenset(), **page)
        assert ([e.id for e in nothing], total) == ([for_all.id], 1)
        found, total = await tx.events.upcoming(None, None, kinds=[EventKind.HEARING], **page)
        assert (found, total) == ([], 0)
        _, total = await tx.events.upcoming(None, None, kinds=[EventKind.MEETING], **page)
        assert total == 3


async def test_an_event_stays_in_the_agenda_until_it_is_over(storage, other):
    """Who looks up the room in the second hour must still find it."""
    start = NOW - timedelta(hours=2)
    running = await plan(storage, starts_at=start, ends_at=NOW + timedelta(hours=1))
    await plan(storage, starts_at=start, ends_at=NOW)
    await plan(storage, starts_at=NOW - timedelta(minutes=1))
    assert await listed(other) == [running.id]


async def test_only_those_it_is_for_learn_of_a_closed_event(storage, other):
    """A list that shows the name of a closed meeting has told it."""
    group = await a_group(storage)
    member, named, stranger = [(await add_person(storage, each)).id for each in (1, 2, 3)]
    async with storage.begin() as tx:
        await tx.groups.join(group, member, NOW)
    of_group = await plan(storage, groups=frozenset({group}))
    of_named = await plan(storage, invited_only=True)
    async with storage.begin() as tx:
        await tx.event_people.set_role(of_named.id, named, EventRole.GUEST, on=True)
    assert await listed(other, member) == [of_group.id]
    assert await listed(other, named) == [of_named.id]
    assert await listed(other, stranger) == []
    assert await listed(other) == [of_group.id, of_named.id]


async def test_what_concerns_somebody_is_listed_whatever_topics_they_follow(storage, other):
    """Who said yes, or was named, must find it again."""
    person = (await add_person(storage, 1)).id
    said, has_role = await plan(storage), await plan(storage)
    stays_away = await plan(storage)
    async with storage.begin() as tx:
        for event, word in ((said, Attendance.MAYBE), (stays_away, Attendance.NOT_COMING)):
            await tx.event_people.say(event.id, person, word, needs=None, at=NOW)
        await tx.event_people.set_role(has_role.id, person, EventRole.SPEAKER, on=True)
    open_to_all = await plan(storage, topics=frozenset())
    assert await listed(other, person, topics=frozenset()) == [
        said.id,
        has_role.id,
        open_to_all.id,
    ]
    assert await listed(other, person, mine=True) == [said.id, has_role.id]


async def test_staff_find_what_is_no_longer_in_the_agenda(storage, other):
    """What was put off waits for a new time, and must not get lost."""
    old = await plan(storage, state=EventState.POSTPONED, starts_at=NOW - timedelta(days=90))
    new = await plan(storage, state=EventState.POSTPONED)
    held = await plan(storage, state=EventState.HELD, kind=EventKind.WORKSHOP)
    async with other.read() as tx:
        found, total = await tx.events.in_states([EventState.POSTPONED], offset=0, limit=1)
        assert ([each.id for each in found], total) == ([new.id], 2)
        found, _ = await tx.events.in_states([EventState.POSTPONED], offset=1, limit=1)
        assert [each.id for each in found] == [old.id]
        found, _ = await tx.events.in_states(
            [EventState.HELD, EventState.POSTPONED],
            kinds=[EventKind.WORKSHOP],
            offset=0,
            limit=5,
        )
        assert [each.id for each in found] == [held.id]


async def test_an_event_knows_how_it_stood_before(storage, other):
    """A hearing that went over three times is a fact that observers report."""
    event, next_one = await plan(storage), await plan(storage)
    lines = [
        EventPast(NOW, EventState.SCHEDULED, event.starts_at),
        EventPast(NOW + timedelta(days=1), EventState.ADJOURNED, event.starts_at),
    ]
    async with storage.begin() as tx:
        for line in lines:
            await tx.events.write_past(event.id, line)
        gone_over = replace(event, successor=next_one.id)
        assert await tx.events.save(gone_over, was_revision=1)
    async with other.read() as tx:
        assert await tx.events.history(event.id) == lines
        assert await tx.events.history(next_one.id) == []
        assert (await tx.events.adjourned_to(next_one.id)).id == event.id
        assert await tx.events.adjourned_to(event.id) is None


async def test_the_occurrences_of_a_series_are_found_with_it(storage, other):
    """Changed together, they must be found together."""
    day = timedelta(days=1)
    start = an_event().starts_at
    first, second = [
        await plan(storage, series=SeriesId(1), starts_at=start + each * day) for each in (0, 7)
    ]
    await plan(storage, series=SeriesId(2))
    await plan(storage)
    async with other.read() as tx:
        found = await tx.events.of_series(SeriesId(1), after=None)
        assert [each.id for each in found] == [first.id, second.id]
        found = await tx.events.of_series(SeriesId(1), after=start)
        assert [each.id for each in found] == [second.id]


async def test_a_change_is_written_down(storage, other):
    """What people are told is rendered when it is sent, from this."""
    event = await plan(storage)
    change = EventChange(event.id, cancelled=False, before=NOW, place_changed=True, at=NOW)
    put_off = replace(change, postponed=True, adjourned=True, scope=Scope.FOLLOWING)
    async with storage.begin() as tx:
        number, second = [await tx.events.add_change(each) for each in (change, put_off)]
    async with other.read() as tx:
        assert await tx.events.get_change(number) == change
        assert await tx.events.get_change(second) == put_off
        assert await tx.events.get_change(second + 1) is None
