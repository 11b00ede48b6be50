"""Events: single ones and the occurrences of series, and how each stood before."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import uuid4

import sqlalchemy as sa

from core.model.event import INTERESTED, Event, EventPast
from core.model.event_kind import AHEAD_STATES, EventKind, EventState
from core.model.event_time import LONGEST
from core.model.identity import EventId, PersonId, SeriesId, TopicKey
from storage.agenda_tables import (
    attendance,
    event_groups,
    event_history,
    event_roles,
    event_topics,
    events,
)
from storage.group_tables import group_members
from storage.stores.event_changes import SqlEventChanges
from storage.stores.event_circles import seen_by
from storage.stores.event_rows import PARTS, values_of, whole, write_parts

_SOONEST = (events.c.starts_at, events.c.id)
_LATEST = (events.c.starts_at.desc(), events.c.id.desc())
_IMPORT_LOCK = 0x1CA1


class SqlEvents(SqlEventChanges):
    """The agenda in one transaction."""

    async def add(self, event: Event) -> EventId:
        """Write an event down (its `id` is ignored); return the id."""
        values = values_of(event) | {"uid": event.uid or str(uuid4())}
        number = await self._session.value(
            events.insert().values(revision=event.revision, **values).returning(events.c.id)
        )
        await write_parts(self._session, number, event)
        return EventId(number)

    async def save(self, event: Event, *, was_revision: int, parts: bool = True) -> bool:
        """Overwrite an event if it still has that revision, as the next one; say whether it did.

        Without *parts*, its versions, topics and groups are as they were.
        """
        values = values_of(event) | ({"uid": event.uid} if event.uid else {})
        saved = await self._session.changed(
            events.update()
            .where(events.c.id == event.id, events.c.revision == was_revision)
            .values(revision=was_revision + 1, **values)
        )
        if saved != 1:
            return False
        if parts:
            for part in PARTS:
                await self._session.run(part.delete().where(part.c.event_id == event.id))
            await write_parts(self._session, event.id, event)
        return True

    async def hold(self, events: Collection[EventId]) -> None:
        """Let nobody else change those events until this transaction ends."""
        chosen = sa.select(_table.c.id).where(_table.c.id.in_(sorted(events)))
        # SQLite leaves FOR UPDATE out: it has one writer at a time anyway.
        await self._session.run(chosen.order_by(_table.c.id).with_for_update())

    async def get(self, event: EventId) -> Event | None:
        """Return an event, every version included."""
        found = await self._those(events.c.id == event)
        return found[0] if found else None

    async def get_many(self, events: Collection[EventId]) -> Sequence[Event]:
        """Return those events that there are, soonest first."""
        return await self._those(_table.c.id.in_(sorted(events)))

    async def import_alone(self) -> None:
        """Let nobody else import until this transaction ends: two would put the same UID in."""
        await self._session.stand_alone(_IMPORT_LOCK)

    async def with_uids(self, uids: Collection[str]) -> Sequence[Event]:
        """Return every event with one of those iCalendar UIDs, soonest first."""
        return await self._those(events.c.uid.in_(sorted(uids)))

    async def of_series(self, series: SeriesId, *, after: datetime | None) -> Sequence[Event]:
        """Return the occurrences that start after a moment (None: all), soonest first."""
        belongs = events.c.series_id == series
        if after is not None:
            belongs = sa.and_(belongs, events.c.starts_at > after)
        return await self._those(belongs)

    async def adjourned_to(self, event: EventId) -> Event | None:
        """Return the hearing that went over to this one, if one did."""
        found = await self._those(events.c.successor == event)
        return found[0] if found else None

    async def write_past(self, event: EventId, past: EventPast) -> None:
        """Add a line to an event's history."""
        await self._session.run(
            event_history.insert().values(
                event_id=event, at=past.at, state=past.state, starts_at=past.starts_at
            )
        )

    async def history(self, event: EventId) -> Sequence[EventPast]:
        """Return how an event stood from when on, the oldest first."""
        rows = await self._session.rows(
            sa.select(event_history)
            .where(event_history.c.event_id == event)
            .order_by(event_history.c.id)
        )
        return [EventPast(row.at, EventState(row.state), row.starts_at) for row in rows]

    async def upcoming(
        self,
        reader: PersonId | None,
        topics: frozenset[TopicKey] | None,
        *,
        after: datetime,
        offset: int,
        limit: int,
        kinds: Collection[EventKind] | None = None,
        mine: bool = False,
    ) -> tuple[Sequence[Event], int]:
        """Return a page of what is in the agenda and not over then, soonest first; the total.

        See `core.ports.stores.events.Events.upcoming`.
        """
        wanted = _not_over(after)
        if kinds is not None:
            wanted.append(events.c.kind.in_(sorted(kinds)))
        if topics is not None:
            on_topic = _on_topics(topics)
            wanted.append(on_topic if reader is None else sa.or_(on_topic, _concerns(reader)))
        if reader is not None:
            wanted.append(seen_by(reader))
            if mine:
                wanted.append(sa.or_(_said_so(reader), _has_role(reader)))
        return await self._page(sa.and_(*wanted), _SOONEST, offset, limit)

    async def count_upcoming(self, *, after: datetime) -> int:
        """Return how much is in the agenda and not over then; a series counts once."""
        alone = -events.c.id  # no series has a negative number
        one = sa.func.coalesce(events.c.series_id, alone)
        query = sa.select(sa.func.count(sa.distinct(one))).where(*_not_over(after))
        return int(await self._session.value(query))

    async def in_states(
        self,
        states: Collection[EventState],
        *,
        kinds: Collection[EventKind] | None = None,
        over_before: datetime | None = None,
        offset: int,
        limit: int,
    ) -> tuple[Sequence[Event], int]:
        """Return a page of events in those states, past ones too, latest start first; the total.

        *over_before* leaves only what was over at that moment (aware UTC).
        """
        wanted: sa.ColumnElement[bool] = events.c.state.in_(sorted(states))
        if kinds is not None:
            wanted = sa.and_(wanted, events.c.kind.in_(sorted(kinds)))
        if over_before is not None:
            over = sa.func.coalesce(events.c.ends_at, events.c.starts_at) <= over_before
            wanted = sa.and_(wanted, over)
        return await self._page(wanted, _LATEST, offset, limit)

    async def _page(
        self,
        wanted: sa.ColumnElement[bool],
        order: Sequence[sa.ColumnElement[object]],
        offset: int,
        limit: int,
    ) -> tuple[Sequence[Event], int]:
        count = sa.select(sa.func.count()).select_from(events).where(wanted)
        total = int(await self._session.value(count))
        query = sa.select(events).where(wanted).order_by(*order).offset(offset).limit(limit)
        return await whole(self._session, await self._session.rows(query)), total

    async def _those(self, condition: sa.ColumnElement[bool]) -> Sequence[Event]:
        query = sa.select(events).where(condition).order_by(*_SOONEST)
        return await whole(self._session, await self._session.rows(query))


