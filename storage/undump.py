"""Puts a copy of all tables (see `storage.dump`) into a database that has none of its own yet."""

import base64
from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from storage.dump import FORMAT, KEY_COLUMN, LAST_IDS, WHOLE, Line, apart_of, tables_with_ids
from storage.schema import metadata
from storage.session import Session
from storage.tables import inbox

_AT_ONCE = 500
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Keys = Mapping[tuple[str, str], Mapping[str, Any]]
"""What was set apart, by column: wrapped data keys and links to reporters.

Found by table and the row's key in one line.
"""


class NotEmpty(Exception):
    """There is something in the database already: a copy is never put over what is there."""


class BadCopy(Exception):
    """It is no copy that can be put back here; one line that says why."""


def keys_in(lines: Iterable[Line]) -> Keys:
    """Return what a file of keys holds.

    Raises:
        BadCopy: it is none that this version wrote.
    """
    try:
        return {
            (line["table"], _place(line["of"])): {
                name: _unpacked(value) for name, value in line["values"].items()
            }
            for line in lines
        }
    except (KeyError, AttributeError):
        raise BadCopy("a file of keys that another version of this program made") from None


async def undump(session: Session, lines: AsyncIterator[Line], keys: Keys) -> Mapping[str, int]:
    """Write a copy down in one transaction; return how many rows each table got.

    Raises:
        NotEmpty: there is data already.
        BadCopy: of another version, or not whole.
    """
    await _refuse_data(session)
    if session.dialect == "sqlite":
        await session.run(sa.text("PRAGMA defer_foreign_keys = ON"))
    written: dict[str, int] = {}
    table: sa.Table | None = None
    names: list[str] = []
    batch: list[dict[str, Any]] = []
    is_whole = False
    async for line in lines:
        match line:
            case {"format": number, "revision": revision}:
                await _check(session, number, revision)
            case {"table": name, "columns": columns}:
                await _write(session, table, batch, written)
                table, names, batch = _table(name, columns), columns, []
            case {"row": row} if table is not None:
                values = dict(zip(names, map(_unpacked, row), strict=True))
                batch.append(_with_keys(table, values, keys))
                if len(batch) >= _AT_ONCE:
                    await _write(session, table, batch, written)
                    batch = []
            case {"last_ids": last}:
                await _write(session, table, batch, written)
                await _write_apart(session, keys, written)
                await _count_on(session, last, keys.get((LAST_IDS, _place([])), {}))
                is_whole = True
            case _:
                raise BadCopy("a line that is neither table nor row")
    if not is_whole:
        raise BadCopy("its end is missing")
    return written


async def _refuse_data(session: Session) -> None:
    for table in metadata.sorted_tables:
        if await session.row(sa.select(sa.literal(1)).select_from(table).limit(1)) is not None:
            raise NotEmpty(table.name)


async def _check(session: Session, number: int, revision: str) -> None:
    here = await session.value(sa.text("SELECT version_num FROM alembic_version"))
    if number != FORMAT or revision != here:
        raise BadCopy(
            f"it was made by another version of this program ({revision}, here {here}):"
            " restore it with that version, then update"
        )


def _table(name: str, columns: list[str]) -> sa.Table:
    table = metadata.tables.get(name)
    if table is None or {column.name for column in table.columns} != set(columns):
        raise BadCopy(f"a table {name} that is another one here")
    return table


def _with_keys(table: sa.Table, values: dict[str, Any], keys: Keys) -> dict[str, Any]:
    """Put what was set apart back; what the file of keys does not have (any more) stays away."""
    set_apart = apart_of(table)
    if set_apart:
        place = str([values[column.name] for column in table.primary_key.columns])
        known = keys.get((table.name, place), {})
        values |= {name: known.get(name) for name in set_apart}
    return values


async def _write(
    session: Session,
    table: sa.Table | None,
    batch: list[dict[str, Any]],
    written: dict[str, int],
) -> None:
    if table is None or not batch:
        return
    fitting = batch
    if KEY_COLUMN in table.columns and not table.columns[KEY_COLUMN].nullable:
        # What was deleted since, or whose key has had its time: nothing could open it any more.
        fitting = [values for values in batch if values[KEY_COLUMN] is not None]
    if table is inbox:  # what waited then and has ended since has nothing left to act on
        fitting = [v for v in batch if v["sealed"] is not None or v["ended_at"] is not None]
    for parent in table.foreign_keys:
        fitting = [v for v in fitting if await _stands(session, parent, v[parent.parent.name])]
    await session.run_each(table.insert(), fitting)
    written[table.name] = written.get(table.name, 0) + len(fitting)


async def _write_apart(session: Session, keys: Keys, written: dict[str, int]) -> None:
    """Write down the rows that stand in the file of keys alone, of what was put back.

    That file can be of a later version of the program: rows of another shape are left out.
    """
    for (name, _), values in keys.items():
        table = metadata.tables.get(name)
        if table is None or table not in WHOLE or not _fits(table, values):
            continue
        named = [(key.column, values.get(key.parent.name)) for key in table.foreign_keys]
        if all([await _is_there(session, column, value) for column, value in named]):
            await session.run(table.insert().values(values))
            written[name] = written.get(name, 0) + 1


async def _is_there(session: Session, column: sa.Column[Any], value: Any) -> bool:
    if value is None:
        return True
    return await session.row(sa.select(sa.literal(1)).where(column == value)) is not None


def _fits(table: sa.Table, values: Mapping[str, Any]) -> bool:
    needed = {c.name for c in table.columns if not c.nullable and c.server_default is None}
    return needed <= set(values) <= {column.name for column in table.columns}


async def _stands(session: Session, key: sa.ForeignKey, value: Any) -> bool:
    """Say whether what a row refers to was put back; only where it can be missing."""
    other = key.column.table
    if value is None or KEY_COLUMN not in other.columns or other.columns[KEY_COLUMN].nullable:
        return True
    return await _is_there(session, key.column, value)


async def _count_on(session: Session, last: Mapping[str, int], later: Mapping[str, int]) -> None:
    """Let ids go on after the last one that was handed out, by the copy or by the file of keys.

    What that file puts back can be for somebody, or about a case, that came after the copy: who
    comes next must not find it under the same number.
    """
    for table in tables_with_ids():
        number = max(last.get(table.name, 0), later.get(table.name, 0))
        if table in WHOLE:  # put back as of a later moment
            number = max(number, await session.value(sa.select(sa.func.max(table.c.id))) or 0)
        if not number:
            continue
        values = {"name": table.name, "number": number}
        if session.dialect == "sqlite":
            await session.run(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), values)
            await session.run(
                sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)"), values
            )
        else:
            await session.run(
                sa.text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :number)"), values
            )


def _place(packed: list[Any]) -> str:
    return str([_unpacked(each) for each in packed])


def _unpacked(value: Any) -> Any:
    match value:
        case {"b": text}:
            return base64.b64decode(text)
        case {"m": number}:
            return _EPOCH + timedelta(microseconds=number)
        case {"w": text}:
            return datetime.fromisoformat(text)
        case {"d": text}:
            return date.fromisoformat(text)
        case {"t": text}:
            return time.fromisoformat(text)
        case plain:
            return plain
