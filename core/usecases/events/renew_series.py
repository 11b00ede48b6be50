"""How a series goes on with another time or rule: pure arithmetic, nothing is kept here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.model.event import Event
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.occurrence import on_day, time_of_series, today_in
from core.model.recurrence import (
    check_rule,
    first_start,
    going_on_from,
    next_start,
    occurrences,
    on_other_days,
    reach,
)
from core.model.series import Series

_DAY = timedelta(days=1)


def moved_series(
    series: Series, when: EventTime | None, *, begin: datetime, days: timedelta
) -> Series:
    """Return a series as it goes on from *begin* (naive), with the hour and length of *when*.

    Args:
        series: as it was.
        when: only its hour, zone and length count; None: as they were.
        begin: the first occurrence (as the series had it) that goes on.
        days: by so many whole days all of it moves.

    Raises:
        Unusable: the rule names days in a way that cannot be moved (reason `rule_day`).
    """
    rule = going_on_from(series, begin)
    if days:
        rule = on_other_days(rule, days)
    ruled = next_start(series, begin) or begin
    first = on_day(when or time_of_series(series), ruled.date() + days)
    renewed = _at(series, first, rule)
    return replace(
        renewed,
        but_not=frozenset(
            moved_start(each, series, renewed, days) for each in _from(series.but_not, begin)
        ),
        also=frozenset(
            moved_start(each, series, renewed, days) for each in _from(series.also, begin)
        ),
        made_until=None if series.made_until is None else series.made_until + days,
    )


def ruled_series(series: Series, first: EventTime, rule: str, now: datetime) -> Series:
    """Return a series that goes on by another rule, from its first day not before *first*.

    Raises:
        Unusable: see `core.model.recurrence.check_rule`.
    """
    checked = check_rule(rule, first)
    begin = on_day(first, first_start(checked, first).date())
    renewed = replace(_at(series, begin, checked), but_not=frozenset(), also=frozenset())
    return replace(renewed, made_until=reach(renewed, today=today_in(first.zone, now)))


def moved_start(start: datetime, series: Series, renewed: Series, days: timedelta) -> datetime:
    """Return the local start that an occurrence has in the renewed series.

    One that came besides, at an hour of its own, keeps that hour.
    """
    usual = start.time() == (series.local_time or time())
    clock = (renewed.local_time or time()) if usual else start.time()
    return datetime.combine(start.date() + days, clock)


def starts_of(renewed: Series) -> Sequence[datetime]:
    """Return the local starts of a renewed series up to where it is to be made."""
    until = renewed.made_until or renewed.local_date
    return occurrences(renewed, after=renewed.local_date - _DAY, until=until)


def matched_by_day(
    events: Iterable[Event], chosen: Event, starts: Sequence[datetime], days: timedelta
) -> Mapping[EventId, datetime]:
    """Return which occurrence gets which of the new starts: the one on its own day.

    The chosen one always gets one, if there is any: it is what the new rule was made for.
    """
    by_day: dict[date, datetime] = {start.date(): start for start in starts}
    found: dict[EventId, datetime] = {}
    for event in events:
        start = by_day.pop(event.occurrence.date() + days, None) if event.occurrence else None
        if start is not None:
            found[event.id] = start
    if chosen.id not in found and by_day:
        found[chosen.id] = by_day[min(by_day)]
    return found


def _at(series: Series, first: EventTime, rule: str) -> Series:
    return replace(
        series,
        rule=rule,
        local_date=first.day,
        local_time=first.clock,
        zone=first.zone,
        last_date=first.last_day,
        end_time=first.end_clock,
    )


def _from(starts: Iterable[datetime], begin: datetime) -> list[datetime]:
    return [start for start in starts if start >= begin]
