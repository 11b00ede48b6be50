"""What a file of other programs says about events, before anything of it is in the agenda."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.model.event import EventVersion
from core.model.event_kind import DEADLINES, EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import TopicKey
from core.model.language import Language
from core.model.refusals import Refusal

MOST_BYTES = 2 * 1024 * 1024
"""A larger file is refused before it is fetched; a calendar of ten years is half of that."""
MOST_ENTRIES = 5000
"""A file with more entries is refused: reading it takes longer than a person waits."""
MOST_KEPT = 300
"""So many events of one file can be put into the agenda at once; the nearest ones."""
MOST_SERIES = 40
"""So many series of one file: each can make hundreds of events."""
MOST_PROBLEMS = 300
MOST_EXCEPTIONS = 1000
UID_LIMIT = 255
ANY_LANGUAGE = Language("")
"""Stands for the language of a text whose file does not say it."""
FLOATING = ""
"""Stands for the zone of a time whose file names none, or one that nobody knows."""
INSTANT = "UTC"

_DAY = timedelta(days=1)


class Reason(StrEnum):
    """Why something in a file cannot be put into the agenda."""

    BROKEN = "broken"  # a line of it cannot be read
    NO_START = "no_start"  # it does not say when it begins
    BAD_START = "bad_start"  # that is no date or time
    BAD_END = "bad_end"  # its end or length is no date, time or duration
    END = "end"  # it ends before it begins
    LONG = "long"  # it lasts longer than anything in the agenda
    NO_TITLE = "no_title"  # it has no name
    NO_SUCH_TIME = "no_such_time"  # the clocks go forward over its hour
    TWOFOLD = "twofold"  # the clocks go back over its hour: it exists twice
    ZONE = "zone"  # no such zone
    RULE = "rule"  # its rule of repetition cannot be read
    RULE_OFTEN = "rule_often"  # it comes again too often
    RULE_NEVER = "rule_never"  # its rule gives no day at all
    RANGE = "range"  # it changes one occurrence and all that follow
    NO_SERIES = "no_series"  # it changes an occurrence that its series does not have
    TASK = "task"  # a task or a note, not an event
    COLUMNS = "columns"  # a line of a table with too many fields
    DATE_TWOFOLD = "date_twofold"  # day first or month first
    KIND = "kind"  # no such kind of event, or another one than in the agenda
    STATE = "state"  # no such state, or none that it can go to from where it is
    TOPIC = "topic"  # no such topic
    SEATS = "seats"  # no number of seats
    WAS_CANCELLED = "was_cancelled"  # cancelled here, and nothing cancelled comes back
    SPLIT = "split"  # its series was split or given another rule here: it is changed here
    FAR = "far"  # further away than an agenda reaches
    PRIVATE = "private"  # the file marks it as private
    MANY = "many"  # one series more than a file may have


class FileUnreadable(Refusal):
    """Nothing of a file can be used; `reason` picks the sentence.

    Params:
        reason: `size`, `kind`, `calendar`, `encoding`, `many`, `columns`, `empty` or `slow`.
    """

    key = "import-file-unreadable"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that is left out.

    Attributes:
        number: of the entry in a calendar, of the line in a table; from 1.
        title: as far as it could be read; may be empty.
    """

    number: int
    title: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ImportedEvent:
    """An event as a file has it.

    Attributes:
        uid: of the file, or made of what it says; the same for every reading of the same file.
        versions: ANY_LANGUAGE stands for the language that the file does not tell.
        when: its zone is FLOATING when the file names none.
        zone_named: what the file calls a zone that nobody knows.
        cancelled: the file says that it will not happen.
        private: the file says that not everybody should see it.
        has_texts: false where a table has no column for texts.
        kind, state, topics, seats: None where the file does not say it.
        place: None where a table has no such column.
        no_seats: the file says that any number may come.
        rule: RRULE of a series, else empty; `but_not` and `also` are its EXDATE and RDATE as
            local starts (naive).
        occurrence: which occurrence of its series it replaces, as a local start (naive).
    """

    number: int
    uid: str
    versions: Mapping[Language, EventVersion]
    when: EventTime
    place: str | None
    zone_named: str = ""
    cancelled: bool = False
    private: bool = False
    has_texts: bool = True
    kind: EventKind | None = None
    state: EventState | None = None
    topics: frozenset[TopicKey] | None = None
    seats: int | None = None
    no_seats: bool = False
    rule: str = ""
    but_not: frozenset[datetime] = frozenset()
    also: frozenset[datetime] = frozenset()
    occurrence: datetime | None = None

    @property
    def title(self) -> str:
        """Its name in the first language that it has one in."""
        return next((version.title for version in self.versions.values()), "")

    def settled(self, kind: EventKind, zone: str) -> "ImportedEvent":
        """Return it as one of *kind*, its time on a wall clock.

        Args:
            kind: of the agenda; a deadline has neither a last day nor an end.
            zone: IANA name, for times whose file names no zone, and for single ones that the file
                tells in UTC, as programs do that keep the zone to themselves.
        """
        when = self.when
        if when.zone == FLOATING:
            when = replace(when, zone=zone)
        elif when.zone == INSTANT and not self.rule and self.occurrence is None:
            when = _on_clock(when, zone)
        if kind in DEADLINES:
            when = replace(when, last_day=None, end_clock=None)
        return replace(self, kind=kind, when=when)


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What was read from a file.

    Attributes:
        name: of the calendar or file.
        past: so many entries lay in the past and were left out.
        beyond: so many readable ones did not fit; the nearest were kept.
    """

    events: tuple[ImportedEvent, ...]
    problems: tuple[Problem, ...] = ()
    name: str = ""
    past: int = 0
    beyond: int = 0

    @property
    def unknown_zones(self) -> tuple[str, ...]:
        """What its unknown zones are called, each once."""
        return tuple(dict.fromkeys(each.zone_named for each in self.events if each.zone_named))

    @property
    def floating(self) -> int:
        """How many of its events have an hour, but no zone that is known."""
        return sum(each.when.zone == FLOATING for each in self.events)


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a coordinator decides for events that the file does not say it of.

    Attributes:
        topics: of what is new.
        private: whether new events are brought in that the file marks as private.
    """

    kind: EventKind
    language: Language
    zone: str
    topics: frozenset[TopicKey] = field(default_factory=frozenset)
    private: bool = False


