"""Results: what came of claimed deliveries, written down together with the counts."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import (
    DELETED,
    EDITED,
    THROTTLED,
    DeliveryState,
    Doubt,
    Result,
)
from core.model.identity import BroadcastId, CopyId, NoticeId, PersonId
from core.ports.stores.outbox import ExpiredClaim
from storage.among import among
from storage.columns import Moment
from storage.outbox_tables import broadcasts, copies, notices
from storage.prepared import Prepared
from storage.stores.broadcasts import GET, IS_CLAIMED, broadcast_of, is_unsettled
from storage.stores.claim_statements import DROP_NOTICES
from storage.stores.claims import SqlClaims
from storage.stores.counts import COUNTED_AS, OUTBOX_LOCK, count
from storage.tables import people

NOTICE_CLAIMED = notices.c.state == sa.literal_column("'claimed'")
_OPEN = {DeliveryState.WAITING, DeliveryState.CLAIMED}
_ENDABLE = {*_OPEN, DeliveryState.IN_DOUBT}

_STATES = Prepared(
    sa.select(copies.c.person_id, copies.c.state).where(
        copies.c.broadcast_id == sa.bindparam("broadcast"), among(copies.c.person_id, "ids")
    )
)
_THIS = sa.and_(
    copies.c.broadcast_id == sa.bindparam("broadcast"),
    copies.c.person_id == sa.bindparam("person"),
)
_END = Prepared(
    copies.update()
    .where(_THIS)
    .values(
        state=sa.bindparam("becomes"),
        message_id=sa.bindparam("message"),
        more_ids=sa.bindparam("more"),
        reason=sa.bindparam("why"),
        ended_at=sa.bindparam("at"),
        lease_until=None,
        retry_at=None,
    )
)
_PUT_OFF_TO = sa.bindparam("put_off_to", type_=Moment())
_GIVEN_BACK = sa.bindparam("given_back", type_=sa.Integer())
_AGAIN = Prepared(
    copies.update()
    .where(_THIS)
    .values(
        state=DeliveryState.WAITING,
        reason=sa.bindparam("why"),
        retry_at=sa.bindparam("again_at"),
        due_at=sa.func.coalesce(_PUT_OFF_TO, copies.c.due_at, sa.bindparam("at", type_=Moment())),
        attempt=copies.c.attempt - _GIVEN_BACK,
        lease_until=None,
    )
)
_THIS_NOTICE = notices.c.id == sa.bindparam("number")
_NOTICE_IN_DOUBT = Prepared(
    notices.update()
    .where(_THIS_NOTICE)
    .values(
        state=DeliveryState.IN_DOUBT,
        reason=sa.bindparam("why"),
        ended_at=sa.bindparam("at"),
        lease_until=None,
        retry_at=None,
        notice=None,
    )
)
_NOTICE_AGAIN = Prepared(
    notices.update()
    .where(_THIS_NOTICE, NOTICE_CLAIMED)
    .values(
        state=DeliveryState.WAITING,
        reason=sa.bindparam("why"),
        retry_at=sa.bindparam("again_at"),
        due_at=sa.func.coalesce(_PUT_OFF_TO, notices.c.due_at),
        attempt=notices.c.attempt - _GIVEN_BACK,
        lease_until=None,
    )
)


class SqlResults(SqlClaims):
    """Results in one transaction: a part of `Outbox`."""

    async def record(self, results: Sequence[Result], *, now: datetime, real_now: datetime) -> None:
        """Write down what came of deliveries, all in this transaction."""
        await self._session.look_up_by_index(lock=OUTBOX_LOCK)
        by_broadcast: dict[BroadcastId, list[Result]] = defaultdict(list)
        of_notices = []
        for one in results:
            if isinstance(one.id, CopyId):
                by_broadcast[one.id.broadcast].append(one)
            else:
                of_notices.append(one)
        await self._record_notices(of_notices, now, real_now)
        for broadcast, theirs in by_broadcast.items():
            await self._record_copies(broadcast, theirs, now, real_now)
        # Not who got a notice: their row would lead from the notice, and the case that it tells
        # of, to them. The engine does that apart.
        gone = [
            one.person
            for one in results
            if one.state is DeliveryState.UNREACHABLE and isinstance(one.id, CopyId)
        ]
        if gone:
            await self._session.run(
                people.update().where(people.c.id.in_(gone)).values(reachable=False)
            )
        if any(_waits_for_nothing(one) for one in results):
            self.changed = True

    async def expired_claims(self, real_now: datetime) -> Sequence[ExpiredClaim]:
        """Return claims whose lease ran out because their worker died: what is unknown."""
        of_people = await self._session.rows(
            sa.select(notices).where(NOTICE_CLAIMED, notices.c.lease_until <= real_now)
        )
        found = [
            ExpiredClaim(NoticeId(row.id), PersonId(person or 0), Doubt(row.doubt), row.attempt)
            for row in sorted(of_people, key=lambda row: row.id)
            for person, _ in (self._opened(row),)  # nobody: it is tried again, and dropped then
        ]
        claimed = await self._session.rows(
            sa.select(copies.c.person_id, copies.c.attempt, broadcasts)
            .join_from(copies, broadcasts, broadcasts.c.id == copies.c.broadcast_id)
            .where(IS_CLAIMED, copies.c.lease_until <= real_now)
        )  # in no order: SQLite would walk all copies by their key for it
        for row in sorted(claimed, key=lambda row: (row.id, row.person_id)):
            broadcast, person = broadcast_of(row), PersonId(row.person_id)
            copy = CopyId(broadcast.id, person)
            found.append(ExpiredClaim(copy, person, broadcast.doubt, row.attempt or 0))
        return found

    async def _record_copies(
        self, broadcast: BroadcastId, results: Sequence[Result], now: datetime, real_now: datetime
    ) -> None:
        """Write down results of one broadcast; what is not theirs to change stays as it is."""
        ids = [one.person for one in results]
        rows = await self._session.quick(_STATES, {"broadcast": broadcast, "ids": ids})
        states = {row.person_id: DeliveryState(row.state) for row in rows}
        whole = None
        if any(one.state is DeliveryState.WAITING for one in results):
            whole = await self._session.quick_row(GET, {"broadcast": broadcast})
        more: Counter[str] = Counter()
        ends: list[dict[str, Any]] = []
        again: list[dict[str, Any]] = []
        for one in results:
            was, becomes = states.get(one.person), _becomes(one, whole, now)
            waits = becomes is DeliveryState.WAITING
            if was is None or was not in ({DeliveryState.CLAIMED} if waits else _ENDABLE):
                continue
            states[one.person] = becomes
            _count_in(more, one, was=was, becomes=becomes)
            (again if waits else ends).append(
                {"broadcast": broadcast, "person": one.person, **_values(one, now, real_now)}
                | ({} if waits else {"becomes": becomes})
            )
        await self._session.quick_each(_END, ends)
        await self._session.quick_each(_AGAIN, again)
        await count(self._session, broadcast, more, at=now)

    async def _record_notices(
        self, results: Sequence[Result], now: datetime, real_now: datetime
    ) -> None:
        """Write down results of notices; one that has ended goes, lest it tells of a case."""
        again, doubts, ended = [], [], []
        for one in results:
            values = {"number": one.id, **_values(one, now, real_now)}
            if one.state is DeliveryState.WAITING:
                again.append(values)
            elif one.state is DeliveryState.IN_DOUBT:
                doubts.append(values)
            else:
                ended.append(one.id)
        await self._session.quick_each(_NOTICE_AGAIN, again)
        await self._session.quick_each(_NOTICE_IN_DOUBT, doubts)
        if ended:
            await self._session.quick(DROP_NOTICES, {"ids": ended})


def _becomes(one: Result, whole: Any | None, now: datetime) -> DeliveryState:
    """Return the state of a copy: one that is to wait ends if nobody would send it any more."""
    if one.state is not DeliveryState.WAITING or whole is None:
        return one.state
    if is_unsettled(whole, max(now, one.due_at or now)):
        cancelled = whole.state == BroadcastState.CANCELLED
        return DeliveryState.CANCELLED if cancelled else DeliveryState.EXPIRED
    return DeliveryState.WAITING


def _count_in(
    more: Counter[str], one: Result, *, was: DeliveryState, becomes: DeliveryState
) -> None:
    if becomes in COUNTED_AS:
        more[COUNTED_AS[becomes]] += 1
    if was in COUNTED_AS:
        more[COUNTED_AS[was]] -= 1
    if one.state is DeliveryState.WAITING and one.reason == THROTTLED:
        more["throttled"] += 1
    if becomes is DeliveryState.SENT and one.reason in {DELETED, EDITED}:
        more[one.reason] += 1


def _values(one: Result, now: datetime, real_now: datetime) -> dict[str, Any]:
    """Return what the statements write of a result; each takes what it needs."""
    return {
        "why": one.reason,
        "at": now,
        "message": one.message_id,
        "more": ",".join(map(str, one.more)) or None,
        "again_at": real_now + timedelta(seconds=one.retry_in_seconds),
        "put_off_to": one.due_at,
        "given_back": int(not one.attempted),
    }


def _waits_for_nothing(one: Result) -> bool:
    return one.state is DeliveryState.WAITING and one.retry_in_seconds <= 0 and one.due_at is None
