"""What the core asks of storage about reminders, and the rounds in which they go out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from core.model.event import Attendance
from core.model.identity import EventId, PersonId, ReminderId, RoundId
from core.model.reader_moment import ReaderClock
from core.model.reminder import Reminder
from core.model.reminder_round import DueReminder, RoundPlan


@dataclass(frozen=True, slots=True)
class RoundPart:
    """One reminder in somebody's copy of a round.

    Attributes:
        begins: when its event begins (aware UTC); see `core.model.event.reminded_until`.
        revision: of its event: what was rendered for another one is not true any more.
        said: what the reader has said about coming; None: nothing.
    """

    reminder: Reminder
    begins: datetime
    revision: int
    said: Attendance | None = None


class Reminders(Protocol):
    """Reminders: when they are due, who gets them, and what members decided about theirs."""

    async def set_reminders(self, event: EventId, reminders: Sequence[Reminder]) -> None:
        """Let these (their ids are ignored) be what is still to come of an event.

        What is not among them and has not gone out is cancelled; what is there already stays as
        it is, so that nobody is reminded twice of the same distance at the same moment.
        """
        ...

    async def of_event(self, event: EventId) -> Sequence[Reminder]:
        """Return an event's reminders, earliest due first."""
        ...

    async def get(self, reminder: ReminderId) -> Reminder | None:
        """Return a reminder."""
        ...

    async def due(self, now: datetime) -> Sequence[DueReminder]:
        """Return what has to be looked at by *now*, longest due first; some ten thousand at most.

        Costs the same however many wait.
        """
        ...

    async def clocks(self) -> Sequence[ReaderClock]:
        """Return every clock that somebody has; costs the same however many people share one."""
        ...

    async def asked_distances(self) -> frozenset[timedelta]:
        """Return the distances that anybody asked for on top."""
        ...

    async def begin_round(self, plan: RoundPlan, *, at: datetime) -> RoundId | None:
        """Write down what was planned at business time *at*; return the round, if one begins.

        Reminders that another process has looked at since, or that were cancelled, are left out.
        """
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a reminder has to be looked at."""
        ...

    async def look_again(self, *, now: datetime) -> None:
        """Look again at all that may go out soon: a reader has a clock that nobody had before."""
        ...

    async def parts(
        self, round_id: RoundId, *, first: PersonId, limit: int
    ) -> Mapping[PersonId, Sequence[RoundPart]]:
        """Return of what a round still reminds the next *limit* people from *first* on.

        Without what was cancelled or moved, and without events that the reader has muted, will
        not come to, or may not see any more. Whoever is left with nothing has an empty part.
        """
        ...

    async def set_distance(
        self, person: PersonId, distance: timedelta, *, wanted: bool, at: datetime
    ) -> None:
        """Let somebody be reminded at a distance on top, or no more; *at*: business time."""
        ...

    async def distances_of(self, person: PersonId) -> frozenset[timedelta]:
        """Return the distances that a person asked for on top."""
        ...

    async def snooze(self, person: PersonId, event: EventId, *, until: datetime) -> bool:
        """Remember until when somebody put an event's reminder off; the last word counts.

        Returns whether that is news.
        """
        ...

    async def snoozed_until(self, person: PersonId, event: EventId) -> datetime | None:
        """Return until when somebody put an event's reminder off, if they did."""
        ...

    async def snoozes_of(self, person: PersonId) -> Mapping[EventId, datetime]:
        """Return all that a person put off, and until when."""
        ...

    async def prune(self, before: datetime) -> int:
        """Delete rounds that began before a moment, with whom they reminded; return how much.

        Some thousands at most, so that the write lock stays short: ask again until it is 0.
        """
        ...
