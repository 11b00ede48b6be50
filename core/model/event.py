"""Events: something with a time, on the wall clock of a place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.model.event_kind import AHEAD_STATES, DEADLINES, EventKind, EventState
from core.model.identity import EventId, GroupId, PersonId, SeriesId, TopicKey
from core.model.language import Language
from core.model.reference import CallKey
from core.model.series import Scope

EVENT_TITLE_LIMIT = 120
EVENT_TEXT_LIMIT = 1500
PLACE_LIMIT = 300
MOST_SEATS = 100_000
_FORENOON = timedelta(hours=12)


def reminded_until(kind: EventKind, starts_at: datetime, clock: time | None) -> datetime:
    """Return until when (aware UTC) it is of use to remind people of an event.

    Until it begins; what lasts whole days begins at midnight, when nobody is about: there the
    first morning still counts.

    Args:
        kind: of the event.
        starts_at: its start (aware UTC).
        clock: its hour; None: it has none.
    """
    whole_days = clock is None and kind not in DEADLINES
    return starts_at + _FORENOON if whole_days else starts_at


class Attendance(StrEnum):
    """What a person said about coming."""

    COMING = "coming"  # wants every reminder, and to be told of changes; has a seat
    MAYBE = "maybe"  # the same, without a seat
    WAITING = "waiting"  # wants to come, but every seat is taken: next in the waiting list
    NOT_COMING = "not_coming"  # no more reminders of this event


INTERESTED = frozenset({Attendance.COMING, Attendance.MAYBE, Attendance.WAITING})
"""Who said so is reminded and told of changes, whatever they follow."""


class EventRole(StrEnum):
    """What somebody does at an event."""

    GUEST = "guest"  # named by staff, nothing more
    HOST = "host"  # receives the others
    SPEAKER = "speaker"  # speaks
    OBSERVER = "observer"  # watches, and tells afterwards: trial observation
    INTERPRETER = "interpreter"  # interprets


@dataclass(frozen=True, slots=True)
class EventVersion:
    """One language's title and text; plain text, as typed. The text may be empty."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a time that people are reminded of.

    Attributes:
        starts_at: the instant, aware UTC. Without an hour: of a deadline the end of that day, of
            any other kind the beginning of it (all day).
        local_date, local_time: what was typed, on the wall clock of `zone`.
        zone: IANA name.
        place: an address or a link; may be empty.
        revision: counts every change, from 1.
        ends_at: the instant at which it is over (aware UTC); None when nobody said. Of all-day
            events the end of the last day.
        last_date: the last day of several; None: it is one day, or runs past midnight by
            `end_time` alone.
        end_time: on the wall clock of `zone`.
        groups: not empty: only their members, those with a role in it and staff see it.
        invited_only: only those with a role in it and staff see it.
        seats: how many may come; None: any number.
        interpretation: languages that will be interpreted into.
        distances: how long before it people are reminded; None: as its kind says.
        after: how long after its end those who came are asked again; empty: not at all.
        series, occurrence: which series it belongs to, and the local start (naive) that the
            series' rule gave it, however it was moved since; None for a single event.
        call: the call for input whose deadline it is.
        successor: of a hearing that was adjourned: the hearing on its new date.
        uid: its UID in iCalendar, ours or the one it was imported with; never changes. Storage
            gives one where it is empty.
    """

    id: EventId
    kind: EventKind
    versions: Mapping[Language, EventVersion]
    starts_at: datetime
    local_date: date
    local_time: time | None
    zone: str
    place: str
    topics: frozenset[TopicKey]
    state: EventState
    author: PersonId
    revision: int = 1
    ends_at: datetime | None = None
    last_date: date | None = None
    end_time: time | None = None
    groups: frozenset[GroupId] = frozenset()
    invited_only: bool = False
    seats: int | None = None
    interpretation: frozenset[Language] = frozenset()
    distances: tuple[timedelta, ...] | None = None
    after: tuple[timedelta, ...] = ()
    series: SeriesId | None = None
    occurrence: datetime | None = None
    call: CallKey | None = None
    uid: str = ""
    successor: EventId | None = None

    @property
    def is_deadline(self) -> bool:
        """Whether something has to be done by then, rather than begins then."""
        return self.kind in DEADLINES

    @property
    def is_all_day(self) -> bool:
        """Whether it lasts whole days."""
        return self.local_time is None and not self.is_deadline

    @property
    def is_closed_circle(self) -> bool:
        """Whether others than those invited must not learn of it."""
        return self.invited_only or bool(self.groups)

    @property
    def reminded_until(self) -> datetime:
        """The instant (aware UTC) from which nobody is reminded before it any more."""
        return reminded_until(self.kind, self.starts_at, self.local_time)

    @property
    def over_at(self) -> datetime:
        """The instant after which it is over (aware UTC)."""
        return self.ends_at or self.starts_at

    def is_ahead(self, now: datetime) -> bool:
        """Say whether it is still going to begin."""
        return self.state in AHEAD_STATES and self.starts_at > now


@dataclass(frozen=True, slots=True)
class EventPast:
    """A line of an event's history: how it stood from a moment on."""

    at: datetime
    state: EventState
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody does at an event, and what they said about coming.

    Attributes:
        roles: given by staff, or taken by oneself where sign-up is open (observer).
        said: None: nothing yet.
        needs: the language that they need interpretation into; None: none.
    """

    person: PersonId
    roles: frozenset[EventRole] = frozenset()
    said: Attendance | None = None
    needs: Language | None = None


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who comes, in numbers.

    Attributes:
        needs: how many of those coming need interpretation, by language.
    """

    coming: int = 0
    maybe: int = 0
    waiting: int = 0
    not_coming: int = 0
    needs: Mapping[Language, int] | None = None


@dataclass(frozen=True, slots=True)
class EventChange:
    """What was changed about an event, for those who have to be told.

    Attributes:
        event: of several occurrences of a series that were changed at once, the nearest.
        cancelled: the event will not happen.
        before: the old instant when the time changed (or it takes place after all), else None.
        place_changed: the place or link is another one.
        postponed: it was put off, and has no new time yet.
        adjourned: it went over to its `successor`, which has a new time.
        scope: whether more of its series was changed: those following it, or all ahead.
    """

    event: EventId
    cancelled: bool
    before: datetime | None
    place_changed: bool
    at: datetime
    postponed: bool = False
    adjourned: bool = False
    scope: Scope = Scope.THIS
