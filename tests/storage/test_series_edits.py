"""Series in the agenda: made, changed as one or many, and ended; on both databases."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
import sqlalchemy as sa

from content.loader import load_content
from core.model.event import Attendance, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import GroupId
from core.model.language import ENGLISH
from core.model.refusals import (
    EventChanged,
    NoSuchTime,
    NotAllowed,
    TooLong,
    TooManyReminders,
    Unusable,
)
from core.model.series import HORIZON, MOST_AHEAD, Scope
from core.usecases.events.change_event import EventEdit, cancel_event, change_event
from core.usecases.events.extend_series import extend_one, extend_series
from tests.storage.agenda import BRUSSELS, TUESDAY, Keeper, a_new, local, new_keeper
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


async def test_a_series_stands_in_the_agenda_as_far_as_it_reaches(keeper):
    """People plan months ahead; nobody plans for the year 9999."""
    first = await keeper.add(WEEKLY)
    ahead = await keeper.ahead()
    assert ahead[0].id == first
    assert {each.local_time for each in ahead} == {NINE}
    assert {each.local_date.weekday() for each in ahead} == {1}
    assert len({each.uid for each in ahead}) == 1
    assert len({each.series for each in ahead}) == 1
    last = ahead[-1].starts_at
    assert NOW + HORIZON - timedelta(days=7) < last <= NOW + HORIZON
    assert await keeper.waiting_distances(ahead[-1].id) == [24, 2]


async def test_a_series_of_every_day_reaches_less_far_and_goes_on(keeper):
    """Four hundred rows for one edit would keep everybody else waiting."""
    await keeper.add("FREQ=DAILY;COUNT=1000000")
    assert len(await keeper.ahead()) == MOST_AHEAD
    keeper.clock.forward(days=5)
    assert await extend_series(keeper.world) == 0
    keeper.clock.forward(days=5)
    assert await extend_series(keeper.world) == 8  # it began two days after it was put in
    ahead = await keeper.ahead()
    assert len({each.local_date for each in ahead}) == len(ahead) == MOST_AHEAD - 1


async def test_the_hour_on_the_wall_stays_when_the_clocks_change(keeper):
    """A call at nine is at nine in April, too."""
    await keeper.add(WEEKLY)
    hours = {each.local_date: each.starts_at.hour for each in await keeper.ahead()}
    assert (hours[date(2026, 3, 24)], hours[date(2026, 3, 31)]) == (8, 7)


async def test_days_that_are_left_out_and_days_besides_are_as_they_were_said(keeper):
    """Calendars of other programs come with both."""
    await keeper.add(
        FOUR,
        but_not=frozenset({local("03-10")}),
        also=frozenset({local("03-12", "20:00")}),
    )
    assert await keeper.days() == ["03-03 09:00", "03-12 20:00", "03-17 09:00", "03-24 09:00"]


async def test_a_series_that_began_long_ago_goes_on_from_today(keeper):
    """Imported from a calendar, it has a past that nobody needs to be told."""
    long_ago = EventTime(date(2026, 2, 10), NINE, BRUSSELS)
    await keeper.add("FREQ=WEEKLY;COUNT=5", when=long_ago)
    assert await keeper.days() == ["03-03 09:00", "03-10 09:00"]
    with pytest.raises(Unusable) as refused:
        await keeper.add("FREQ=WEEKLY;COUNT=2", when=long_ago)
    assert refused.value.params == {"reason": "past"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"rule": "FREQ=SECONDLY"}, "rule_often"),
        ({"rule": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"}, "rule_never"),
        ({"rule": "every day"}, "rule"),
        ({"when": EventTime(TUESDAY, NINE, "Mars/Base")}, "zone"),
        ({"when": EventTime(date.max, NINE, BRUSSELS, end_clock=time(8))}, "far"),
        ({"when": EventTime(TUESDAY, NINE, BRUSSELS, last_day=date(2026, 3, 1))}, "end"),
        ({"when": EventTime(TUESDAY, NINE, BRUSSELS, last_day=date(2026, 6, 1))}, "long"),
        ({"when": EventTime(date(2026, 2, 28), NINE, BRUSSELS)}, "past"),
        ({"seats": 0}, "number"),
        ({"topics": frozenset({"nothing"})}, "other"),
        ({"groups": frozenset({GroupId(77)})}, "other"),
        ({"distances": (timedelta(0),)}, "other"),
        ({"versions": {}}, "text"),
        ({"versions": {ENGLISH: EventVersion(" ", "")}}, "text"),
    ],
)
async def test_what_cannot_be_is_refused_and_nothing_is_saved(keeper, changes, reason):
    """Half an event would remind people of something that is not."""
    with pytest.raises(Unusable) as refused:
        await keeper.add(**changes)
    assert refused.value.params == {"reason": reason}
    assert await keeper.ahead() == []


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"place": "x" * 301}, TooLong),
        ({"versions": {ENGLISH: EventVersion("x" * 121, "")}}, TooLong),
        ({"versions": {ENGLISH: EventVersion("x", "x" * 1501)}}, TooLong),
        ({"after": tuple(timedelta(hours=each) for each in range(1, 10))}, TooManyReminders),
        ({"when": EventTime(date(2026, 3, 29), time(2, 30), BRUSSELS)}, NoSuchTime),
    ],
)
async def test_what_is_too_much_is_refused_and_nothing_is_saved(keeper, changes, refusal):
    """Whoever imports must be told as plainly as whoever types."""
    with pytest.raises(refusal):
        await keeper.add(**changes)
    assert await keeper.ahead() == []


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


async def test_a_series_goes_on_and_ends_when_its_time_has_come(keeper):
    """The bell makes what comes next, once."""
    await keeper.add(WEEKLY)
    await keeper.add("FREQ=WEEKLY;UNTIL=20270501", when=EventTime(TUESDAY, SIX_PM, BRUSSELS))
    known = len(await keeper.ahead())
    assert await extend_series(keeper.world) == 0
    keeper.clock.forward(days=35)
    made = await extend_series(keeper.world)
    assert made == 5 + 4
    assert await extend_series(keeper.world) == 0
    ahead = await keeper.ahead()
    assert len(ahead) == known - 2 * 5 + made
    endless, ending = ahead[0], ahead[1]
    assert (await keeper.series_of(endless)).made_until is not None
    assert (await keeper.series_of(ending)).made_until is None


async def test_two_bells_at_once_make_each_occurrence_once(keeper, other):
    """Several workers ring the same bell."""
    await keeper.add(WEEKLY)
    keeper.clock.forward(days=35)
    world = replace(keeper.world, storage=other)
    made = await asyncio.gather(extend_series(keeper.world), extend_series(world))
    assert sum(made) == 5
    days = await keeper.days()
    assert len(days) == len(set(days))


async def test_what_was_cut_short_is_made_the_next_time(keeper, storage):
    """Killed in the middle, a bell must neither double nor leave out."""
    first = await keeper.event(await keeper.add(WEEKLY))
    keeper.clock.forward(days=35)
    before = await keeper.days()
    with pytest.raises(ConnectionError):
        async with storage.begin() as tx:
            assert await extend_one(tx, first.series, keeper.clock.now()) == 5
            raise ConnectionError
    assert await keeper.days() == before
    assert await extend_series(keeper.world) == 5


async def test_nobody_else_edits_a_series(keeper):
    """The buttons of a screen can be forged."""
    first = await keeper.add(FOUR)
    stranger = (await add_person(keeper.storage, 9)).id
    with pytest.raises(NotAllowed):
        await change_event(keeper.world, stranger, first, EventEdit(1, scope=Scope.ALL))
    with pytest.raises(NotAllowed):
        await cancel_event(keeper.world, stranger, first, scope=Scope.ALL)


async def test_days_and_nights_of_several_come_again_as_long(keeper):
    """Three days of workshop every month, and a deadline at the end of its day."""
    camp = EventTime(date(2026, 3, 6), None, BRUSSELS, last_day=date(2026, 3, 8))
    await keeper.add("FREQ=MONTHLY;COUNT=2", when=camp, kind=EventKind.CAMPAIGN)
    due = EventTime(date(2026, 3, 29), None, BRUSSELS)
    await keeper.add("FREQ=MONTHLY;COUNT=2", when=due, kind=EventKind.EU_DEADLINE)
    first, deadline, second, _ = await keeper.ahead()
    assert (second.local_date, second.last_date) == (date(2026, 4, 6), date(2026, 4, 8))
    assert second.ends_at - second.starts_at == first.ends_at - first.starts_at
    assert f"{deadline.starts_at:%m-%d %H:%M:%S}" == "03-29 21:59:59"


async def test_seats_for_all_are_seats_of_each(keeper):
    """Not one number shared among all evenings."""
    first = await keeper.add(FOUR)
    await change(keeper, first, seats=3, distances=(timedelta(hours=5),), scope=Scope.ALL)
    assert {each.seats for each in await keeper.ahead()} == {3}
    await change(keeper, first, seats=None, distances=None, scope=Scope.ALL)
    found = await keeper.ahead()
    assert {(each.seats, each.distances) for each in found} == {(None, None)}
    assert await keeper.told() == []


def test_what_is_put_in_names_its_first_time():
    """The form of the tests is that of the program."""
    assert a_new().when.day == TUESDAY


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
