"""What the core asks of the side that shows an editor how far a broadcast is."""

from enum import StrEnum
from typing import Protocol

from core.model.broadcast import Broadcast, Progress
from core.model.identity import PersonId


class Showing(StrEnum):
    """What came of bringing a progress message up to date."""

    SHOWN = "shown"  # the message says it now
    LATER = "later"  # not now: too soon after the last time, or Telegram cannot be reached
    GONE = "gone"  # never again: the message or the person is gone


class ProgressBoard(Protocol):
    """Edits the message in which somebody watches a broadcast."""

    async def show(
        self, person: PersonId, message_id: int, broadcast: Broadcast, progress: Progress
    ) -> Showing:
        """Show the progress in that message; nothing that Telegram or a network does raises."""
        ...
