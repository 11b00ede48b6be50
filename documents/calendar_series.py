"""A series as iCalendar has it: one entry with a rule, and one for each departure from it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Event as Entry
from icalendar import vRecur

from core.model.event import Event
from core.model.language import Language
from core.model.recurrence import occurrences
from core.model.series import Series
from documents.calendar_entry import (
    END_OF_DAY,
    GONE,
    distances_of,
    end_of,
    entry_of,
    slot_of,
    start_of,
)


class Whole:
    """A series with those of its occurrences that are told."""

    def __init__(
        self, series: Series, told: Sequence[Event], language: Language, now: datetime
    ) -> None:
        self._series = series
        self._occurrences = sorted(told, key=lambda event: event.starts_at)
        self._language, self._now = language, now
        on = [event for event in self._occurrences if event.state not in GONE]
        kept = [event for event in on if self._at_its_time(event)] or on or self._occurrences
        self._pattern = next((each for each in kept if each.id == series.pattern), kept[0])

    def entries(self) -> list[Entry]:
        """Return the rule's entry, then one for each occurrence that is not as the rule says."""
        master = self._master()
        told = self._told(self._pattern)
        others = []
        for event in self._occurrences:
            if not self._at_its_time(event) or self._told(event) != told:
                entry = entry_of(event, self._language, self._now)
                entry.pop("UID")
                entry.add("UID", str(master["UID"]))
                entry.add("RECURRENCE-ID", self._slot(_occurrence(event)))
                others.append(entry)
        return [master, *others]

    def _master(self) -> Entry:
        entry = entry_of(self._pattern, self._language, self._now)
        first = self._slot(_first(self._series))
        for key in ("UID", "DTSTART", "DTEND", "SEQUENCE"):
            entry.pop(key, None)
        entry.add("UID", self._series.uid or self._pattern.uid or f"series-{self._series.id}")
        entry.add("SEQUENCE", max(event.revision for event in self._occurrences))
        entry.add("DTSTART", first)
        length = _length(self._pattern)
        if length is not None:
            entry.add("DTEND", first + length)
        entry.add("RRULE", self._rule(first))
        left_out = self._left_out()
        also = self._series.also - left_out
        for key, moments in (("EXDATE", left_out), ("RDATE", also)):
            if moments:
                entry.add(key, [self._slot(each) for each in sorted(moments)])
        return entry

    def _rule(self, first: date | datetime) -> vRecur:
        """Return the rule, its end a date or an instant, as its start is (RFC 5545, 3.3.10)."""
        rule: vRecur = vRecur.from_ical(self._series.rule)
        ends = []
        for end in rule.get("UNTIL", []):
            if not isinstance(first, datetime):
                ends.append(end.date() if isinstance(end, datetime) else end)
            elif isinstance(end, datetime) and end.tzinfo is not None:
                ends.append(end.astimezone(UTC))
            else:
                local = end if isinstance(end, datetime) else datetime.combine(end, END_OF_DAY)
                ends.append(local.replace(tzinfo=ZoneInfo(self._series.zone)).astimezone(UTC))
        if ends:
            rule["UNTIL"] = ends
        return rule

    def _left_out(self) -> frozenset[datetime]:
        """Return what the rule gives and is not told: exceptions, and what is still to come.

        What lies behind, and what is too far ahead to be in the agenda yet, is as the rule says.
        """
        series = self._series
        if series.made_until is None:
            return series.but_not
        told = {_occurrence(event) for event in self._occurrences}
        yesterday = self._now.date() - timedelta(days=1)
        place = ZoneInfo(series.zone)
        ruled = occurrences(series, after=yesterday, until=series.made_until)
        ahead = (each for each in ruled if each.replace(tzinfo=place) > self._now)
        return series.but_not | {each for each in ahead if each not in told}

    def _slot(self, occurrence: datetime) -> date | datetime:
        return slot_of(self._pattern, occurrence, self._series.zone)

    def _at_its_time(self, event: Event) -> bool:
        """Say whether an occurrence is when the rule has it, on the series' own clock."""
        if event.is_all_day:
            return event.local_date == _occurrence(event).date()
        slot = slot_of(event, _occurrence(event), self._series.zone)
        return (
            isinstance(slot, datetime)
            and event.zone == self._series.zone
            and event.starts_at == slot.astimezone(UTC)
        )

    def _told(self, event: Event) -> tuple[object, ...]:
        """Return what other programs are told of an occurrence, apart from its day."""
        entry = entry_of(event, self._language, self._now)
        kept = ("SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "CLASS", "TRANSP")
        said = [str(entry.get(key, "")) for key in kept]
        return (*said, _length(event), event.is_all_day, *distances_of(event))


def _first(series: Series) -> datetime:
    """Return the local start (naive) of the first occurrence, as occurrences have theirs."""
    return datetime.combine(series.local_date, series.local_time or datetime.min.time())


def _occurrence(event: Event) -> datetime:
    """Return the local start (naive) that the rule gave to an occurrence."""
    return event.occurrence or event.starts_at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None)


def _length(event: Event) -> timedelta | None:
    """Return how long it lasts on the wall clock; None when nobody said."""
    start, end = start_of(event), end_of(event)
    if end is None:
        return None
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return end - start
    place = ZoneInfo(event.zone)
    local = [each.astimezone(place).replace(tzinfo=None) for each in (start, end)]
    return local[1] - local[0]