def sorted_out(
    events: Iterable[ImportedEvent], problems: Iterable[Problem], *, name: str, now: datetime
) -> ImportedFile:
    """Return a file's events without what is over or told twice: the nearest that fit.

    Raises:
        FileUnreadable: there is nothing in it (reason `empty`).
    """
    newest: dict[tuple[str, datetime | None], ImportedEvent] = {}
    for event in events:
        newest[event.uid, event.occurrence] = event
    kept = {event.uid for event in newest.values() if not _is_over(event, now)}
    ahead = [each for each in newest.values() if each.uid in kept and not _is_over(each, now)]
    found = tuple(problems)
    if not newest and not found:
        raise FileUnreadable(reason="empty")
    ahead.sort(key=lambda event: (event.when.day, event.when.clock or time.min, event.number))
    return ImportedFile(
        events=tuple(ahead[:MOST_KEPT]),
        problems=found[:MOST_PROBLEMS],
        name=name,
        past=len(newest) - len(ahead),
        beyond=max(0, len(ahead) - MOST_KEPT) + max(0, len(found) - MOST_PROBLEMS),
    )


def _is_over(event: ImportedEvent, now: datetime) -> bool:
    """Say whether a single event lies behind, whatever zone it is in; a series may go on."""
    last = event.when.last_day or event.when.day
    return not event.rule and last < now.date() - _DAY


def _on_clock(when: EventTime, zone: str) -> EventTime:
    """Return a time in UTC as the clock of *zone* shows it."""
    if when.clock is None:
        return replace(when, zone=zone)
    place = ZoneInfo(zone)
    start = datetime.combine(when.day, when.clock, UTC).astimezone(place)
    last, end = when.last_day, when.end_clock
    if end is not None:
        over = datetime.combine(_last_day(when), end, UTC).astimezone(place)
        past_midnight = (over.date() - start.date()).days == 1 and over.time() <= start.time()
        last = None if over.date() == start.date() or past_midnight else over.date()
        end = over.time()
    first, second = (start.replace(fold=fold).utcoffset() for fold in (0, 1))
    fold = None if first == second else start.fold
    return EventTime(start.date(), start.time().replace(fold=0), zone, fold, last, end)


def _last_day(when: EventTime) -> date:
    """Return the day on which something with an end is over."""
    if when.last_day is not None:
        return when.last_day
    clock, end = when.clock, when.end_clock
    past_midnight = clock is not None and end is not None and end <= clock
    return when.day + _DAY if past_midnight else when.day
