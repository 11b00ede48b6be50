"""Broadcasts: to whom they go, chunk by chunk, how far they are, and who watches."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject, Progress
from core.model.delivery import DeliveryState, Lane
from core.model.identity import BroadcastId, EventId, PersonId
from storage.prepared import Prepared
from storage.session import Session
from storage.stores.recipients import recipients_of
from storage.tables import broadcasts, deliveries, people, reminders, watches

OPEN = (DeliveryState.WAITING, DeliveryState.CLAIMED)
_UNFINISHED = (BroadcastState.FANNING, BroadcastState.SENDING)
_OPEN_COPIES = sa.exists().where(
    deliveries.c.broadcast_id == broadcasts.c.id, deliveries.c.state.in_(OPEN)
)
_GET = Prepared(sa.select(broadcasts).where(broadcasts.c.id == sa.bindparam("broadcast")))


class SqlBroadcasts:
    """Broadcasts in one transaction: a part of `Outbox`.

    Attributes:
        changed: something was put that can be sent now.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.changed = False

    async def start_broadcast(
        self,
        subject: BroadcastSubject,
        subject_id: int,
        *,
        lane: Lane,
        urgent: bool,
        at: datetime,
        latest_at: datetime | None = None,
    ) -> BroadcastId:
        """Write a broadcast down, FANNING, with no recipient yet; return the one there is."""
        self.changed = True
        statement = self._session.insert(broadcasts).values(
            subject=subject,
            subject_id=subject_id,
            lane=lane,
            urgent=urgent,
            state=BroadcastState.FANNING,
            cursor=0,
            created_at=at,
            latest_at=latest_at,
        )
        await self._session.run(statement.on_conflict_do_nothing())
        number = await self._session.value(
            sa.select(broadcasts.c.id).where(_is_about(subject, subject_id))
        )
        return BroadcastId(number)

    async def fan_out(self, broadcast: BroadcastId, *, limit: int, at: datetime) -> int:
        """Write down the next recipients with one INSERT … SELECT over a range of person ids."""
        row = await self._session.row(
            sa.select(broadcasts).where(broadcasts.c.id == broadcast).with_for_update()
        )
        if row is None or row.state != BroadcastState.FANNING:
            return 0
        concerned = await recipients_of(self._session, row.subject, row.subject_id)
        wanted = sa.and_(concerned, people.c.id > row.cursor)
        chunk = sa.select(people.c.id).where(wanted).order_by(people.c.id).limit(limit).subquery()
        found = await self._session.row(
            sa.select(sa.func.count().label("number"), sa.func.max(chunk.c.id).label("last"))
        )
        number = 0 if found is None else int(found.number)
        last = row.cursor if found is None or not number else int(found.last)
        written = 0
        if number:
            written = await self._write_down(_broadcast(row), row.latest_at, at, wanted, last)
        await self._session.run(
            broadcasts.update()
            .where(broadcasts.c.id == broadcast)
            .values(
                cursor=last,
                state=BroadcastState.FANNING if number == limit else BroadcastState.SENDING,
            )
        )
        self.changed = self.changed or written > 0
        await self._finish([broadcast])
        return written

    async def get_broadcast(self, broadcast: BroadcastId) -> Broadcast | None:
        """Return a broadcast."""
        row = await self._session.quick_row(_GET, {"broadcast": broadcast})
        return None if row is None else _broadcast(row)

    async def unfinished(self, *states: BroadcastState) -> Sequence[Broadcast]:
        """Return broadcasts in those states, most urgent lane first, then oldest."""
        rows = await self._session.rows(
            sa.select(broadcasts)
            .where(broadcasts.c.state.in_(states))
            .order_by(broadcasts.c.lane, broadcasts.c.created_at, broadcasts.c.id)
        )
        return [_broadcast(row) for row in rows]

    async def set_state(self, broadcast: BroadcastId, state: BroadcastState) -> None:
        """Move a broadcast; CANCELLED also cancels its waiting deliveries."""
        await self._move(broadcasts.c.id == broadcast, state)

    async def cancel_for_event(self, event: EventId) -> int:
        """Cancel the open broadcasts of an event's reminders; return how many there were."""
        of_event = sa.select(reminders.c.id).where(reminders.c.event_id == event)
        return await self._move(
            sa.and_(
                broadcasts.c.subject == BroadcastSubject.REMINDER,
                broadcasts.c.subject_id.in_(of_event),
                broadcasts.c.state.in_(_UNFINISHED),
            ),
            BroadcastState.CANCELLED,
        )

    async def progress(self, broadcast: BroadcastId, *, now: datetime) -> Progress:
        """Count a broadcast's deliveries by state (CLAIMED counts as waiting) at business time."""
        rows = await self._session.rows(
            sa.select(deliveries.c.state, sa.func.count().label("number"))
            .where(deliveries.c.broadcast_id == broadcast)
            .group_by(deliveries.c.state)
        )
        counts = {DeliveryState(row.state): int(row.number) for row in rows}
        return Progress(
            waiting=sum(counts.get(state, 0) for state in OPEN),
            sent=counts.get(DeliveryState.SENT, 0),
            unreachable=counts.get(DeliveryState.UNREACHABLE, 0),
            failed=counts.get(DeliveryState.FAILED, 0) + counts.get(DeliveryState.REJECTED, 0),
            in_doubt=counts.get(DeliveryState.IN_DOUBT, 0),
            cancelled=counts.get(DeliveryState.CANCELLED, 0),
            resting=await self._resting(broadcast, now) if DeliveryState.WAITING in counts else 0,
        )

    async def _resting(self, broadcast: BroadcastId, now: datetime) -> int:
        """Count the copies that are put off to a later moment."""
        query = (
            sa.select(sa.func.count())
            .select_from(deliveries)
            .where(
                deliveries.c.broadcast_id == broadcast,
                deliveries.c.state == DeliveryState.WAITING,
                deliveries.c.due_at > now,
            )
        )
        return int(await self._session.value(query))

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

    async def _write_down(
        self,
        broadcast: Broadcast,
        latest_at: datetime | None,
        at: datetime,
        wanted: sa.ColumnElement[bool],
        last: int,
    ) -> int:
        copy = {
            "broadcast_id": broadcast.id,
            "lane": broadcast.lane,
            "doubt": broadcast.doubt,
            "urgent": broadcast.urgent,
            "due_at": at,
            "latest_at": latest_at,
            "state": DeliveryState.WAITING,
        }
        literals = [sa.literal(value, deliveries.c[name].type) for name, value in copy.items()]
        chosen = sa.select(people.c.id, *literals).where(wanted, people.c.id <= last)
        statement = self._session.insert(deliveries).from_select(["person_id", *copy], chosen)
        return await self._session.changed(statement.on_conflict_do_nothing())

    async def _move(self, which: sa.ColumnElement[bool], state: BroadcastState) -> int:
        # The broadcast first, as in `record`: both ways round would be a deadlock.
        moved = await self._session.rows(
            broadcasts.update().where(which).values(state=state).returning(broadcasts.c.id)
        )
        ids = [row.id for row in moved]
        if ids and state is BroadcastState.CANCELLED:
            await self._session.run(
                deliveries.update()
                .where(
                    deliveries.c.broadcast_id.in_(ids),
                    deliveries.c.state == DeliveryState.WAITING,
                )
                .values(state=DeliveryState.CANCELLED, ended_at=_moved_at())
            )
        return len(ids)

    async def _finish(self, ids: Iterable[int]) -> None:
        await self._session.run(finishing(ids))


def finishing(ids: Iterable[int]) -> sa.Update:
    """Let those broadcasts be DONE that are SENDING and have nothing open any more."""
    return (
        broadcasts.update()
        .where(
            broadcasts.c.id.in_(list(ids)),
            broadcasts.c.state == BroadcastState.SENDING,
            ~_OPEN_COPIES,
        )
        .values(state=BroadcastState.DONE)
    )


def _is_about(subject: BroadcastSubject, subject_id: int) -> sa.ColumnElement[bool]:
    return sa.and_(broadcasts.c.subject == subject, broadcasts.c.subject_id == subject_id)


def _moved_at() -> sa.ColumnElement[Any]:
    """A cancelled copy ended, for pruning, when it was due: no clock is at hand here."""
    return deliveries.c.due_at


def _broadcast(row: Any) -> Broadcast:
    return Broadcast(
        id=BroadcastId(row.id),
        subject=BroadcastSubject(row.subject),
        subject_id=row.subject_id,
        lane=Lane(row.lane),
        urgent=row.urgent,
        state=BroadcastState(row.state),
        cursor=row.cursor,
        created_at=row.created_at,
    )
