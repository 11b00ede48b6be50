"""What is kept of events that are long over: notes that nobody published, and who came."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.agenda_retention import OldNotes
from core.model.event import Attendance
from core.model.identity import EventId
from storage.agenda_keeping_tables import event_counts, note_warnings
from storage.agenda_tables import attendance, event_mutes, event_roles, events, series
from storage.candidate_tables import meeting_headings, meeting_notes, meeting_settlings, meetings
from storage.hearing_tables import hearing_reports, hearings
from storage.session import Session

_OVER_AT = sa.func.coalesce(events.c.ends_at, events.c.starts_at)
_OF_PEOPLE = (attendance, event_roles, event_mutes, meeting_headings)
"""Each row says that somebody had to do with an event."""


def _some(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.exists().where(table.c.event_id == events.c.id)


def _published(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.exists().where(table.c.event_id == events.c.id, table.c.published_at.is_not(None))


_TOLD = sa.or_(
    sa.and_(sa.or_(_some(meeting_notes), _some(meeting_settlings)), ~_published(meetings)),
    sa.and_(_some(hearing_reports), ~_published(hearings)),
)
_IS_PATTERN = sa.exists().where(series.c.pattern == events.c.id, series.c.made_until.is_not(None))


class SqlAgendaKeeping:
    """Retention of the agenda in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def unpublished(self, *, over_before: datetime, limit: int) -> Sequence[OldNotes]:
        """Return events over before a moment, of which unpublished notes are kept, oldest first."""
        rows = await self._session.rows(
            sa.select(events.c.id, _OVER_AT.label("over_at"), note_warnings.c.warned_at)
            .outerjoin(note_warnings, note_warnings.c.event_id == events.c.id)
            .where(over_before > _OVER_AT, _TOLD)
            .order_by(_OVER_AT, events.c.id)
            .limit(limit)
        )
        return [OldNotes(EventId(row.id), row.over_at, row.warned_at) for row in rows]

    async def mark_warned(self, event: EventId, at: datetime) -> bool:
        """Write down that coordinators were told; say whether they had not been."""
        new = self._session.insert(note_warnings).values(event_id=event, warned_at=at)
        return await self._session.changed(new.on_conflict_do_nothing()) == 1

    async def delete_notes(self, event: EventId) -> int:
        """Delete what was told of an event and what was made of it; return how many told."""
        gone = 0
        for each in (meeting_notes, hearing_reports):
            gone += await self._session.changed(each.delete().where(each.c.event_id == event))
        for each in (meeting_settlings, note_warnings):
            await self._session.run(each.delete().where(each.c.event_id == event))
        return gone

    async def forget_attendance(self, *, over_before: datetime, limit: int) -> int:
        """Keep of events over before a moment only how many came; return of how many events.

        What a series makes its next occurrences from is left as it is.
        """
        known = sa.or_(*(_some(each) for each in _OF_PEOPLE))
        rows = await self._session.rows(
            sa.select(events.c.id)
            .where(over_before > _OVER_AT, known, ~_IS_PATTERN)
            .order_by(events.c.id)
            .limit(limit)
        )
        for row in rows:
            await self._count(row.id)
            for each in _OF_PEOPLE:
                await self._session.run(each.delete().where(each.c.event_id == row.id))
        return len(rows)

    async def _count(self, event: int) -> None:
        counted = await self._session.rows(
            sa.select(attendance.c.said, sa.func.count().label("people"))
            .where(attendance.c.event_id == event)
            .group_by(attendance.c.said)
        )
        people = {row.said: row.people for row in counted}
        if not people:
            return
        new = self._session.insert(event_counts).values(
            event_id=event, **{each.value: people.get(each.value, 0) for each in Attendance}
        )
        more = {
            each.value: event_counts.c[each.value] + new.excluded[each.value] for each in Attendance
        }
        await self._session.run(
            new.on_conflict_do_update(index_elements=[event_counts.c.event_id], set_=more)
        )
