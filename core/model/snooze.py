"""Putting a reminder off: until when somebody may, on their own clock."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.model.timing import local_moments

_EVENING, _MORNING = time(20), time(9)
_SMALL_HOURS = 4
"""Whoever is up before it means the morning that comes, not the one of the next date."""
_WORTH = timedelta(minutes=30)
"""Nobody puts off what comes sooner than this."""


class Snooze(StrEnum):
    """Until when a reminder is put off."""

    HOUR = "hour"  # for an hour
    TONIGHT = "tonight"  # until the evening, 20:00
    MORNING = "morning"  # until the next morning, 9:00


def snooze_moments(now: datetime, zone: str, *, before: datetime) -> Mapping[Snooze, datetime]:
    """Return until when (aware UTC) a reminder can be put off on the wall clock of *zone*.

    Args:
        now: aware UTC.
        zone: IANA name of the reader's zone.
        before: only what is before this is offered.
    """
    local = now.astimezone(ZoneInfo(zone))
    next_day = local.date() + timedelta(days=int(local.hour >= _SMALL_HOURS))
    moments = {
        Snooze.HOUR: now + timedelta(hours=1),
        Snooze.TONIGHT: _at(local, _EVENING, zone),
        Snooze.MORNING: _at(datetime.combine(next_day, _MORNING), _MORNING, zone),
    }
    return {each: at for each, at in moments.items() if now + _WORTH <= at < before}


def _at(day: datetime, clock: time, zone: str) -> datetime:
    return local_moments(datetime.combine(day.date(), clock), (zone,))[zone]
