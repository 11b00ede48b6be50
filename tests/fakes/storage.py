"""The Storage port in memory, as far as delivery and ingress ask for it."""

import copy
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from core.model.broadcast import Broadcast, BroadcastState
from core.model.delivery import Delivery, DeliveryState, Result
from core.model.identity import BroadcastId, DeliveryId, PersonId, UpdateId
from core.ports.storage import StorageUnavailable
from core.ports.stores.inbox import Incoming
from core.ports.stores.outbox import ExpiredClaim, FannedOut
from tests.fakes.clock import NOON


@dataclass
class Row:
    """One delivery as it lies in storage."""

    delivery: Delivery
    state: DeliveryState = DeliveryState.WAITING
    attempt: int = 0
    due_at: datetime | None = None
    retry_at: datetime | None = None
    lease_until: datetime | None = None
    result: Result | None = None


@dataclass
class FakeOutbox:
    """Deliveries and broadcasts; what no test needs is left out."""

    rows: dict[DeliveryId, Row] = field(default_factory=dict)
    broadcasts: list[Broadcast] = field(default_factory=list)
    recipients: dict[BroadcastId, list[Delivery]] = field(default_factory=dict)
    claims: list[int] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    moments: list[Mapping[str, datetime] | None] = field(default_factory=list)
    dropped: dict[BroadcastId, int] = field(default_factory=dict)
    held: set[BroadcastId] = field(default_factory=set)

    def add(self, *deliveries: Delivery) -> None:
        for delivery in deliveries:
            self.rows[delivery.id] = Row(delivery)

    async def claim(
        self, *, limit: int, now: datetime, real_now: datetime, lease_seconds: float
    ) -> Sequence[Delivery]:
        due = sorted(
            (row for row in self.rows.values() if _is_due(row, now, real_now)),
            key=lambda row: (row.delivery.lane, row.due_at or row.delivery.due_at, row.delivery.id),
        )[:limit]
        for row in due:
            row.state, row.attempt = DeliveryState.CLAIMED, row.attempt + 1
            row.lease_until = real_now + timedelta(seconds=lease_seconds)
        self.claims.append(len(due))
        return [replace(row.delivery, attempt=row.attempt) for row in due]

    async def record(self, results: Sequence[Result], *, now: datetime, real_now: datetime) -> None:
        for result in results:
            row = self.rows[result.id]
            assert row.state is DeliveryState.CLAIMED, "recorded what nobody had claimed"
            row.state, row.result = result.state, result
            row.due_at = result.due_at or row.due_at
            row.retry_at = real_now + timedelta(seconds=result.retry_in_seconds)
            row.attempt -= 0 if result.attempted else 1

    async def expired_claims(self, real_now: datetime) -> Sequence[ExpiredClaim]:
        return [
            ExpiredClaim(row.delivery.id, row.delivery.person, row.delivery.doubt, row.attempt)
            for row in self.rows.values()
            if row.state is DeliveryState.CLAIMED
            and row.lease_until is not None
            and row.lease_until <= real_now
        ]

    async def has_open(self, *, now: datetime) -> bool:
        return any(
            row.state is DeliveryState.CLAIMED
            or (row.state is DeliveryState.WAITING and (row.due_at or row.delivery.due_at) <= now)
            for row in self.rows.values()
        )

    async def unfinished(self, *states: BroadcastState) -> Sequence[Broadcast]:
        found = [broadcast for broadcast in self.broadcasts if broadcast.state in states]
        return sorted(found, key=lambda broadcast: (broadcast.lane, broadcast.id))

    async def unsettled(self, now: datetime) -> Sequence[Broadcast]:
        return [one for one in self.broadcasts if one.id in self.dropped]

    async def settle(self, broadcast: BroadcastId, *, limit: int, at: datetime) -> int:
        settled = min(limit, self.dropped[broadcast])
        self.dropped[broadcast] -= settled
        if not self.dropped[broadcast]:
            del self.dropped[broadcast]
        return settled

    async def fan_out(
        self,
        broadcast: BroadcastId,
        *,
        span: int,
        at: datetime,
        due_by_zone: Mapping[str, datetime] | None = None,
    ) -> FannedOut:
        self.spans.append(span)
        if broadcast in self.held:
            return FannedOut(0, done=False, held=True)
        self.moments.append(due_by_zone)
        left = self.recipients[broadcast]
        chunk, self.recipients[broadcast] = left[:span], left[span:]
        self.add(*chunk)
        if not self.recipients[broadcast]:
            self.broadcasts = [
                replace(one, state=BroadcastState.SENDING) if one.id == broadcast else one
                for one in self.broadcasts
            ]
        return FannedOut(len(chunk), done=not self.recipients[broadcast])


