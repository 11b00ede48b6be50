"""Writes events, who comes to them, and their reminders straight into the tables of a file.

Two sorts: many events over a year that have several reminders, and events that are due together
for different people. To each of both several come. All have a topic that nobody follows, so that
only who comes is reminded.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.people import FOLLOWED, Folder
from core.model.event import Attendance
from core.model.event_kind import EventKind, EventState
from core.model.language import LANGUAGES
from core.model.reminder import ReminderState
from storage.columns import microseconds

_DISTANCES = tuple(timedelta(days=3 * number) for number in range(1, 11))
_NEAREST, _FARTHEST = timedelta(days=33), timedelta(days=365)
_BEFORE = timedelta(hours=2)
_FIRST_LOOK = timedelta(days=1)
"""So long before it is due a reminder is looked at first: some get it before the night."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """How much there is.

    Attributes:
        events: spread over a year, each with a reminder for every one of ten distances.
        each: how many come to each event.
        together: events that will be due together, each with one reminder.
    """

    events: int
    each: int
    together: int

    @property
    def pairs(self) -> int:
        """How many times somebody comes to something."""
        return (self.events + self.together) * self.each

    @property
    def due(self) -> int:
        """How many people are reminded of what is due together."""
        return self.together * self.each

    @property
    def waiting(self) -> int:
        """How many reminders wait."""
        return self.events * len(_DISTANCES) + self.together


def write_agenda(folder: Folder, agenda: Agenda, members: int, *, now: datetime) -> None:
    """Write an agenda down for *members* that are there, with ids from 1 on."""
    with closing(sqlite3.connect(folder.file)) as file, file:
        put_events = (
            "INSERT INTO events (id, kind, starts_at, local_date, zone, place, state, author,"
            " revision, uid) VALUES (?, ?, ?, ?, 'Europe/Brussels', 'Town hall', ?, 1, 1, ?)"
        )
        file.executemany(put_events, _events(agenda, now))
        numbers = range(1, agenda.events + agenda.together + 1)
        file.executemany(
            "INSERT INTO event_versions VALUES (?, ?, ?, '')",
            (
                (number, language, f"Evening of talks {number}")
                for number in numbers
                for language in LANGUAGES
            ),
        )
        file.executemany("INSERT INTO event_topics VALUES (?, ?)", ((n, FOLLOWED) for n in numbers))
        file.executemany(
            "INSERT INTO attendance (event_id, person_id, said, said_at) VALUES (?, ?, ?, ?)",
            (
                (event, person, Attendance.COMING, microseconds(now))
                for event, person in _coming(agenda, members)
            ),
        )
        file.executemany(
            "INSERT INTO reminders (event_id, distance_seconds, due_at, state, next_at)"
            " VALUES (?, ?, ?, ?, ?)",
            _reminders(agenda, now),
        )
        file.execute("ANALYZE")


def let_fall_due(folder: Folder, agenda: Agenda, at: datetime) -> None:
    """Have all that is due together fall due at one moment (aware UTC); the program may run."""
    first = agenda.events + 1
    begins = microseconds(at + _BEFORE)
    with closing(sqlite3.connect(folder.file, timeout=30)) as file, file:
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE events SET starts_at = ? WHERE id >= ?", (begins, first))
        file.execute(
            "UPDATE reminders SET due_at = ?, next_at = ? WHERE event_id >= ?",
            (microseconds(at), microseconds(at - _FIRST_LOOK), first),
        )


def _starts(agenda: Agenda, now: datetime) -> Iterator[tuple[int, datetime]]:
    step = (_FARTHEST - _NEAREST) / max(agenda.events, 1)
    for number in range(agenda.events):
        yield number + 1, now + _NEAREST + number * step


def _events(agenda: Agenda, now: datetime) -> Iterator[Row]:
    far = now + _FARTHEST
    together = ((agenda.events + 1 + number, far) for number in range(agenda.together))
    for starts in (_starts(agenda, now), together):
        for number, begins in starts:
            moment = microseconds(begins)
            day = begins.astimezone(UTC).date().isoformat()
            state, uid = EventState.PLANNED, f"event-{number}"
            yield number, EventKind.WORKSHOP, moment, day, state, uid


def _coming(agenda: Agenda, members: int) -> Iterator[tuple[int, int]]:
    for number in range(agenda.events):
        for place in range(agenda.each):
            yield number + 1, (number * agenda.each + place) % members + 1
    for number in range(agenda.together):
        for place in range(agenda.each):
            yield agenda.events + 1 + number, (number * agenda.each + place) % members + 1


def _reminders(agenda: Agenda, now: datetime) -> Iterator[Row]:
    for number, begins in _starts(agenda, now):
        for distance in _DISTANCES:
            yield _reminder(number, begins, distance)
    far = now + _FARTHEST
    for number in range(agenda.together):
        yield _reminder(agenda.events + 1 + number, far, _BEFORE)


def _reminder(event: int, begins: datetime, distance: timedelta) -> Row:
    due = begins - distance
    return (
        event,
        distance // timedelta(seconds=1),
        microseconds(due),
        ReminderState.WAITING,
        microseconds(due - _FIRST_LOOK),
    )
