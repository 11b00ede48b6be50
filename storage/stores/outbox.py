"""The outbox: what is promised to one person, and what of everything is still open.

Broadcasts, fan-out, claims, results and settling are the parts that this builds on.
"""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import DeliveryState, Doubt, Lane, Notice
from core.model.identity import BroadcastId, NoticeId, PersonId
from core.model.language import Language
from core.model.sending_report import HourCount
from core.ports.stores.outbox import LaneQueue, Promised
from storage.among import among
from storage.columns import Id, Moment
from storage.outbox_tables import broadcasts, copies, notices
from storage.stores.broadcasts import HAS_MOMENT, IS_CLAIMED, IS_WAITING
from storage.stores.claim_statements import DROP_NOTICES
from storage.stores.counts import ENDED
from storage.stores.notices import seal_notice
from storage.stores.results import NOTICE_CLAIMED
from storage.stores.settling import SqlSettling
from storage.tables import people

PRUNED_AT_ONCE = 2_000
_OPENED_AT_ONCE = 1_000
_HOUR = 3_600_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_NOTICE_WAITS = notices.c.state == sa.literal_column("'waiting'")
_AT_WORK = broadcasts.c.state.in_((BroadcastState.FANNING, BroadcastState.SENDING))
_UNFINISHED = broadcasts.c.state.in_(
    (
        BroadcastState.SCHEDULED,
        BroadcastState.FANNING,
        BroadcastState.SENDING,
        BroadcastState.PAUSED,
    )
)
_OF_THIS = copies.c.broadcast_id == broadcasts.c.id


