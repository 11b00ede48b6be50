"""Reminders: distances before (or after) an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.model.event import Event
from core.model.event_kind import DEFAULT_DISTANCES, REMINDED_STATES, EventState
from core.model.identity import EventId, ReminderId

PERSONAL_DISTANCES = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=7),
)
"""What a member may ask for on top of what an event has."""
MOST_DISTANCES = 8
"""So many distances one event may have."""

_MORNING, _SAME_DAY, _EVENING = time(9), time(8), time(18)
"""When people are reminded of what has no hour: days before (or after) it in the morning, on its
first day a little earlier; of a deadline on its last day by this hour of the evening."""
_DAY = timedelta(days=1)

ASKED_AFTER_STATES = REMINDED_STATES | {EventState.HELD}
"""States in which those who came are asked what came of it: nothing else has answered that yet."""


class ReminderState(StrEnum):
    """The life of a reminder: waiting (→ under way) → sent, cancelled or dropped."""

    WAITING = "waiting"  # nobody was reminded yet
    UNDER_WAY = "under_way"  # some were; for others it is night
    SENT = "sent"  # everybody was
    CANCELLED = "cancelled"  # the event moved or was cancelled
    DROPPED = "dropped"  # too late: its event had passed, or a nearer one said all it would


@dataclass(frozen=True, slots=True)
class Reminder:
    """One distance before one event.

    Attributes:
        distance: before the start; negative: after the end.
        personal: only for members who asked for this distance on top.
        done_until: UNDER_WAY: readers whose moment is not after it were reminded (aware UTC).
    """

    id: ReminderId
    event: EventId
    distance: timedelta
    due_at: datetime
    state: ReminderState
    personal: bool = False
    done_until: datetime | None = None

    @property
    def is_after(self) -> bool:
        """Whether it comes after the event."""
        return self.distance < timedelta(0)


def is_of_use(state: EventState, *, is_after: bool) -> bool:
    """Say whether people are still reminded of an event in that state."""
    return state in (ASKED_AFTER_STATES if is_after else REMINDED_STATES)


def reminders_of(event: Event, now: datetime) -> Sequence[Reminder]:
    """Return the reminders of an event that still lie ahead, earliest first; ids are 0."""
    distances = DEFAULT_DISTANCES[event.kind] if event.distances is None else event.distances
    own = [(each, due_before(event, each), False) for each in distances]
    asked = [
        (each, due_before(event, each), True)
        for each in PERSONAL_DISTANCES
        if each not in distances
    ]
    after = [(-each, _due_after(event, each), False) for each in event.after]
    return [
        Reminder(ReminderId(0), event.id, distance, due_at, ReminderState.WAITING, personal)
        for distance, due_at, personal in sorted((*own, *asked, *after), key=lambda each: each[1])
        if due_at > now and is_of_use(event.state, is_after=distance < timedelta(0))
    ]


def due_before(event: Event, distance: timedelta) -> datetime:
    """Return when (aware UTC) people are reminded of an event at a distance before it.

    Of an event without an hour they are by day, on its own clock: a day before is the morning of
    the day before; hours before are the morning of the first day, and of a deadline, which ends
    with that day, as many hours before its end but no later than the evening.
    """
    if event.local_time is not None:
        return event.starts_at - distance
    if distance >= _DAY:
        return _at(event.local_date - timedelta(days=distance.days), _MORNING, event.zone)
    if event.is_all_day:
        return _at(event.local_date, _SAME_DAY, event.zone)
    evening = _at(event.local_date, _EVENING, event.zone)
    return min(event.starts_at - distance, evening)


def _due_after(event: Event, distance: timedelta) -> datetime:
    """Return when people are asked afterwards: of what has no hour, by day."""
    due_at = event.over_at + distance
    if event.local_time is not None:
        return due_at
    local = due_at.astimezone(ZoneInfo(event.zone))
    if local.time() < _MORNING:
        return _at(local.date(), _MORNING, event.zone)
    return due_at if local.time() <= _EVENING else _at(local.date() + _DAY, _MORNING, event.zone)


def _at(day: date, clock: time, zone: str) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def own_reminders(event: Event, now: datetime) -> Sequence[Reminder]:
    """Return the reminders that everybody gets, as staff are shown them."""
    return [each for each in reminders_of(event, now) if not each.personal]