_table = events
"""The table, under a name that a parameter of the same name does not hide."""


def _not_over(after: datetime) -> list[sa.ColumnElement[bool]]:
    return [
        events.c.state.in_(AHEAD_STATES),
        events.c.starts_at > after - LONGEST,  # nothing lasts longer: lets the index help
        sa.func.coalesce(events.c.ends_at, events.c.starts_at) > after,
    ]


def _on_topics(topics: frozenset[TopicKey]) -> sa.ColumnElement[bool]:
    of_event = event_topics.c.event_id == events.c.id
    any_topic = sa.exists().where(of_event)
    return sa.or_(~any_topic, sa.exists().where(of_event, event_topics.c.topic.in_(sorted(topics))))


def _concerns(reader: PersonId) -> sa.ColumnElement[bool]:
    """Return the condition that an event has to do with somebody, whatever topics they follow."""
    in_a_group = sa.exists().where(
        event_groups.c.event_id == events.c.id,
        group_members.c.group_id == event_groups.c.group_id,
        group_members.c.person_id == reader,
    )
    return sa.or_(_said_so(reader), _has_role(reader), in_a_group)


def _said_so(reader: PersonId) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        attendance.c.event_id == events.c.id,
        attendance.c.person_id == reader,
        attendance.c.said.in_(INTERESTED),
    )


def _has_role(reader: PersonId) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        event_roles.c.event_id == events.c.id, event_roles.c.person_id == reader
    )
