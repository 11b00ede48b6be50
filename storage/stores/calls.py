"""Calls for input: their records, the editors' shared texts, and what was sent."""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.call import CallExport, CallText
from core.model.call_json import pack_call, unpack_call
from core.model.identity import EventId, ExportId, PersonId
from core.model.language import Language
from core.model.reference import Call, CallKey
from storage.agenda_tables import events
from storage.call_tables import call_exports, call_submissions, call_texts, calls
from storage.columns import microseconds
from storage.stores.call_answers import SqlCallAnswers
from storage.stores.padding import padded

TEXT_PURPOSE = "call text"
EXPORT_PURPOSE = "call export"
_DEADLINES_LOCK = 0xCA_115


class SqlCalls(SqlCallAnswers):
    """Calls for input in one transaction."""

    async def kept(self) -> Mapping[CallKey, tuple[Call, int]]:
        """Return every record that staff put in or changed, with its revision."""
        rows = await self._session.rows(sa.select(calls).order_by(calls.c.key))
        return {
            CallKey(row.key): (unpack_call(json.loads(row.record)), row.revision) for row in rows
        }

    async def put(
        self, call: Call, *, was_revision: int, by: PersonId | None, at: datetime
    ) -> bool:
        """Write a record down as the next revision; False when somebody else was quicker."""
        values = {
            "record": json.dumps(pack_call(call), ensure_ascii=False),
            "revision": was_revision + 1,
            "changed_by": by,
            "changed_at": at,
        }
        if was_revision:
            same = sa.and_(calls.c.key == call.key, calls.c.revision == was_revision)
            return await self._session.changed(calls.update().where(same).values(**values)) == 1
        statement = self._session.insert(calls).values(key=call.key, **values)
        return await self._session.changed(statement.on_conflict_do_nothing()) == 1

    async def deadline_of(self, call: CallKey) -> EventId | None:
        """Return the newest event in the agenda that is the deadline of a call."""
        number = await self._session.value(
            sa.select(sa.func.max(events.c.id)).where(events.c.call == call)
        )
        return None if number is None else EventId(number)

    async def hold_deadlines(self) -> None:
        """Wait until no other program puts calls' deadlines in, and keep others out."""
        await self._session.stand_alone(_DEADLINES_LOCK)

    async def texts(self, call: CallKey) -> Sequence[CallText]:
        """Return the edited answers, by question and language; those left empty, too."""
        rows = await self._session.rows(
            sa.select(call_texts)
            .where(call_texts.c.call == call)
            .order_by(call_texts.c.question, call_texts.c.language)
        )
        return [self._text(row) for row in rows]

    async def text(self, call: CallKey, question: int, language: Language) -> CallText | None:
        """Return one edited answer."""
        row = await self._session.row(
            sa.select(call_texts).where(*_place(call, question, language))
        )
        return None if row is None else self._text(row)

    async def save_text(self, text: CallText) -> bool:
        """Write an edited answer as that revision; False when somebody else was quicker."""
        values = {
            "sealed": self._vault.seal(
                padded(json.dumps(text.text, ensure_ascii=False).encode()),
                purpose=TEXT_PURPOSE,
                row=_text_row(text.call, text.question, text.language, text.revision),
            ),
            "revision": text.revision,
            "changed_by": text.changed_by,
            "changed_at": text.changed_at,
        }
        place = _place(text.call, text.question, text.language)
        if text.revision > 1:
            same = call_texts.update().where(*place, call_texts.c.revision == text.revision - 1)
            return await self._session.changed(same.values(**values)) == 1
        statement = self._session.insert(call_texts).values(
            call=text.call, question=text.question, language=text.language, **values
        )
        return await self._session.changed(statement.on_conflict_do_nothing()) == 1

    async def texts_by(self, person: PersonId) -> int:
        """Return how many edited answers a person was the last to change."""
        query = sa.select(sa.func.count()).where(call_texts.c.changed_by == person)
        return int(await self._session.value(query))

    async def add_export(self, export: CallExport) -> ExportId:
        """Keep a submission's files (its `id` is ignored) instead of older ones not sent."""
        sent = sa.select(call_submissions.c.export_id)
        await self._session.run(
            call_exports.delete().where(
                call_exports.c.call == export.call,
                call_exports.c.language == export.language,
                call_exports.c.id.not_in(sent),
            )
        )
        files = {ending: base64.b64encode(each).decode() for ending, each in export.files.items()}
        sealed = self._vault.seal(
            json.dumps(files).encode(), purpose=EXPORT_PURPOSE, row=_export_row(export)
        )
        number = await self._session.value(
            call_exports.insert()
            .values(
                call=export.call,
                language=export.language,
                publish=export.publish,
                made_by=export.made_by,
                made_at=export.made_at,
                sealed=sealed,
            )
            .returning(call_exports.c.id)
        )
        return ExportId(number)

    async def get_export(self, export: ExportId) -> CallExport | None:
        """Return a submission's files."""
        row = await self._session.row(sa.select(call_exports).where(call_exports.c.id == export))
        if row is None:
            return None
        empty = CallExport(
            id=ExportId(row.id),
            call=CallKey(row.call),
            language=Language(row.language),
            publish=row.publish,
            made_by=None if row.made_by is None else PersonId(row.made_by),
            made_at=row.made_at,
            files={},
        )
        plain = self._vault.open(row.sealed, purpose=EXPORT_PURPOSE, row=_export_row(empty))
        files = {ending: base64.b64decode(each) for ending, each in json.loads(plain).items()}
        return replace(empty, files=files)

    async def submit(self, export: CallExport, *, by: PersonId, at: datetime) -> bool:
        """Write down that these files were sent; False when the call was marked before."""
        statement = self._session.insert(call_submissions).values(
            call=export.call, export_id=export.id, submitted_at=at, submitted_by=by
        )
        return await self._session.changed(statement.on_conflict_do_nothing()) == 1

    async def submitted(self) -> Mapping[CallKey, datetime]:
        """Return the calls that were marked as sent, and when."""
        rows = await self._session.rows(sa.select(call_submissions))
        return {CallKey(row.call): row.submitted_at for row in rows}

    async def submission(self, call: CallKey) -> ExportId | None:
        """Return what was sent for a call."""
        number = await self._session.value(
            sa.select(call_submissions.c.export_id).where(call_submissions.c.call == call)
        )
        return None if number is None else ExportId(number)

    def _text(self, row: Any) -> CallText:
        place = _text_row(row.call, row.question, row.language, row.revision)
        plain = self._vault.open(row.sealed, purpose=TEXT_PURPOSE, row=place)
        return CallText(
            call=CallKey(row.call),
            question=row.question,
            language=Language(row.language),
            text=json.loads(plain),
            revision=row.revision,
            changed_by=None if row.changed_by is None else PersonId(row.changed_by),
            changed_at=row.changed_at,
        )


def _place(call: CallKey, question: int, language: Language) -> list[sa.ColumnElement[bool]]:
    return [
        call_texts.c.call == call,
        call_texts.c.question == question,
        call_texts.c.language == language,
    ]


def _text_row(call: str, question: int, language: str, revision: int) -> str:
    """An older text put back in place of a newer one must not open."""
    return f"{call}:{question}:{language}:{revision}"


def _export_row(export: CallExport) -> str:
    return f"{export.call}:{export.language}:{microseconds(export.made_at)}"
