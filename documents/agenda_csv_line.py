"""One line of a table of events: what its fields say, or why they cannot be read."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from core.model.event import (
    EVENT_TEXT_LIMIT,
    EVENT_TITLE_LIMIT,
    MOST_SEATS,
    PLACE_LIMIT,
    EventVersion,
)
from core.model.event_kind import MOVES, EventKind, EventState
from core.model.event_time import LONGEST, EventTime
from core.model.fold import fold
from core.model.identity import TopicKey
from core.model.imported import ANY_LANGUAGE, FLOATING, UID_LIMIT, ImportedEvent, Reason
from core.model.language import LANGUAGES, Language
from core.model.refusals import AmbiguousDate, Refusal
from core.model.typed_date import read_date, read_time
from documents.calendar_times import iana
from locales.shortened import shortened

_WITH_OFFSET = re.compile(r"(\d{1,2}:\d{2})(?::\d{2})?\s*([+-])(\d{2}):?(\d{2})")
_LONG_AGO = date(1970, 1, 1)
"""Stands for every day that is over."""


class LineRefused(Exception):
    """A line that is left out, with the reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class TableWords:
    """What the words in a table mean.

    Attributes:
        columns: what a column may be called, folded -> its name of ours.
        kinds: what a kind of event may be called, folded.
        topics: what a topic may be called, folded.
        language: of whoever sends the table: it decides how 3/4/2027 is read.
    """

    columns: Mapping[str, str]
    kinds: Mapping[str, EventKind]
    topics: Mapping[str, TopicKey]
    language: Language


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table, field by field; each raises `LineRefused` when it cannot be read.

    Attributes:
        fields: by the name of their column; no such key: the table has no such column.
        is_longer: there is more in it than the table has columns.
    """

    number: int
    fields: Mapping[str, str]
    words: TableWords
    now: datetime
    is_longer: bool = False

    @property
    def title(self) -> str:
        """The first title that stands in it."""
        names = ("title", *(f"title_{language}" for language in LANGUAGES))
        return next((self.fields[name] for name in names if self.fields.get(name)), "")

    def event(self) -> ImportedEvent:
        """Return the event that it tells of.

        Raises:
            LineRefused: it cannot be read.
        """
        if self.is_longer:
            raise LineRefused(Reason.COLUMNS)
        versions = self._versions()
        kind, when = self._kind(), self._when()
        uid = self.fields.get("uid", "")[:UID_LIMIT]
        seats = self.fields.get("seats")
        return ImportedEvent(
            number=self.number,
            uid=uid or self._made_up(when),
            versions=versions,
            when=when,
            place=self._place(),
            has_texts=any(name.partition("_")[0] == "text" for name in self.fields),
            state=self._state(kind),
            cancelled=self.fields.get("state", "").lower() == EventState.CANCELLED,
            kind=kind,
            topics=self._topics(),
            seats=self._seats(),
            no_seats=seats is not None and not seats,
            occurrence=self._occurrence(),
        )

    def _versions(self) -> dict[Language, EventVersion]:
        found: dict[Language, EventVersion] = {}
        for language in (ANY_LANGUAGE, *LANGUAGES):
            ending = f"_{language}" if language else ""
            title = " ".join(self.fields.get(f"title{ending}", "").split())
            if title:
                text = self.fields.get(f"text{ending}", "")
                found[language] = EventVersion(
                    shortened(title, EVENT_TITLE_LIMIT), shortened(text, EVENT_TEXT_LIMIT)
                )
        if not found:
            raise LineRefused(Reason.NO_TITLE)
        return found

    def _when(self) -> EventTime:
        day = self._day("day")
        if day is None:
            raise LineRefused(Reason.NO_START)
        zone = self._zone()
        clock, fold_said = self._clock(day, zone)
        last, end = self._day("last_day"), self._end()
        if last is not None and last < day:
            raise LineRefused(Reason.END)
        last = None if last == day else last
        if last is not None and last - day > LONGEST:
            raise LineRefused(Reason.LONG)
        if clock is None or (end == clock and last is None):
            end = None
        when = EventTime(day, clock, zone, fold_said, last, end)
        return _existing(when)

    def _day(self, name: str) -> date | None:
        written = self.fields.get(name, "")
        if not written:
            return None
        try:
            return date.fromisoformat(written[:10] if "T" in written else written)
        except ValueError:
            pass
        try:
            return read_date(written, today=self.now.date(), language=self.words.language)
        except AmbiguousDate:
            raise LineRefused(Reason.DATE_TWOFOLD) from None
        except Refusal as refusal:
            if refusal.params.get("reason") == "past":
                return _LONG_AGO
            raise LineRefused(Reason.BAD_START if name == "day" else Reason.BAD_END) from None

    def _clock(self, day: date, zone: str) -> tuple[time | None, int | None]:
        written = self.fields.get("time", "")
        if not written:
            return None, None
        if (found := _WITH_OFFSET.fullmatch(written)) is None:
            return _time(written, Reason.BAD_START), None
        clock = _time(found[1], Reason.BAD_START)
        if zone == FLOATING:
            raise LineRefused(Reason.ZONE)
        minutes = int(found[3]) * 60 + int(found[4])
        offset = timedelta(minutes=minutes if found[2] == "+" else -minutes)
        if offset >= timedelta(days=1):
            raise LineRefused(Reason.BAD_START)
        said = datetime.combine(day, clock, timezone(offset)).astimezone(UTC)
        for which in (0, 1):
            local = datetime.combine(day, clock, ZoneInfo(zone)).replace(fold=which)
            if local.astimezone(UTC) == said:
                return clock, which
        raise LineRefused(Reason.ZONE)

    def _end(self) -> time | None:
        written = self.fields.get("end_time", "")
        return _time(written, Reason.BAD_END) if written else None

    def _zone(self) -> str:
        written = self.fields.get("zone", "")
        zone = iana(written) if written else FLOATING
        if written and not zone:
            raise LineRefused(Reason.ZONE)
        return zone

    def _place(self) -> str | None:
        place = self.fields.get("place")
        return None if place is None else shortened(" ".join(place.split()), PLACE_LIMIT)

    def _kind(self) -> EventKind | None:
        written = self.fields.get("kind", "")
        kind = self.words.kinds.get(fold(written)) if written else None
        if written and kind is None:
            raise LineRefused(Reason.KIND)
        return kind

    def _state(self, kind: EventKind | None) -> EventState | None:
        written = self.fields.get("state", "").lower()
        if not written:
            return None
        if written not in set(EventState) or (kind and written not in MOVES[kind]):
            raise LineRefused(Reason.STATE)
        return EventState(written)

    def _topics(self) -> frozenset[TopicKey] | None:
        written = self.fields.get("topics")
        if written is None:
            return None
        named = [fold(part) for part in re.split(r"[,|;]", written) if part.strip()]
        if any(name not in self.words.topics for name in named):
            raise LineRefused(Reason.TOPIC)
        return frozenset(self.words.topics[name] for name in named)

    def _seats(self) -> int | None:
        written = self.fields.get("seats", "")
        if not written:
            return None
        if not written.isascii() or not written.isdigit() or len(written) > 9:
            raise LineRefused(Reason.SEATS)
        if not 0 < int(written) <= MOST_SEATS:
            raise LineRefused(Reason.SEATS)
        return int(written)

    def _occurrence(self) -> datetime | None:
        written = self.fields.get("occurrence", "")
        if not written:
            return None
        try:
            return datetime.fromisoformat(written).replace(tzinfo=None)
        except ValueError:
            raise LineRefused(Reason.NO_SERIES) from None

    def _made_up(self, when: EventTime) -> str:
        """Return a UID for what came without: the same whenever the same table is read."""
        said = f"{self.title}\n{when.day}\n{when.clock}\n{when.zone}"
        return f"import-{hashlib.sha256(said.encode()).hexdigest()[:40]}"


def _time(written: str, reason: Reason) -> time:
    try:
        return read_time(written[:5] if re.fullmatch(r"\d\d:\d\d:\d\d", written) else written)
    except Refusal:
        raise LineRefused(reason) from None


def _existing(when: EventTime) -> EventTime:
    """Return a time that exists once; a twofold one says which by its distance from UTC."""
    if when.clock is None or when.zone == FLOATING:
        return when
    local, place = datetime.combine(when.day, when.clock), ZoneInfo(when.zone)
    first, second = (local.replace(tzinfo=place, fold=which) for which in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return EventTime(when.day, when.clock, when.zone, None, when.last_day, when.end_clock)
    if first.astimezone(UTC).astimezone(place).replace(tzinfo=None) != local:
        raise LineRefused(Reason.NO_SUCH_TIME)
    if when.fold is None:
        raise LineRefused(Reason.TWOFOLD)
    return when
