"""Watches a PostgreSQL from within: which rows of which tables were written together.

A trigger on every table writes down what each transaction changed, as a database's log does: rows
that are gone by the end among it. Whoever holds that log, but no key, reads nothing else.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from storage.schema import metadata

_DIGEST = len("\\x") + 64
_CHAINED = {"audit_head", "audit_lines"}
"""Each line has a hash of the one before, whatever that is about."""
_ROWS = """
CREATE TABLE watched_rows (place bigint, made_in bigint, row_of text, was jsonb, becomes jsonb)
"""
_WATCH = """
CREATE OR REPLACE FUNCTION watch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO watched_rows (place, made_in, row_of, was, becomes) VALUES (
        nextval('watched_place'), pg_current_xact_id()::text::bigint, TG_TABLE_NAME,
        CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END,
        CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END
    );
    RETURN NULL;
END $$
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that was written, changed or deleted: its values before and after together.

    Attributes:
        anchors: by what it is known again elsewhere: its number, and keyed hashes.
    """

    table: str
    values: frozenset[str]
    anchors: frozenset[str]

    def holds(self, *values: str) -> bool:
        """Say whether one of its columns is that value, or has it behind a colon."""
        return any(
            each == value or each.endswith(f":{value}") for each in self.values for value in values
        )


class RowWatch:
    """Watches one database from `begin` on."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(url, poolclass=sa.NullPool)

    async def begin(self) -> None:
        """Empty all tables, and watch them."""
        names = [table.name for table in metadata.sorted_tables]
        async with self._engine.begin() as connection:
            for statement in (
                f"TRUNCATE {', '.join(names)} RESTART IDENTITY",
                "DROP TABLE IF EXISTS watched_rows",
                "DROP SEQUENCE IF EXISTS watched_place",
                "CREATE SEQUENCE watched_place",
                _ROWS,
                _WATCH,
                *(f"DROP TRIGGER IF EXISTS watching ON {name}" for name in names),
                *(
                    f"CREATE TRIGGER watching AFTER INSERT OR UPDATE OR DELETE ON {name}"
                    " FOR EACH ROW EXECUTE FUNCTION watch_row()"
                    for name in names
                ),
            ):
                await connection.execute(sa.text(statement))

    async def end(self) -> None:
        """Leave the tables as they were."""
        async with self._engine.begin() as connection:
            await connection.execute(sa.text("DROP FUNCTION watch_row CASCADE"))
            await connection.execute(sa.text("DROP TABLE watched_rows"))
            await connection.execute(sa.text("DROP SEQUENCE watched_place"))
        await self._engine.dispose()

    async def number_from(self, table: str, number: int) -> None:
        """Let the ids of a table go on from a number that nothing else can be."""
        async with self._engine.begin() as connection:
            await connection.execute(
                sa.text(f"ALTER TABLE {table} ALTER COLUMN id RESTART WITH {number}")
            )

    async def place(self) -> int:
        """Return how far it has come, for `rows_until`."""
        async with self._engine.connect() as connection:
            query = sa.text("SELECT coalesce(max(place), 0) FROM watched_rows")
            return int(await connection.scalar(query) or 0)

    async def transactions(self) -> Sequence[Sequence[Row]]:
        """Return what each transaction wrote."""
        found: dict[int, list[Row]] = defaultdict(list)
        for _, made_in, row in await self._rows():
            found[made_in].append(row)
        return list(found.values())

    async def rows_until(self, places: Sequence[int]) -> Sequence[Sequence[Row]]:
        """Return what was written up to each of these places, from the one before on."""
        found: list[list[Row]] = [[] for _ in places]
        for place, _, row in await self._rows():
            number = bisect_left(places, place)
            if number < len(places):
                found[number].append(row)
        return found

    async def _rows(self) -> Sequence[tuple[int, int, Row]]:
        query = sa.text("SELECT * FROM watched_rows ORDER BY place")
        async with self._engine.connect() as connection:
            return [
                (place, made_in, _row(table, [each for each in both if each is not None]))
                for place, made_in, table, *both in await connection.execute(query)
            ]


def _row(table: str, both: Sequence[Mapping[str, Any]]) -> Row:
    values = frozenset(str(value) for each in both for value in each.values() if value is not None)
    if table in _CHAINED:
        return Row(table, values, frozenset())
    anchors = {value for value in values if len(value) == _DIGEST}
    return Row(
        table,
        values,
        frozenset({*anchors, *(f"{table} {row['id']}" for row in both if "id" in row)}),
    )
