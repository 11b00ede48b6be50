"""A copy of all tables as lines of JSON, the same from either database and for either.

The first line says what it is a copy of; then come tables, in an order in which rows can be put
back, each with its columns and the rows below; then the ids that were handed out last. Wrapped data
keys, and what leads from a report to who reported it, are left out and given apart: whoever
destroys that file has destroyed the reports, and those links, in every copy.
"""

import base64
import json
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa

from storage.columns import microseconds
from storage.intake_tables import report_asides
from storage.outbox_tables import notices
from storage.report_tables import report_entries, reports
from storage.schema import metadata
from storage.session import Session
from storage.tables import dialogues, inbox
from storage.trace_tables import chat_traces, fading_messages, report_passphrases

FORMAT = 2
KEY_COLUMN = "data_key"
LINKS: frozenset[sa.Column[Any]] = frozenset(
    {
        reports.c.reporter,
        reports.c.reporter_digest,
        report_entries.c.origin_digest,
        inbox.c.sealed,
    }
)
"""What leads to a reporter, by a seal or a keyed hash of a master key; all of it may be missing.

An update that waits holds what somebody has just written, and who it was.
"""
WHOLE: frozenset[sa.Table] = frozenset(
    {dialogues, fading_messages, notices, report_asides, report_passphrases}
)
"""Set apart with all their rows.

A passphrase that was replaced must not open a case again, and one that was made after the copy is
all that is left of an unlinked one. Of the others a sealed row can say who had to do with which
case, after nothing else does.
"""
LEFT_OUT: frozenset[sa.Table] = frozenset({chat_traces})
"""In no copy: on which days somebody wrote is nobody's to know for as long as copies are kept.

What stood in a chat before the copy is not cleared after a restore; most of it is too old then for
a bot to delete.
"""
LAST_IDS = "last_ids"
"""Where a table would stand in the file of keys: the ids that were handed out last as of then."""
_AT_ONCE = 500

Line = dict[str, Any]


async def dump(session: Session) -> AsyncIterator[tuple[bool, Line]]:
    """Yield lines of a copy as of one moment; True says that a line belongs to the keys."""
    revision = await session.value(sa.text("SELECT version_num FROM alembic_version"))
    yield False, {"format": FORMAT, "revision": revision}
    for table in metadata.sorted_tables:
        names = [column.name for column in table.columns]
        set_apart = apart_of(table)
        yield False, {"table": table.name, "columns": names}
        if table in LEFT_OUT:
            continue
        async for rows in _rows(session, table):
            for row in rows:
                values = dict(zip(names, row, strict=True))
                apart = {n: _packed(values[n]) for n in set_apart if values[n] is not None}
                if apart:
                    place = [_packed(values[each.name]) for each in table.primary_key.columns]
                    values |= dict.fromkeys(apart)
                    yield True, {"table": table.name, "of": place, "values": apart}
                if table not in WHOLE:
                    yield False, {"row": [_packed(value) for value in values.values()]}
    last = await _last_ids(session)
    yield True, {"table": LAST_IDS, "of": [], "values": last}
    yield False, {"last_ids": last}


def apart_of(table: sa.Table) -> list[str]:
    """Return the columns of a table whose values stand in the short-lived file alone."""
    everything = table in WHOLE
    return [
        each.name
        for each in table.columns
        if everything or each.name == KEY_COLUMN or each in LINKS
    ]


async def _rows(session: Session, table: sa.Table) -> AsyncIterator[Sequence[sa.Row[Any]]]:
    """Yield all rows of a table in the order of their key, some hundred at a time."""
    keys = list(table.primary_key.columns)
    query = sa.select(table).order_by(*keys).limit(_AT_ONCE)
    after: sa.ColumnElement[bool] | None = None
    while True:
        rows = await session.rows(query if after is None else query.where(after))
        yield rows
        if len(rows) < _AT_ONCE:
            return
        last = [sa.bindparam(None, getattr(rows[-1], key.name), key.type) for key in keys]
        after = sa.tuple_(*keys) > sa.tuple_(*last) if len(keys) > 1 else keys[0] > last[0]


async def _last_ids(session: Session) -> dict[str, int]:
    """Return the id that each table handed out last, so that none is handed out again."""
    found: dict[str, int] = {}
    for table in tables_with_ids():
        if session.dialect == "sqlite":
            query: Any = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name")
            number = await session.value(query, {"name": table.name})
        else:
            query = sa.text("SELECT pg_sequence_last_value(pg_get_serial_sequence(:name, 'id'))")
            number = await session.value(query, {"name": table.name})
        if number:
            found[table.name] = int(number)
    return found


def tables_with_ids() -> list[sa.Table]:
    """Return the tables whose ids are handed out once and never again."""
    return [
        table
        for table in metadata.sorted_tables
        if any(column.identity is not None for column in table.columns)
    ]


def _packed(value: Any) -> Any:
    match value:
        case bytes() | memoryview():
            return {"b": base64.b64encode(bytes(value)).decode()}
        case datetime(tzinfo=None):
            return {"w": value.isoformat()}
        case datetime():
            return {"m": microseconds(value)}
        case date():
            return {"d": value.isoformat()}
        case time():
            return {"t": value.isoformat()}
        case None | bool() | int() | str() | float():
            return value
        case other:
            raise TypeError(f"no line for a {type(other).__name__}")


def as_bytes(line: Line) -> bytes:
    """Return a line as it stands in a file."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
