"""Candidates and members of parliament, as they are publicly known."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from core.model.candidate import Candidate, CandidateFilter, CandidateRecord, Fact, Stated
from core.model.fold import fold
from core.model.identity import CandidateId, EventId
from storage.agenda_tables import events
from storage.candidate_tables import candidate_facts, candidates, meetings
from storage.stores.candidate_words import SqlCandidateWords, latest_words


class SqlCandidates(SqlCandidateWords):
    """Candidates in one transaction."""

    async def add(self, candidate: Candidate) -> CandidateId:
        """Write a candidate down (the id is ignored); return the id."""
        number = await self._session.value(
            candidates.insert()
            .values(revision=candidate.revision, **_values(candidate))
            .returning(candidates.c.id)
        )
        await self._write_facts(number, candidate)
        return CandidateId(number)

    async def add_all(self, new: Sequence[Candidate]) -> None:
        """Write several down at once (ids are ignored)."""
        await self._session.run_each(
            candidates.insert(), [{"revision": each.revision, **_values(each)} for each in new]
        )
        keys = candidates.c.key.in_([each.key for each in new])
        rows = await self._session.rows(sa.select(candidates.c.key, candidates.c.id).where(keys))
        numbers = {row.key: row.id for row in rows}
        facts = [row for each in new for row in _facts(numbers[each.key], each)]
        await self._session.run_each(candidate_facts.insert(), facts)

    async def save(self, candidate: Candidate, *, was_revision: int) -> bool:
        """Overwrite one if it still has that revision, as the next one; say whether it did."""
        saved = await self._session.changed(
            candidates.update()
            .where(candidates.c.id == candidate.id, candidates.c.revision == was_revision)
            .values(revision=was_revision + 1, **_values(candidate))
        )
        if saved != 1:
            return False
        theirs = candidate_facts.c.candidate_id == candidate.id
        await self._session.run(candidate_facts.delete().where(theirs))
        await self._write_facts(candidate.id, candidate)
        return True

    async def get(self, candidate: CandidateId) -> Candidate | None:
        """Return one, withdrawn or not."""
        found = await self._whole(sa.select(candidates).where(candidates.c.id == candidate))
        return found[0] if found else None

    async def by_keys(self, keys: Collection[str]) -> Mapping[str, Candidate]:
        """Return those with these keys, by key."""
        query = sa.select(candidates).where(candidates.c.key.in_(sorted(keys)))
        return {found.key: found for found in await self._whole(query)}

    async def find(
        self, wanted: CandidateFilter, *, running: bool, offset: int, limit: int
    ) -> tuple[Sequence[Candidate], int]:
        """Return a page in the order of their names, and how many there are."""
        which = _which(wanted)
        if running:
            which = sa.and_(which, candidates.c.withdrawn_at.is_(None))
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(candidates).where(which)
        )
        query = (
            sa.select(candidates)
            .where(which)
            .order_by(
                candidates.c.withdrawn_at.is_not(None), candidates.c.sorted_by, candidates.c.id
            )
            .offset(offset)
            .limit(limit)
        )
        return await self._whole(query), total

    async def countries(self) -> Sequence[str]:
        """Return every country that a candidate is of, in order."""
        return await self._said(Fact.COUNTRY)

    async def groups(self) -> Sequence[str]:
        """Return every political group that a candidate is in, in order."""
        return await self._said(Fact.GROUP)

    async def record(self, candidate: CandidateId) -> CandidateRecord | None:
        """Return everything that was published about one."""
        found = await self.get(candidate)
        if found is None:
            return None
        return (await self._records([found], candidate))[0]

    async def records(self) -> Sequence[CandidateRecord]:
        """Return everything that was published about everybody, in the order of their names."""
        query = sa.select(candidates).order_by(candidates.c.sorted_by, candidates.c.id)
        return await self._records(await self._whole(query), None)

    async def _records(
        self, of: Sequence[Candidate], only: CandidateId | None
    ) -> Sequence[CandidateRecord]:
        words, asks = await self.words_by(only), await self.asks_by(only)
        promises, met = await self.promised_by(only), await self._meetings_of(only)
        return [
            CandidateRecord(
                each,
                words.get(each.id, ()),
                asks.get(each.id, {}),
                promises.get(each.id, ()),
                tuple(met.get(each.id, ())),
            )
            for each in of
        ]

    async def _meetings_of(
        self, only: CandidateId | None
    ) -> Mapping[CandidateId, Sequence[EventId]]:
        query = (
            sa.select(meetings.c.candidate_id, meetings.c.event_id)
            .join(events, events.c.id == meetings.c.event_id)
            .where(meetings.c.candidate_id.is_not(None))
            .order_by(events.c.starts_at.desc(), events.c.id.desc())
        )
        if only is not None:
            query = query.where(meetings.c.candidate_id == only)
        met: dict[CandidateId, list[EventId]] = defaultdict(list)
        for row in await self._session.rows(query):
            met[CandidateId(row.candidate_id)].append(EventId(row.event_id))
        return met

    async def _said(self, fact: Fact) -> Sequence[str]:
        rows = await self._session.rows(
            sa.select(candidate_facts.c.value)
            .where(candidate_facts.c.fact == fact)
            .distinct()
            .order_by(candidate_facts.c.value)
        )
        return sorted((row.value for row in rows), key=fold)

    async def _write_facts(self, number: int, candidate: Candidate) -> None:
        await self._session.run_each(candidate_facts.insert(), _facts(number, candidate))

    async def _whole(self, query: sa.Select[Any]) -> Sequence[Candidate]:
        rows = await self._session.rows(query)
        if not rows:
            return []
        facts: dict[int, dict[Fact, Stated]] = defaultdict(dict)
        of = candidate_facts.c.candidate_id.in_([row.id for row in rows])
        for row in await self._session.rows(sa.select(candidate_facts).where(of)):
            facts[row.candidate_id][Fact(row.fact)] = Stated(row.value, row.source)
        return [
            Candidate(
                CandidateId(row.id),
                row.key,
                {fact: facts[row.id][fact] for fact in Fact if fact in facts[row.id]},
                row.withdrawn_at,
                row.revision,
            )
            for row in rows
        ]


def _facts(number: int, candidate: Candidate) -> list[dict[str, Any]]:
    return [
        {"candidate_id": number, "fact": fact, "value": stated.value, "source": stated.source}
        for fact, stated in candidate.facts.items()
    ]


def _values(candidate: Candidate) -> dict[str, Any]:
    party = candidate.value(Fact.PARTY)
    return {
        "key": candidate.key,
        "withdrawn_at": candidate.withdrawn_at,
        "found_by": f" {fold(candidate.name)} {fold(party)}",
        "sorted_by": fold(candidate.name),
    }


def _which(wanted: CandidateFilter) -> sa.ColumnElement[bool]:
    conditions: list[sa.ColumnElement[bool]] = [sa.true()]
    for fact, value in ((Fact.COUNTRY, wanted.country), (Fact.GROUP, wanted.group)):
        if value:
            said = sa.select(candidate_facts.c.candidate_id).where(
                candidate_facts.c.fact == fact, candidate_facts.c.value == value
            )
            conditions.append(candidates.c.id.in_(said))
    # Folded: letters, digits and nothing that LIKE understands.
    conditions += [candidates.c.found_by.like(f"% {word}%") for word in wanted.words]
    if wanted.heading:
        latest = latest_words().subquery()
        spoke = sa.select(latest.c.candidate_id).where(
            latest.c.place == 1, latest.c.heading == wanted.heading
        )
        if wanted.stance is not None:
            spoke = spoke.where(latest.c.stance == wanted.stance)
        conditions.append(candidates.c.id.in_(spoke))
    return sa.and_(*conditions)
