"""When a broadcast goes out, and until when it is worth sending."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.model.local_time import instant


class When(StrEnum):
    """At which moment it goes out."""

    NOW = "now"  # once nothing stands in its way
    AT = "at"  # at one moment for everybody
    LOCAL = "local"  # when each reader's own clock shows that time


@dataclass(frozen=True, slots=True)
class Timing:
    """What an editor decided.

    Attributes:
        local: the wall clock (naive, to the minute) of AT and LOCAL.
        zone: IANA name of the zone in which AT is meant; empty for LOCAL.
        fold: 0 or 1 picks the first or second of a time of AT that exists twice.
        keeps_for: counted from the moment it begins to go out, for LOCAL from when it is that
            time in the last zone; copies undelivered after it are dropped. None: they never are.
    """

    when: When = When.NOW
    local: datetime | None = None
    zone: str = ""
    fold: int | None = None
    keeps_for: timedelta | None = None

    def start_at(self, now: datetime) -> datetime:
        """Return the instant (aware UTC) at which it begins; for LOCAL, in the easternmost zone.

        Raises:
            NoSuchTime, AmbiguousTime: of AT, see `core.model.local_time.instant`.
        """
        if self.local is None or self.when is When.NOW:
            return now
        if self.when is When.AT:
            return instant(self.local.date(), self.local.time(), self.zone, fold=self.fold)
        return self.local.replace(tzinfo=UTC) - EASTERNMOST

    def last_start_at(self, now: datetime) -> datetime:
        """Return the instant (aware UTC) at which it begins for the last reader.

        Raises:
            NoSuchTime, AmbiguousTime: as for `start_at`.
        """
        if self.local is not None and self.when is When.LOCAL:
            return self.local.replace(tzinfo=UTC) + WESTERNMOST
        return self.start_at(now)

    def expires_at(self, now: datetime) -> datetime | None:
        """Return the instant (aware UTC) after which copies are dropped, if there is one.

        Raises:
            NoSuchTime, AmbiguousTime: as for `start_at`.
        """
        return None if self.keeps_for is None else self.last_start_at(now) + self.keeps_for


EASTERNMOST = timedelta(hours=14)
"""No zone is further ahead of UTC (tz database: Pacific/Kiritimati)."""
WESTERNMOST = timedelta(hours=12)
"""No zone is further behind UTC (tz database: Etc/GMT+12)."""


def local_moments(local: datetime, zones: Iterable[str]) -> Mapping[str, datetime]:
    """Return when (aware UTC) the clocks of each zone show *local* (naive).

    A time that exists twice is the first of the two; one that the clocks jump over is as much
    later as they jump: nobody is left out.
    """
    return {zone: local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC) for zone in zones}
