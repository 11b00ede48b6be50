"""Occurrences of a series, put into the agenda in a transaction that somebody else opened."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from core.model.event import Event, EventRole, Part
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
    """Put in those that are still ahead, with whoever has a role in the series; return how many."""
    events = [occurrence_of(series, pattern, start) for start in starts]
    ahead = [event for event in events if event.starts_at > now]
    roles = await _standing_roles(tx, series) if ahead else ()
    for event in ahead:
        number = await put_event(tx, event, now)
        for part in roles:
            for role in _kept_roles(part, pattern):
                await tx.event_people.set_role(number, part.person, role, on=True)
    return len(ahead)


async def _standing_roles(tx: Transaction, series: Series) -> Sequence[Part]:
    """Return who has which role in the last occurrence that there is."""
    known = await tx.events.of_series(series.id, after=None)
    return await tx.event_people.parts(known[-1].id) if known else ()


def _kept_roles(part: Part, pattern: Event) -> Collection[EventRole]:
    """Return the roles that stay: observers sign up anew, unless they see it by their role only."""
    return part.roles if pattern.is_closed_circle else part.roles - {EventRole.OBSERVER}