class SqlOutbox(SqlSettling):
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
        """Promise one notice to one person; who, kind and parameters are sealed together."""
        self.changed = True
        row = secrets.token_hex(8)
        await self._session.run(
            notices.insert(),
            {
                "notice": seal_notice(self._vault, person, notice, row),
                "notice_row": row,
                "lane": lane,
                "doubt": doubt,
                "urgent": urgent,
                "due_at": due_at,
                "state": DeliveryState.WAITING,
            },
        )

    async def promised(self, person: PersonId) -> Promised:
        """Return what is promised to somebody; all that waits is opened, for no row says whose."""
        return await self._promised(person, NoticeId(0))

    async def forget_notices(self, person: PersonId, known: Promised) -> None:
        """Drop what is promised to somebody: what was found before, and what came since.

        What is on its way comes to an end of its own.
        """
        since = await self._promised(person, known.up_to)
        theirs = [*known.notices, *since.notices]
        if theirs:
            await self._session.quick(DROP_NOTICES, {"ids": theirs})

    async def _promised(self, person: PersonId, after: NoticeId) -> Promised:
        found: list[NoticeId] = []
        waiting = (
            sa.select(notices).where(_NOTICE_WAITS).order_by(notices.c.id).limit(_OPENED_AT_ONCE)
        )
        while rows := await self._session.rows(waiting.where(notices.c.id > after)):
            found += [NoticeId(row.id) for row in rows if self._opened(row)[0] == person]
            after = NoticeId(rows[-1].id)
        return Promised(found, after)

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which something is due."""

        def earliest(column: sa.Column[datetime], *which: sa.ColumnElement[bool]) -> sa.Select[Any]:
            return sa.select(sa.func.min(column)).where(*which, column > after, column <= until)

        of_copies = earliest(copies.c.due_at, _OF_THIS, HAS_MOMENT).scalar_subquery()
        queries = (
            earliest(notices.c.due_at, _NOTICE_WAITS),
            sa.select(sa.func.min(of_copies)).where(_AT_WORK),
            earliest(broadcasts.c.start_at, broadcasts.c.state == BroadcastState.SCHEDULED),
            earliest(broadcasts.c.expires_at, _UNFINISHED),
        )
        found = [await self._session.value(query) for query in queries]
        return min((moment for moment in found if moment is not None), default=None)

    async def has_open(self, *, now: datetime) -> bool:
        """Say whether anything due by *now* is still waiting or claimed."""
        noticed = [
            sa.exists().where(_NOTICE_WAITS, notices.c.lane == lane, notices.c.due_at <= now)
            for lane in Lane
        ]
        fresh = sa.exists().where(
            _OF_THIS,
            copies.c.person_id > broadcasts.c.claim_cursor,
            IS_WAITING,
            copies.c.due_at.is_(None),
        )
        due = sa.exists().where(_OF_THIS, HAS_MOMENT, copies.c.due_at <= now)
        not_expired = sa.or_(broadcasts.c.expires_at.is_(None), broadcasts.c.expires_at > now)
        copied = sa.exists().where(_AT_WORK, not_expired, sa.or_(fresh, due))
        claimed = (sa.exists().where(NOTICE_CLAIMED), sa.exists().where(IS_CLAIMED))
        return bool(await self._session.value(sa.select(sa.or_(*noticed, copied, *claimed))))

    async def queue(self, now: datetime) -> Sequence[LaneQueue]:
        """Return what waits and is due, for every lane."""
        of_people = await self._session.rows(
            sa.select(
                notices.c.lane,
                sa.func.count().label("number"),
                sa.func.min(notices.c.due_at).label("oldest"),
            )
            .where(_NOTICE_WAITS, notices.c.due_at <= now)
            .group_by(notices.c.lane)
        )
        resting = (
            sa.select(sa.func.count())
            .where(_OF_THIS, HAS_MOMENT, copies.c.due_at > now)
            .scalar_subquery()
        )
        left = broadcasts.c.total - ENDED - resting
        began = sa.func.coalesce(broadcasts.c.start_at, broadcasts.c.created_at)
        of_broadcasts = await self._session.rows(
            sa.select(
                broadcasts.c.lane,
                left.label("number"),
                sa.type_coerce(began, Moment()).label("oldest"),
            ).where(
                _AT_WORK, sa.or_(broadcasts.c.expires_at.is_(None), broadcasts.c.expires_at > now)
            )
        )
        found = [row for row in (*of_people, *of_broadcasts) if row.number > 0]
        return [
            LaneQueue(
                lane,
                sum(row.number for row in found if row.lane == lane),
                min((row.oldest for row in found if row.lane == lane), default=None),
            )
            for lane in Lane
        ]

    async def hourly(self, broadcast: BroadcastId) -> Sequence[HourCount]:
        """Return how many copies came to which end, by hour and the readers' language, in order."""
        hour = sa.type_coerce(copies.c.ended_at, Id).op("/", return_type=Id)(_HOUR)
        rows = await self._session.rows(
            sa.select(
                people.c.language, hour.label("hour"), copies.c.state, sa.func.count().label("n")
            )
            .join_from(copies, people, people.c.id == copies.c.person_id)
            .where(copies.c.broadcast_id == broadcast, copies.c.ended_at.is_not(None))
            .group_by(people.c.language, hour, copies.c.state)
        )
        found = [
            HourCount(
                Language(row.language),
                _EPOCH + timedelta(hours=row.hour),
                DeliveryState(row.state),
                row.n,
            )
            for row in rows
        ]
        return sorted(found, key=lambda one: (one.hour, one.language, one.state))

    async def prune(self, before: datetime) -> int:
        """Delete deliveries of sendings that were over before a moment, some at a time."""
        old = sa.select(notices.c.id).where(notices.c.ended_at < before).limit(PRUNED_AT_ONCE)
        pruned = await self._session.changed(notices.delete().where(notices.c.id.in_(old)))
        over = await self._session.value(
            sa.select(broadcasts.c.id)
            .where(
                broadcasts.c.state.in_((BroadcastState.DONE, BroadcastState.CANCELLED)),
                broadcasts.c.ended_at < before,
                sa.exists().where(_OF_THIS),
            )
            .limit(1)
        )
        left = PRUNED_AT_ONCE - pruned
        if over is None or not left:
            return pruned
        some = await self._session.rows(
            sa.select(copies.c.person_id).where(copies.c.broadcast_id == over).limit(left)
        )
        return pruned + await self._session.changed(
            copies.delete().where(copies.c.broadcast_id == over, among(copies.c.person_id, "ids")),
            {"ids": [row.person_id for row in some]},
        )
