"""When an event is, as a person says it: days and hours on the wall clock of a zone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.event import Event
from core.model.event_kind import DEADLINES, EventKind
from core.model.local_time import instant
from core.model.refusals import AmbiguousTime, Unusable

_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)
LONGEST = timedelta(days=60)
"""An event that lasts longer was mistyped."""
_YEARS = range(1900, 2200)
"""Outside of these a year was mistyped, or nothing can be counted from it any more."""


@dataclass(frozen=True, slots=True)
class EventTime:
    """A time that was said.

    Attributes:
        day: the first day.
        clock: None: a deadline at the end of that day, or an event that lasts the whole day.
        zone: IANA name.
        fold: 0 or 1 when the time exists twice there, else None.
        last_day: of several days.
        end_clock: when it is over, on `last_day`; without a last day on the first day, or on the
            next one when that is earlier than `clock`.
    """

    day: date
    clock: time | None
    zone: str
    fold: int | None = None
    last_day: date | None = None
    end_clock: time | None = None

    @classmethod
    def of(cls, event: Event) -> "EventTime":
        """Return the time of an event; `fold` is said when its hour exists twice."""
        plain = cls(
            event.local_date,
            event.local_time,
            event.zone,
            last_day=event.last_date,
            end_clock=event.end_time,
        )
        if event.local_time is None:
            return plain
        for fold in (0, 1):
            try:
                if instant(plain.day, plain.clock, plain.zone, fold=fold) != event.starts_at:
                    continue
                instant(plain.day, plain.clock, plain.zone)
            except AmbiguousTime:
                return cls(
                    plain.day, plain.clock, plain.zone, fold, plain.last_day, plain.end_clock
                )
        return plain

    def instant(self) -> datetime:
        """Return the moment (aware UTC) of day and clock; without a clock the end of that day.

        Raises:
            NoSuchTime, AmbiguousTime: see `core.model.local_time.instant`.
        """
        return instant(self.day, self.clock, self.zone, fold=self.fold)

    def span(self, kind: EventKind) -> tuple[datetime, datetime | None]:
        """Return start and end (aware UTC) of an event of *kind*; no end when none was said.

        Raises:
            NoSuchTime, AmbiguousTime: of the start; see `core.model.local_time.instant`.
            NoSuchTime: of the end.
            Unusable: it ends before it begins (reason `end`), lasts too long (reason `long`), has
                a year that was mistyped (`far`), or there is no such zone (`zone`).
        """
        if any(day.year not in _YEARS for day in (self.day, self.last_day or self.day)):
            raise Unusable(reason="far")
        try:
            ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError):
            raise Unusable(reason="zone") from None
        return self._span(kind)

    def _span(self, kind: EventKind) -> tuple[datetime, datetime | None]:
        if kind in DEADLINES:
            return self.instant(), None
        last = self.last_day or self.day
        if self.clock is None:
            start, end = _begin_of(self.day, self.zone), _begin_of(last + _DAY, self.zone)
        elif self.end_clock is not None:
            past_midnight = self.last_day is None and self.end_clock <= self.clock
            start = self.instant()
            last = last + _DAY if past_midnight else last
            end = instant(last, self.end_clock, self.zone, fold=1)
        elif self.last_day is not None:
            start, end = self.instant(), _begin_of(last + _DAY, self.zone)
        else:
            return self.instant(), None
        if end <= start:
            raise Unusable(reason="end")
        if end - start > LONGEST:
            raise Unusable(reason="long")
        return start, end


def _begin_of(day: date, zone: str) -> datetime:
    """Return when a day begins there; midnight itself may not exist."""
    return instant(day - _DAY, None, zone) + _SECOND
