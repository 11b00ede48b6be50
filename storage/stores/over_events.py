"""Events that may have ended: an end that was said, or a usual length after the start."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from core.model.identity import EventId
from storage.agenda_tables import events
from storage.session import Session


@dataclass(frozen=True, slots=True)
class OverEvents:
    """Looks for events of some sort by when they may have ended.

    Attributes:
        stands: which events.
        usual: how long one lasts whose end nobody said.
    """

    session: Session
    stands: sa.ColumnElement[bool]
    usual: timedelta

    async def within(self, after: datetime, until: datetime) -> Sequence[EventId]:
        """Return which may have ended in (after, until]."""
        query = sa.select(events.c.id).where(self.stands, sa.or_(*self._ended(after, until)))
        return [EventId(row.id) for row in await self.session.rows(query.order_by(events.c.id))]

    async def first(self, after: datetime, until: datetime) -> datetime | None:
        """Return when the first may have ended, in (after, until]."""
        said, guessed = self._ended(after, until)
        ends = await self.session.value(
            sa.select(sa.func.min(events.c.ends_at)).where(self.stands, said)
        )
        starts = await self.session.value(
            sa.select(sa.func.min(events.c.starts_at)).where(self.stands, guessed)
        )
        found = [ends, None if starts is None else starts + self.usual]
        return min((each for each in found if each is not None), default=None)

    def _ended(
        self, after: datetime, until: datetime
    ) -> tuple[sa.ColumnElement[bool], sa.ColumnElement[bool]]:
        """Return the conditions that an end was said, or is guessed, within (after, until]."""
        said = sa.and_(events.c.ends_at > after, events.c.ends_at <= until)
        guessed = sa.and_(
            events.c.ends_at.is_(None),
            events.c.starts_at > after - self.usual,
            events.c.starts_at <= until - self.usual,
        )
        return said, guessed
