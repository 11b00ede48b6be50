"""Put in what comes next of each series, so that the agenda always reaches HORIZON ahead."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.model.identity import SeriesId
from core.model.recurrence import next_start, occurrences
from core.model.series import HORIZON, Series
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.make_occurrences import make_occurrences

_AT_ONCE = timedelta(days=7)
"""A series is looked at again when so much is missing, and not for every single day."""
_BATCH = 50


async def extend_series(world: World) -> int:
    """Make the occurrences that have come within HORIZON; return how many were made.

    Each series has a transaction of its own, which says how far it is made: whatever is
    interrupted or done by two at once is neither doubled nor left out.
    """
    now = world.clock.now()
    until = (now + HORIZON).date()
    made = 0
    while True:
        async with world.storage.read() as view:
            behind = await view.series.made_before(until - _AT_ONCE, limit=_BATCH)
        for number in behind:
            async with world.storage.begin() as tx:
                made += await _extend(tx, number, until, now)
        if len(behind) < _BATCH:
            return made


async def _extend(tx: Transaction, number: SeriesId, until: date, now: datetime) -> int:
    series = await tx.series.get(number)
    if series is None or series.made_until is None or series.made_until >= until:
        return 0
    further = replace(series, made_until=None if _is_over(series, until) else until)
    if not await tx.series.save(further, was_revision=series.revision):
        return 0  # somebody else is at it
    pattern = None if series.pattern is None else await tx.events.get(series.pattern)
    if pattern is None:
        return 0
    starts = occurrences(series, after=series.made_until, until=until)
    return await make_occurrences(tx, series, pattern, starts, now)


def _is_over(series: Series, until: date) -> bool:
    """Say whether nothing comes after a day."""
    after = datetime.combine(until + timedelta(days=1), datetime.min.time())
    return next_start(series, after) is None and all(each < after for each in series.also)
