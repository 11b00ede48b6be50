"""Let a single event come again: it becomes the first of a series."""

from dataclasses import replace
from datetime import datetime

from core.model.event import Event
from core.model.event_kind import AHEAD_STATES, FIRST_STATE
from core.model.event_time import EventTime
from core.model.identity import SeriesId
from core.model.occurrence import on_day, time_of_series
from core.model.recurrence import occurrences
from core.model.refusals import EventChanged
from core.model.series import Series
from core.ports.storage import Transaction
from core.usecases.events.keep_event import put_changed
from core.usecases.events.make_occurrences import at_time, make_occurrences
from core.usecases.events.renew_series import ruled_series


async def begin_series(
    tx: Transaction, before: Event, after: Event, rule: str, now: datetime
) -> Event:
    """Keep an event as it is to be, and put in what comes after it by a rule; return it.

    It keeps its own day if the rule gives it, else it moves to the first day that the rule gives.
    In a transaction that somebody else opened; no role is checked here.

    Raises:
        EventChanged: somebody else changed it after *before* was read.
        Unusable: see `core.model.recurrence.check_rule`.
    """
    when = EventTime.of(after)
    state = after.state if after.state in AHEAD_STATES else FIRST_STATE[after.kind]
    plain = Series(SeriesId(0), rule, when.day, when.clock, when.zone, uid=after.uid, state=state)
    planned = replace(ruled_series(plain, when, rule, now), pattern=before.id)
    series = await tx.series.get(await tx.series.add(planned))
    if series is None:
        raise EventChanged
    if series.local_date != when.day:
        after = at_time(after, on_day(time_of_series(series), series.local_date))
    first = replace(after, series=series.id, uid=series.uid, occurrence=series.first)
    kept = await put_changed(tx, before, first, now)
    until = series.made_until or series.local_date
    following = occurrences(series, after=series.local_date, until=until)
    await make_occurrences(tx, series, kept, following, now)
    return kept
