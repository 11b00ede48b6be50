"""Occurrences of a series, put into the agenda in a transaction that somebody else opened."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from core.model.event import Event
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.occurrence import occurrence_time, time_of_series
from core.model.series import Series
from core.ports.storage import Transaction
from core.usecases.events.keep_event import put_event


def at_time(event: Event, when: EventTime) -> Event:
    """Return an event at another time.

    Raises:
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`.
    """
    starts_at, ends_at = when.span(event.kind)
    return replace(
        event,
        starts_at=starts_at,
        local_date=when.day,
        local_time=when.clock,
        zone=when.zone,
        ends_at=ends_at,
        last_date=when.last_day,
        end_time=when.end_clock,
    )


def occurrence_of(series: Series, pattern: Event, start: datetime) -> Event:
    """Return a new occurrence, with no id yet, as *pattern* is, at a local start (naive)."""
    plain = replace(
        pattern,
        id=EventId(0),
        state=series.state,
        revision=1,
        series=series.id,
        occurrence=start,
        uid=series.uid,
        successor=None,
    )
    return at_time(plain, occurrence_time(time_of_series(series), start))


async def make_occurrences(
    tx: Transaction, series: Series, pattern: Event, starts: Iterable[datetime], now: datetime
) -> int:
    """Put those occurrences in that are still ahead; return how many."""
    made = 0
    for start in starts:
        event = occurrence_of(series, pattern, start)
        if event.starts_at > now:
            await put_event(tx, event, now)
            made += 1
    return made