def _is_due(row: Row, now: datetime, real_now: datetime) -> bool:
    return (
        row.state is DeliveryState.WAITING
        and (row.due_at or row.delivery.due_at) <= now
        and (row.retry_at is None or row.retry_at <= real_now)
    )


@dataclass
class FakeInbox:
    """Updates between receipt and end."""

    open: dict[UpdateId, Incoming] = field(default_factory=dict)
    ended: dict[UpdateId, str] = field(default_factory=dict)
    batches: list[list[UpdateId]] = field(default_factory=list)

    async def take_in(self, batch: Sequence[Incoming], *, at: datetime) -> Sequence[UpdateId]:
        new = {
            one.update_id: one
            for one in batch
            if one.update_id not in self.open and one.update_id not in self.ended
        }
        self.open.update(new)
        self.batches.append(list(new))
        return list(new)

    async def waiting(self) -> Sequence[Incoming]:
        return list(self.open.values())

    async def end(self, update: UpdateId, *, at: datetime, failure: str = "") -> None:
        if self.open.pop(update, None) is not None:
            self.ended[update] = failure


@dataclass
class FakePeople:
    """Where people live."""

    zones_there: set[str] = field(default_factory=set)
    unreachable: set[PersonId] = field(default_factory=set)

    async def zones(self) -> set[str]:
        return self.zones_there

    async def mark_unreachable(self, person: PersonId) -> None:
        self.unreachable.add(person)


@dataclass
class FakeTransaction:
    """The stores that are there."""

    outbox: FakeOutbox = field(default_factory=FakeOutbox)
    inbox: FakeInbox = field(default_factory=FakeInbox)
    people: FakePeople = field(default_factory=FakePeople)


class FakeStorage:
    """Commits at the end of `begin`, rolls back on an exception, and can be away.

    Attributes:
        away: while true, nothing can be opened.
        commits_fail: so many commits will fail, and write nothing.
    """

    def __init__(self) -> None:
        self.committed = FakeTransaction()
        self.away = False
        self.commits_fail = 0
        self.refused = 0

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Any]:
        self._refuse_if_away()
        before = copy.deepcopy(self.committed)
        try:
            yield self.committed
            self._commit()
        except BaseException:
            self.committed = before
            raise

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Any]:
        self._refuse_if_away()
        yield self.committed

    async def wipe(self) -> bool:
        return False

    def ending(self, update: UpdateId) -> "FakeEndingStorage":
        return FakeEndingStorage(self, update)

    def apart(self) -> "FakeStorage":
        return self

    def _commit(self) -> None:
        if self.commits_fail:
            self.commits_fail -= 1
            self.refused += 1
            raise StorageUnavailable

    def _refuse_if_away(self) -> None:
        if self.away:
            self.refused += 1
            raise StorageUnavailable


class FakeEndingStorage:
    """The same storage, whose next committed transaction also ends one update."""

    def __init__(self, storage: FakeStorage, update: UpdateId) -> None:
        self._storage = storage
        self._update = update
        self.ended = False

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Any]:
        async with self._storage.begin() as tx:
            yield tx
            if not self.ended:
                await tx.inbox.end(self._update, at=NOON)
        self.ended = True

    def read(self) -> AbstractAsyncContextManager[Any]:
        return self._storage.read()

    async def wipe(self) -> bool:
        return False

    def ending(self, update: UpdateId) -> "FakeEndingStorage":
        return FakeEndingStorage(self._storage, update)

    def apart(self) -> FakeStorage:
        return self._storage
