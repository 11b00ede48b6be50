"""What the core asks of storage about what the agenda keeps of events that are long over."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.agenda_retention import OldNotes
from core.model.identity import EventId


class AgendaKeeping(Protocol):
    """Notes that were never published, and who came."""

    async def unpublished(self, *, over_before: datetime, limit: int) -> Sequence[OldNotes]:
        """Return events over before a moment, of which unpublished notes are kept, oldest first."""
        ...

    async def mark_warned(self, event: EventId, at: datetime) -> bool:
        """Write down that coordinators were told; say whether they had not been."""
        ...

    async def delete_notes(self, event: EventId) -> int:
        """Delete what was told of an event and what was made of it; return how many told."""
        ...

    async def forget_attendance(self, *, over_before: datetime, limit: int) -> int:
        """Keep of events over before a moment only how many came; return of how many events.

        What a series makes its next occurrences from is left as it is.
        """
        ...
