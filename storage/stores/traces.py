"""What is left in chats: sealed but for the day, and without a person where a moment is plain."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from struct import Struct
from typing import Any

import sqlalchemy as sa

from core.model.identity import PersonId
from core.model.trace import Note, Trace, TraceId
from core.ports.vault import Vault
from storage.among import among
from storage.columns import microseconds
from storage.outbox_tables import broadcasts, copies
from storage.prepared import Prepared
from storage.session import Session
from storage.stores.claims import ids_from
from storage.tables import people
from storage.trace_tables import chat_clearings, chat_traces, fading_messages

PURPOSE = "chat trace"
PRUNED_AT_ONCE = 5_000

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TRACE = Struct(">qq?")
_FADING = Struct(">qq")
_PERSON = Struct(">q")

_ADD = Prepared(
    chat_traces.insert().from_select(
        ["person_id", "day", "sealed", "unwanted"],
        sa.select(
            people.c.id,
            sa.bindparam("on_day", type_=chat_traces.c.day.type),
            sa.bindparam("new_sealed", type_=sa.LargeBinary()),
            sa.false(),
        ).where(people.c.id == sa.bindparam("person")),
    )
)
_MINE = chat_traces.c.person_id == sa.bindparam("person")


class SqlTraces:
    """Traces in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, notes: Sequence[Note]) -> int:
        """Write messages down, of people who are known; return how many. `fades_at` is not."""
        rows = [
            {"person": note.person, "on_day": _day(note.at), "new_sealed": self._seal(note)}
            for note in notes
        ]
        await self._session.quick_each(_ADD, rows)
        return len(rows)

    async def add_copies(self, person: PersonId) -> int:
        """Write down the copies of broadcasts that a person got, as long as those are kept.

        Looked up broadcast by broadcast, for copies have no index by person.
        """
        every = [row.id for row in await self._session.rows(sa.select(broadcasts.c.id))]
        rows = await self._session.rows(
            sa.select(copies.c.message_id, copies.c.more_ids, copies.c.ended_at).where(
                among(copies.c.broadcast_id, "every"),
                copies.c.person_id == person,
                copies.c.message_id.is_not(None),
                copies.c.ended_at.is_not(None),
            ),
            {"every": every},
        )
        return await self.add(
            [
                Note(person, message, row.ended_at, ours=True)
                for row in rows
                for message in (row.message_id, *ids_from(row.more_ids))
            ]
        )

    async def of(self, person: PersonId) -> Sequence[Trace]:
        """Return what is written down of a person's chat and not marked unwanted."""
        query = sa.select(chat_traces).where(_MINE, chat_traces.c.unwanted.is_(False))
        rows = await self._session.rows(query.order_by(chat_traces.c.id), {"person": person})
        return [self._trace(row) for row in rows]

    async def count(self, person: PersonId) -> int:
        """Return how many messages are written down of a person's chat."""
        query = sa.select(sa.func.count()).select_from(chat_traces).where(_MINE)
        return int(await self._session.value(query, {"person": person}) or 0)

    async def mark_unwanted(self, person: PersonId) -> int:
        """Mark all messages of a person's chat as to be removed; return how many that were."""
        return await self._session.changed(
            chat_traces.update()
            .where(chat_traces.c.person_id == person, chat_traces.c.unwanted.is_(False))
            .values(unwanted=True)
        )

    async def unwanted(self, person: PersonId, *, limit: int) -> Sequence[Trace]:
        """Return messages of a person's chat that are to be removed, newest first."""
        query = sa.select(chat_traces).where(_MINE, chat_traces.c.unwanted)
        rows = await self._session.rows(
            query.order_by(chat_traces.c.id.desc()).limit(limit), {"person": person}
        )
        return [self._trace(row) for row in rows]

    async def to_sweep(self, *, limit: int) -> Sequence[PersonId]:
        """Return people in whose chats something is to be removed."""
        query = sa.select(chat_traces.c.person_id).where(chat_traces.c.unwanted)
        rows = await self._session.rows(query.distinct().limit(limit))
        return [PersonId(row.person_id) for row in rows]

    async def drop(self, traces: Sequence[TraceId]) -> None:
        """Forget messages that are gone, or cannot be removed."""
        await self._session.run_each(
            chat_traces.delete().where(chat_traces.c.id == sa.bindparam("trace")),
            [{"trace": each} for each in traces],
        )
        self._session.has_deleted = True

    async def prune(self, before: datetime) -> int:
        """Delete what was written down before that day; return how many. Some thousands at most."""
        old = sa.select(chat_traces.c.id).where(chat_traces.c.day < _day(before))
        return await self._session.changed(
            chat_traces.delete().where(chat_traces.c.id.in_(old.limit(PRUNED_AT_ONCE)))
        )

    async def fade(self, person: PersonId, message_id: int, *, due_at: datetime) -> None:
        """Remember that a message is to go then; the newest word counts."""
        digest = self._digest(person, message_id)
        plain = _FADING.pack(person, message_id)
        await self._put(fading_messages, "message_digest", digest, plain, due_at)

    async def faded(self, now: datetime, *, limit: int) -> Sequence[tuple[PersonId, int]]:
        """Return messages (person, message id) whose time has come, earliest first."""
        query = sa.select(fading_messages).where(fading_messages.c.due_at <= now)
        rows = await self._session.rows(query.order_by(fading_messages.c.due_at).limit(limit))
        found = [_FADING.unpack(self._open(row.sealed, row.message_digest)) for row in rows]
        return [(PersonId(person), message) for person, message in found]

    async def fading_of(self, person: PersonId) -> Sequence[int]:
        """Return which messages of a person's chat are still to go; few stand at any time."""
        rows = await self._session.rows(sa.select(fading_messages))
        found = [_FADING.unpack(self._open(row.sealed, row.message_digest)) for row in rows]
        return [message for owner, message in found if owner == person]

    async def forget_fading(self, person: PersonId, message_id: int) -> None:
        """Forget that a message is to go: it has gone."""
        digest = self._digest(person, message_id)
        await self._session.run(
            fading_messages.delete().where(fading_messages.c.message_digest == digest)
        )

    async def clear_later(self, person: PersonId, *, due_at: datetime) -> None:
        """Remember to clear a person's chat then; the newest word counts."""
        digest, plain = self._digest(person, 0), _PERSON.pack(person)
        await self._put(chat_clearings, "person_digest", digest, plain, due_at)

    async def to_clear(self, now: datetime) -> Sequence[PersonId]:
        """Return whose chats are to be cleared by now."""
        due = chat_clearings.c.due_at <= now
        rows = await self._session.rows(sa.select(chat_clearings).where(due))
        found = [_PERSON.unpack(self._open(row.sealed, row.person_digest)) for row in rows]
        return [PersonId(person) for (person,) in found]

    async def forget_clearing(self, person: PersonId) -> None:
        """Forget that a person's chat is to be cleared: it is being done."""
        digest = self._digest(person, 0)
        await self._session.run(
            chat_clearings.delete().where(chat_clearings.c.person_digest == digest)
        )

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a message or a chat is due."""
        moments = []
        for due in (fading_messages.c.due_at, chat_clearings.c.due_at):
            query = sa.select(due).where(due > after, due <= until).order_by(due).limit(1)
            moments.append(await self._session.value(query))
        return min((moment for moment in moments if moment is not None), default=None)

    async def _put(
        self, where: sa.Table, key: str, digest: bytes, plain: bytes, due_at: datetime
    ) -> None:
        sealed = self._vault.seal(plain, purpose=PURPOSE, row=digest.hex())
        new = self._session.insert(where).values({key: digest, "sealed": sealed, "due_at": due_at})
        await self._session.run(
            new.on_conflict_do_update(
                index_elements=[where.c[key]], set_={"due_at": new.excluded["due_at"]}
            )
        )

    def _digest(self, person: PersonId, message_id: int) -> bytes:
        return self._vault.digest(f"{person}:{message_id}", purpose=PURPOSE)

    def _open(self, sealed: bytes, digest: bytes) -> bytes:
        return self._vault.open(sealed, purpose=PURPOSE, row=digest.hex())

    def _seal(self, note: Note) -> bytes:
        plain = _TRACE.pack(note.message_id, microseconds(note.at), note.ours)
        return self._vault.seal(plain, purpose=PURPOSE, row=str(note.person))

    def _trace(self, row: sa.Row[Any]) -> Trace:
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=str(row.person_id))
        message, moment, ours = _TRACE.unpack(plain)
        return Trace(TraceId(row.id), message, _EPOCH + timedelta(microseconds=moment), ours)


def _day(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
