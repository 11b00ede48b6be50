"""What the core asks of storage about messages to be sent, one by one or to an audience."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject, Progress
from core.model.delivery import Delivery, Doubt, Lane, Notice, Result
from core.model.identity import BroadcastId, DeliveryId, EventId, PersonId


@dataclass(frozen=True, slots=True)
class ExpiredClaim:
    """A delivery that a worker took and never reported on."""

    id: DeliveryId
    person: PersonId
    doubt: Doubt
    attempt: int


class Outbox(Protocol):
    """Deliveries and broadcasts."""

    async def put(
        self,
        person: PersonId,
        notice: Notice,
        *,
        lane: Lane,
        doubt: Doubt,
        due_at: datetime,
        urgent: bool = True,
    ) -> None:
        """Promise one notice to one person; sealed at rest. Not *urgent*: quiet hours are kept."""
        ...

    async def start_broadcast(
        self,
        subject: BroadcastSubject,
        subject_id: int,
        *,
        lane: Lane,
        urgent: bool,
        at: datetime,
        latest_at: datetime | None = None,
    ) -> BroadcastId:
        """Write a broadcast down, FANNING, with no recipient yet; one that is there is returned.

        Quiet hours that end after *latest_at* are not kept: it would come too late.
        """
        ...

    async def fan_out(self, broadcast: BroadcastId, *, limit: int, at: datetime) -> int:
        """Write down the next recipients with one INSERT … SELECT over a range of person ids.

        Who: briefing - everyone, or followers of one of its topics; reminder - followers of the
        event's topics (everyone when it has none) and those coming, without those not coming;
        event change - those who were sent a reminder of it or are coming. Always only people who
        consented, are reachable and not paused. Moves the cursor, and the state to SENDING after
        the last. Idempotent per recipient. Returns how many were written.
        """
        ...

    async def get_broadcast(self, broadcast: BroadcastId) -> Broadcast | None:
        """Return a broadcast."""
        ...

    async def unfinished(self, *states: BroadcastState) -> Sequence[Broadcast]:
        """Return broadcasts in those states, most urgent lane first, then oldest."""
        ...

    async def set_state(self, broadcast: BroadcastId, state: BroadcastState) -> None:
        """Move a broadcast; CANCELLED also cancels its waiting deliveries."""
        ...

    async def progress(self, broadcast: BroadcastId, *, now: datetime) -> Progress:
        """Count a broadcast's deliveries by state (CLAIMED counts as waiting) at business time."""
        ...

    async def claim(
        self, *, limit: int, now: datetime, real_now: datetime, lease_seconds: float
    ) -> Sequence[Delivery]:
        """Take up to *limit* due deliveries, most urgent lane first, then oldest due, then id.

        Business time decides what is due, real time what may be retried and how long the lease
        lasts. Deliveries to people who are gone, unreachable or paused are ended CANCELLED or
        UNREACHABLE here instead (notices, being about a person's own affairs, still go to the
        paused).
        """
        ...

    async def record(self, results: Sequence[Result], *, now: datetime, real_now: datetime) -> None:
        """Write down what came of deliveries, all in this transaction.

        UNREACHABLE marks the person, too. A broadcast in SENDING without open deliveries becomes
        DONE. A notice's sealed content is dropped once it has an end.
        """
        ...

    async def expired_claims(self, real_now: datetime) -> Sequence[ExpiredClaim]:
        """Return claims whose lease ran out because their worker died: what is unknown."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest due time of a waiting delivery in (after, until]."""
        ...

    async def has_open(self, *, now: datetime) -> bool:
        """Say whether anything due by *now* is still waiting or claimed."""
        ...

    async def cancel_for_event(self, event: EventId) -> int:
        """Cancel the open broadcasts of an event's reminders with what waits in them."""
        ...

    async def watch(self, broadcast: BroadcastId, person: PersonId, message_id: int) -> None:
        """Remember the message in which somebody watches a broadcast's progress."""
        ...

    async def watches(self) -> Sequence[tuple[BroadcastId, PersonId, int]]:
        """Return (broadcast, person, message id) of every progress message still to be kept up."""
        ...

    async def unwatch(self, broadcast: BroadcastId, person: PersonId) -> None:
        """Forget a progress message, after its last edit."""
        ...

    async def prune(self, before: datetime) -> int:
        """Delete deliveries of finished sendings that ended before a moment; return how many.

        Some thousands at most, so that the write lock stays short: ask again until it is 0.
        """
        ...
