"""Sendings for the editors who look back at them: lists, follow-ups and reasons."""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.broadcast import FOLLOW_UPS, Broadcast, BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.identity import BroadcastId
from core.ports.stores.sendings import Reason
from storage.outbox_tables import broadcasts, copies
from storage.session import Session
from storage.stores.broadcasts import broadcast_of

MOST_REASONS = 10
_BAD_ENDS = (DeliveryState.REJECTED, DeliveryState.FAILED)


class SqlSendings:
    """Sendings in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def recent(self, *, offset: int, limit: int) -> tuple[Sequence[Broadcast], int]:
        """Return a page of the sendings of briefings and alerts, newest first, and the total."""
        wanted = broadcasts.c.subject == BroadcastSubject.BRIEFING
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(broadcasts).where(wanted)
        )
        rows = await self._session.rows(
            sa.select(broadcasts)
            .where(wanted)
            .order_by(broadcasts.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [broadcast_of(row) for row in rows], total

    async def follow_ups(self, broadcast: BroadcastId) -> Sequence[Broadcast]:
        """Return the corrections and the recall of a sending, oldest first."""
        rows = await self._session.rows(
            sa.select(broadcasts)
            .where(
                broadcasts.c.subject.in_(sorted(FOLLOW_UPS)), broadcasts.c.subject_id == broadcast
            )
            .order_by(broadcasts.c.id)
        )
        return [broadcast_of(row) for row in rows]

    async def reasons(self, broadcast: BroadcastId) -> Sequence[Reason]:
        """Return why its copies were refused or given up, the most frequent first; some at most."""
        text = sa.func.coalesce(copies.c.reason, "")
        count = sa.func.count()
        rows = await self._session.rows(
            sa.select(copies.c.state, text.label("text"), count.label("number"))
            .where(copies.c.broadcast_id == broadcast, copies.c.state.in_(_BAD_ENDS))
            .group_by(copies.c.state, text)
            .order_by(count.desc(), copies.c.state, text)
            .limit(MOST_REASONS)
        )
        return [Reason(DeliveryState(row.state), row.text, row.number) for row in rows]
