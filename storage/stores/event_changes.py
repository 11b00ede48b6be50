"""Changes of events that people have to be told."""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.event import EventChange
from core.model.identity import EventId, PersonId
from core.model.series import Scope
from storage.agenda_tables import event_changes
from storage.session import Session
from storage.stores.audience import Span, may_be_written_to
from storage.stores.recipients import of_change
from storage.tables import people

_EVERYBODY: Span = (0, 2**62)


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

    async def told_of(self, change: int) -> Sequence[PersonId]:
        """Return those who have to be told of a change, by their ids."""
        rows = await self._session.rows(
            sa.select(people.c.id)
            .where(may_be_written_to(), of_change(change, span=_EVERYBODY))
            .order_by(people.c.id)
        )
        return [PersonId(row.id) for row in rows]

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
