"""Deliveries: what is promised to one person, and what of it is still open.

Broadcasts and claims are the parts that this builds on.
"""

import secrets
from datetime import datetime

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import DeliveryState, Doubt, Lane, Notice
from core.model.identity import PersonId
from storage.stores.claims import IS_CLAIMED, IS_WAITING, SqlClaims
from storage.stores.notices import seal_notice
from storage.tables import broadcasts, deliveries

PRUNED_AT_ONCE = 2_000


class SqlOutbox(SqlClaims):
    """The outbox in one transaction."""

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
        """Promise one notice to one person; kind and parameters are sealed together."""
        self.changed = True
        row = secrets.token_hex(8)
        await self._session.run(
            deliveries.insert(),
            {
                "person_id": person,
                "notice": seal_notice(self._vault, notice, row),
                "notice_row": row,
                "lane": lane,
                "doubt": doubt,
                "urgent": urgent,
                "due_at": due_at,
                "state": DeliveryState.WAITING,
            },
        )

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest due time of a waiting delivery in (after, until]."""
        moment: datetime | None = await self._session.value(
            sa.select(sa.func.min(deliveries.c.due_at)).where(
                IS_WAITING, deliveries.c.due_at > after, deliveries.c.due_at <= until
            )
        )
        return moment

    async def has_open(self, *, now: datetime) -> bool:
        """Say whether anything due by *now* is still waiting or claimed."""
        waiting = [
            sa.exists().where(IS_WAITING, deliveries.c.lane == lane, deliveries.c.due_at <= now)
            for lane in Lane
        ]
        return bool(
            await self._session.value(sa.select(sa.or_(*waiting, sa.exists().where(IS_CLAIMED))))
        )

    async def prune(self, before: datetime) -> int:
        """Delete deliveries of finished sendings that ended before a moment, some at a time."""
        finished = sa.select(broadcasts.c.id).where(
            broadcasts.c.state.in_((BroadcastState.DONE, BroadcastState.CANCELLED))
        )
        some = (
            sa.select(deliveries.c.id)
            .where(
                deliveries.c.ended_at < before,
                sa.or_(
                    deliveries.c.broadcast_id.is_(None), deliveries.c.broadcast_id.in_(finished)
                ),
            )
            .limit(PRUNED_AT_ONCE)
        )
        return await self._session.changed(deliveries.delete().where(deliveries.c.id.in_(some)))
