"""What was published about candidates: stances, asks and commitments."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from core.model.candidate import Commitment, Kept, PublishedStance, Stance
from core.model.identity import CandidateId, EventId
from core.model.reference import AskKey
from storage.agenda_tables import events
from storage.candidate_tables import commitments, stances, supported_asks
from storage.session import Session


class SqlCandidateWords:
    """The part of candidates that comes out of meetings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def latest_stances(self) -> Sequence[PublishedStance]:
        """Return the latest word of every candidate on every heading that was discussed."""
        latest = latest_words().subquery()
        query = sa.select(latest).where(latest.c.place == 1)
        rows = await self._session.rows(query.order_by(latest.c.candidate_id, latest.c.heading))
        return [_stance(row) for row in rows]

    async def publish(
        self,
        event: EventId,
        words: Sequence[PublishedStance],
        asks: Collection[str],
        candidate: CandidateId,
    ) -> None:
        """Replace what was published of a meeting, commitments left out."""
        for each in (stances, supported_asks):
            await self._session.run(each.delete().where(each.c.event_id == event))
        await self._session.run_each(
            stances.insert(),
            [
                {
                    "event_id": event,
                    "heading": word.heading,
                    "candidate_id": candidate,
                    "stance": word.stance,
                    "quote": word.quote,
                    "said_on": word.said_on,
                }
                for word in words
            ],
        )
        await self._session.run_each(
            supported_asks.insert(),
            [{"event_id": event, "ask": ask, "candidate_id": candidate} for ask in sorted(asks)],
        )

    async def commitments_of(self, event: EventId) -> Sequence[Commitment]:
        """Return what was promised in a meeting, by heading."""
        return await self._commitments(commitments.c.event_id == event)

    async def commitment(self, number: int) -> Commitment | None:
        """Return one commitment."""
        return next(iter(await self._commitments(commitments.c.id == number)), None)

    async def commitment_of_deadline(self, event: EventId) -> Commitment | None:
        """Return the commitment of which a deadline reminds."""
        return next(iter(await self._commitments(commitments.c.deadline_id == event)), None)

    async def add_commitment(self, commitment: Commitment) -> None:
        """Write one down (its id is ignored)."""
        await self._session.run(commitments.insert().values(**_values(commitment)))

    async def save_commitment(self, commitment: Commitment) -> None:
        """Overwrite one."""
        this = commitments.c.id == commitment.id
        await self._session.run(commitments.update().where(this).values(**_values(commitment)))

    async def drop_commitment(self, number: int) -> None:
        """Delete one that is published no longer."""
        await self._session.run(commitments.delete().where(commitments.c.id == number))

    async def mark_commitment(self, number: int, kept: Kept) -> bool:
        """Write down what became of one; say whether that was a change."""
        other = sa.and_(commitments.c.id == number, commitments.c.kept != kept)
        return bool(
            await self._session.changed(commitments.update().where(other).values(kept=kept))
        )

    async def words_by(
        self, candidate: CandidateId | None = None
    ) -> Mapping[CandidateId, tuple[PublishedStance, ...]]:
        """Return every stance of one candidate, or of all (None), the newest first."""
        query = sa.select(stances).order_by(
            stances.c.said_on.desc(), stances.c.event_id.desc(), stances.c.heading
        )
        if candidate is not None:
            query = query.where(stances.c.candidate_id == candidate)
        words: dict[CandidateId, list[PublishedStance]] = defaultdict(list)
        for row in await self._session.rows(query):
            words[CandidateId(row.candidate_id)].append(_stance(row))
        return {who: tuple(said) for who, said in words.items()}

    async def asks_by(
        self, candidate: CandidateId | None = None
    ) -> Mapping[CandidateId, Mapping[AskKey, date]]:
        """Return which asks one supports, or all do (None), and when they last said so."""
        own = supported_asks.c
        query = (
            sa.select(own.candidate_id, own.ask, sa.func.max(events.c.local_date).label("said_on"))
            .join(events, events.c.id == own.event_id)
            .group_by(own.candidate_id, own.ask)
            .order_by(own.ask)
        )
        if candidate is not None:
            query = query.where(own.candidate_id == candidate)
        asks: dict[CandidateId, dict[AskKey, date]] = defaultdict(dict)
        for row in await self._session.rows(query):
            asks[CandidateId(row.candidate_id)][AskKey(row.ask)] = row.said_on
        return asks

    async def promised_by(
        self, candidate: CandidateId | None = None
    ) -> Mapping[CandidateId, tuple[Commitment, ...]]:
        """Return the commitments of one, or of all (None), in the order in which they are due."""
        which = sa.true() if candidate is None else commitments.c.candidate_id == candidate
        promises: dict[CandidateId, list[Commitment]] = defaultdict(list)
        for each in await self._commitments(which):
            promises[each.candidate].append(each)
        return {who: tuple(promised) for who, promised in promises.items()}

    async def _commitments(self, which: sa.ColumnElement[bool]) -> Sequence[Commitment]:
        rows = await self._session.rows(
            sa.select(commitments)
            .where(which)
            .order_by(commitments.c.due.is_(None), commitments.c.due, commitments.c.heading)
        )
        return [
            Commitment(
                id=row.id,
                candidate=CandidateId(row.candidate_id),
                event=EventId(row.event_id),
                heading=row.heading,
                text=row.text,
                due=row.due,
                kept=Kept(row.kept),
                deadline=None if row.deadline_id is None else EventId(row.deadline_id),
            )
            for row in rows
        ]


def latest_words() -> sa.Select[Any]:
    """Return a query of every stance that was discussed; the latest of each has `place` 1."""
    newest_first = (stances.c.said_on.desc(), stances.c.event_id.desc())
    by = (stances.c.candidate_id, stances.c.heading)
    place = sa.func.row_number().over(partition_by=by, order_by=newest_first).label("place")
    return sa.select(stances, place).where(stances.c.stance != Stance.NOT_DISCUSSED)


def _stance(row: sa.Row[Any]) -> PublishedStance:
    return PublishedStance(
        candidate=CandidateId(row.candidate_id),
        event=EventId(row.event_id),
        heading=row.heading,
        stance=Stance(row.stance),
        quote=row.quote,
        said_on=row.said_on,
    )


def _values(commitment: Commitment) -> dict[str, Any]:
    return {
        "candidate_id": commitment.candidate,
        "event_id": commitment.event,
        "heading": commitment.heading,
        "text": commitment.text,
        "due": commitment.due,
        "kept": commitment.kept,
        "deadline_id": commitment.deadline,
    }
