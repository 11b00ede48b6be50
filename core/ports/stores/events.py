"""What the core asks of storage about events and reminders."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.event import Event, EventChange
from core.model.identity import EventId, ReminderId, TopicKey
from core.model.reminder import Reminder, ReminderState


class Events(Protocol):
    """The agenda."""

    async def add(self, event: Event) -> EventId:
        """Write an event down (its `id` is ignored); return the id."""
        ...

    async def save(self, event: Event, *, was_revision: int) -> bool:
        """Overwrite an event if it still has that revision, as the next one; say whether it did."""
        ...

    async def get(self, event: EventId) -> Event | None:
        """Return an event, every version included."""
        ...

    async def upcoming(
        self, topics: frozenset[TopicKey] | None, *, after: datetime, offset: int, limit: int
    ) -> tuple[Sequence[Event], int]:
        """Return a page of PLANNED events that start after a moment, soonest first, and the total.

        *topics* None means all; else events with one of the topics, or with no topic at all.
        """
        ...

    async def set_reminders(self, event: EventId, reminders: Sequence[Reminder]) -> None:
        """Cancel the event's WAITING reminders and write down new ones (their ids are ignored)."""
        ...

    async def reminders(self, event: EventId) -> Sequence[Reminder]:
        """Return an event's reminders, earliest due first."""
        ...

    async def get_reminder(self, reminder: ReminderId) -> Reminder | None:
        """Return a reminder."""
        ...

    async def due_reminders(self, now: datetime) -> Sequence[Reminder]:
        """Return WAITING reminders that are due, earliest first."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest due time of a WAITING reminder in (after, until]."""
        ...

    async def set_reminder_state(self, reminder: ReminderId, state: ReminderState) -> None:
        """Move a reminder."""
        ...

    async def add_change(self, change: EventChange) -> int:
        """Write down a change that people have to be told; return its id (EventChangeId)."""
        ...

    async def get_change(self, change: int) -> EventChange | None:
        """Return a change."""
        ...
