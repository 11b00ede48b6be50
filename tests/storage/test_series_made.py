"""Series and single events that are put in, and series that go on; on both databases."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from content.loader import load_content
from core.model.event import EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import GroupId
from core.model.language import ENGLISH
from core.model.refusals import (
    NoSuchTime,
    TooLong,
    TooManyReminders,
    Unusable,
)
from core.model.series import HORIZON, MOST_AHEAD
from core.usecases.events.extend_series import extend_one, extend_series
from tests.storage.agenda import BRUSSELS, TUESDAY, Keeper, local, new_keeper
from tests.storage.conftest import NOW

WEEKLY, FOUR = "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
NINE, SIX_PM = time(9), time(18)
CONTENT = load_content()


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


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
        await extend_and_die(storage, first.series, keeper.clock.now())
    assert await keeper.days() == before
    assert await extend_series(keeper.world) == 5


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


async def extend_and_die(storage, series, now):
    async with storage.begin() as tx:
        assert await extend_one(tx, series, now) == 5
        raise ConnectionError
