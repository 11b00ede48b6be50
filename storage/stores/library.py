"""Finding what was published: conditions on briefings, and the pages they give.

The conditions are long, and every member opens the library: each shape of a shelf is made into
statements once, and only its values differ.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from core.model.briefing import Briefing
from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import Attendance
from core.model.identity import BriefingId, PersonId
from core.ports.stores.library import Shelf
from storage.agenda_tables import attendance
from storage.among import among
from storage.briefing_tables import briefing_criteria, briefing_topics, briefings
from storage.group_tables import group_members
from storage.library_tables import digest_items
from storage.outbox_tables import broadcasts, copies
from storage.prepared import Prepared
from storage.session import Session
from storage.stores.briefings import SqlBriefings
from storage.stores.folded import asked_for, holding

_CIRCLES = ("group", "event")
"""Kinds of criteria that make an audience closed."""
_READER = sa.bindparam("reader", type_=briefings.c.id.type)


class SqlLibrary:
    """The library in one transaction."""

    def __init__(self, session: Session, published: SqlBriefings) -> None:
        self._session = session
        self._published = published

    async def find(
        self, reader: PersonId, shelf: Shelf, *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of what is on the shelf, newest first, and how many there are."""
        total = await self.count(reader, shelf)
        if offset >= total or not limit:
            return [], total
        values = {**self._values(reader, shelf), "skipped": offset, "most": limit}
        rows = await self._session.prepared(_page(self._shape(shelf)), values)
        return await self._published.several([BriefingId(row.id) for row in rows]), total

    async def count(self, reader: PersonId, shelf: Shelf) -> int:
        """Return how many there are on the shelf."""
        counting = _total(self._shape(shelf))
        (row,) = await self._session.prepared(counting, self._values(reader, shelf))
        return int(row.total)

    async def may_read(self, reader: PersonId, briefing: BriefingId) -> bool:
        """Say whether there is such a briefing for that reader."""
        values = {"reader": reader, "briefing": briefing}
        return await self._session.quick_row(_READABLE_ONE, values) is not None

    def _shape(self, shelf: Shelf) -> "_Shape":
        return _Shape(
            topics=shelf.topics is not None,
            addressed=shelf.addressed,
            words=bool(shelf.words),
            since=shelf.since is not None,
            before=shelf.before is not None,
            dialect=self._session.dialect,
        )

    def _values(self, reader: PersonId, shelf: Shelf) -> Mapping[str, Any]:
        return {
            "reader": reader,
            "topics": sorted(shelf.topics or ()),
            "asked": asked_for(shelf.words, self._session.dialect),
            "since": shelf.since,
            "before": shelf.before,
        }


@dataclass(frozen=True, slots=True)
class _Shape:
    """Which conditions a shelf has; to say words each dialect has its own way."""

    topics: bool
    addressed: bool
    words: bool
    since: bool
    before: bool
    dialect: str


@cache
def _total(shape: _Shape) -> Prepared:
    wanted = sa.and_(*_on(shape))
    return Prepared(sa.select(sa.func.count().label("total")).select_from(briefings).where(wanted))


@cache
def _page(shape: _Shape) -> Prepared:
    newest_first = briefings.c.published_at.desc(), briefings.c.id.desc()
    page = sa.select(briefings.c.id).where(*_on(shape)).order_by(*newest_first)
    skipped, most = (sa.bindparam(name, type_=sa.Integer()) for name in ("skipped", "most"))
    return Prepared(page.offset(skipped).limit(most))


def _on(shape: _Shape) -> list[sa.ColumnElement[bool]]:
    conditions = [_readable()]
    if shape.topics:
        ways = [_about_topics()]
        if shape.addressed:
            # A closed one that the reader may read is theirs.
            ways += [_has("any", "everyone"), briefings.c.closed.is_(True)]
        conditions.append(sa.or_(*ways))
    if shape.words:
        conditions.append(briefings.c.id.in_(holding("asked", shape.dialect)))
    if shape.since:
        conditions.append(briefings.c.published_at >= sa.bindparam("since"))
    if shape.before:
        conditions.append(briefings.c.published_at < sa.bindparam("before"))
    return conditions


def _readable() -> sa.ColumnElement[bool]:
    return sa.and_(
        briefings.c.withdrawn_at.is_(None),
        ~_is_to_come(),
        sa.or_(
            briefings.c.closed.is_(False),
            _belongs(),
            _was_sent(),
            _is_in_digest(),
        ),
    )


def _is_to_come() -> sa.ColumnElement[bool]:
    """Its sending waits for its time, or was called off before that."""
    never_began = sa.and_(
        broadcasts.c.state == BroadcastState.CANCELLED,
        broadcasts.c.start_at.is_not(None),
        broadcasts.c.cursor == 0,
    )
    return sa.exists().where(
        broadcasts.c.subject == BroadcastSubject.BRIEFING,
        broadcasts.c.subject_id == briefings.c.id,
        sa.or_(broadcasts.c.state == BroadcastState.SCHEDULED, never_began),
    )


def _was_sent() -> sa.ColumnElement[bool]:
    """A copy reached, or may have reached, the reader; as long as it is known."""
    return sa.exists().where(
        broadcasts.c.subject == BroadcastSubject.BRIEFING,
        broadcasts.c.subject_id == briefings.c.id,
        copies.c.broadcast_id == broadcasts.c.id,
        copies.c.person_id == _READER,
        sa.or_(copies.c.state == DeliveryState.SENT, copies.c.state == DeliveryState.IN_DOUBT),
    )


def _belongs() -> sa.ColumnElement[bool]:
    """The reader is in the groups, or comes to the events, that the audience asks for now."""
    circles = [sa.or_(~_has("only", kind), _is_in("only", (kind,))) for kind in _CIRCLES]
    open_to_others = sa.or_(_has("any", "everyone"), _has("any", "topic"))
    return sa.and_(
        sa.or_(open_to_others, _is_in("any", _CIRCLES)),
        *circles,
        ~_is_in("without", _CIRCLES),
    )


def _is_in(part: str, kinds: Sequence[str]) -> sa.ColumnElement[bool]:
    mine = {
        "group": sa.select(sa.cast(group_members.c.group_id, sa.String)).where(
            group_members.c.person_id == _READER
        ),
        "event": sa.select(sa.cast(attendance.c.event_id, sa.String)).where(
            attendance.c.person_id == _READER, attendance.c.said == Attendance.COMING
        ),
    }
    return sa.or_(*(_has(part, kind, briefing_criteria.c.value.in_(mine[kind])) for kind in kinds))


def _has(
    part: str, kind: str, condition: sa.ColumnElement[bool] | None = None
) -> sa.ColumnElement[bool]:
    found = sa.exists().where(
        briefing_criteria.c.briefing_id == briefings.c.id,
        briefing_criteria.c.part == part,
        briefing_criteria.c.kind == kind,
    )
    return found if condition is None else found.where(condition)


def _about_topics() -> sa.ColumnElement[bool]:
    """It is on one of the topics, or went to those who follow one (an alert names no others)."""
    on_topic = sa.exists().where(
        briefing_topics.c.briefing_id == briefings.c.id, among(briefing_topics.c.topic, "topics")
    )
    return sa.or_(on_topic, _has("any", "topic", among(briefing_criteria.c.value, "topics")))


def _is_in_digest() -> sa.ColumnElement[bool]:
    return sa.exists().where(
        digest_items.c.briefing_id == briefings.c.id, digest_items.c.person_id == _READER
    )


_READABLE_ONE = Prepared(
    sa.select(briefings.c.id).where(briefings.c.id == sa.bindparam("briefing"), _readable())
)
