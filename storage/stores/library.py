"""Finding what was published: conditions on briefings, and the pages they give."""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.briefing import Briefing
from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import Attendance
from core.model.identity import BriefingId, PersonId
from core.ports.stores.library import Shelf
from storage.agenda_tables import attendance
from storage.briefing_tables import briefing_criteria, briefing_topics, briefings
from storage.group_tables import group_members
from storage.library_tables import digest_items
from storage.outbox_tables import broadcasts, copies
from storage.session import Session
from storage.stores.briefings import SqlBriefings
from storage.stores.folded import holding

_CIRCLES = ("group", "event")
"""Kinds of criteria that make an audience closed."""


class SqlLibrary:
    """The library in one transaction."""

    def __init__(self, session: Session, published: SqlBriefings) -> None:
        self._session = session
        self._published = published

    async def find(
        self, reader: PersonId, shelf: Shelf, *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of what is on the shelf, newest first, and how many there are."""
        wanted = sa.and_(_readable(reader), *self._on(shelf))
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(briefings).where(wanted)
        )
        rows = await self._session.rows(
            sa.select(briefings.c.id)
            .where(wanted)
            .order_by(briefings.c.published_at.desc(), briefings.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        found = await self._published.several([BriefingId(row.id) for row in rows])
        return found, int(total)

    async def may_read(self, reader: PersonId, briefing: BriefingId) -> bool:
        """Say whether there is such a briefing for that reader."""
        query = sa.select(briefings.c.id).where(briefings.c.id == briefing, _readable(reader))
        return await self._session.value(query) is not None

    def _on(self, shelf: Shelf) -> list[sa.ColumnElement[bool]]:
        conditions = []
        if shelf.topics is not None:
            ways = [_about(sorted(shelf.topics))]
            if shelf.addressed:
                # A closed one that the reader may read is theirs.
                ways += [_has("any", "everyone"), briefings.c.closed.is_(True)]
            conditions.append(sa.or_(*ways))
        if shelf.words:
            conditions.append(briefings.c.id.in_(holding(shelf.words, self._session.dialect)))
        if shelf.since is not None:
            conditions.append(briefings.c.published_at >= shelf.since)
        if shelf.before is not None:
            conditions.append(briefings.c.published_at < shelf.before)
        return conditions


def _readable(reader: PersonId) -> sa.ColumnElement[bool]:
    return sa.and_(
        briefings.c.withdrawn_at.is_(None),
        ~_is_to_come(),
        sa.or_(
            briefings.c.closed.is_(False),
            _belongs(reader),
            _was_sent(reader),
            _is_in_digest_of(reader),
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


def _was_sent(reader: PersonId) -> sa.ColumnElement[bool]:
    """A copy reached, or may have reached, the reader; as long as it is known."""
    return sa.exists().where(
        broadcasts.c.subject == BroadcastSubject.BRIEFING,
        broadcasts.c.subject_id == briefings.c.id,
        copies.c.broadcast_id == broadcasts.c.id,
        copies.c.person_id == reader,
        copies.c.state.in_((DeliveryState.SENT, DeliveryState.IN_DOUBT)),
    )


def _belongs(reader: PersonId) -> sa.ColumnElement[bool]:
    """The reader is in the groups, or comes to the events, that the audience asks for now."""
    circles = [sa.or_(~_has("only", kind), _is_in("only", (kind,), reader)) for kind in _CIRCLES]
    open_to_others = sa.or_(_has("any", "everyone"), _has("any", "topic"))
    return sa.and_(
        sa.or_(open_to_others, _is_in("any", _CIRCLES, reader)),
        *circles,
        ~_is_in("without", _CIRCLES, reader),
    )


def _is_in(part: str, kinds: Sequence[str], reader: PersonId) -> sa.ColumnElement[bool]:
    mine = {
        "group": sa.select(sa.cast(group_members.c.group_id, sa.String)).where(
            group_members.c.person_id == reader
        ),
        "event": sa.select(sa.cast(attendance.c.event_id, sa.String)).where(
            attendance.c.person_id == reader, attendance.c.said == Attendance.COMING
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


def _about(topics: Sequence[str]) -> sa.ColumnElement[bool]:
    """It is on one of the topics, or went to those who follow one (an alert names no others)."""
    on_topic = sa.exists().where(
        briefing_topics.c.briefing_id == briefings.c.id, briefing_topics.c.topic.in_(topics)
    )
    return sa.or_(on_topic, _has("any", "topic", briefing_criteria.c.value.in_(topics)))


def _is_in_digest_of(reader: PersonId) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        digest_items.c.briefing_id == briefings.c.id, digest_items.c.person_id == reader
    )
