"""Series that are changed, as one or as many, and ended; on both databases."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
import sqlalchemy as sa

from content.loader import load_content
from core.model.event import Attendance
from core.model.event_kind import EventState
from core.model.event_time import EventTime
from core.model.refusals import (
    EventChanged,
    NotAllowed,
    Unusable,
)
from core.model.series import Scope
from core.usecases.events.change_event import EventEdit, cancel_event, change_event
from core.usecases.events.extend_series import extend_series
from tests.storage.agenda import BRUSSELS, TUESDAY, Keeper, local, new_keeper
from tests.storage.conftest import NOW, add_person, raw

WEEKLY, FOUR = "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
NINE, SIX_PM = time(9), time(18)
CONTENT = load_content()
AT_SIX = EventTime(TUESDAY, SIX_PM, BRUSSELS, end_clock=time(19))


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


async def change(keeper: Keeper, event, **edit):
    """Change an event as it is now."""
    revision = (await keeper.event(event)).revision
    edited = EventEdit(revision, **edit)
    return await change_event(keeper.world, keeper.id, event, edited)


async def test_one_occurrence_is_changed_alone(keeper):
    """Once at six, and next week at nine again."""
    first = await keeper.add(FOUR)
    moved = await change(keeper, first, when=AT_SIX, place="Town hall")
    assert moved.occurrence == local("03-03")
    assert (await keeper.days())[:2] == ["03-03 18:00", "03-10 09:00"]
    assert [each.place for each in await keeper.ahead()] == ["Town hall", *["Online"] * 3]
    [told] = await keeper.told()
    assert (told.event, told.scope) == (first, Scope.THIS)


async def test_what_was_said_for_one_day_does_not_come_again(keeper):
    """New occurrences are made after one that was not changed alone."""
    first = await keeper.add(WEEKLY)
    await change(keeper, first, place="Town hall")
    keeper.clock.forward(days=30)
    assert await extend_series(keeper.world) > 0
    assert {each.place for each in await keeper.ahead()} == {"Online"}


async def test_a_new_hour_for_all_keeps_each_day_and_what_was_moved_by_hand(keeper):
    """Somebody agreed to that one Thursday; it must not jump back."""
    await keeper.add(FOUR)
    _, second, third, _ = await keeper.ahead()
    thursday = EventTime(date(2026, 3, 12), time(20), BRUSSELS)
    await change(keeper, second.id, when=thursday)
    at_six = replace(AT_SIX, day=third.local_date)
    await change(keeper, third.id, when=at_six, place="Town hall", scope=Scope.ALL)
    assert await keeper.days() == ["03-03 18:00", "03-12 20:00", "03-17 18:00", "03-24 18:00"]
    ahead = await keeper.ahead()
    assert {each.place for each in ahead} == {"Town hall"}
    assert [each.occurrence for each in ahead] == [
        local(day, "18:00") for day in ("03-03", "03-10", "03-17", "03-24")
    ]
    assert [each.ends_at.hour for each in ahead if each.end_time] == [18, 18, 18]
    _, of_all = await keeper.told()
    assert (of_all.event, of_all.scope, of_all.place_changed) == (ahead[0].id, Scope.ALL, True)


async def test_whoever_has_to_do_with_any_of_it_is_told_once(keeper):
    """Who comes only to the third evening must not stand there at the old hour."""
    await keeper.add(FOUR)
    first, second, third, fourth = await keeper.ahead()
    both = await keeper.comes(first.id, 11)
    async with keeper.storage.begin() as tx:
        await tx.event_people.say(third.id, both, Attendance.COMING, needs=None, at=NOW)
    only_third = await keeper.comes(third.id, 12)
    async with keeper.storage.begin() as tx:
        await tx.event_people.say(second.id, only_third, Attendance.NOT_COMING, needs=None, at=NOW)
    only_first = await keeper.comes(first.id, 13)
    await add_person(keeper.storage, 14)
    at_six = replace(AT_SIX, day=second.local_date)
    await change(keeper, second.id, when=at_six, scope=Scope.FOLLOWING)
    assert await keeper.recipients() == [both, only_third]
    await change(keeper, fourth.id, place="Town hall", scope=Scope.ALL)
    assert await keeper.recipients() == [both, only_third]
    await change(keeper, first.id, place="Town hall")
    assert await keeper.recipients() == [both, only_first]


async def test_all_may_move_by_a_day(keeper):
    """From Tuesdays to Wednesdays: what the rule says moves along."""
    first = await keeper.add(WEEKLY)
    wednesday = EventTime(date(2026, 3, 4), NINE, BRUSSELS)
    await change(keeper, first, when=wednesday, scope=Scope.ALL)
    ahead = await keeper.ahead()
    assert {each.local_date.weekday() for each in ahead} == {2}
    assert (await keeper.series_of(ahead[0])).rule == "FREQ=WEEKLY;BYDAY=WE"
    before = len(ahead)
    keeper.clock.forward(days=28)
    await extend_series(keeper.world)
    later = await keeper.ahead()
    assert {each.local_date.weekday() for each in later} == {2}
    assert len({each.local_date for each in later}) == len(later) == before


async def test_days_that_cannot_simply_move_need_a_new_rule(keeper):
    """Nobody can guess what the day after the second Tuesday is to be."""
    second_tuesday = EventTime(date(2026, 3, 10), NINE, BRUSSELS)
    first = await keeper.add("FREQ=MONTHLY;BYDAY=2TU", when=second_tuesday)
    later = replace(second_tuesday, day=date(2026, 3, 11))
    with pytest.raises(Unusable) as refused:
        await change(keeper, first, when=later, scope=Scope.ALL)
    assert refused.value.params == {"reason": "rule_day"}
    assert (await keeper.days())[:2] == ["03-10 09:00", "04-14 09:00"]


async def test_this_and_the_following_become_a_series_of_their_own(keeper):
    """The old one ends before; both go on being known by their own name elsewhere."""
    await keeper.add(FOUR)
    first, _, third, fourth = await keeper.ahead()
    at_six = replace(AT_SIX, day=third.local_date)
    await change(keeper, third.id, when=at_six, scope=Scope.FOLLOWING)
    assert await keeper.days() == ["03-03 09:00", "03-10 09:00", "03-17 18:00", "03-24 18:00"]
    old, new = await keeper.event(first.id), await keeper.event(fourth.id)
    assert old.uid != new.uid
    before, after = await keeper.series_of(old), await keeper.series_of(new)
    assert (before.rule, before.made_until) == ("FREQ=WEEKLY;UNTIL=20260316;BYDAY=TU", None)
    assert (after.rule, after.uid) == ("FREQ=WEEKLY;COUNT=2;BYDAY=TU", new.uid)
    assert (after.local_date, after.local_time) == (third.local_date, SIX_PM)
    [told] = await keeper.told()
    assert (told.event, told.scope) == (third.id, Scope.FOLLOWING)


async def test_a_new_rule_keeps_the_days_that_both_have(keeper):
    """Who said yes to the 17th comes on the 17th; what no longer is, is cancelled."""
    await keeper.add(WEEKLY)
    first, second, third, *_ = await keeper.ahead()
    await keeper.comes(third.id)
    await change(keeper, first.id, rule="FREQ=WEEKLY;INTERVAL=2;COUNT=3", scope=Scope.FOLLOWING)
    ahead = await keeper.ahead()
    assert await keeper.days() == ["03-03 09:00", "03-17 09:00", "03-31 09:00"]
    assert [each.id for each in ahead[:2]] == [first.id, third.id]
    assert (await keeper.event(second.id)).state is EventState.CANCELLED
    [told] = await keeper.told()
    assert (told.event, told.cancelled, told.scope) == (second.id, True, Scope.FOLLOWING)


async def test_a_new_rule_adds_the_days_that_were_not_there(keeper):
    """Twice a week from now on."""
    first = await keeper.add(FOUR, seats=5)
    await change(keeper, first, rule="FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", scope=Scope.ALL)
    assert await keeper.days() == ["03-03 09:00", "03-05 09:00", "03-10 09:00"]
    ahead = await keeper.ahead()
    assert {each.seats for each in ahead} == {5}
    assert len({each.uid for each in ahead}) == 1
    assert await keeper.waiting_distances(ahead[1].id) == [24, 2]


async def test_a_single_event_may_begin_to_come_again(keeper):
    """It went well, so it comes every week: who signed up for the first stays signed up."""
    number = await keeper.add(seats=5)
    person = await keeper.comes(number)
    await change(keeper, number, rule="FREQ=WEEKLY;COUNT=3", place="Town hall")
    assert await keeper.days() == ["03-03 09:00", "03-10 09:00", "03-17 09:00"]
    first, *_, last = await keeper.ahead()
    assert first.id == number
    assert (last.seats, last.place, last.uid) == (5, "Town hall", first.uid)
    assert await keeper.waiting_distances(last.id) == [24, 2]
    assert await keeper.recipients() == [person]
    series = await keeper.series_of(last)
    assert (series.rule, series.pattern) == ("FREQ=WEEKLY;COUNT=3", number)
    with pytest.raises(Unusable):
        await change(keeper, await keeper.add(), rule="FREQ=SECONDLY")


async def test_those_following_are_cancelled_with_one_message(keeper):
    """Four messages about one decision would be noise."""
    await keeper.add(WEEKLY)
    _, second, *rest = await keeper.ahead()
    await cancel_event(keeper.world, keeper.id, second.id, scope=Scope.FOLLOWING)
    assert await keeper.days() == ["03-03 09:00"]
    [told] = await keeper.told()
    assert (told.event, told.cancelled, told.scope) == (second.id, True, Scope.FOLLOWING)
    assert await keeper.waiting_distances(rest[0].id) == []
    keeper.clock.forward(days=60)
    assert await extend_series(keeper.world) == 0


async def test_all_that_is_ahead_is_cancelled_and_nothing_comes_again(keeper):
    """What took place has taken place."""
    first = await keeper.add(WEEKLY)
    keeper.clock.forward(days=8)
    _, second, *_ = await keeper.ahead()
    await cancel_event(keeper.world, keeper.id, second.id, scope=Scope.ALL)
    assert await keeper.ahead() == []
    assert (await keeper.event(first)).state is EventState.PLANNED
    keeper.clock.forward(days=60)
    assert await extend_series(keeper.world) == 0


async def test_what_was_cancelled_alone_stays_cancelled(keeper):
    """A new hour for all must not bring a day back that was called off."""
    first = await keeper.add(FOUR)
    second = (await keeper.ahead())[1]
    await cancel_event(keeper.world, keeper.id, second.id)
    await change(keeper, first, when=AT_SIX, scope=Scope.ALL)
    await change(keeper, first, rule="FREQ=WEEKLY;COUNT=3", scope=Scope.ALL)
    assert await keeper.days() == ["03-03 18:00", "03-17 18:00"]


async def test_a_series_edit_that_fails_changes_nothing(keeper):
    """The second of two editors learns of the first, and half a series is never moved."""
    first = await keeper.add(FOUR)
    old = (await keeper.event(first)).revision
    await change(keeper, first, place="Town hall", scope=Scope.ALL)
    edit = EventEdit(old, when=AT_SIX, scope=Scope.ALL)
    with pytest.raises(EventChanged):
        await change_event(keeper.world, keeper.id, first, edit)
    gone = replace(AT_SIX, day=date(2026, 2, 24))
    with pytest.raises(Unusable):
        await change(keeper, first, when=gone, scope=Scope.ALL)
    assert (await keeper.days())[0] == "03-03 09:00"
    assert len(await keeper.told()) == 1


async def test_two_who_edit_a_series_at_once_never_mix(keeper, other):
    """Whoever comes second is told, whichever occurrence they looked at."""
    await keeper.add(FOUR)
    first, second, *_ = await keeper.ahead()
    worlds = (keeper.world, replace(keeper.world, storage=other))
    edits = (
        (first, EventEdit(1, when=AT_SIX, scope=Scope.ALL)),
        (second, EventEdit(1, place="Town hall", scope=Scope.ALL)),
    )
    done = await asyncio.gather(
        *(
            change_event(world, keeper.id, event.id, edit)
            for world, (event, edit) in zip(worlds, edits, strict=True)
        ),
        return_exceptions=True,
    )
    assert [type(each) for each in done].count(EventChanged) == 1
    found = {(each.local_time, each.place) for each in await keeper.ahead()}
    assert found in ({(SIX_PM, "Online")}, {(NINE, "Town hall")})


async def test_nobody_else_edits_a_series(keeper):
    """The buttons of a screen can be forged."""
    first = await keeper.add(FOUR)
    stranger = (await add_person(keeper.storage, 9)).id
    with pytest.raises(NotAllowed):
        await change_event(keeper.world, stranger, first, EventEdit(1, scope=Scope.ALL))
    with pytest.raises(NotAllowed):
        await cancel_event(keeper.world, stranger, first, scope=Scope.ALL)


async def test_seats_for_all_are_seats_of_each(keeper):
    """Not one number shared among all evenings."""
    first = await keeper.add(FOUR)
    await change(keeper, first, seats=3, distances=(timedelta(hours=5),), scope=Scope.ALL)
    assert {each.seats for each in await keeper.ahead()} == {3}
    await change(keeper, first, seats=None, distances=None, scope=Scope.ALL)
    found = await keeper.ahead()
    assert {(each.seats, each.distances) for each in found} == {(None, None)}
    assert await keeper.told() == []


async def test_a_series_edit_waits_for_who_is_signing_up_and_nobody_waits_for_ever(
    keeper, storage, other, dialect
):
    """Two that hold what the other wants would both fail in front of somebody's eyes."""
    await keeper.add(FOUR, seats=1)
    first, *_, last = await keeper.ahead()
    person = (await add_person(storage, 5)).id
    holding, editing = asyncio.Event(), []

    async def sign_up():
        async with other.begin() as tx:
            await tx.event_people.stand_in_line(last.id)
            holding.set()
            if dialect == "postgresql":  # on SQLite the other one does not even begin
                await wait_until_blocked(keeper.url)
            await tx.event_people.say(last.id, person, Attendance.COMING, needs=None, at=NOW)
            await tx.outbox.cancel_for_event(last.id)

    async def edit():
        await holding.wait()
        editing.append(await change(keeper, first.id, when=AT_SIX, scope=Scope.ALL))

    await asyncio.gather(sign_up(), edit())
    assert (await keeper.days())[-1] == "03-24 18:00"
    assert len(editing) == 1


async def wait_until_blocked(url):
    """Return once another transaction waits for a lock."""
    query = sa.text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    while True:
        async with raw(url) as connection:
            if (await connection.execute(query)).scalar():
                return
        await asyncio.sleep(0)
