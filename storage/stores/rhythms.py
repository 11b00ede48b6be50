"""How often people hear of their topics, and who of an audience is reached by a digest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.event import Attendance
from core.model.identity import PersonId, TopicKey
from core.model.rhythm import DigestCount, Rhythm
from storage.agenda_tables import attendance
from storage.group_tables import group_members, groups
from storage.session import Session
from storage.stores.audience import Span, in_audience
from storage.tables import follows, people


class SqlRhythms:
    """Rhythms in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of(self, person: PersonId) -> Mapping[TopicKey, Rhythm]:
        """Return the topics that a person follows, each with its rhythm."""
        query = sa.select(follows.c.topic, follows.c.rhythm).where(follows.c.person_id == person)
        rows = await self._session.rows(query)
        return {TopicKey(row.topic): Rhythm(row.rhythm) for row in rows}

    async def set(self, person: PersonId, topic: TopicKey, rhythm: Rhythm) -> bool:
        """Give a followed topic a rhythm; say whether it is followed."""
        changed = await self._session.changed(
            follows.update()
            .where(follows.c.person_id == person, follows.c.topic == topic)
            .values(rhythm=rhythm)
        )
        return bool(changed)

    async def set_all(self, person: PersonId, rhythm: Rhythm) -> None:
        """Give every topic that a person follows now the same rhythm."""
        await self._session.run(
            follows.update().where(follows.c.person_id == person).values(rhythm=rhythm)
        )

    async def count(self, audience: Audience) -> DigestCount:
        """Return how many of an audience would get a calm briefing at once, and how many later."""
        everybody = await self._session.value(_counted(in_audience(audience)))
        if audience.everyone:
            return DigestCount(at_once=everybody, digest=0)
        # Who gathers one of its topics is in the beginning of the audience already.
        narrowed = in_audience(replace(audience, everyone=True))
        later = await self._session.value(_counted(by_digest(audience), narrowed))
        return DigestCount(at_once=everybody - later, digest=later)


def by_digest(audience: Audience, *, span: Span | None = None) -> sa.ColumnElement[bool]:
    """Return the condition that somebody is in an audience only by topics that they gather."""
    if audience.everyone or not audience.topics:
        return sa.false()
    waiting = gathered(audience)
    if span is not None:
        number = follows.c.person_id
        waiting = waiting.where(number > span[0], number <= span[1])
    later = people.c.id.in_(waiting)  # few, so they are looked for first
    return sa.and_(later, *(~sooner for sooner in _sooner(audience)))


def is_daily(audience: Audience) -> sa.ColumnElement[bool]:
    """Return the condition that one of an audience's topics comes daily: the fastest counts."""
    return _of(gathered(audience).where(follows.c.rhythm == Rhythm.DAILY))


def gathered(audience: Audience) -> sa.Select[tuple[int]]:
    """Return the query for those who gather one of an audience's topics into digests."""
    return sa.select(follows.c.person_id).where(
        follows.c.topic.in_(sorted(audience.topics)),
        # In these words, for the partial index.
        follows.c.rhythm != sa.literal_column("'at_once'"),
    )


def _sooner(audience: Audience) -> Sequence[sa.ColumnElement[bool]]:
    """Return the ways to be in an audience that do not wait for a digest."""
    ways = [
        sa.select(follows.c.person_id).where(
            follows.c.topic.in_(sorted(audience.topics)), follows.c.rhythm == Rhythm.AT_ONCE
        )
    ]
    if audience.groups:
        open_ones = sa.select(groups.c.id).where(
            groups.c.id.in_(sorted(audience.groups)), groups.c.closed_at.is_(None)
        )
        ways.append(
            sa.select(group_members.c.person_id).where(group_members.c.group_id.in_(open_ones))
        )
    if audience.events:
        ways.append(
            sa.select(attendance.c.person_id).where(
                attendance.c.event_id.in_(sorted(audience.events)),
                attendance.c.said == Attendance.COMING,
            )
        )
    return [_of(way) for way in ways]


def _of(ids: sa.Select[tuple[int]]) -> sa.ColumnElement[bool]:
    """Return the condition that a person is among *ids*, looked up one by one."""
    return sa.exists(ids.where(ids.selected_columns[0] == people.c.id).correlate(people))


def _counted(*conditions: sa.ColumnElement[bool]) -> sa.Select[int]:
    return sa.select(sa.func.count()).select_from(people).where(*conditions)
