"""What the core asks of storage about updates: taken in once, acted on once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.model.identity import UpdateId


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update as received.

    Attributes:
        order_key: updates with the same key are acted on in order (the chat).
        payload: the JSON as Telegram sent it.
    """

    update_id: UpdateId
    order_key: str
    payload: bytes


class Inbox(Protocol):
    """Updates between receipt and end; payloads are sealed at rest and gone at the end."""

    async def take_in(self, batch: Sequence[Incoming], *, at: datetime) -> Sequence[UpdateId]:
        """Write down those not known yet, durable with the commit; return their ids."""
        ...

    async def waiting(self) -> Sequence[Incoming]:
        """Return everything taken in and not ended, oldest first: what a restart goes on with."""
        ...

    async def end(self, update: UpdateId, *, at: datetime, failure: str = "") -> None:
        """End an update and drop its payload; *failure* is a reference code when it failed.

        An update that was ended before stays as it is.
        """
        ...

    async def prune(self, before: datetime) -> int:
        """Delete ended updates older than a moment; return how many.

        Some thousands at most, so that the write lock stays short: ask again until it is 0.
        """
        ...
