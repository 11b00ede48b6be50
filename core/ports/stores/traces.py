"""What the core asks of storage about what is left in chats."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import PersonId, ReportId
from core.model.trace import Note, Trace, TraceId


class Traces(Protocol):
    """Messages in private chats, those that go by themselves, and chats that are to be cleared."""

    async def add(self, notes: Sequence[Note]) -> int:
        """Write messages down, of people who are known; return how many. `fades_at` is not.

        One that is written down already stays as it is. Whoever is forgotten at the same time is
        so before or after: nothing is left of them.
        """
        ...

    async def stand_alone(self) -> None:
        """Wait until nobody else is writing messages down, and let nobody until the end."""
        ...

    async def add_copies(self, person: PersonId) -> int:
        """Write down the copies of broadcasts that a person got, as long as those are kept."""
        ...

    async def of(self, person: PersonId) -> Sequence[Trace]:
        """Return what is written down of a person's chat and not marked unwanted, oldest first."""
        ...

    async def count(self, person: PersonId) -> int:
        """Return how many messages are written down of a person's chat."""
        ...

    async def mark_unwanted(self, person: PersonId) -> int:
        """Mark all messages of a person's chat as to be removed; return how many that were."""
        ...

    async def unwanted(self, person: PersonId, *, limit: int) -> Sequence[Trace]:
        """Return messages that are to be removed from a chat: of the last days, newest first."""
        ...

    async def to_sweep(self, *, limit: int) -> Sequence[PersonId]:
        """Return people in whose chats something is to be removed."""
        ...

    async def forget(self, person: PersonId) -> None:
        """Forget all messages of a person's chat."""
        ...

    async def drop(self, traces: Sequence[TraceId]) -> None:
        """Forget messages that are gone, or cannot be removed."""
        ...

    async def prune(self, before: datetime) -> int:
        """Delete what was written down before that day; return how many. Some thousands at most."""
        ...

    async def fade(
        self, person: PersonId, message_id: int, *, due_at: datetime, case: ReportId | None = None
    ) -> None:
        """Remember that a message is to go then, and what case it shows; the newest word counts."""
        ...

    async def fade_case(
        self,
        case: ReportId,
        *,
        due_at: datetime,
        of: PersonId | None = None,
        but: PersonId | None = None,
    ) -> None:
        """Let what shows a case go then: in one person's chat, or in every chat but one."""
        ...

    async def faded(self, now: datetime, *, limit: int) -> Sequence[tuple[PersonId, int]]:
        """Return messages (person, message id) whose time has come, earliest first."""
        ...

    async def fading_of(self, person: PersonId) -> Sequence[int]:
        """Return which messages of a person's chat are still to go."""
        ...

    async def forget_fading(self, person: PersonId, message_id: int) -> None:
        """Forget that a message is to go: it has gone."""
        ...

    async def clear_later(self, person: PersonId, *, due_at: datetime) -> None:
        """Remember to clear a person's chat then; the newest word counts."""
        ...

    async def to_clear(self, now: datetime) -> Sequence[PersonId]:
        """Return whose chats are to be cleared by now."""
        ...

    async def forget_clearing(self, person: PersonId) -> None:
        """Forget that a person's chat is to be cleared: it is being done."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a message or a chat is due."""
        ...
