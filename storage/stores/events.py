"""Events; their reminders and changes are the part that this builds on."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.event import Event, EventVersion
from core.model.event_kind import AHEAD_STATES, EventKind, EventState
from core.model.identity import EventId, PersonId, TopicKey
from core.model.language import Language
from storage.agenda_tables import event_topics, event_versions, events
from storage.stores.reminders import SqlReminders


class SqlEvents(SqlReminders):
    """The agenda in one transaction."""

    async def add(self, event: Event) -> EventId:
        """Write an event down (its `id` is ignored); return the id."""
        number = await self._session.value(
            events.insert().values(revision=event.revision, **_values(event)).returning(events.c.id)
        )
        await self._write_parts(number, event)
        return EventId(number)

    async def save(self, event: Event, *, was_revision: int) -> bool:
        """Overwrite an event if it still has that revision, as the next one; say whether it did."""
        saved = await self._session.changed(
            events.update()
            .where(events.c.id == event.id, events.c.revision == was_revision)
            .values(revision=was_revision + 1, **_values(event))
        )
        if saved != 1:
            return False
        for part in (event_versions, event_topics):
            await self._session.run(part.delete().where(part.c.event_id == event.id))
        await self._write_parts(event.id, event)
        return True

    async def get(self, event: EventId) -> Event | None:
        """Return an event, every version included."""
        rows = await self._session.rows(sa.select(events).where(events.c.id == event))
        found = await self._whole(rows)
        return found[0] if found else None

    async def upcoming(
        self, topics: frozenset[TopicKey] | None, *, after: datetime, offset: int, limit: int
    ) -> tuple[Sequence[Event], int]:
        """Return a page of PLANNED events that start after a moment, soonest first, and the total.

        *topics* None means all; else events with one of the topics, or with no topic at all.
        """
        wanted = sa.and_(events.c.state.in_(AHEAD_STATES), events.c.starts_at > after)
        if topics is not None:
            on_topic = sa.select(event_topics.c.event_id).where(
                event_topics.c.topic.in_(sorted(topics))
            )
            any_topic = sa.select(event_topics.c.event_id)
            wanted = sa.and_(
                wanted, sa.or_(events.c.id.in_(on_topic), events.c.id.not_in(any_topic))
            )
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(events).where(wanted)
        )
        rows = await self._session.rows(
            sa.select(events)
            .where(wanted)
            .order_by(events.c.starts_at, events.c.id)
            .offset(offset)
            .limit(limit)
        )
        return await self._whole(rows), total

    async def _write_parts(self, number: int, event: Event) -> None:
        await self._session.run_each(
            event_versions.insert(),
            [
                {"event_id": number, "language": language, "title": v.title, "text": v.text}
                for language, v in event.versions.items()
            ],
        )
        await self._session.run_each(
            event_topics.insert(),
            [{"event_id": number, "topic": topic} for topic in sorted(event.topics)],
        )

    async def _whole(self, rows: Sequence[sa.Row[Any]]) -> Sequence[Event]:
        """Put versions and topics to the rows of events."""
        if not rows:
            return []
        ids = [row.id for row in rows]
        versions: dict[int, dict[Language, EventVersion]] = defaultdict(dict)
        for row in await self._session.rows(
            sa.select(event_versions).where(event_versions.c.event_id.in_(ids))
        ):
            versions[row.event_id][Language(row.language)] = EventVersion(row.title, row.text)
        topics: dict[int, set[TopicKey]] = defaultdict(set)
        for row in await self._session.rows(
            sa.select(event_topics).where(event_topics.c.event_id.in_(ids))
        ):
            topics[row.event_id].add(TopicKey(row.topic))
        return [
            Event(
                id=EventId(row.id),
                kind=EventKind(row.kind),
                versions=versions[row.id],
                starts_at=row.starts_at,
                local_date=row.local_date,
                local_time=row.local_time,
                zone=row.zone,
                place=row.place,
                topics=frozenset(topics[row.id]),
                state=EventState(row.state),
                author=PersonId(row.author),
                revision=row.revision,
            )
            for row in rows
        ]


def _values(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind,
        "starts_at": event.starts_at,
        "local_date": event.local_date,
        "local_time": event.local_time,
        "zone": event.zone,
        "place": event.place,
        "state": event.state,
        "author": event.author,
    }
