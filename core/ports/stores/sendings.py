"""What the core asks of storage about sendings, for the editors who look back at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from core.model.broadcast import Broadcast
from core.model.delivery import DeliveryState
from core.model.identity import BroadcastId


@dataclass(frozen=True, slots=True)
class Reason:
    """Why copies came to a bad end.

    Attributes:
        text: in Telegram's words, or those of the network.
    """

    state: DeliveryState
    text: str
    count: int


class Sendings(Protocol):
    """Broadcasts of briefings and alerts, and what followed them."""

    async def recent(self, *, offset: int, limit: int) -> tuple[Sequence[Broadcast], int]:
        """Return a page of the sendings of briefings and alerts, newest first, and the total."""
        ...

    async def follow_ups(self, broadcast: BroadcastId) -> Sequence[Broadcast]:
        """Return the corrections and the recall of a sending, oldest first."""
        ...

    async def reasons(self, broadcast: BroadcastId) -> Sequence[Reason]:
        """Return why its copies were refused or given up, the most frequent first; some at most."""
        ...
