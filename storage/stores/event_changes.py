"""Changes of events that people have to be told."""

import sqlalchemy as sa

from core.model.event import EventChange
from core.model.identity import EventId
from core.model.series import Scope
from storage.agenda_tables import event_changes
from storage.session import Session


class SqlEventChanges:
    """Changes in one transaction: a part of `Events`."""

    def __init__(self, session: Session) -> None:
        self._session = session

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
