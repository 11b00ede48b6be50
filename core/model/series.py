"""Series: events that come again by a rule; each occurrence is an event of its own."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.model.event_kind import EventState
from core.model.identity import EventId, SeriesId

HORIZON = timedelta(days=400)
"""So far ahead the occurrences of a series stand in the agenda; a bell puts in what comes next."""
MOST_AHEAD = 100
"""So many occurrences of a series stand in the agenda at most: of a daily one those of 100 days."""
MOST_OCCURRENCES = 400
"""So many are ever worked out in one go."""


class Scope(StrEnum):
    """What an edit of an occurrence is meant for."""

    THIS = "this"  # this one alone
    FOLLOWING = "following"  # this one and those after it
    ALL = "all"  # every one that is still ahead


@dataclass(frozen=True, slots=True)
class Series:
    """A rule by which events come again.

    The wall clock stays through clock changes: a rule gives local times, and each is an instant
    of its own.

    Attributes:
        rule: the value of an RFC 5545 RRULE, for example `FREQ=WEEKLY;BYDAY=TU`; its UNTIL is the
            last local day (see `core.model.recurrence.check_rule`).
        local_date, local_time, zone: of the first occurrence; no time: all day, or a deadline.
        last_date, end_time: of the first occurrence, as an event has them.
        but_not: local starts (naive) that the rule gives and that do not take place (EXDATE).
        also: local starts (naive) besides those of the rule (RDATE).
        made_until: local day up to and with which occurrences stand in the agenda; None: no more
            will be made, the series has ended.
        pattern: the occurrence that new ones are made after.
        uid: iCalendar UID of the whole; its occurrences have the same.
        state: in which new occurrences begin.
        revision: counts every change of the series, from 1.
    """

    id: SeriesId
    rule: str
    local_date: date
    local_time: time | None
    zone: str
    but_not: frozenset[datetime] = frozenset()
    also: frozenset[datetime] = frozenset()
    made_until: date | None = None
    pattern: EventId | None = None
    uid: str = ""
    state: EventState = EventState.PLANNED
    revision: int = 1
    last_date: date | None = None
    end_time: time | None = None

    @property
    def first(self) -> datetime:
        """Its first local start (naive); midnight where there is no hour."""
        return datetime.combine(self.local_date, self.local_time or time())
