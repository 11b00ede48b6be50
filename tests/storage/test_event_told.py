"""How many would be told of a change: the number on the button is the number of messages."""

from dataclasses import replace
from datetime import timedelta

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.event import Attendance, EventChange, EventRole
from core.model.identity import SeriesId
from core.model.roles import Role
from core.model.series import Scope
from tests.storage.conftest import NOW, add_person
from tests.storage.test_event_people import say
from tests.storage.test_events import plan

WEEK = timedelta(days=7)


async def written(storage, event, scope: Scope) -> int:
    """How many copies a real change would write, for comparison."""
    change = EventChange(event.id, cancelled=True, before=None, place_changed=False, at=NOW)
    async with storage.begin() as tx:
        number = await tx.events.add_change(replace(change, scope=scope))
        broadcast = await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.EVENT_CHANGE,
                number,
                lane=Lane.REMINDER,
                urgent=False,
                at=NOW,
                latest_at=event.starts_at,
            )
        )
        return int((await tx.outbox.fan_out(broadcast, span=1000, at=NOW)).written)


async def test_who_comes_may_come_or_has_a_role_is_counted_and_nobody_else(storage, other):
    """Whoever said no is left alone, whoever paused too."""
    event = await plan(storage)
    people = [await add_person(storage, number, consented=True) for number in range(1, 7)]
    coming, maybe, waiting, host, declined, _ = people
    await say(storage, event, coming, Attendance.COMING)
    await say(storage, event, maybe, Attendance.MAYBE)
    await say(storage, event, waiting, Attendance.WAITING)
    await say(storage, event, declined, Attendance.NOT_COMING)
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, host.id, EventRole.HOST, on=True)
        await tx.event_people.set_role(event.id, declined.id, EventRole.SPEAKER, on=True)
    async with other.read() as view:
        assert await view.event_people.count_told(event.id, Scope.THIS, now=NOW) == 4
    assert await written(storage, event, Scope.THIS) == 4


async def test_with_a_series_those_of_the_others_are_counted_once(storage, other):
    """Calling three meetings off is one message each, not three."""
    first = await plan(storage)
    series = []
    for at in range(3):
        start = first.starts_at + at * WEEK
        occurrence = start.replace(tzinfo=None)
        series.append(
            await plan(storage, starts_at=start, series=SeriesId(1), occurrence=occurrence)
        )
    one, two = [await add_person(storage, number, consented=True) for number in (1, 2)]
    await say(storage, series[0], one, Attendance.COMING)
    await say(storage, series[2], one, Attendance.COMING)
    await say(storage, series[2], two, Attendance.COMING)
    async with other.read() as view:
        counted = [
            await view.event_people.count_told(series[1].id, scope, now=NOW) for scope in Scope
        ]
    assert counted == [0, 2, 2]
    assert [await written(storage, series[1], scope) for scope in Scope] == counted


async def test_who_may_not_see_it_any_more_is_not_told_though_others_may(storage, other):
    """Who left the circle must not learn from a change where it meets next."""
    event = await plan(storage, invited_only=True)
    left, speaker, coordinator = [
        await add_person(storage, number, consented=True) for number in (1, 2, 3)
    ]
    await say(storage, event, left, Attendance.COMING)
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, speaker.id, EventRole.SPEAKER, on=True)
        await tx.people.grant(coordinator.id, Role.COORDINATOR, by=None)
    async with other.read() as view:
        assert await view.event_people.count_told(event.id, Scope.THIS, now=NOW) == 1
    assert await written(storage, event, Scope.THIS) == 1
