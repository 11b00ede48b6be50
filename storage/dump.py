"""A copy of all tables as lines of JSON, the same from either database and for either.

The first line says what it is a copy of; then come tables, in an order in which rows can be put
back, each with its columns and the rows below; then the ids that were handed out last. Wrapped data
keys are left out and given apart: whoever destroys those has destroyed the reports in every copy.
"""

import base64
import json
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa

from storage.columns import microseconds
from storage.schema import metadata
from storage.session import Session

FORMAT = 1
KEY_COLUMN = "data_key"
_AT_ONCE = 500

Line = dict[str, Any]


async def dump(session: Session) -> AsyncIterator[tuple[bool, Line]]:
    """Yield lines of a copy as of one moment; True says that a line belongs to the keys."""
    revision = await session.value(sa.text("SELECT version_num FROM alembic_version"))
    yield False, {"format": FORMAT, "revision": revision}
    for table in metadata.sorted_tables:
        names = [column.name for column in table.columns]
        yield False, {"table": table.name, "columns": names}
        async for rows in _rows(session, table):
            for row in rows:
                values = dict(zip(names, row, strict=True))
                key = values.get(KEY_COLUMN)
                if key is not None:
                    values[KEY_COLUMN] = None
                    place = [_packed(values[each.name]) for each in table.primary_key.columns]
                    yield True, {"table": table.name, "of": place, "key": _packed(key)}
                yield False, {"row": [_packed(value) for value in values.values()]}
    yield False, {"last_ids": await _last_ids(session)}


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
