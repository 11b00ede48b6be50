"""Wall clocks: from what people say to the instant that they mean."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.refusals import AmbiguousTime, NoSuchTime


def instant(day: date, clock: time | None, zone: str, *, fold: int | None = None) -> datetime:
    """Return the UTC instant of a local time; without *clock* the end of that day.

    Args:
        day: the local date.
        clock: the local time; None for a deadline without an hour (23:59:59 counts).
        zone: IANA name.
        fold: 0 or 1 picks the first or second of a time that exists twice.

    Raises:
        NoSuchTime: the clocks go forward over it.
        AmbiguousTime: it exists twice and *fold* is None.
        ValueError: the date is too close to the ends of the calendar.
    """
    place = ZoneInfo(zone)
    if clock is None:
        start_of_next = datetime.combine(day + timedelta(days=1), time(0), place)
        return start_of_next.astimezone(UTC) - timedelta(seconds=1)
    first, second = (datetime.combine(day, clock.replace(fold=f), place) for f in (0, 1))
    local = f"{day.isoformat()} {clock:%H:%M}"
    if first.utcoffset() != second.utcoffset():
        if first.astimezone(UTC).astimezone(place).replace(tzinfo=None) != first.replace(
            tzinfo=None
        ):
            raise NoSuchTime(local=local, zone=zone)
        if fold is None:
            raise AmbiguousTime(local=local, zone=zone)
    return (second if fold == 1 else first).astimezone(UTC)
