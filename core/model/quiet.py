"""Quiet hours: when a person is left alone, and the next moment they are not."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From *start* (inclusive) to *end* (exclusive) on the wall clock; may span midnight."""

    start: time
    end: time

    def covers(self, local: time) -> bool:
        """Say whether the wall-clock time lies in the quiet hours."""
        if self.start == self.end:
            return False
        if self.start < self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end


DEFAULT_QUIET_HOURS = QuietHours(time(22), time(8))


def next_allowed(now: datetime, zone: str, quiet: QuietHours | None) -> datetime:
    """Return *now* when it is not quiet for that reader, else the end of the quiet hours.

    Args:
        now: aware; the answer is in the same time zone.
        zone: IANA name of the reader's zone.
        quiet: None when the person set no quiet hours.
    """
    if quiet is None:
        return now
    local = now.astimezone(ZoneInfo(zone))
    if not quiet.covers(local.time()):
        return now
    day = local.date() + timedelta(days=int(local.time() >= quiet.end))
    return datetime.combine(day, quiet.end, ZoneInfo(zone)).astimezone(now.tzinfo)
