"""Occurrences of a series: when each is, whatever the clocks do on its day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.model.event import Event
from core.model.event_time import EventTime
from core.model.series import Series


def time_of_series(series: Series) -> EventTime:
    """Return the time of a series' first occurrence as it was said."""
    return EventTime(
        series.local_date,
        series.local_time,
        series.zone,
        last_day=series.last_date,
        end_clock=series.end_time,
    )


def on_day(like: EventTime, day: date) -> EventTime:
    """Return the same time on another day, whatever the clocks do there."""
    last_day = None if like.last_day is None else like.last_day + (day - like.day)
    return replace(like, day=day, last_day=last_day, fold=None)


def today_in(zone: str, now: datetime) -> date:
    """Return which day it is there."""
    return now.astimezone(ZoneInfo(zone)).date()


def occurrence_time(like: EventTime, start: datetime) -> EventTime:
    """Return the time of an occurrence that starts at *start* (naive) and lasts as *like* does.

    A start or end that the clocks jump over on that day is as much later as they jump; one that
    exists twice is the first of the two.
    """
    days = start.date() - like.day
    last_day = None if like.last_day is None else like.last_day + days
    if like.clock is None:
        return EventTime(start.date(), None, like.zone, last_day=last_day)
    jump = _jump(start, like.zone)
    begin = start + jump
    if like.end_clock is None:
        return EventTime(begin.date(), begin.time(), like.zone, 0, last_day)
    over_midnight = timedelta(days=like.last_day is None and like.end_clock <= like.clock)
    end_day = (like.last_day or like.day) + over_midnight
    lasts = datetime.combine(end_day, like.end_clock) - datetime.combine(like.day, like.clock)
    end = begin + lasts
    end += _jump(end, like.zone)
    plain = (end.time() <= begin.time()) == (end.date() > begin.date())
    if like.last_day is not None or not plain:
        last_day = end.date()
    return EventTime(begin.date(), begin.time(), like.zone, 0, last_day, end.time())


def is_at_its_time(event: Event, series: Series) -> bool:
    """Say whether an occurrence starts when its series has it, and was not moved by hand."""
    if event.occurrence is None:
        return False
    plain = EventTime(series.local_date, series.local_time, series.zone)
    return occurrence_time(plain, event.occurrence).span(event.kind)[0] == event.starts_at


def _jump(local: datetime, zone: str) -> timedelta:
    """Return by how much the clocks jump over a local time; nothing when it exists."""
    place = ZoneInfo(zone)
    instant = local.replace(tzinfo=place, fold=0).astimezone(UTC)
    return instant.astimezone(place).replace(tzinfo=None) - local
