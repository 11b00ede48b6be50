"""When a reader is reminded: at its due moment, or where that is night, at the nearest good one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.quiet import QuietHours
from core.model.reminder import Reminder

EARLIEST = timedelta(hours=24)
"""So long before it is due a reminder may go out at the earliest: no night is longer."""
IN_GOOD_TIME = timedelta(minutes=30)
"""So long before the event the morning must come to be waited for (or half the distance)."""
BEFORE_THE_NIGHT = timedelta(minutes=15)
"""So long before their quiet hours readers are reminded of what they would sleep through."""
LATE = timedelta(minutes=30)
"""Whoever is reminded so much later than they should have been is told so."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReaderClock:
    """What decides when somebody is reminded; many readers share one.

    Attributes:
        zone: IANA name.
        quiet: None when they set no quiet hours.
    """

    zone: str
    quiet: QuietHours | None


@dataclass(frozen=True, slots=True)
class Night:
    """Quiet hours of one date (aware UTC).

    Attributes:
        dusk: a moment shortly before they begin at which it is not quiet.
        dawn: when they end.
    """

    dusk: datetime
    dawn: datetime


def night_at(moment: datetime, clock: ReaderClock) -> Night | None:
    """Return the quiet hours in which a moment (aware UTC) lies, if it does."""
    quiet = clock.quiet
    if quiet is None:
        return None
    local = moment.astimezone(ZoneInfo(clock.zone))
    if not quiet.covers(local.time()):
        return None
    day, spans = local.date(), quiet.end <= quiet.start
    evening = day if local.time() >= quiet.start else day - _DAY
    ends = _instants(evening + _DAY if spans else evening, quiet.end, clock.zone)
    dawn = min((end for end in ends if end > moment), default=max(ends))
    # Dusk is never before the last night ended, however short the day between is.
    woke = max(_instants(evening if spans else evening - _DAY, quiet.end, clock.zone))
    begins = min(_instants(evening, quiet.start, clock.zone))
    return Night(max(woke, begins - BEFORE_THE_NIGHT), dawn)


def _instants(day: date, clock: time, zone: str) -> Sequence[datetime]:
    """Return when (UTC) the wall clock shows a time: two instants where it does so twice, or never.

    Of a time that is jumped over they lie on both sides of the jump.
    """
    local = datetime.combine(day, clock, ZoneInfo(zone))
    return [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]


def moment_in(reminder: Reminder, night: Night | None, *, begins: datetime) -> datetime:
    """Return when readers are reminded for whom it is *night* (or not) when it is due.

    Args:
        reminder: of an event.
        night: of the readers, at the reminder's due moment.
        begins: when the event begins (aware UTC).
    """
    if night is None:
        return reminder.due_at
    if reminder.is_after:
        return night.dawn
    in_time = min(IN_GOOD_TIME, reminder.distance / 2)
    return night.dawn if night.dawn <= begins - in_time else night.dusk


def reader_moment(reminder: Reminder, clock: ReaderClock, *, begins: datetime) -> datetime:
    """Return when (aware UTC) the readers of a clock are reminded.

    When it is due; in their quiet hours, once those are over if that is in good time before the
    event, else shortly before they begin. Never after the event begins, unless the reminder comes
    after the event.
    """
    return moment_in(reminder, night_at(reminder.due_at, clock), begins=begins)


def is_late(reminder: Reminder, clock: ReaderClock, *, begins: datetime, now: datetime) -> bool:
    """Say whether a reminder reaches a reader so late that they are told so."""
    moment = reader_moment(reminder, clock, begins=begins)
    return now - max(moment, reminder.due_at) > LATE
