"""What the core asks of storage about events and their changes."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from core.model.event import Event, EventChange, EventPast
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId, SeriesId, TopicKey


class Events(Protocol):
    """The agenda."""

    async def add(self, event: Event) -> EventId:
        """Write an event down (its `id` is ignored); return the id."""
        ...

    async def save(self, event: Event, *, was_revision: int, parts: bool = True) -> bool:
        """Overwrite an event if it still has that revision, as the next one; say whether it did.

        Without *parts*, its versions, topics and groups are as they were.
        """
        ...

    async def hold(self, events: Collection[EventId]) -> None:
        """Let nobody else change those events until this transaction ends.

        Whoever changes several holds them all first, so that no two wait for each other.
        """
        ...

    async def get(self, event: EventId) -> Event | None:
        """Return an event, every version included."""
        ...

    async def get_many(self, events: Collection[EventId]) -> Sequence[Event]:
        """Return those events that there are, soonest first."""
        ...

    async def import_alone(self) -> None:
        """Let nobody else import until this transaction ends: two would put the same UID in."""
        ...

    async def with_uids(self, uids: Collection[str]) -> Sequence[Event]:
        """Return every event with one of those iCalendar UIDs, soonest first."""
        ...

    async def of_series(self, series: SeriesId, *, after: datetime | None) -> Sequence[Event]:
        """Return the occurrences that start after a moment (None: all), soonest first.

        Those that were cancelled are among them.
        """
        ...

    async def adjourned_to(self, event: EventId) -> Event | None:
        """Return the hearing that went over to this one, if one did."""
        ...

    async def write_past(self, event: EventId, past: EventPast) -> None:
        """Add a line to an event's history."""
        ...

    async def history(self, event: EventId) -> Sequence[EventPast]:
        """Return how an event stood from when on, the oldest first."""
        ...

    async def upcoming(
        self,
        reader: PersonId | None,
        topics: frozenset[TopicKey] | None,
        *,
        after: datetime,
        offset: int,
        limit: int,
        kinds: Collection[EventKind] | None = None,
        mine: bool = False,
    ) -> tuple[Sequence[Event], int]:
        """Return a page of what is in the agenda and not over then, soonest first; the total.

        Args:
            reader: leaves out what this person may not see; None: staff, who see all.
            topics: None means all; else events with one of the topics or with none, and those
                that concern *reader* anyway: by a group, by a role, or by what they said.
            after: the moment (aware UTC); what has begun and is not over is among them.
            offset: so many are skipped.
            limit: at most so many are returned.
            kinds: of these kinds alone; None means all.
            mine: only where *reader* wants to come, may come, waits for a seat or has a role.
        """
        ...

    async def count_upcoming(self, *, after: datetime) -> int:
        """Return how much is in the agenda and not over then; a series counts once."""
        ...

    async def in_states(
        self,
        states: Collection[EventState],
        *,
        kinds: Collection[EventKind] | None = None,
        over_before: datetime | None = None,
        offset: int,
        limit: int,
    ) -> tuple[Sequence[Event], int]:
        """Return a page of events in those states, past ones too, latest start first; the total.

        *over_before* leaves only what was over at that moment (aware UTC).
        """
        ...

    async def add_change(self, change: EventChange) -> int:
        """Write down a change that people have to be told; return its id (EventChangeId)."""
        ...

    async def told_of(self, change: int) -> Sequence[PersonId]:
        """Return those who have to be told of a change, by their ids."""
        ...

    async def get_change(self, change: int) -> EventChange | None:
        """Return a change."""
        ...
