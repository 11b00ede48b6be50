"""What is left in chats: sealed but for the day, and found by keyed hash.

The hash by which a person's messages of a day are found is another one each day: should one of
them ever be led to its person, the others are not.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from struct import Struct
from typing import Any

import sqlalchemy as sa

from core.model.identity import PersonId, ReportId
from core.model.trace import Note, Trace, TraceId
from core.ports.vault import Vault
from storage.among import among
from storage.columns import microseconds
from storage.outbox_tables import broadcasts, copies
from storage.prepared import Prepared
from storage.session import Insert, Session
from storage.stores.broadcasts import ids_from
from storage.tables import people
from storage.trace_tables import chat_clearings, chat_traces, fading_messages

PURPOSE = "chat trace"
_WHOSE = "whose chat trace"
PRUNED_AT_ONCE = 5_000

TRACES_LOCK = 0x7AACE
"""Held on PostgreSQL by who writes messages down, and by who is being forgotten.

The lock of a foreign key would leave the number of the transaction at the person's row.
"""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_TRACE = Struct(">qqq?")
_FADING = Struct(">qq")
_PERSON = Struct(">q")

_KNOWN = Prepared(sa.select(people.c.id).where(among(people.c.id, "ids")))
_FROM_TO = sa.select(
    sa.select(sa.func.min(chat_traces.c.day)).scalar_subquery().label("first"),
    sa.select(sa.func.max(chat_traces.c.day)).scalar_subquery().label("last"),
)


@cache
def _add(insert: Insert) -> Prepared:
    new = insert(chat_traces).values(
        message_digest=sa.bindparam("message"),
        person_digest=sa.bindparam("person"),
        day=sa.bindparam("on_day"),
        sealed=sa.bindparam("new_sealed"),
        unwanted=False,
    )
    return Prepared(new.on_conflict_do_nothing())


class SqlTraces:
    """Traces in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, notes: Sequence[Note]) -> int:
        """Write messages down, of people who are known; return how many. `fades_at` is not.

        One that is written down already stays as it is. Whoever is forgotten at the same time is
        so before or after: nothing is left of them.
        """
        if not notes:
            return 0
        await self.stand_alone()
        ids = list({note.person for note in notes})
        known = {row.id for row in await self._session.quick(_KNOWN, {"ids": ids})}
        rows = [self._row(note) for note in notes if note.person in known]
        await self._session.quick_each(_add(self._session.insert), rows)
        return len(rows)

    async def stand_alone(self) -> None:
        """Wait until nobody else is writing messages down, and let nobody until the end."""
        await self._session.stand_alone(TRACES_LOCK)

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
        """Return what is written down of a person's chat and not marked unwanted, oldest first."""
        theirs = await self._theirs(person)
        query = sa.select(chat_traces).where(theirs, chat_traces.c.unwanted.is_(False))
        rows = await self._session.rows(query)
        return sorted(map(self._trace, rows), key=_in_chat)

    async def count(self, person: PersonId) -> int:
        """Return how many messages are written down of a person's chat."""
        query = sa.select(sa.func.count()).select_from(chat_traces)
        return int(await self._session.value(query.where(await self._theirs(person))) or 0)

    async def mark_unwanted(self, person: PersonId) -> int:
        """Mark all messages of a person's chat as to be removed; return how many that were."""
        return await self._session.changed(
            chat_traces.update()
            .where(await self._theirs(person), chat_traces.c.unwanted.is_(False))
            .values(unwanted=True)
        )

    async def unwanted(self, person: PersonId, *, limit: int) -> Sequence[Trace]:
        """Return messages that are to be removed from a chat: of the last days, newest first."""
        query = sa.select(chat_traces).where(await self._theirs(person), chat_traces.c.unwanted)
        rows = await self._session.rows(query.order_by(chat_traces.c.day.desc()).limit(limit))
        return sorted(map(self._trace, rows), key=_in_chat, reverse=True)

    async def to_sweep(self, *, limit: int) -> Sequence[PersonId]:
        """Return people in whose chats something is to be removed."""
        whose = sa.select(chat_traces.c.person_digest).where(chat_traces.c.unwanted).distinct()
        found = []
        for row in await self._session.rows(whose.limit(limit)):
            theirs = chat_traces.c.person_digest == row.person_digest
            one = await self._session.row(sa.select(chat_traces).where(theirs).limit(1))
            found += [] if one is None else [self._opened(one)[0]]
        return [PersonId(person) for person in dict.fromkeys(found)]

    async def forget(self, person: PersonId) -> None:
        """Forget all messages of a person's chat."""
        await self._session.stand_alone(TRACES_LOCK)
        await self._session.run(chat_traces.delete().where(await self._theirs(person)))
        self._session.has_deleted = True

    async def drop(self, traces: Sequence[TraceId]) -> None:
        """Forget messages that are gone, or cannot be removed."""
        await self._session.run_each(
            chat_traces.delete().where(chat_traces.c.message_digest == sa.bindparam("trace")),
            [{"trace": each} for each in traces],
        )
        self._session.has_deleted = True

    async def prune(self, before: datetime) -> int:
        """Delete what was written down before that day; return how many. Some thousands at most."""
        key = chat_traces.c.message_digest
        old = sa.select(key).where(chat_traces.c.day < _day(before)).limit(PRUNED_AT_ONCE)
        return await self._session.changed(chat_traces.delete().where(key.in_(old)))

    async def fade(
        self, person: PersonId, message_id: int, *, due_at: datetime, case: ReportId | None = None
    ) -> None:
        """Remember that a message is to go then, and what case it shows; the newest word counts."""
        digest = self._digest(person, message_id)
        plain = _FADING.pack(person, message_id)
        about = None if case is None else self._case(case)
        told = {"due_at": due_at, "case_digest": about}
        await self._put(fading_messages.c.message_digest, digest, plain, told)

    async def fade_case(
        self,
        case: ReportId,
        *,
        due_at: datetime,
        of: PersonId | None = None,
        but: PersonId | None = None,
    ) -> None:
        """Let what shows a case go then: in one person's chat, or in every chat but one."""
        about = fading_messages.c.case_digest == self._case(case)
        for row in await self._session.rows(sa.select(fading_messages).where(about)):
            person, _ = _FADING.unpack(self._open(row.sealed, row.message_digest))
            if person != but and of in {None, person}:
                this = fading_messages.c.message_digest == row.message_digest
                sooner = fading_messages.update().where(this, fading_messages.c.due_at > due_at)
                await self._session.run(sooner.values(due_at=due_at))

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
        await self._put(chat_clearings.c.person_digest, digest, plain, {"due_at": due_at})

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
        self, key: sa.Column[bytes], digest: bytes, plain: bytes, told: Mapping[str, Any]
    ) -> None:
        sealed = self._vault.seal(plain, purpose=PURPOSE, row=digest.hex())
        new = self._session.insert(key.table).values({key.name: digest, "sealed": sealed, **told})
        await self._session.run(
            new.on_conflict_do_update(
                index_elements=[key], set_={name: new.excluded[name] for name in told}
            )
        )

    def _digest(self, person: PersonId, message_id: int) -> bytes:
        return self._vault.digest(f"{person}:{message_id}", purpose=PURPOSE)

    def _case(self, case: ReportId) -> bytes:
        return self._vault.digest(f"case {case}", purpose=PURPOSE)

    def _open(self, sealed: bytes, digest: bytes) -> bytes:
        return self._vault.open(sealed, purpose=PURPOSE, row=digest.hex())

    async def _theirs(self, person: PersonId) -> sa.ColumnElement[bool]:
        """Return the condition that a message is of a person's chat, on whichever day."""
        kept = await self._session.row(_FROM_TO)
        if kept is None or kept.first is None:
            return sa.false()
        days = range((kept.last - kept.first) // _DAY + 1)
        owners = [self._owner(person, kept.first + number * _DAY) for number in days]
        return chat_traces.c.person_digest.in_(owners)

    def _owner(self, person: PersonId, day: datetime) -> bytes:
        return self._vault.digest(f"{person}:{day.date()}", purpose=_WHOSE)

    def _row(self, note: Note) -> dict[str, Any]:
        message, day = self._digest(note.person, note.message_id), _day(note.at)
        plain = _TRACE.pack(note.person, note.message_id, microseconds(note.at), note.ours)
        return {
            "message": message,
            "person": self._owner(note.person, day),
            "on_day": day,
            "new_sealed": self._vault.seal(plain, purpose=PURPOSE, row=message.hex()),
        }

    def _opened(self, row: sa.Row[Any]) -> tuple[int, int, int, bool]:
        return _TRACE.unpack(self._open(row.sealed, row.message_digest))

    def _trace(self, row: sa.Row[Any]) -> Trace:
        _, message, moment, ours = self._opened(row)
        at = _EPOCH + timedelta(microseconds=moment)
        return Trace(TraceId(row.message_digest), message, at, ours)


def _day(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _in_chat(trace: Trace) -> int:
    return trace.message_id  # Telegram numbers what comes later higher
