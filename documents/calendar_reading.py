"""One entry of a calendar file, read into an event, or why it cannot be."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.event import EVENT_TEXT_LIMIT, PLACE_LIMIT, EventVersion
from core.model.event_kind import DEADLINES, EventKind, EventState
from core.model.event_time import LONGEST, EventTime
from core.model.imported import (
    ANY_LANGUAGE,
    FLOATING,
    INSTANT,
    MOST_EXCEPTIONS,
    UID_LIMIT,
    ImportedEvent,
    Reason,
)
from core.model.language import LANGUAGES, Language
from core.model.links import is_web_address
from documents.calendar_entry import END_OF_DAY
from documents.calendar_entry import KIND as KIND_LINE
from documents.calendar_entry import ZONE as ZONE_LINE
from documents.calendar_lines import RawEntry, Value
from documents.calendar_texts import plain, title_of, unescaped
from documents.calendar_times import (
    Unreadable,
    Zones,
    iana,
    length_of,
    moment_of,
    moved,
    on_the_way,
)

_DAY = timedelta(days=1)
_RULE = re.compile(r"[A-Z0-9=;,:+\-]{1,300}")
_CALLS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL")


class EntryRefused(Exception):
    """An entry that is left out, with the reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Moment:
    """A DTSTART or the like: a day, or a local time (naive) of a zone."""

    at: date | datetime
    zone: str
    unknown: str = ""

    @property
    def clock(self) -> time | None:
        return self.at.time() if isinstance(self.at, datetime) else None

    @property
    def day(self) -> date:
        return self.at.date() if isinstance(self.at, datetime) else self.at

    @property
    def naive(self) -> datetime:
        return self.at if isinstance(self.at, datetime) else datetime.combine(self.at, time())


