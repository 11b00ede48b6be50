"""Claims: how a worker takes what is due, and writes down what came of it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.delivery import Delivery, DeliveryState, Doubt, Lane, Notice, Result, SealedContact
from core.model.identity import BroadcastId, NoticeId, PersonId
from core.model.language import Language
from core.ports.stores.outbox import ExpiredClaim
from core.ports.vault import Unreadable, Vault
from storage.columns import Moment
from storage.prepared import Prepared
from storage.session import Session
from storage.stores.broadcasts import OPEN, SqlBroadcasts
from storage.stores.notices import open_notice
from storage.stores.people import contact_row, quiet_of
from storage.tables import broadcasts, deliveries, people

IS_WAITING = deliveries.c.state == sa.literal_column("'waiting'")
IS_CLAIMED = deliveries.c.state == sa.literal_column("'claimed'")
"""Spelled out, for a partial index is of no use to a parameter."""

_DUE = sa.and_(
    IS_WAITING,
    deliveries.c.due_at <= sa.bindparam("now"),
    sa.or_(deliveries.c.retry_at.is_(None), deliveries.c.retry_at <= sa.bindparam("real_now")),
)
_LANES_DUE = Prepared(
    sa.select(
        *(
            sa.exists().where(_DUE, deliveries.c.lane == lane.value).label(lane.name)
            for lane in Lane
        )
    )
)
# A CTE, for PostgreSQL may run a subquery after IN more than once, and lock more each time.
_PICKED = (
    sa.select(deliveries.c.id)
    .where(_DUE, deliveries.c.lane == sa.bindparam("in_lane"))
    .order_by(deliveries.c.due_at, deliveries.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
    .with_for_update(skip_locked=True)
    .cte("picked")
)
_TAKE = (
    deliveries.update()
    .where(deliveries.c.id.in_(sa.select(_PICKED.c.id)))
    .values(
        state=DeliveryState.CLAIMED,
        attempt=deliveries.c.attempt + 1,
        lease_until=sa.bindparam("lease"),
        retry_at=None,
    )
    .returning(*deliveries.c)
)
_READERS = sa.select(people).where(people.c.id.in_(sa.bindparam("ids", expanding=True)))

_THIS = deliveries.c.id == sa.bindparam("delivery")
# No IN: its parameters expand, which a statement that runs for many results at once cannot.
_ENDABLE = sa.or_(*(deliveries.c.state == state for state in (*OPEN, DeliveryState.IN_DOUBT)))
_END = Prepared(
    deliveries.update()
    .where(_THIS, _ENDABLE)
    .values(
        state=sa.bindparam("becomes"),
        message_id=sa.bindparam("message"),
        reason=sa.bindparam("why"),
        ended_at=sa.bindparam("at"),
        lease_until=None,
        retry_at=None,
        notice=None,
    )
)
_AGAIN = (
    deliveries.update()
    .where(_THIS, IS_CLAIMED)
    .values(
        state=DeliveryState.WAITING,
        reason=sa.bindparam("why"),
        retry_at=sa.bindparam("again_at"),
        due_at=sa.func.coalesce(sa.bindparam("put_off_to", type_=Moment()), deliveries.c.due_at),
        attempt=deliveries.c.attempt - sa.bindparam("given_back", type_=sa.Integer()),
        lease_until=None,
    )
)


class SqlClaims(SqlBroadcasts):
    """Claims in one transaction: a part of `Outbox`."""

    def __init__(self, session: Session, vault: Vault) -> None:
        super().__init__(session)
        self._vault = vault

    async def claim(
        self, *, limit: int, now: datetime, real_now: datetime, lease_seconds: float
    ) -> Sequence[Delivery]:
        """Take up to *limit* due deliveries; end those whose reader must be left alone."""
        claimed: list[Delivery] = []
        moments = {"now": now, "real_now": real_now}
        lease = real_now + timedelta(seconds=lease_seconds)
        while len(claimed) < limit:
            taken = await self._take(limit - len(claimed), moments, lease)
            if not taken:
                break
            claimed += await self._sendable(taken, now)
        return claimed

    async def record(self, results: Sequence[Result], *, now: datetime, real_now: datetime) -> None:
        """Write down what came of deliveries, all in this transaction."""
        again = [one for one in results if one.state is DeliveryState.WAITING]
        ends = [one for one in results if one.state is not DeliveryState.WAITING]
        touched = await self._lock_broadcasts([one.id for one in ends if isinstance(one.id, int)])
        await self._session.quick_each(
            _END,
            [
                {
                    "delivery": one.id,
                    "becomes": one.state,
                    "message": one.message_id,
                    "why": one.reason,
                    "at": now,
                }
                for one in ends
            ],
        )
        await self._session.run_each(
            _AGAIN,
            [
                {
                    "delivery": one.id,
                    "why": one.reason,
                    "again_at": real_now + timedelta(seconds=one.retry_in_seconds),
                    "put_off_to": one.due_at,
                    "given_back": int(not one.attempted),
                }
                for one in again
            ],
        )
        await self._drop_notices([one.id for one in ends if isinstance(one.id, int)])
        gone = [one.person for one in ends if one.state is DeliveryState.UNREACHABLE]
        if gone:
            await self._session.run(
                people.update().where(people.c.id.in_(gone)).values(reachable=False)
            )
        if touched:
            await self._finish(touched)
        if any(one.retry_in_seconds <= 0 and one.due_at is None for one in again):
            self.changed = True

    async def expired_claims(self, real_now: datetime) -> Sequence[ExpiredClaim]:
        """Return claims whose lease ran out because their worker died: what is unknown."""
        rows = await self._session.rows(
            sa.select(deliveries)
            .where(IS_CLAIMED, deliveries.c.lease_until <= real_now)
            .order_by(deliveries.c.id)
        )
        return [
            ExpiredClaim(NoticeId(row.id), PersonId(row.person_id), Doubt(row.doubt), row.attempt)
            for row in rows
        ]

    async def _take(
        self, limit: int, moments: dict[str, datetime], lease: datetime
    ) -> list[sa.Row[Any]]:
        """Mark the most urgent due deliveries as claimed; return their rows in order."""
        due = await self._session.quick_row(_LANES_DUE, moments)
        lanes = [lane for lane in Lane if due is not None and getattr(due, lane.name)]
        taken: list[sa.Row[Any]] = []
        for lane in lanes:
            if len(taken) < limit:
                values = {**moments, "in_lane": lane, "most": limit - len(taken), "lease": lease}
                rows = await self._session.rows(_TAKE, values)
                taken += sorted(rows, key=lambda row: (row.due_at, row.id))
        return taken

    async def _sendable(self, taken: Sequence[sa.Row[Any]], now: datetime) -> list[Delivery]:
        """Add to claimed rows what sending needs; end those whose reader must be left alone."""
        ids = sorted({row.person_id for row in taken})
        readers = {row.id: row for row in await self._session.rows(_READERS, {"ids": ids})}
        ends: dict[DeliveryState, list[int]] = defaultdict(list)
        sendable = []
        for row in taken:
            reader = readers.get(row.person_id)
            if reader is None or (reader.paused and row.broadcast_id is not None):
                ends[DeliveryState.CANCELLED].append(row.id)
            elif not reader.reachable:
                ends[DeliveryState.UNREACHABLE].append(row.id)
            else:
                try:
                    sendable.append(self._delivery(row, reader))
                except Unreadable:
                    ends[DeliveryState.FAILED].append(row.id)
        for state, these in ends.items():
            await self._end_unsent(these, state, now)
        return sendable

    async def _end_unsent(self, ids: Sequence[int], state: DeliveryState, now: datetime) -> None:
        touched = await self._lock_broadcasts(ids)
        await self._session.run(
            deliveries.update()
            .where(deliveries.c.id.in_(ids))
            .values(state=state, ended_at=now, lease_until=None, notice=None)
        )
        await self._drop_notices(ids)
        await self._finish(touched)

    async def _drop_notices(self, ids: Sequence[int]) -> None:
        """Delete ended notices: a row beside a person without a role says that they have a case."""
        await self._session.run(
            deliveries.delete().where(
                deliveries.c.id.in_(ids),
                deliveries.c.broadcast_id.is_(None),
                deliveries.c.ended_at.is_not(None),
                deliveries.c.state != DeliveryState.IN_DOUBT,
            )
        )

    async def _lock_broadcasts(self, ids: Sequence[int]) -> Sequence[int]:
        """Return the broadcasts that these are copies of, which nobody else can finish now.

        Two workers that record the last two copies at once would else each see the other's open.
        """
        copies = sa.select(deliveries.c.broadcast_id).where(deliveries.c.id.in_(ids))
        rows = await self._session.rows(
            sa.select(broadcasts.c.id)
            .where(broadcasts.c.id.in_(copies))
            .order_by(broadcasts.c.id)
            .with_for_update()
        )
        return [row.id for row in rows]

    def _delivery(self, row: sa.Row[Any], reader: sa.Row[Any]) -> Delivery:
        return Delivery(
            id=NoticeId(row.id),
            person=PersonId(row.person_id),
            contact=SealedContact(reader.contact, contact_row(reader.telegram_digest)),
            language=Language(reader.language),
            zone=reader.zone,
            quiet=None if row.urgent else quiet_of(reader.quiet_start, reader.quiet_end),
            lane=Lane(row.lane),
            doubt=Doubt(row.doubt),
            subject=self._subject(row),
            attempt=row.attempt,
            due_at=row.due_at,
            latest_at=row.latest_at,
        )

    def _subject(self, row: sa.Row[Any]) -> BroadcastId | Notice:
        if row.broadcast_id is not None:
            return BroadcastId(row.broadcast_id)
        return open_notice(self._vault, row.notice, row.notice_row)
