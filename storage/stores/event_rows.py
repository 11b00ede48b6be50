"""Events as rows: what is written of one, and how it is put together again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, GroupId, PersonId, SeriesId, TopicKey
from core.model.language import Language
from core.model.reference import CallKey
from storage.agenda_tables import event_groups, event_topics, event_versions
from storage.session import Session

PARTS = (event_versions, event_topics, event_groups)
"""Tables with more rows of one event, written anew with it."""
_READ_AT_ONCE = 500
"""So many ids fit into one query on either database."""


def values_of(event: Event) -> dict[str, Any]:
    """Return the columns of an event, without its id, revision and UID."""
    return {
        "kind": event.kind,
        "starts_at": event.starts_at,
        "local_date": event.local_date,
        "local_time": event.local_time,
        "zone": event.zone,
        "place": event.place,
        "state": event.state,
        "author": event.author,
        "ends_at": event.ends_at,
        "last_date": event.last_date,
        "end_time": event.end_time,
        "invited_only": event.invited_only,
        "seats": event.seats,
        "interpretation": ",".join(sorted(event.interpretation)),
        "distances": None if event.distances is None else _written(event.distances),
        "after": _written(event.after),
        "series_id": event.series,
        "occurrence": event.occurrence,
        "call": event.call,
        "successor": event.successor,
    }


async def write_parts(session: Session, number: int, event: Event) -> None:
    """Write versions, topics and groups of an event that has none of them yet."""
    rows: dict[sa.Table, list[dict[str, Any]]] = {
        event_versions: [
            {"language": language, "title": v.title, "text": v.text}
            for language, v in event.versions.items()
        ],
        event_topics: [{"topic": topic} for topic in sorted(event.topics)],
        event_groups: [{"group_id": group} for group in sorted(event.groups)],
    }
    for table in PARTS:
        values = [{"event_id": number, **each} for each in rows[table]]
        await session.run_each(table.insert(), values)


async def whole(session: Session, rows: Sequence[sa.Row[Any]]) -> Sequence[Event]:
    """Put versions, topics and groups to the rows of events."""
    ids = [row.id for row in rows]
    versions: dict[int, dict[Language, EventVersion]] = defaultdict(dict)
    for row in await _parts(session, event_versions, ids):
        versions[row.event_id][Language(row.language)] = EventVersion(row.title, row.text)
    topics: dict[int, set[TopicKey]] = defaultdict(set)
    for row in await _parts(session, event_topics, ids):
        topics[row.event_id].add(TopicKey(row.topic))
    groups: dict[int, set[GroupId]] = defaultdict(set)
    for row in await _parts(session, event_groups, ids):
        groups[row.event_id].add(GroupId(row.group_id))
    return [
        _event(row, versions[row.id], frozenset(topics[row.id]), frozenset(groups[row.id]))
        for row in rows
    ]


async def _parts(session: Session, table: sa.Table, ids: Sequence[int]) -> Sequence[sa.Row[Any]]:
    found: list[sa.Row[Any]] = []
    for start in range(0, len(ids), _READ_AT_ONCE):
        some = table.c.event_id.in_(ids[start : start + _READ_AT_ONCE])
        found += await session.rows(sa.select(table).where(some))
    return found


def _event(
    row: sa.Row[Any],
    versions: dict[Language, EventVersion],
    topics: frozenset[TopicKey],
    groups: frozenset[GroupId],
) -> Event:
    return Event(
        id=EventId(row.id),
        kind=EventKind(row.kind),
        versions=versions,
        starts_at=row.starts_at,
        local_date=row.local_date,
        local_time=row.local_time,
        zone=row.zone,
        place=row.place,
        topics=topics,
        state=EventState(row.state),
        author=PersonId(row.author),
        revision=row.revision,
        ends_at=row.ends_at,
        last_date=row.last_date,
        end_time=row.end_time,
        groups=groups,
        invited_only=row.invited_only,
        seats=row.seats,
        interpretation=frozenset(map(Language, _cut(row.interpretation))),
        distances=None if row.distances is None else _read(row.distances),
        after=_read(row.after),
        series=None if row.series_id is None else SeriesId(row.series_id),
        occurrence=row.occurrence,
        call=None if row.call is None else CallKey(row.call),
        uid=row.uid,
        successor=None if row.successor is None else EventId(row.successor),
    )


def _written(spans: Iterable[timedelta]) -> str:
    return ",".join(str(int(each.total_seconds())) for each in spans)


def _read(spans: str) -> tuple[timedelta, ...]:
    return tuple(timedelta(seconds=int(each)) for each in _cut(spans))


def _cut(written: str) -> list[str]:
    return [each for each in written.split(",") if each]
