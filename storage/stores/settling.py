"""Copies that are marked little by little: of what was cancelled or expired, or is to go again."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.broadcast import Broadcast, BroadcastState
from core.model.delivery import DeliveryState
from core.model.identity import BroadcastId
from storage.among import among
from storage.outbox_tables import broadcasts, copies
from storage.stores.broadcasts import HAS_MOMENT, IS_WAITING, broadcast_of, is_unsettled
from storage.stores.claim_statements import END_COPIES
from storage.stores.counts import COUNTED_AS, OUTBOX_LOCK, count
from storage.stores.results import SqlResults

RESENT_AT_ONCE = 2_000
_MAY_RESEND = (
    BroadcastState.FANNING,
    BroadcastState.SENDING,
    BroadcastState.PAUSED,
    BroadcastState.DONE,
)
_HAS_MOMENT_HERE = sa.exists().where(copies.c.broadcast_id == broadcasts.c.id, HAS_MOMENT)


class SqlSettling(SqlResults):
    """What is marked afterwards, in one transaction: a part of `Outbox`."""

    async def unsettled(self, now: datetime) -> Sequence[Broadcast]:
        """Return broadcasts that were cancelled, or have expired, with copies still waiting."""
        cancelled = sa.and_(
            broadcasts.c.state == BroadcastState.CANCELLED, broadcasts.c.ended_at.is_(None)
        )
        expired = sa.and_(
            broadcasts.c.state.in_((BroadcastState.SENDING, BroadcastState.PAUSED)),
            broadcasts.c.expires_at <= now,
            sa.or_(
                broadcasts.c.state == BroadcastState.PAUSED,
                broadcasts.c.claim_cursor < broadcasts.c.cursor,
                _HAS_MOMENT_HERE,
            ),
        )
        rows = await self._session.rows(
            sa.select(broadcasts).where(sa.or_(cancelled, expired)).order_by(broadcasts.c.id)
        )
        return [broadcast_of(row) for row in rows]

    async def settle(self, broadcast: BroadcastId, *, limit: int, at: datetime) -> int:
        """Mark some waiting copies of an unsettled broadcast CANCELLED or EXPIRED; say how many."""
        await self._session.look_up_by_index(lock=OUTBOX_LOCK)
        row = await self._session.row(
            sa.select(broadcasts).where(broadcasts.c.id == broadcast).with_for_update()
        )
        if row is None or not is_unsettled(row, at):
            return 0
        was_cancelled = row.state == BroadcastState.CANCELLED
        if row.state == BroadcastState.PAUSED:
            await self.go_on(broadcast)  # nothing is left to hold
        becomes = DeliveryState.CANCELLED if was_cancelled else DeliveryState.EXPIRED
        marked = await self._mark_due(broadcast, becomes, limit, at)
        left = limit - marked
        if left:
            marked += await self._mark_fresh(row, becomes, left, at)
        await count(self._session, broadcast, {COUNTED_AS[becomes]: marked}, at=at)
        if was_cancelled and marked < limit:
            await self._session.run(
                broadcasts.update().where(broadcasts.c.id == broadcast).values(ended_at=at)
            )
        return marked

    async def resend(self, broadcast: BroadcastId, *, states: Collection[DeliveryState]) -> int:
        """Let copies in those states wait again, some at a time; return how many."""
        await self._session.look_up_by_index(lock=OUTBOX_LOCK)
        row = await self._session.row(
            sa.select(broadcasts).where(broadcasts.c.id == broadcast).with_for_update()
        )
        if row is None or row.state not in _MAY_RESEND:
            return 0
        found = await self._session.rows(
            sa.select(copies.c.person_id, copies.c.state)
            .where(copies.c.broadcast_id == broadcast, copies.c.state.in_(states))
            .order_by(copies.c.person_id)
            .limit(RESENT_AT_ONCE)
        )
        if not found:
            return 0
        await self._session.run(
            copies.update()
            .where(copies.c.broadcast_id == broadcast, among(copies.c.person_id, "ids"))
            .values(
                state=DeliveryState.WAITING,
                due_at=row.start_at or row.created_at,
                attempt=None,
                ended_at=None,
                reason=None,
            ),
            {"ids": [one.person_id for one in found]},
        )
        if row.state == BroadcastState.DONE:
            again = {"state": BroadcastState.SENDING, "ended_at": None}
            await self._session.run(
                broadcasts.update().where(broadcasts.c.id == broadcast).values(**again)
            )
        less = Counter(COUNTED_AS[DeliveryState(one.state)] for one in found)
        more = {name: -number for name, number in less.items()}
        await count(self._session, broadcast, more, at=None)
        self.changed = True
        return len(found)

    async def _mark_due(
        self, broadcast: int, becomes: DeliveryState, limit: int, at: datetime
    ) -> int:
        """Mark copies that had a moment of their own."""
        some = await self._session.rows(
            sa.select(copies.c.person_id)
            .where(copies.c.broadcast_id == broadcast, HAS_MOMENT)
            .limit(limit)
        )
        ids = [row.person_id for row in some]
        if ids:
            values = {"broadcast": broadcast, "ids": ids, "becomes": becomes, "at": at}
            await self._session.quick(END_COPIES, values)
        return len(ids)

    async def _mark_fresh(
        self, row: sa.Row[tuple[object, ...]], becomes: DeliveryState, limit: int, at: datetime
    ) -> int:
        """Mark copies behind the last one that was claimed in order, and move that on."""
        fresh = sa.and_(copies.c.broadcast_id == row.id, IS_WAITING, copies.c.due_at.is_(None))
        some = (
            sa.select(copies.c.person_id)
            .where(fresh, copies.c.person_id > row.claim_cursor)
            .order_by(copies.c.person_id)
            .limit(limit)
            .subquery()
        )
        upto = await self._session.value(sa.select(sa.func.max(some.c.person_id)))
        marked = 0
        if upto is not None:
            in_range = sa.and_(copies.c.person_id > row.claim_cursor, copies.c.person_id <= upto)
            marked = await self._session.changed(
                copies.update().where(fresh, in_range).values(state=becomes, ended_at=at)
            )
        reached = upto if marked == limit else max(row.cursor, row.claim_cursor)
        await self._session.run(
            broadcasts.update().where(broadcasts.c.id == row.id).values(claim_cursor=reached)
        )
        return marked
