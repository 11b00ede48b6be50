"""Broadcasts: their life from being decided to their end, how far they are, and who watches."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.broadcast import (
    FOLLOW_UPS,
    Broadcast,
    BroadcastState,
    BroadcastSubject,
    NewBroadcast,
    Progress,
)
from core.model.delivery import DELETED, EDITED, Lane
from core.model.identity import BriefingId, BroadcastId, EventId, PersonId
from core.model.reminder import ReminderState
from storage.outbox_tables import broadcasts, copies, watches
from storage.prepared import Prepared
from storage.reminder_tables import reminders, round_reminders
from storage.session import Session
from storage.stores.counts import OUTBOX_LOCK, count

_AT_WORK = (BroadcastState.FANNING, BroadcastState.SENDING)
_OPEN = (BroadcastState.SCHEDULED, *_AT_WORK, BroadcastState.PAUSED)
_ORDER = (broadcasts.c.lane, broadcasts.c.created_at, broadcasts.c.id)

IS_WAITING = copies.c.state == sa.literal_column("'waiting'")
IS_CLAIMED = copies.c.state == sa.literal_column("'claimed'")
"""Spelled out, for a partial index is of no use to a parameter."""
HAS_MOMENT = sa.and_(
    IS_WAITING, copies.c.due_at.is_not(None), copies.c.due_at > sa.literal_column("0")
)
"""Without a range SQLite would think that the key is as good as the index."""

GET = Prepared(sa.select(broadcasts).where(broadcasts.c.id == sa.bindparam("broadcast")))
_IN_HAND = Prepared(
    sa.select(sa.func.count().label("number"))
    .select_from(copies)
    # Nothing but the few that are claimed is to be read: the sum keeps the key out of it.
    .where(IS_CLAIMED, copies.c.broadcast_id + 0 == sa.bindparam("broadcast"))
)
_RESTING = Prepared(
    sa.select(sa.func.count().label("number"))
    .select_from(copies)
    .where(
        HAS_MOMENT,
        copies.c.broadcast_id == sa.bindparam("broadcast"),
        copies.c.due_at > sa.bindparam("now"),
    )
)
_STILL_TOLD = (
    sa.select(round_reminders.c.reminder_id)
    .join(reminders, reminders.c.id == round_reminders.c.reminder_id)
    .where(
        round_reminders.c.round_id == broadcasts.c.subject_id,
        reminders.c.state != ReminderState.CANCELLED,
    )
    .correlate(broadcasts)
)


class SqlBroadcasts:
    """Broadcasts in one transaction: a part of `Outbox`.

    Attributes:
        changed: something was put that can be sent now.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.changed = False

    async def start_broadcast(self, new: NewBroadcast) -> BroadcastId:
        """Write a broadcast down with no recipient yet; return the one there is."""
        self.changed = True
        waits = new.start_at is not None and new.start_at > new.at
        statement = self._session.insert(broadcasts).values(
            subject=new.subject,
            subject_id=new.subject_id,
            revision=new.revision,
            lane=new.lane,
            urgent=new.urgent,
            state=BroadcastState.SCHEDULED if waits else BroadcastState.FANNING,
            cursor=0,
            created_at=new.at,
            latest_at=new.latest_at,
            start_at=new.start_at,
            local=new.local,
            expires_at=new.expires_at,
        )
        added = await self._session.changed(statement.on_conflict_do_nothing())
        number = await self._session.value(
            sa.select(broadcasts.c.id).where(
                broadcasts.c.subject == new.subject,
                broadcasts.c.subject_id == new.subject_id,
                broadcasts.c.revision == new.revision,
            )
        )
        if added and new.subject in FOLLOW_UPS:
            await self._cancel(
                broadcasts.c.subject == BroadcastSubject.CORRECTION,
                broadcasts.c.subject_id == new.subject_id,
                broadcasts.c.id != number,
            )
        return BroadcastId(number)

    async def get_broadcast(self, broadcast: BroadcastId) -> Broadcast | None:
        """Return a broadcast."""
        row = await self._session.quick_row(GET, {"broadcast": broadcast})
        return None if row is None else broadcast_of(row)

    async def sending_of(self, briefing: BriefingId) -> Broadcast | None:
        """Return the broadcast that sent a briefing, if one did."""
        row = await self._session.row(
            sa.select(broadcasts).where(
                broadcasts.c.subject == BroadcastSubject.BRIEFING,
                broadcasts.c.subject_id == briefing,
            )
        )
        return None if row is None else broadcast_of(row)

    async def unfinished(self, *states: BroadcastState) -> Sequence[Broadcast]:
        """Return broadcasts in those states, most urgent lane first, then oldest."""
        rows = await self._session.rows(
            sa.select(broadcasts).where(broadcasts.c.state.in_(states)).order_by(*_ORDER)
        )
        return [broadcast_of(row) for row in rows]

    async def due_broadcasts(self, now: datetime) -> Sequence[Broadcast]:
        """Return SCHEDULED broadcasts whose time has come, earliest first."""
        rows = await self._session.rows(
            sa.select(broadcasts)
            .where(
                broadcasts.c.state == BroadcastState.SCHEDULED,
                sa.or_(broadcasts.c.start_at.is_(None), broadcasts.c.start_at <= now),
            )
            .order_by(broadcasts.c.start_at, *_ORDER)
        )
        return [broadcast_of(row) for row in rows]

    async def begin_broadcast(self, broadcast: BroadcastId) -> bool:
        """Move a SCHEDULED broadcast to FANNING; say whether it was one."""
        return await self._move(
            broadcast, (BroadcastState.SCHEDULED,), {"state": BroadcastState.FANNING}
        )

    async def cancel_broadcast(self, broadcast: BroadcastId) -> bool:
        """Cancel a broadcast that is not over, however many wait; say whether it was so."""
        return await self._cancel(broadcasts.c.id == broadcast) == 1

    async def cancel_for_event(self, event: EventId) -> int:
        """Cancel an event's reminders; return how many rounds had nothing else to say."""
        await self._session.stand_alone(OUTBOX_LOCK)
        going_out = sa.exists().where(
            round_reminders.c.reminder_id == reminders.c.id,
            broadcasts.c.subject == BroadcastSubject.REMINDER,
            broadcasts.c.subject_id == round_reminders.c.round_id,
            broadcasts.c.state.in_(_OPEN),
        )
        live = reminders.c.state.in_((ReminderState.WAITING, ReminderState.UNDER_WAY))
        await self._session.run(
            reminders.update()
            .where(
                reminders.c.event_id == event,
                reminders.c.distance_seconds >= 0,
                sa.or_(live, sa.and_(reminders.c.state == ReminderState.SENT, going_out)),
            )
            .values(state=ReminderState.CANCELLED, next_at=None)
        )
        of_event = (
            sa.select(round_reminders.c.round_id)
            .join(reminders, reminders.c.id == round_reminders.c.reminder_id)
            .where(reminders.c.event_id == event)
        )
        return await self._cancel(
            broadcasts.c.subject == BroadcastSubject.REMINDER,
            broadcasts.c.subject_id.in_(of_event),
            ~sa.exists(_STILL_TOLD),
        )

    async def pause(self, broadcast: BroadcastId) -> bool:
        """Hold a FANNING or SENDING broadcast; say whether it was one."""
        held = {"state": BroadcastState.PAUSED, "held": broadcasts.c.state}
        return await self._move(broadcast, _AT_WORK, held)

    async def go_on(self, broadcast: BroadcastId) -> bool:
        """Let a PAUSED broadcast go on where it was; say whether it was one."""
        moved = await self._move(
            broadcast, (BroadcastState.PAUSED,), {"state": broadcasts.c.held, "held": None}
        )
        if moved:
            # What was in hand may have been all that was left.
            await count(self._session, broadcast, {}, at=None)
        return moved

    async def set_revision(self, broadcast: BroadcastId, revision: int) -> None:
        """Say which revision of its briefing the copies show that are claimed from now on."""
        await self._session.run(
            broadcasts.update().where(broadcasts.c.id == broadcast).values(revision=revision)
        )

    async def progress(self, broadcast: BroadcastId, *, now: datetime) -> Progress:
        """Return how far a broadcast is at business time; CLAIMED copies count as waiting."""
        row = await self._session.quick_row(GET, {"broadcast": broadcast})
        if row is None:
            return Progress()
        ended = row.sent + row.unreachable + row.failed + row.in_doubt + row.cancelled + row.expired
        waiting, resting, dropped = row.total - ended, 0, 0
        if waiting and is_unsettled(row, now):
            dropped, waiting = waiting, await self._number(_IN_HAND, broadcast)
            dropped -= waiting
        elif waiting:
            resting = await self._number(_RESTING, broadcast, now=now)
        was_cancelled = row.state == BroadcastState.CANCELLED
        is_recall = row.subject == BroadcastSubject.RECALL
        return Progress(
            waiting=waiting,
            sent=row.sent,
            unreachable=row.unreachable,
            failed=row.failed,
            in_doubt=row.in_doubt,
            cancelled=row.cancelled + (dropped if was_cancelled else 0),
            resting=resting,
            expired=row.expired + (0 if was_cancelled else dropped),
            throttled=row.throttled,
            done_by={DELETED: row.deleted, EDITED: row.edited} if is_recall else {},
        )

    async def watch(self, broadcast: BroadcastId, person: PersonId, message_id: int) -> None:
        """Remember the message in which somebody watches a broadcast; the last one counts."""
        statement = self._session.insert(watches).values(
            broadcast_id=broadcast, person_id=person, message_id=message_id
        )
        await self._session.run(
            statement.on_conflict_do_update(
                index_elements=[watches.c.broadcast_id, watches.c.person_id],
                set_={"message_id": statement.excluded.message_id},
            )
        )

    async def watches(self) -> Sequence[tuple[BroadcastId, PersonId, int]]:
        """Return (broadcast, person, message id) of every progress message still to be kept up."""
        query = sa.select(watches).order_by(watches.c.broadcast_id, watches.c.person_id)
        return [
            (BroadcastId(row.broadcast_id), PersonId(row.person_id), row.message_id)
            for row in await self._session.rows(query)
        ]

    async def unwatch(self, broadcast: BroadcastId, person: PersonId) -> None:
        """Forget a progress message, after its last edit."""
        await self._session.run(
            watches.delete().where(
                watches.c.broadcast_id == broadcast, watches.c.person_id == person
            )
        )

    async def _number(self, counting: Prepared, broadcast: int, **values: object) -> int:
        row = await self._session.quick_row(counting, {"broadcast": broadcast, **values})
        return 0 if row is None else int(row.number)

    async def _cancel(self, *which: sa.ColumnElement[bool]) -> int:
        """Cancel; the copies are passed over from now on, and marked little by little."""
        cancelled = await self._session.changed(
            broadcasts.update()
            .where(*which, broadcasts.c.state.in_(_OPEN))
            .values(state=BroadcastState.CANCELLED, held=None, ended_at=None)
        )
        self.changed = self.changed or cancelled > 0
        return cancelled

    async def _move(
        self, broadcast: BroadcastId, was: Sequence[BroadcastState], becomes: dict[str, Any]
    ) -> bool:
        self.changed = True
        moved = await self._session.changed(
            broadcasts.update()
            .where(broadcasts.c.id == broadcast, broadcasts.c.state.in_(was))
            .values(**becomes)
        )
        return moved == 1


def is_unsettled(row: Any, now: datetime) -> bool:
    """Say whether what still waits of a broadcast will not be sent any more."""
    if row.state == BroadcastState.CANCELLED:
        return True
    return row.expires_at is not None and row.expires_at <= now


def broadcast_of(row: Any) -> Broadcast:
    """Turn a row into a broadcast."""
    return Broadcast(
        id=BroadcastId(row.id),
        subject=BroadcastSubject(row.subject),
        subject_id=row.subject_id,
        lane=Lane(row.lane),
        urgent=row.urgent,
        state=BroadcastState(row.state),
        cursor=row.cursor,
        created_at=row.created_at,
        revision=row.revision,
        start_at=row.start_at,
        local=row.local,
        expires_at=row.expires_at,
    )


def ids_from(packed: str | None) -> tuple[int, ...]:
    """Return the message ids that a column holds by commas."""
    return tuple(int(number) for number in packed.split(",")) if packed else ()
