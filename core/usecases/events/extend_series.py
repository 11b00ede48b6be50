"""Put in what comes next of each series, so that the agenda reaches as far as before."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.model.identity import SeriesId
from core.model.occurrence import today_in
from core.model.recurrence import next_start, occurrences, reach
from core.model.series import HORIZON, Series
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.make_occurrences import make_occurrences

_AT_ONCE = timedelta(days=7)
"""A series goes on when so much is missing, and not for every single day."""
_MOST = 1000


async def extend_series(world: World) -> int:
    """Make the occurrences that have come within reach; return how many were made.

    Each series has a transaction of its own, which says how far it is made: whatever is
    interrupted or done by two at once is neither doubled nor left out.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        behind = await view.series.made_before((now + HORIZON - _AT_ONCE).date(), limit=_MOST)
        known = await view.series.get_many(behind)
    made = 0
    for series in known.values():
        if _until(series, now) is not None:
            async with world.storage.begin() as tx:
                made += await extend_one(tx, series.id, now)
    return made


async def extend_one(tx: Transaction, number: SeriesId, now: datetime) -> int:
    """Make what has come within reach of one series, in a transaction that somebody else opened.

    Returns how many occurrences were made; none while somebody else is at it.
    """
    series = await tx.series.get(number)
    until = None if series is None else _until(series, now)
    if series is None or series.made_until is None or until is None:
        return 0
    further = replace(series, made_until=None if _is_over(series, until) else until)
    if not await tx.series.save(further, was_revision=series.revision):
        return 0  # somebody else is at it
    pattern = None if series.pattern is None else await tx.events.get(series.pattern)
    if pattern is None:
        return 0
    starts = occurrences(series, after=series.made_until, until=until)
    return await make_occurrences(tx, series, pattern, starts, now)


def _until(series: Series, now: datetime) -> date | None:
    """Return up to which day a series is to be made; None: for now it is made far enough."""
    until = reach(series, today=today_in(series.zone, now))
    if series.made_until is None or until - series.made_until < _AT_ONCE:
        return None
    return until


def _is_over(series: Series, until: date) -> bool:
    """Say whether nothing comes after a day."""
    after = datetime.combine(until + timedelta(days=1), datetime.min.time())
    return next_start(series, after) is None and all(each < after for each in series.also)
