"""Digests: which briefings wait for whom, and which went out in which round."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.briefing import Briefing
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.identity import BriefingId, PersonId
from storage.briefing_tables import briefing_criteria, briefings
from storage.library_tables import digest_items, digest_rounds
from storage.outbox_tables import broadcasts
from storage.session import Session
from storage.stores.audience import may_be_written_to
from storage.stores.briefings import SqlBriefings
from storage.stores.broadcasts import broadcast_of
from storage.tables import follows, people

_A_PRUNING = 5000
_HELD = (BroadcastState.PAUSED, BroadcastState.CANCELLED)


class SqlDigests:
    """Digests in one transaction."""

    def __init__(self, session: Session, published: SqlBriefings) -> None:
        self._session = session
        self._published = published

    async def has_due(self, now: datetime) -> bool:
        """Say whether there is something to begin a round for."""
        being_written = sa.exists().where(
            broadcasts.c.subject == BroadcastSubject.DIGEST,
            broadcasts.c.state == BroadcastState.FANNING,
        )
        someone = (
            sa.select(digest_items.c.person_id)
            .join(people, people.c.id == digest_items.c.person_id)
            .where(is_due(now), may_be_written_to(), ~being_written)
            .limit(1)
        )
        return await self._session.value(someone) is not None

    async def add_round(self, now: datetime) -> int:
        """Return the number of a new round."""
        new = digest_rounds.insert().values(started_at=now).returning(digest_rounds.c.id)
        return int(await self._session.value(new))

    async def find(
        self, reader: PersonId, number: int, *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of what went to a reader in a round, newest first, and the total."""
        wanted = _went_to(reader, number)
        chosen = briefings.join(digest_items, digest_items.c.briefing_id == briefings.c.id)
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(chosen).where(wanted)
        )
        rows = await self._session.rows(
            sa.select(briefings.c.id)
            .select_from(chosen)
            .where(wanted)
            .order_by(briefings.c.published_at.desc(), briefings.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        found = await self._published.several([BriefingId(row.id) for row in rows])
        return found, int(total)

    async def has(self, reader: PersonId, number: int, briefing: BriefingId) -> bool:
        """Say whether a briefing that is not withdrawn went to the reader in that round."""
        query = (
            sa.select(briefings.c.id)
            .select_from(briefings.join(digest_items, digest_items.c.briefing_id == briefings.c.id))
            .where(_went_to(reader, number), briefings.c.id == briefing)
        )
        return await self._session.value(query) is not None

    async def sent_with(self, briefing: BriefingId) -> Sequence[Broadcast]:
        """Return the broadcasts of the rounds in which a briefing went out."""
        numbers = sa.select(digest_items.c.round).where(
            digest_items.c.briefing_id == briefing, digest_items.c.round.is_not(None)
        )
        rows = await self._session.rows(
            sa.select(broadcasts)
            .where(
                broadcasts.c.subject == BroadcastSubject.DIGEST,
                broadcasts.c.subject_id.in_(numbers),
            )
            .order_by(broadcasts.c.id)
        )
        return [broadcast_of(row) for row in rows]

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a digest is due."""
        moment: datetime | None = await self._session.value(
            sa.select(sa.func.min(digest_items.c.due_at)).where(
                digest_items.c.round.is_(None),
                digest_items.c.due_at > after,
                digest_items.c.due_at <= until,
            )
        )
        return moment

    async def waiting(self, person: PersonId) -> int:
        """Return how many briefings wait for a person's next digest."""
        query = (
            sa.select(sa.func.count())
            .select_from(digest_items)
            .where(digest_items.c.person_id == person, digest_items.c.round.is_(None))
        )
        return int(await self._session.value(query))

    async def count(self, briefing: BriefingId) -> int:
        """Return for how many readers a briefing waits for a digest, or was in one."""
        query = (
            sa.select(sa.func.count())
            .select_from(digest_items)
            .where(digest_items.c.briefing_id == briefing)
        )
        return int(await self._session.value(query))

    async def drop_unfollowed(self, person: PersonId) -> None:
        """Drop what waits for a person's digest and went to none of the topics they follow now."""
        followed = sa.select(follows.c.topic).where(follows.c.person_id == person)
        still = sa.exists().where(
            briefing_criteria.c.briefing_id == digest_items.c.briefing_id,
            briefing_criteria.c.part == "any",
            briefing_criteria.c.kind == "topic",
            briefing_criteria.c.value.in_(followed),
        )
        await self._session.run(
            digest_items.delete().where(
                digest_items.c.person_id == person, digest_items.c.round.is_(None), ~still
            )
        )

    async def prune(self, *, waited_since: datetime, sent_before: datetime) -> int:
        """Delete what has waited for a paused reader since then, and what was sent before."""
        key = sa.tuple_(digest_items.c.person_id, digest_items.c.briefing_id)
        had_its_time = sa.or_(
            sa.and_(digest_items.c.round.is_(None), digest_items.c.due_at < waited_since),
            sa.and_(digest_items.c.round.is_not(None), digest_items.c.due_at < sent_before),
        )
        old = (
            sa.select(digest_items.c.person_id, digest_items.c.briefing_id)
            .where(had_its_time)
            .limit(_A_PRUNING)
        )
        return await self._session.changed(digest_items.delete().where(key.in_(old)))


def is_due(now: datetime) -> sa.ColumnElement[bool]:
    """Return the condition that a digest's item goes out by *now*: it waits, and nothing holds it.

    A sending that an editor holds or has stopped keeps back what waits in digests, too.
    """
    held = sa.exists().where(
        broadcasts.c.subject == BroadcastSubject.BRIEFING,
        broadcasts.c.subject_id == digest_items.c.briefing_id,
        broadcasts.c.state.in_(_HELD),
    )
    withdrawn = sa.exists().where(
        briefings.c.id == digest_items.c.briefing_id, briefings.c.withdrawn_at.is_not(None)
    )
    return sa.and_(digest_items.c.round.is_(None), digest_items.c.due_at <= now, ~held, ~withdrawn)


def _went_to(reader: PersonId, number: int) -> sa.ColumnElement[bool]:
    return sa.and_(
        digest_items.c.round == number,
        digest_items.c.person_id == reader,
        briefings.c.withdrawn_at.is_(None),
    )
