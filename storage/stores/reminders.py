"""Reminders of events, and the changes of events that people have to be told."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.event import EventChange
from core.model.identity import EventId, ReminderId
from core.model.reminder import Reminder, ReminderState
from core.model.series import Scope
from storage.agenda_tables import event_changes
from storage.reminder_tables import reminders
from storage.session import Session

_ORDER = (reminders.c.due_at, reminders.c.id)


class SqlReminders:
    """Reminders in one transaction: a part of `Events`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def set_reminders(self, event: EventId, reminders: Sequence[Reminder]) -> None:
        """Cancel the event's WAITING reminders and write down new ones (their ids are ignored)."""
        await self._session.run(
            _table.update()
            .where(_table.c.event_id == event, _table.c.state == ReminderState.WAITING)
            .values(state=ReminderState.CANCELLED)
        )
        await self._session.run_each(
            _table.insert(),
            [
                {
                    "event_id": event,
                    "distance_seconds": int(one.distance.total_seconds()),
                    "due_at": one.due_at,
                    "state": one.state,
                    "personal": one.personal,
                    "done_until": one.done_until,
                }
                for one in reminders
            ],
        )

    async def reminders(self, event: EventId) -> Sequence[Reminder]:
        """Return an event's reminders, earliest due first."""
        return await self._all(_table.c.event_id == event)

    async def get_reminder(self, reminder: ReminderId) -> Reminder | None:
        """Return a reminder."""
        found = await self._all(_table.c.id == reminder)
        return found[0] if found else None

    async def due_reminders(self, now: datetime) -> Sequence[Reminder]:
        """Return WAITING reminders that are due, earliest first."""
        return await self._all(
            sa.and_(
                _table.c.state == ReminderState.WAITING,
                _table.c.due_at <= now,
                _table.c.personal.is_(False),
            )
        )

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest due time of a WAITING reminder in (after, until]."""
        moment: datetime | None = await self._session.value(
            sa.select(sa.func.min(_table.c.due_at)).where(
                _table.c.state == ReminderState.WAITING,
                _table.c.due_at > after,
                _table.c.due_at <= until,
                _table.c.personal.is_(False),
            )
        )
        return moment

    async def set_reminder_state(self, reminder: ReminderId, state: ReminderState) -> None:
        """Move a reminder."""
        await self._session.run(_table.update().where(_table.c.id == reminder).values(state=state))

    async def add_change(self, change: EventChange) -> int:
        """Write down a change that people have to be told; return its id (EventChangeId)."""
        return int(
            await self._session.value(
                event_changes.insert()
                .values(
                    event_id=change.event,
                    cancelled=change.cancelled,
                    before=change.before,
                    place_changed=change.place_changed,
                    at=change.at,
                    postponed=change.postponed,
                    adjourned=change.adjourned,
                    scope=change.scope,
                )
                .returning(event_changes.c.id)
            )
        )

    async def get_change(self, change: int) -> EventChange | None:
        """Return a change."""
        row = await self._session.row(sa.select(event_changes).where(event_changes.c.id == change))
        if row is None:
            return None
        return EventChange(
            event=EventId(row.event_id),
            cancelled=row.cancelled,
            before=row.before,
            place_changed=row.place_changed,
            at=row.at,
            postponed=row.postponed,
            adjourned=row.adjourned,
            scope=Scope(row.scope),
        )

    async def _all(self, condition: sa.ColumnElement[bool]) -> Sequence[Reminder]:
        query = sa.select(_table).where(condition).order_by(*_ORDER)
        return [_reminder(row) for row in await self._session.rows(query)]


_table = reminders
"""The table, under a name that the method of the same name does not hide."""


def _reminder(row: sa.Row[Any]) -> Reminder:
    return Reminder(
        id=ReminderId(row.id),
        event=EventId(row.event_id),
        distance=timedelta(seconds=row.distance_seconds),
        due_at=row.due_at,
        state=ReminderState(row.state),
        personal=row.personal,
        done_until=row.done_until,
    )
