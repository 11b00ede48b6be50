"""The counts on a broadcast's row, changed with its copies: nobody counts a million rows."""

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from core.model.broadcast import BroadcastState
from core.model.delivery import DeliveryState
from storage.columns import Moment
from storage.outbox_tables import broadcasts
from storage.prepared import Prepared
from storage.session import Session

OUTBOX_LOCK = 0x0B0C5
"""Held on PostgreSQL by whoever may lock several broadcasts, or they would wait for each other."""

COUNTED_AS: Mapping[DeliveryState, str] = {
    DeliveryState.SENT: "sent",
    DeliveryState.UNREACHABLE: "unreachable",
    DeliveryState.REJECTED: "failed",
    DeliveryState.FAILED: "failed",
    DeliveryState.IN_DOUBT: "in_doubt",
    DeliveryState.CANCELLED: "cancelled",
    DeliveryState.EXPIRED: "expired",
}
_ENDS = tuple(dict.fromkeys(COUNTED_AS.values()))
_COUNTS = ("total", *_ENDS, "throttled", "deleted", "edited")

ENDED: sa.ColumnElement[int] = sum(
    (broadcasts.c[name] for name in _ENDS[1:]), start=broadcasts.c[_ENDS[0]] + 0
)
"""How many copies have an end."""

_MORE = {name: sa.bindparam(f"more_{name}", type_=sa.Integer()) for name in _COUNTS}
_IS_DONE = sa.and_(
    broadcasts.c.state == BroadcastState.SENDING,
    broadcasts.c.total + _MORE["total"] == ENDED + sa.bindparam("more_ended", type_=sa.Integer()),
)
_COUNT = Prepared(
    broadcasts.update()
    .where(broadcasts.c.id == sa.bindparam("broadcast"))
    .values(
        **{name: broadcasts.c[name] + more for name, more in _MORE.items()},
        state=sa.case((_IS_DONE, sa.literal(BroadcastState.DONE)), else_=broadcasts.c.state),
        ended_at=sa.case(
            (
                _IS_DONE,
                sa.func.coalesce(sa.bindparam("at", type_=Moment()), broadcasts.c.created_at),
            ),
            else_=broadcasts.c.ended_at,
        ),
    )
)


async def count(
    session: Session, broadcast: int, more: Mapping[str, int], *, at: datetime | None
) -> None:
    """Add to a broadcast's counts; one that is SENDING and has nothing open is DONE.

    *at* is when it ended; for want of a clock None, then pruning goes by when it began.
    """
    values: dict[str, object] = {f"more_{name}": more.get(name, 0) for name in _COUNTS}
    values["more_ended"] = sum(more.get(name, 0) for name in _ENDS)
    await session.quick(_COUNT, {**values, "broadcast": broadcast, "at": at})
