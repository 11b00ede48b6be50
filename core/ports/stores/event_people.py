"""What the core asks of storage about people and events: who comes, who does what, who may see."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.model.event import Attendance, EventRole, Headcount, Part
from core.model.identity import EventId, PersonId
from core.model.language import Language
from core.model.series import Scope


class EventPeople(Protocol):
    """Who has to do with an event, and how."""

    async def stand_in_line(self, event: EventId) -> None:
        """Let nobody else change who comes to an event until this transaction ends.

        What was read of the event before may be old: read it after this.
        """
        ...

    async def part(self, event: EventId, person: PersonId) -> Part:
        """Return what somebody does at an event and said about it; empty when nothing is known."""
        ...

    async def parts(self, event: EventId) -> Sequence[Part]:
        """Return everybody with a role in an event or a word about coming, by id of the person."""
        ...

    async def headcount(self, event: EventId) -> Headcount:
        """Return who comes, in numbers."""
        ...

    async def say(
        self,
        event: EventId,
        person: PersonId,
        said: Attendance | None,
        *,
        needs: Language | None,
        at: datetime,
    ) -> None:
        """Write down what a person said about coming; None takes it back.

        Whoever repeats that they wait keeps their place in the line.
        """
        ...

    async def drop_unseen(self, event: EventId) -> None:
        """Take back what those said who wanted to come and may not see the event any more."""
        ...

    async def next_waiting(self, event: EventId) -> PersonId | None:
        """Return who waits longest for a seat, if anybody does."""
        ...

    async def place_in_line(self, event: EventId, person: PersonId) -> int | None:
        """Return somebody's place in the waiting list, from 1; None when they do not wait."""
        ...

    async def set_role(
        self, event: EventId, person: PersonId, role: EventRole, *, on: bool
    ) -> bool:
        """Give somebody a role in an event, or take it; say whether that changed anything."""
        ...

    async def mute(self, event: EventId, person: PersonId, *, on: bool) -> None:
        """Let an event be silent, or heard again, for somebody."""
        ...

    async def is_muted(self, event: EventId, person: PersonId) -> bool:
        """Say whether somebody muted an event."""
        ...

    async def may_see(self, event: EventId, person: PersonId) -> bool:
        """Say whether there is such an event for that person.

        Of a closed circle are: members of its groups (unless only those named are invited),
        whoever has a role in it, and coordinators.
        """
        ...

    async def count_told(self, event: EventId, scope: Scope, *, now: datetime) -> int:
        """Return how many would be told if an event, and *scope* of its series, changed now."""
        ...

    async def said_by(self, person: PersonId) -> Mapping[EventId, Attendance]:
        """Return all that a person said about coming, past events included."""
        ...

    async def roles_of(self, person: PersonId) -> Mapping[EventId, frozenset[EventRole]]:
        """Return every role that a person has in events, past ones included."""
        ...

    async def muted_by(self, person: PersonId) -> frozenset[EventId]:
        """Return the events that a person muted."""
        ...
