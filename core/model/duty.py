"""Who of the reviewers is on duty: by hand, or by weekly hours in their own zone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

EVERY_DAY = frozenset(range(7))
_STEP = timedelta(minutes=15)
"""Every zone is a number of quarters of an hour from UTC, and shifts begin at full hours there."""
_WEEK = timedelta(days=7)


class Presence(StrEnum):
    """What a reviewer says of their duty."""

    ON = "on"  # until they say otherwise
    OFF = "off"  # until they say otherwise; what holds for who never said anything
    HOURS = "hours"  # by their weekly hours


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """On these days, from one full hour to another; up to an hour that is not later, overnight.

    Attributes:
        days: weekdays on which a duty begins, 0 is Monday.
        start: 0 to 23.
        end: 0 to 23; 0 is midnight.
    """

    days: frozenset[int] = frozenset(range(5))
    start: int = 9
    end: int = 17

    def covers(self, local: datetime) -> bool:
        """Say whether the wall-clock moment lies within."""
        today, before = local.weekday(), (local.weekday() - 1) % 7
        if self.start < self.end:
            return today in self.days and self.start <= local.hour < self.end
        late = today in self.days and local.hour >= self.start
        return late or (before in self.days and local.hour < self.end)


@dataclass(frozen=True, slots=True)
class Duty:
    """A reviewer's duty; the hours are kept while they do not count."""

    presence: Presence = Presence.OFF
    hours: WeeklyHours = WeeklyHours()

    def on_at(self, moment: datetime, zone: str) -> bool:
        """Say whether they are on duty then.

        Args:
            moment: aware.
            zone: IANA name of where they live.
        """
        if self.presence is Presence.HOURS:
            return self.hours.covers(moment.astimezone(ZoneInfo(zone)))
        return self.presence is Presence.ON


@dataclass(frozen=True, slots=True)
class Gap:
    """From *start* to *end* (aware UTC) nobody is on duty."""

    start: datetime
    end: datetime


def gaps_in_week(duties: Collection[tuple[Duty, str]], now: datetime) -> Sequence[Gap]:
    """Return when nobody is on duty in the seven days from *now*, by quarters of an hour.

    Args:
        duties: of all reviewers, each with the zone they live in.
        now: aware UTC.
    """
    first = now.replace(minute=0, second=0, microsecond=0)
    found: list[Gap] = []
    for number in range(_WEEK // _STEP):
        moment = first + number * _STEP
        if any(duty.on_at(moment, zone) for duty, zone in duties):
            continue
        if found and found[-1].end == moment:
            found[-1] = Gap(found[-1].start, moment + _STEP)
        else:
            found.append(Gap(moment, moment + _STEP))
    return found
