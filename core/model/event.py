"""Events, their reminders, and the arithmetic of local times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.model.identity import EventId, PersonId, ReminderId, TopicKey
from core.model.language import Language

EVENT_TITLE_LIMIT = 120
EVENT_TEXT_LIMIT = 1500
PLACE_LIMIT = 300


class EventKind(StrEnum):
    """What sort of event; decides the icon and the default reminders."""

    MEETING = "meeting"  # with a candidate or member of parliament; opens the question guide
    DEADLINE = "deadline"  # a UN deadline: a call for input closes
    HEARING = "hearing"  # in a court
    WORKSHOP = "workshop"  # people learn or prepare together
    OTHER = "other"  # anything else


_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
DEFAULT_DISTANCES: Mapping[EventKind, tuple[timedelta, ...]] = {
    EventKind.MEETING: (7 * _DAY, _DAY, 2 * _HOUR),
    EventKind.DEADLINE: (30 * _DAY, 14 * _DAY, 7 * _DAY, 3 * _DAY, _DAY, 6 * _HOUR),
    EventKind.HEARING: (7 * _DAY, _DAY, 2 * _HOUR),
    EventKind.WORKSHOP: (_DAY, 2 * _HOUR),
    EventKind.OTHER: (_DAY, 2 * _HOUR),
}
"""How long before an event people are reminded."""


class EventState(StrEnum):
    """The life of an event."""

    PLANNED = "planned"  # it is going to happen
    CANCELLED = "cancelled"  # it will not; nothing more is said about it


class ReminderState(StrEnum):
    """The life of a reminder: waiting → sent, cancelled or dropped."""

    WAITING = "waiting"  # not due yet
    SENT = "sent"  # handed to a broadcast
    CANCELLED = "cancelled"  # the event moved or was cancelled
    DROPPED = "dropped"  # its event had passed before it could go out


class Attendance(StrEnum):
    """What a person said about coming."""

    COMING = "coming"  # wants every reminder, and to be told of changes
    NOT_COMING = "not_coming"  # no more reminders of this event


@dataclass(frozen=True, slots=True)
class EventVersion:
    """One language's title and text; plain text, as typed. The text may be empty."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a time that people are reminded of.

    Attributes:
        starts_at: the instant, aware UTC; for a deadline without an hour the end of that day.
        local_date, local_time: what was typed, on the wall clock of `zone`; no time means
            a deadline at the end of that day.
        zone: IANA name.
        place: an address or a link; may be empty.
        revision: counts every change, from 1.
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


@dataclass(frozen=True, slots=True)
class Reminder:
    """One distance before one event."""

    id: ReminderId
    event: EventId
    distance: timedelta
    due_at: datetime
    state: ReminderState


@dataclass(frozen=True, slots=True)
class EventChange:
    """What was changed about an event, for those who have to be told.

    Attributes:
        cancelled: the event will not happen.
        before: the old instant when the time changed, else None.
        place_changed: the place or link is another one.
    """

    event: EventId
    cancelled: bool
    before: datetime | None
    place_changed: bool
    at: datetime


def due_times(
    kind: EventKind, starts_at: datetime, now: datetime
) -> tuple[tuple[timedelta, datetime], ...]:
    """Return the (distance, due moment) pairs of an event's reminders that still lie ahead."""
    pairs = ((distance, starts_at - distance) for distance in DEFAULT_DISTANCES[kind])
    return tuple(pair for pair in pairs if pair[1] > now)
