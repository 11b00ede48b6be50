"""Series, on both databases."""

from dataclasses import replace
from datetime import date, datetime, time

from core.model.event_kind import EventState
from core.model.identity import EventId, SeriesId
from core.model.series import Series


def a_series(**changes) -> Series:
    plain = Series(
        id=SeriesId(0),
        rule="FREQ=WEEKLY;BYDAY=TU",
        local_date=date(2026, 3, 3),
        local_time=time(9),
        zone="Europe/Brussels",
        but_not=frozenset(
            {datetime.fromisoformat("2026-03-10T09:00"), datetime.fromisoformat("2026-03-24T09:00")}
        ),
        also=frozenset({datetime.fromisoformat("2026-03-11T09:00")}),
        made_until=date(2027, 4, 1),
        pattern=EventId(3),
        uid="weekly",
        state=EventState.CONFIRMED,
    )
    return replace(plain, **changes)


async def keep(storage, **changes) -> Series:
    series = a_series(**changes)
    async with storage.begin() as tx:
        return replace(series, id=await tx.series.add(series))


async def test_a_series_comes_back_as_it_was_put_in(storage, other):
    """Its rule makes events for years to come."""
    weekly = await keep(storage)
    all_day = await keep(
        storage,
        local_time=None,
        last_date=date(2026, 3, 4),
        end_time=time(17),
        but_not=frozenset(),
        also=frozenset(),
    )
    async with other.read() as tx:
        assert await tx.series.get(weekly.id) == weekly
        assert await tx.series.get(SeriesId(99)) is None
        both = await tx.series.get_many([weekly.id, all_day.id, SeriesId(99)])
        assert both == {weekly.id: weekly, all_day.id: all_day}


async def test_a_series_without_a_name_is_given_one(storage, other):
    """Other calendars know it by that alone."""
    one, two = await keep(storage, uid=""), await keep(storage, uid="")
    async with other.read() as tx:
        uids = {(await tx.series.get(each.id)).uid for each in (one, two)}
    assert len(uids - {""}) == 2


async def test_of_two_who_change_a_series_the_second_is_told(storage, other):
    """The bell that makes what comes next, and a coordinator, may meet."""
    series = await keep(storage)
    longer = replace(series, made_until=date(2027, 5, 1), revision=2)
    async with storage.begin() as tx:
        assert await tx.series.save(longer, was_revision=1)
        assert not await tx.series.save(replace(series, rule="FREQ=DAILY"), was_revision=1)
    async with other.read() as tx:
        assert await tx.series.get(series.id) == longer


async def test_series_that_need_more_occurrences_are_found(storage, other):
    """What has ended is never looked at again."""
    behind = await keep(storage, made_until=date(2027, 2, 1))
    further = await keep(storage, made_until=date(2027, 1, 1))
    await keep(storage, made_until=None)
    await keep(storage, made_until=date(2027, 3, 1))
    async with other.read() as tx:
        before = date(2027, 3, 1)
        assert await tx.series.made_before(before, limit=9) == [further.id, behind.id]
        assert await tx.series.made_before(before, limit=1) == [further.id]
