"""What the core asks of storage about messages to be sent, one by one or to an audience."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.model.broadcast import Broadcast, BroadcastState, NewBroadcast, Progress
from core.model.delivery import Delivery, DeliveryState, Doubt, Lane, Notice, Result
from core.model.identity import BriefingId, BroadcastId, DeliveryId, EventId, NoticeId, PersonId
from core.model.sending_report import HourCount


@dataclass(frozen=True, slots=True)
class ExpiredClaim:
    """A delivery that a worker took and never reported on."""

    id: DeliveryId
    person: PersonId
    doubt: Doubt
    attempt: int


@dataclass(frozen=True, slots=True)
class Promised:
    """What waits for one person.

    Attributes:
        notices: which ones.
        up_to: the newest of all notices that were looked into.
    """

    notices: Sequence[NoticeId]
    up_to: NoticeId


@dataclass(frozen=True, slots=True)
class FannedOut:
    """What one step of a fan-out came to.

    Attributes:
        written: recipients who were written down.
        done: all are; there is nothing left to ask for.
        held: a copy that a correction or recall concerns is on its way: ask again a little later.
    """

    written: int
    done: bool
    held: bool = False


@dataclass(frozen=True, slots=True)
class LaneQueue:
    """What waits in a lane and could leave now, as far as can be told without counting rows."""

    lane: Lane
    waiting: int
    oldest_due_at: datetime | None


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
        """Promise one notice to one person; sealed at rest, with who that is.

        Not *urgent*: quiet hours are kept. Promised to somebody who is gone, it is dropped when
        it is due.
        """
        ...

    async def promised(self, person: PersonId) -> Promised:
        """Return what is promised to somebody and waits.

        Looks into all that waits: for a view, in which nobody stands in line behind it.
        """
        ...

    async def forget_notices(self, person: PersonId, known: Promised) -> None:
        """Drop what is promised to somebody and waits: what was found, and what came since."""
        ...

    async def start_broadcast(self, new: NewBroadcast) -> BroadcastId:
        """Write a broadcast down with no recipient yet; one that is there is returned.

        FANNING, or SCHEDULED if it starts later than it was decided. There is one for each
        subject, subject id and revision. A CORRECTION or RECALL cancels earlier CORRECTIONs of
        the same broadcast, for it says all that they would.
        """
        ...

    async def fan_out(
        self,
        broadcast: BroadcastId,
        *,
        span: int,
        at: datetime,
        due_by_zone: Mapping[str, datetime] | None = None,
    ) -> FannedOut:
        """Write down recipients among the next *span* person ids, with one INSERT … SELECT.

        Who: briefing - its audience; reminder - of every event of the round, followers of its
        topics (everyone when it has none), or members of its groups, and those with a role or
        coming, without those not coming or who muted it; event change - those who were sent a
        reminder of it, have a role or are coming; always only people who consented, are reachable
        and not paused. Correction and recall - those who were sent a copy of the earlier broadcast
        (that shows an older revision) and are reachable, paused or not; it waits for copies that
        are on their way. Moves the cursor, and the state to SENDING after the last. Idempotent
        per recipient.

        Args:
            broadcast: which; nothing is done unless it is FANNING.
            span: how many person ids to look at.
            at: business time.
            due_by_zone: when (aware UTC) the copies of readers in a zone are due; at once where
                that is past or the zone is missing.
        """
        ...

    async def unsettled(self, now: datetime) -> Sequence[Broadcast]:
        """Return broadcasts that were cancelled, or have expired, with copies still waiting."""
        ...

    async def settle(self, broadcast: BroadcastId, *, limit: int, at: datetime) -> int:
        """Mark some waiting copies of an unsettled broadcast CANCELLED or EXPIRED; return how many.

        Nobody waits for it: they are neither claimed nor counted as waiting any more. Ask again
        until `unsettled` has it no more.
        """
        ...

    async def get_broadcast(self, broadcast: BroadcastId) -> Broadcast | None:
        """Return a broadcast."""
        ...

    async def sending_of(self, briefing: BriefingId) -> Broadcast | None:
        """Return the broadcast that sent a briefing, if one did."""
        ...

    async def unfinished(self, *states: BroadcastState) -> Sequence[Broadcast]:
        """Return broadcasts in those states, most urgent lane first, then oldest."""
        ...

    async def due_broadcasts(self, now: datetime) -> Sequence[Broadcast]:
        """Return SCHEDULED broadcasts whose time has come, earliest first."""
        ...

    async def begin_broadcast(self, broadcast: BroadcastId) -> bool:
        """Move a SCHEDULED broadcast to FANNING; say whether it was one."""
        ...

    async def cancel_broadcast(self, broadcast: BroadcastId) -> bool:
        """Cancel a broadcast that is not over, at once, however many wait; say whether it was so.

        Copies that are on their way still come to an end of their own.
        """
        ...

    async def pause(self, broadcast: BroadcastId) -> bool:
        """Hold a FANNING or SENDING broadcast; say whether it was one."""
        ...

    async def go_on(self, broadcast: BroadcastId) -> bool:
        """Let a PAUSED broadcast go on where it was; say whether it was one."""
        ...

    async def set_revision(self, broadcast: BroadcastId, revision: int) -> None:
        """Say which revision of its briefing the copies show that are claimed from now on."""
        ...

    async def resend(self, broadcast: BroadcastId, *, states: Collection[DeliveryState]) -> int:
        """Let copies in those states (IN_DOUBT, FAILED, REJECTED) wait again, as if never tried.

        The broadcast goes back to SENDING; one that is cancelled is left alone. Some
        thousands at most: ask again until it is 0. Returns how many.
        """
        ...

    async def progress(self, broadcast: BroadcastId, *, now: datetime) -> Progress:
        """Return how far a broadcast is at business time; CLAIMED copies count as waiting."""
        ...

    async def hourly(self, broadcast: BroadcastId) -> Sequence[HourCount]:
        """Return how many copies came to which end, by hour and the readers' language, in order."""
        ...

    async def queue(self, now: datetime) -> Sequence[LaneQueue]:
        """Return what waits and is due, for every lane."""
        ...

    async def claim(
        self, *, limit: int, now: datetime, real_now: datetime, lease_seconds: float
    ) -> Sequence[Delivery]:
        """Take up to *limit* due deliveries, most urgent lane first.

        Within a lane, notices before copies, the oldest due first; broadcasts share, in the order
        of person ids. Business time decides what is due, real time what may be retried and how
        long the lease lasts. Copies of what is PAUSED, CANCELLED or expired are passed over.
        Deliveries to people who are gone, unreachable or paused are ended CANCELLED or UNREACHABLE
        here instead (notices, being about a person's own affairs, still go to the paused; so do
        corrections and recalls).
        """
        ...

    async def record(self, results: Sequence[Result], *, now: datetime, real_now: datetime) -> None:
        """Write down what came of deliveries, all in this transaction.

        UNREACHABLE marks who a copy was for, too; not who a notice was for, whose row must not
        be written together with theirs. A copy that would wait again ends instead when its
        broadcast was cancelled, or expires before. A broadcast in SENDING without open deliveries
        becomes DONE. A notice's sealed content is dropped once it has an end.
        """
        ...

    async def expired_claims(self, real_now: datetime) -> Sequence[ExpiredClaim]:
        """Return claims whose lease ran out because their worker died: what is unknown."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which something is due.

        A waiting delivery, a scheduled broadcast, or the expiry of one.
        """
        ...

    async def has_open(self, *, now: datetime) -> bool:
        """Say whether anything due by *now* is still waiting or claimed."""
        ...

    async def cancel_for_event(self, event: EventId) -> int:
        """Cancel an event's reminders, those on their way too; return how many rounds that ended.

        A round that reminds of other events as well goes on without this one.
        """
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
        """Delete deliveries of sendings that were over before a moment; return how many.

        Some thousands at most, so that the write lock stays short: ask again until it is 0.
        """
        ...
