"""The statements by which copies and notices are claimed, each compiled once."""

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import DeliveryState, Lane
from storage.among import among
from storage.outbox_tables import broadcasts, copies, notices
from storage.prepared import Prepared
from storage.stores.broadcasts import HAS_MOMENT, IS_WAITING
from storage.tables import people

_NOTICE_WAITS = notices.c.state == sa.literal_column("'waiting'")


def _may_be_tried(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.and_(
        table.c.due_at <= sa.bindparam("now"),
        sa.or_(table.c.retry_at.is_(None), table.c.retry_at <= sa.bindparam("real_now")),
    )


_READER = (
    people.c.id.label("reader"),
    people.c.contact,
    people.c.telegram_digest,
    people.c.language,
    people.c.zone,
    people.c.quiet_start,
    people.c.quiet_end,
    people.c.paused,
    people.c.reachable,
)
LANES_DUE = Prepared(
    sa.select(
        *(
            sa.exists()
            .where(_NOTICE_WAITS, _may_be_tried(notices), notices.c.lane == lane.value)
            .label(lane.name)
            for lane in Lane
        )
    )
)
NOTICES = Prepared(
    sa.select(*notices.c)
    .where(_NOTICE_WAITS, _may_be_tried(notices), notices.c.lane == sa.bindparam("in_lane"))
    .order_by(notices.c.due_at, notices.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
READERS = Prepared(sa.select(*_READER).where(among(people.c.id, "ids")))
_HAS_DUE = sa.exists().where(
    copies.c.broadcast_id == broadcasts.c.id, HAS_MOMENT, _may_be_tried(copies)
)
_HAS_FRESH = broadcasts.c.claim_cursor < broadcasts.c.cursor
SOURCES = Prepared(
    sa.select(*broadcasts.c, _HAS_FRESH.label("has_fresh"), _HAS_DUE.label("has_due"))
    .where(
        sa.or_(
            broadcasts.c.state == BroadcastState.FANNING,
            broadcasts.c.state == BroadcastState.SENDING,
        ),
        sa.or_(broadcasts.c.expires_at.is_(None), broadcasts.c.expires_at > sa.bindparam("now")),
        sa.or_(_HAS_FRESH, _HAS_DUE),
    )
    .order_by(broadcasts.c.lane, broadcasts.c.created_at, broadcasts.c.id)
)
_COPIES = (
    sa.select(*copies.c, *_READER)
    .outerjoin_from(copies, people, people.c.id == copies.c.person_id)
    .where(copies.c.broadcast_id == sa.bindparam("broadcast"))
    .limit(sa.bindparam("most", type_=sa.Integer))
)
DUE_COPIES = Prepared(
    _COPIES.where(HAS_MOMENT, _may_be_tried(copies)).order_by(copies.c.due_at, copies.c.person_id)
)
FRESH_COPIES = Prepared(
    _COPIES.where(
        IS_WAITING, copies.c.due_at.is_(None), copies.c.person_id > sa.bindparam("after")
    ).order_by(copies.c.person_id)
)
MOVE_CURSOR = Prepared(
    broadcasts.update()
    .where(broadcasts.c.id == sa.bindparam("broadcast"))
    .values(claim_cursor=sa.bindparam("claimed_to"))
)
CLAIM_COPIES = Prepared(
    copies.update()
    .where(copies.c.broadcast_id == sa.bindparam("broadcast"), among(copies.c.person_id, "ids"))
    .values(
        state=DeliveryState.CLAIMED,
        attempt=sa.func.coalesce(copies.c.attempt, 0) + 1,
        lease_until=sa.bindparam("lease"),
        retry_at=None,
        revision=sa.bindparam("shown"),
    )
)
CLAIM_NOTICES = Prepared(
    notices.update()
    .where(among(notices.c.id, "ids"))
    .values(
        state=DeliveryState.CLAIMED,
        attempt=notices.c.attempt + 1,
        lease_until=sa.bindparam("lease"),
        retry_at=None,
    )
)
END_COPIES = Prepared(
    copies.update()
    .where(copies.c.broadcast_id == sa.bindparam("broadcast"), among(copies.c.person_id, "ids"))
    .values(state=sa.bindparam("becomes"), ended_at=sa.bindparam("at"), retry_at=None)
)
DROP_NOTICES = Prepared(notices.delete().where(among(notices.c.id, "ids")))
