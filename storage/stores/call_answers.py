"""What members answer to calls: each answer sealed under a data key of its own."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from core.model.call_answer import AnswerState, CallAnswer
from core.model.identity import AnswerId, EntryId, PersonId
from core.model.language import Language
from core.model.reference import CallKey
from core.model.report import Entry, EntryKind, Evidence
from core.ports.vault import Vault
from storage.call_tables import (
    call_answers,
    call_exports,
    call_pieces,
    call_submissions,
    call_texts,
    calls,
)
from storage.session import Session
from storage.stores.padding import padded

_ORIGIN = "call piece origin"
_BY_EDITORS = (
    calls.c.changed_by,
    call_texts.c.changed_by,
    call_exports.c.made_by,
    call_submissions.c.submitted_by,
)


class SqlCallAnswers:
    """Answers in one transaction: a part of `Calls`."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def start_answer(self, answer: CallAnswer) -> CallAnswer:
        """Write an empty answer down (its `id` is ignored), or return the one that is there."""
        statement = self._session.insert(call_answers).values(
            code=answer.code,
            call=answer.call,
            question=answer.question,
            person_id=answer.person,
            data_key=self._vault.new_data_key(row=answer.code),
            **_said(answer),
        )
        await self._session.run(statement.on_conflict_do_nothing())
        if answer.person is None:
            raise LookupError("an answer begins with somebody")
        found = await self.answer_of(answer.person, answer.call, answer.question)
        if found is None:
            raise LookupError("an answer written down a moment ago")
        return found

    async def answer_of(self, person: PersonId, call: CallKey, question: int) -> CallAnswer | None:
        """Return a person's answer to a question, with its pieces."""
        return await self._one(
            call_answers.c.person_id == person,
            call_answers.c.call == call,
            call_answers.c.question == question,
        )

    async def get_answer(self, answer: AnswerId) -> CallAnswer | None:
        """Return an answer with its pieces."""
        return await self._one(call_answers.c.id == answer)

    async def answers_of(self, person: PersonId, call: CallKey) -> Sequence[CallAnswer]:
        """Return a person's answers to a call without their pieces, by question."""
        rows = await self._session.rows(
            sa.select(call_answers)
            .where(call_answers.c.person_id == person, call_answers.c.call == call)
            .order_by(call_answers.c.question)
        )
        return [_answer(row, ()) for row in rows]

    async def answers_by(self, person: PersonId) -> Sequence[CallAnswer]:
        """Return all that a person answered to any call, with the pieces, the oldest first."""
        rows = await self._session.rows(
            sa.select(call_answers.c.id)
            .where(call_answers.c.person_id == person)
            .order_by(call_answers.c.id)
        )
        found = [await self.get_answer(AnswerId(row.id)) for row in rows]
        return [answer for answer in found if answer is not None]

    async def given(self, call: CallKey, question: int) -> Sequence[CallAnswer]:
        """Return the answers to a question that were handed in, without pieces, oldest first."""
        rows = await self._session.rows(
            sa.select(call_answers)
            .where(
                call_answers.c.call == call,
                call_answers.c.question == question,
                call_answers.c.state == AnswerState.GIVEN,
            )
            .order_by(call_answers.c.id)
        )
        return [_answer(row, ()) for row in rows]

    async def count_given(self, call: CallKey) -> Mapping[int, int]:
        """Return how many answers were handed in, by question; questions without any left out."""
        rows = await self._session.rows(
            sa.select(call_answers.c.question, sa.func.count().label("number"))
            .where(call_answers.c.call == call, call_answers.c.state == AnswerState.GIVEN)
            .group_by(call_answers.c.question)
        )
        return {row.question: row.number for row in rows}

    async def save_answer(self, answer: CallAnswer) -> None:
        """Overwrite what is said about an answer; its pieces stay."""
        await self._session.run(
            call_answers.update().where(call_answers.c.id == answer.id).values(**_said(answer))
        )

    async def data_key(self, answer: AnswerId) -> bytes | None:
        """Return the wrapped data key, for its sealed files; None once it is gone."""
        key: bytes | None = await self._session.value(
            sa.select(call_answers.c.data_key).where(call_answers.c.id == answer)
        )
        return key

    async def add_piece(self, answer: AnswerId, piece: Entry) -> EntryId | None:
        """Append a piece (its `id` is ignored); None when that message is in it already."""
        origin = self._origin(piece.origin)
        twice = sa.select(call_pieces.c.id).where(
            call_pieces.c.answer_id == answer, call_pieces.c.origin_digest == origin
        )
        if await self._session.row(twice) is not None:
            return None
        number = await self._session.value(
            call_pieces.insert()
            .values(
                answer_id=answer,
                received_at=piece.received_at,
                origin_digest=origin,
                **await self._sealed(answer, piece),
            )
            .returning(call_pieces.c.id)
        )
        return EntryId(number)

    async def find_piece(self, person: PersonId, origin: str) -> tuple[AnswerId, Entry] | None:
        """Return the piece of a person's answer that came from a message."""
        row = await self._session.row(
            _PIECES.where(
                call_pieces.c.origin_digest == self._origin(origin),
                call_answers.c.person_id == person,
            )
        )
        return None if row is None else (AnswerId(row.answer_id), self._piece(row))

    async def replace_piece(self, answer: AnswerId, piece: Entry) -> None:
        """Overwrite a piece of an answer."""
        await self._session.run(
            call_pieces.update()
            .where(call_pieces.c.answer_id == answer, call_pieces.c.id == piece.id)
            .values(**await self._sealed(answer, piece))
        )

    async def remove_piece(self, answer: AnswerId, piece: EntryId) -> None:
        """Delete a piece; one that is gone already is fine."""
        await self._session.run(
            call_pieces.delete().where(call_pieces.c.answer_id == answer, call_pieces.c.id == piece)
        )

    async def delete_answer(self, answer: AnswerId) -> None:
        """Delete an answer with its pieces and its key."""
        await self._session.run(call_pieces.delete().where(call_pieces.c.answer_id == answer))
        await self._session.run(call_answers.delete().where(call_answers.c.id == answer))

    async def contributors(self, call: CallKey) -> Sequence[PersonId]:
        """Return whose answers to a call were handed in, each once."""
        rows = await self._session.rows(
            sa.select(call_answers.c.person_id)
            .distinct()
            .where(
                call_answers.c.call == call,
                call_answers.c.state == AnswerState.GIVEN,
                call_answers.c.person_id.is_not(None),
            )
            .order_by(call_answers.c.person_id)
        )
        return [PersonId(row.person_id) for row in rows]

    async def leave(self, person: PersonId) -> Sequence[str]:
        """Forget somebody: delete their answers but what was submitted, which loses its author.

        Returns the keys of the deleted answers' sealed files, to be removed after the commit.
        """
        mine = call_answers.c.person_id == person
        sent = sa.select(call_submissions.c.call)
        stays = sa.and_(call_answers.c.call.in_(sent), call_answers.c.state == AnswerState.GIVEN)
        files = await self._delete(sa.and_(mine, sa.not_(stays)))
        await self._session.run(
            call_answers.update().where(mine).values(person_id=None, may_name=False)
        )
        for column in _BY_EDITORS:
            theirs = column.table.update().where(column == person)
            await self._session.run(theirs.values({column.name: None}))
        return files

    async def prune(self, calls: Collection[CallKey]) -> Sequence[str]:
        """Delete all answers and shared texts of calls; what was sent stays.

        Returns the keys of the answers' sealed files, to be removed after the commit.
        """
        over = sorted(calls)
        await self._session.run(call_texts.delete().where(call_texts.c.call.in_(over)))
        return await self._delete(call_answers.c.call.in_(over))

    async def _delete(self, goes: sa.ColumnElement[bool]) -> Sequence[str]:
        numbers = sa.select(call_answers.c.id).where(goes)
        files = await self._session.rows(
            sa.select(call_pieces.c.file).where(
                call_pieces.c.answer_id.in_(numbers), call_pieces.c.file.is_not(None)
            )
        )
        await self._session.run(call_pieces.delete().where(call_pieces.c.answer_id.in_(numbers)))
        await self._session.run(call_answers.delete().where(goes))
        return sorted({row.file for row in files})

    async def _one(self, *wanted: sa.ColumnElement[bool]) -> CallAnswer | None:
        row = await self._session.row(sa.select(call_answers).where(*wanted))
        if row is None:
            return None
        pieces = await self._session.rows(
            _PIECES.where(call_pieces.c.answer_id == row.id).order_by(
                call_pieces.c.received_at, call_pieces.c.id
            )
        )
        return _answer(row, tuple(self._piece(piece) for piece in pieces))

    async def _sealed(self, answer: AnswerId, piece: Entry) -> dict[str, Any]:
        owner = await self._session.row(
            sa.select(call_answers.c.data_key, call_answers.c.code).where(
                call_answers.c.id == answer
            )
        )
        if owner is None:
            raise LookupError("no answer to add to")
        evidence = None if piece.evidence is None else asdict(piece.evidence)
        whole = [piece.text, piece.album, piece.origin, evidence]
        plain = padded(json.dumps(whole, ensure_ascii=False).encode())
        return {
            "kind": piece.kind,
            "sealed": self._vault.seal_under(owner.data_key, plain, row=owner.code),
            "file": None if piece.evidence is None else piece.evidence.file,
        }

    def _origin(self, origin: str) -> bytes | None:
        return self._vault.digest(origin, purpose=_ORIGIN) if origin else None

    def _piece(self, row: Any) -> Entry:
        plain = self._vault.open_under(row.data_key, row.sealed, row=row.code)
        text, album, origin, evidence = json.loads(plain)
        return Entry(
            id=EntryId(row.id),
            kind=EntryKind(row.kind),
            text=text,
            received_at=row.received_at,
            evidence=None if evidence is None else Evidence(**evidence),
            album=album,
            origin=origin,
        )


_PIECES = sa.select(call_pieces, call_answers.c.data_key, call_answers.c.code).join(
    call_answers, call_answers.c.id == call_pieces.c.answer_id
)


def _said(answer: CallAnswer) -> dict[str, Any]:
    return {
        "state": answer.state,
        "language": answer.language,
        "may_name": answer.may_name,
        "may_quote": answer.may_quote,
        "changed_at": answer.changed_at,
    }


def _answer(row: Any, pieces: tuple[Entry, ...]) -> CallAnswer:
    return CallAnswer(
        id=AnswerId(row.id),
        code=row.code,
        call=CallKey(row.call),
        question=row.question,
        person=None if row.person_id is None else PersonId(row.person_id),
        state=AnswerState(row.state),
        language=Language(row.language),
        may_name=row.may_name,
        may_quote=row.may_quote,
        changed_at=row.changed_at,
        pieces=pieces,
    )