@dataclass(frozen=True, slots=True)
class EntryReading:
    """One entry, read part by part; each raises `EntryRefused` when it cannot be."""

    entry: RawEntry
    zones: Zones

    def event(self) -> ImportedEvent:
        """Return the event that it tells of.

        Raises:
            EntryRefused: it cannot be read.
        """
        entry = self.entry
        if entry.kind != "VEVENT":
            raise EntryRefused(Reason.TASK)
        if entry.broken:
            raise EntryRefused(Reason.BROKEN)
        start, kind = self._start(), self._kind()
        title = title_of(entry, keep=kind is not None)
        if not title:
            raise EntryRefused(Reason.NO_TITLE)
        when = _checked(self._when(start, kind), start)
        uid = self._text("UID")[:2000] or _made_up(title, start)
        occurrence = self._occurrence(start)
        return ImportedEvent(
            number=entry.number,
            uid=uid if len(uid) <= UID_LIMIT else hashlib.sha256(uid.encode()).hexdigest(),
            versions={self._language(): EventVersion(title, self._description())},
            when=when,
            place=self._place(),
            zone_named=start.unknown,
            cancelled=self._text("STATUS").upper() == "CANCELLED",
            private=self._text("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"},
            kind=kind,
            state=self._state(kind),
            rule="" if occurrence else self._rule(start),
            but_not=frozenset(self._slots("EXDATE", start)),
            also=frozenset(self._slots("RDATE", start)),
            occurrence=occurrence,
        )

    def _start(self) -> _Moment:
        value = self.entry.first("DTSTART")
        if value is None:
            raise EntryRefused(Reason.NO_START)
        try:
            start = _Moment(*moment_of(value, self.zones))
        except Unreadable:
            raise EntryRefused(Reason.BAD_START) from None
        ours = iana(self._text(ZONE_LINE))
        if ours and start.clock is None:
            return replace(start, zone=ours)
        if ours and start.zone == INSTANT and not self.entry.first("RRULE"):
            return _in_zone(start, ours)
        if start.zone == INSTANT and self.zones.default and not self.entry.first("RRULE"):
            return _in_zone(start, self.zones.default)
        if start.clock is None and self.zones.default not in {FLOATING, INSTANT}:
            return replace(start, zone=self.zones.default)
        return start

    def _when(self, start: _Moment, kind: EventKind | None) -> EventTime:
        zone = start.zone
        clock = start.clock.replace(fold=0) if start.clock else None
        if kind in DEADLINES:
            clock = None if clock == END_OF_DAY else clock
            return EventTime(start.day, clock, zone)
        end = self._end(start)
        if clock is None:
            last = end.day - _DAY if end is not None and end.day > start.day else start.day
            if end is not None and end.day < start.day:
                raise EntryRefused(Reason.END)
            return EventTime(start.day, None, zone, last_day=last if last > start.day else None)
        if end is None or end.naive == start.naive:
            return EventTime(start.day, clock, zone)
        over = end.naive
        if over < start.naive:
            raise EntryRefused(Reason.END)
        past_midnight = over.date() == start.day + _DAY and over.time() <= clock
        last_day = None if over.date() == start.day or past_midnight else over.date()
        return EventTime(
            start.day, clock, zone, last_day=last_day, end_clock=over.time().replace(fold=0)
        )

    def _end(self, start: _Moment) -> _Moment | None:
        value, length = self.entry.first("DTEND"), self.entry.first("DURATION")
        try:
            if value is not None:
                end = _Moment(*moment_of(value, self.zones))
                at = end.at
                if isinstance(at, datetime) and end.zone != start.zone:
                    at = moved(at, end.zone, start.zone)
                return _Moment(at, start.zone)
            if length is None:
                return None
            lasts = length_of(length.text)
            if start.clock is None:
                return _Moment(start.day + lasts, start.zone)
            return _Moment(on_the_way(start.naive, start.zone, lasts), start.zone)
        except (Unreadable, OverflowError):
            raise EntryRefused(Reason.BAD_END) from None

    def _occurrence(self, start: _Moment) -> datetime | None:
        value = self.entry.first("RECURRENCE-ID")
        if value is None:
            return None
        if value.params.get("RANGE"):
            raise EntryRefused(Reason.RANGE)
        found = list(self._slots("RECURRENCE-ID", start))
        if not found:
            raise EntryRefused(Reason.NO_SERIES)
        return found[0]

    def _rule(self, start: _Moment) -> str:
        rules = self.entry.all("RRULE")
        if len(rules) > 1 or self.entry.first("EXRULE"):
            raise EntryRefused(Reason.RULE)
        if not rules:
            return "FREQ=DAILY;COUNT=1" if self.entry.first("RDATE") else ""
        rule = rules[0].text.upper().replace(" ", "").rstrip(";")
        if not _RULE.fullmatch(rule) or start.unknown:
            raise EntryRefused(Reason.ZONE if start.unknown else Reason.RULE)
        return rule

    def _slots(self, name: str, start: _Moment) -> Iterable[datetime]:
        """Yield the local starts (naive) in lines of that name, on the clock of the start."""
        count = 0
        for value in self.entry.all(name):
            for each in value.text.split(",")[: MOST_EXCEPTIONS + 1]:
                count += 1
                if count > MOST_EXCEPTIONS:
                    raise EntryRefused(Reason.RULE)
                one = Value(value.params, each.partition("/")[0])
                try:
                    at, zone, _ = moment_of(one, self.zones)
                    yield self._slot(at, zone, start)
                except (Unreadable, OverflowError):
                    raise EntryRefused(Reason.BROKEN) from None

    def _slot(self, at: date | datetime, zone: str, start: _Moment) -> datetime:
        if not isinstance(at, datetime):
            clock = start.clock if self._kind() not in DEADLINES else None
            return datetime.combine(at, clock or time())
        local = moved(at, zone, start.zone) if start.zone != FLOATING else at
        if start.clock is None or (self._kind() in DEADLINES and start.clock == END_OF_DAY):
            return datetime.combine(local.date(), time())
        return local

    def _kind(self) -> EventKind | None:
        said = self._text(KIND_LINE).lower()
        return EventKind(said) if said in set(EventKind) else None

    def _state(self, kind: EventKind | None) -> EventState | None:
        """Return that a meeting of ours is agreed; other programs call everything confirmed."""
        agreed = self._text("STATUS").upper() == "CONFIRMED"
        return EventState.CONFIRMED if agreed and kind is EventKind.MEETING else None

    def _language(self) -> Language:
        """Return the language of its texts where the file is ours; others say what they like."""
        summary = self.entry.first("SUMMARY")
        said = summary.params.get("LANGUAGE", "") if summary is not None else ""
        ours = said in LANGUAGES and self.entry.first(KIND_LINE) is not None
        return Language(said) if ours else ANY_LANGUAGE

    def _description(self) -> str:
        return plain(self._text("DESCRIPTION"), EVENT_TEXT_LIMIT, keep=self._kind() is not None)

    def _place(self) -> str:
        place = " ".join(plain(self._text("LOCATION"), PLACE_LIMIT).split())
        if "://" in place:
            return place
        links = (self._text(name) for name in _CALLS)
        link = next((each for each in links if is_web_address(each)), "")
        if not link or len(place) + len(link) + 2 > PLACE_LIMIT:
            return place
        return f"{place}, {link}" if place else link

    def _text(self, name: str) -> str:
        value = self.entry.first(name)
        return unescaped(value.text).strip() if value is not None else ""


def _in_zone(start: _Moment, zone: str) -> _Moment:
    return _Moment(moved(start.naive, start.zone, zone), zone)


def _checked(when: EventTime, start: _Moment) -> EventTime:
    """Return a time that exists; of a twofold hour the first one (RFC 5545, 3.3.5).

    One that came as an instant is that instant.
    """
    if (when.last_day or when.day) - when.day > LONGEST:
        raise EntryRefused(Reason.LONG)
    if when.clock is None or when.zone in {FLOATING, INSTANT}:
        return when
    local, place = datetime.combine(when.day, when.clock), ZoneInfo(when.zone)
    first, second = (local.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return when
    if first.astimezone(UTC).astimezone(place).replace(tzinfo=None) != local:
        raise EntryRefused(Reason.NO_SUCH_TIME)
    return replace(when, fold=start.naive.fold)


def _made_up(title: str, start: _Moment) -> str:
    """Return a UID for what came without: the same whenever the same file is read."""
    said = f"{title}\n{start.at.isoformat()}\n{start.zone}"
    return f"import-{hashlib.sha256(said.encode()).hexdigest()[:40]}"
