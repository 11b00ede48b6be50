"""How often somebody hears of a topic: at once, or gathered into a digest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DIGEST_CLOCK = time(8)
"""When digests come on the reader's own clock: as the usual quiet hours end."""
DIGEST_WEEKDAY = 0
"""Monday: the weekly digest stands at the beginning of a week."""


class Rhythm(StrEnum):
    """How soon briefings on a topic come; alerts and what is urgent never wait."""

    AT_ONCE = "at_once"  # each by itself, as it is published
    DAILY = "daily"  # with all others of the day, in the morning
    WEEKLY = "weekly"  # with all others of the week, on Monday morning


@dataclass(frozen=True, slots=True)
class DigestMoments:
    """When the next digests of people in one zone are due (aware UTC)."""

    daily: datetime
    weekly: datetime


def digest_moments(after: datetime, zones: Iterable[str]) -> Mapping[str, DigestMoments]:
    """Return for each zone the first moments after *after* (aware) at which digests are due.

    A time that the clocks jump over is as much later as they jump; of two the first counts.
    """
    return {zone: _moments(after, ZoneInfo(zone)) for zone in zones}


def _moments(after: datetime, zone: ZoneInfo) -> DigestMoments:
    today = after.astimezone(zone).date()
    daily = next(
        moment
        for days in range(3)
        if (moment := _morning(today + timedelta(days=days), zone)) > after
    )
    to_monday = (DIGEST_WEEKDAY - today.weekday()) % 7
    weekly = next(
        moment
        for days in (to_monday, to_monday + 7)
        if (moment := _morning(today + timedelta(days=days), zone)) > after
    )
    return DigestMoments(daily, weekly)


def _morning(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, DIGEST_CLOCK, zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class DigestCount:
    """How many of an audience hear of a briefing when.

    Attributes:
        at_once: people who get it as it is sent.
        digest: people who find it in their next digest.
    """

    at_once: int
    digest: int
