"""Statements inside one transaction, whichever the dialect; the stores know nothing below this."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import CursorResult, Row
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import translated
from storage.prepared import Prepared
from storage.sqlite_connection import OneHopConnection

Values = Mapping[str, Any]
Insert = Callable[[sa.Table], sqlite.Insert]
"""The two dialects' INSERT look the same to us; the type is one of them for the checker's sake."""

_INSERTS: Mapping[str, Insert] = {
    "sqlite": sqlite.insert,
    "postgresql": cast("Insert", postgresql.insert),
}


class Session:
    """One transaction's way to the database.

    Attributes:
        after_commit: called once the transaction is durable, and only then.
        has_deleted: what was dropped in it must not stay in the database's files.
    """

    __slots__ = ("_connection", "_hop", "after_commit", "has_deleted")

    def __init__(self, connection: AsyncConnection, hop: OneHopConnection | None = None) -> None:
        self._connection = connection
        self._hop = hop
        self.after_commit: list[Callable[[], None]] = []
        self.has_deleted = False

    async def run(
        self, statement: sa.Executable, values: Values | Sequence[Values] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, or one statement for each of several sets of values.

        Raises:
            StorageUnavailable: the database cannot serve right now.
        """
        try:
            with translated():
                return await self._connection.execute(statement, values)
        finally:
            if self._hop is not None:
                self._hop.tell_interrupted()

    async def quick(self, prepared: Prepared, values: Values) -> Sequence[Any]:
        """Run a prepared statement on few rows; return its rows, whose columns are attributes.

        Raises:
            StorageUnavailable: the database cannot serve right now.
        """
        return await self._run_prepared(prepared, values, at_once=True)

    async def prepared(self, prepared: Prepared, values: Values) -> Sequence[Any]:
        """Do as `quick` for what may look at many rows, and would keep everybody waiting."""
        return await self._run_prepared(prepared, values, at_once=False)

    async def _run_prepared(
        self, prepared: Prepared, values: Values, *, at_once: bool
    ) -> Sequence[Any]:
        if self._hop is None:
            result = await self.run(prepared.statement, values)
            return result.all() if result.returns_rows else ()
        ready = prepared.ready(self._connection.dialect)
        run = self._hop.at_once if at_once else self._hop.perform
        try:
            with translated():
                raw = await run(partial(_fetch, ready.text, ready.values(values)))
        finally:
            self._hop.tell_interrupted()
        return ready.rows(raw)

    async def quick_row(self, prepared: Prepared, values: Values) -> Any | None:
        """Return the first row of a prepared query, if there is one."""
        return next(iter(await self.quick(prepared, values)), None)

    async def quick_each(self, prepared: Prepared, values: Sequence[Values]) -> None:
        """Run a prepared statement once for each set of values; with none, do nothing."""
        if self._hop is None:
            await self.run_each(prepared.statement, values)
            return
        if not values:
            return
        ready = prepared.ready(self._connection.dialect)
        rows = [ready.values(each) for each in values]
        try:
            with translated():
                await self._hop.at_once(partial(_run_each, ready.text, rows))
        finally:
            self._hop.tell_interrupted()

    async def run_each(self, statement: sa.Executable, values: Sequence[Values]) -> None:
        """Run a statement once for each set of values; with none, do nothing."""
        if values:
            await self.run(statement, values)

    async def rows(
        self, statement: sa.Executable, values: Values | None = None
    ) -> Sequence[Row[Any]]:
        """Return all rows of a query."""
        return (await self.run(statement, values)).all()

    async def row(self, statement: sa.Executable, values: Values | None = None) -> Row[Any] | None:
        """Return the first row of a query, if there is one."""
        return (await self.run(statement, values)).first()

    async def value(self, statement: sa.Executable, values: Values | None = None) -> Any:
        """Return the first column of the first row, or None."""
        return (await self.run(statement, values)).scalar()

    async def changed(self, statement: sa.Executable, values: Values | None = None) -> int:
        """Run a statement; return how many rows it changed."""
        return (await self.run(statement, values)).rowcount

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`, for the little that each can only say in its own way."""
        return self._connection.dialect.name

    async def stand_alone(self, lock: int) -> None:
        """Wait until no other transaction has that lock, and keep it until the end of this one.

        SQLite has one writer at a time anyway.
        """
        if self._connection.dialect.name == "postgresql":
            await self.run(sa.select(sa.func.pg_advisory_xact_lock(lock)))

    async def look_up_by_index(self, *, lock: int) -> None:
        """Stand alone, and until the end read rows by the indexes that lead to them in order.

        PostgreSQL knows nothing yet of a million rows that came a second ago; believing that
        there are a few hundred, it would read and sort them all for a batch of fifty.
        """
        if self._connection.dialect.name == "postgresql":
            settings = ("enable_bitmapscan", "enable_sort", "enable_seqscan")
            off = (sa.func.set_config(name, "off", sa.true()) for name in settings)
            await self.run(sa.select(sa.func.pg_advisory_xact_lock(lock), *off))

    @property
    def insert(self) -> Insert:
        """This dialect's `insert(table)`: each knows `on_conflict_do_nothing` and `…_do_update`."""
        return _INSERTS[self._connection.dialect.name]

    def committed(self) -> None:
        """Call what waits for the commit."""
        for call in self.after_commit:
            call()


def _fetch(text: str, values: Sequence[Any], database: sqlite3.Connection) -> Sequence[Any]:
    return database.execute(text, values).fetchall()


def _run_each(text: str, rows: Sequence[Sequence[Any]], database: sqlite3.Connection) -> None:
    database.executemany(text, rows)
