"""A SQLite connection for SQLAlchemy's aiosqlite dialect that crosses threads once per statement.

aiosqlite's own cursor crosses four times (open, execute, fetch, close); on the way of every update
that was most of the cost of storage. What takes microseconds crosses none: see `at_once`.
Nothing here knows a table.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, Self, TypeVar

import aiosqlite

P = ParamSpec("P")
R = TypeVar("R")

BUSY_SECONDS = 5.0
CUT_SECONDS = 0.1
"""So long writers may have to wait while the log is cut off."""
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a commit is on disk before anything is confirmed
    "foreign_keys = ON",
    "secure_delete = ON",  # what is dropped is overwritten, not left in free pages
    "cache_size = -8000",  # 8 MB
)

_BEGIN = "BEGIN IMMEDIATE"


class _Unbroken(asyncio.Future[Any]):
    """A future that no cancellation breaks off: a task learns of it once the result is there."""

    def cancel(self, msg: Any | None = None) -> bool:  # noqa: ARG002
        """Decline; `Task.cancel` then delivers at the next step."""
        return False


class OneHopConnection(aiosqlite.Connection):
    """A connection in a thread of its own, in autocommit mode: callers say BEGIN themselves.

    Attributes:
        opening: statements that run in the same hop before the next one (BEGIN, SAVEPOINT).
        interrupted: a task was cancelled during a statement and has still to be told; SQLAlchemy
            must not see it, for it would throw the connection away with others' work in it.
        guarded: refuse statements outside a transaction: SQLite ends one by itself when a disk
            is full, and what follows would commit one by one.
    """

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True
        self.opening: list[str] = []
        self.interrupted = False
        self.guarded = False
        self._crossing = 0
        self._is_behind = False

    async def _execute(self, fn: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run *fn* in the connection's thread; never broken off half-way."""
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")
        future = _Unbroken(loop=asyncio.get_running_loop())
        self._tx.put_nowait((future, partial(fn, *args, **kwargs)))
        self._crossing += 1
        try:
            result: R = await future
        except asyncio.CancelledError:
            self.interrupted = True
            result = future.result()
        finally:
            self._crossing -= 1
            self._is_behind = self._is_behind and self._crossing > 0
        return result

    def cursor(self) -> "OneHopCursor":  # type: ignore[override]
        """Return a cursor; this crosses no thread."""
        return OneHopCursor(self)

    async def say(self, statement: str) -> None:
        """Run one statement without parameters or result, at once."""
        await self._execute(self._conn.execute, statement)
        self.tell_interrupted()

    async def begin(self) -> None:
        """Begin to write.

        In the caller's thread: only another program could hold the lock, and nobody waits for it
        here. If one does, it is waited for in ours.
        """
        if self._is_free and self._begin_at_once():
            return
        await self.say(_BEGIN)

    def _begin_at_once(self) -> bool:
        self._conn.execute("PRAGMA busy_timeout = 0")
        try:
            self._conn.execute(_BEGIN)
        except sqlite3.OperationalError:
            return False
        finally:
            self._conn.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")
        return True

    def tell_interrupted(self) -> None:
        """Let the running task know that it was cancelled meanwhile.

        Raises:
            CancelledError: it was.
        """
        if self.interrupted:
            self.interrupted = False
            raise asyncio.CancelledError

    def say_later(self, statement: str) -> None:
        """Run a statement behind what is queued, without waiting and without word of failure."""
        if self._is_free:
            with suppress(sqlite3.Error):
                self._conn.execute(statement)
            return
        self._is_behind = True
        self._tx.put_nowait((None, partial(self._conn.execute, statement)))

    async def at_once(self, work: Callable[[sqlite3.Connection], R]) -> R:
        """Run what is to be opened, then *work*, in the caller's thread while ours is idle.

        For statements on single rows, which take some ten microseconds: crossing to a thread and
        back costs ten times that, and each way waits until the other thread gives the interpreter
        away. Nothing here waits for a lock: a writer holds it since its BEGIN IMMEDIATE, and
        readers need none.
        """
        return self._perform(work) if self._is_free else await self.perform(work)

    @property
    def _is_free(self) -> bool:
        """Whether the thread surely does nothing with the connection, and has nothing to do."""
        return self._running and self._crossing == 0 and not self._is_behind

    async def perform(self, work: Callable[[sqlite3.Connection], R]) -> R:
        """Run what is to be opened, then *work*, in one hop."""
        return await self._execute(self._perform, work)

    def _perform(self, work: Callable[[sqlite3.Connection], R]) -> R:
        database = self._conn
        while self.opening:
            database.execute(self.opening[0])
            self.opening.pop(0)
        if self.guarded and not database.in_transaction:
            raise sqlite3.OperationalError("the transaction has ended by itself")
        return work(database)


class OneHopCursor:
    """What SQLAlchemy needs of an asynchronous DBAPI cursor, with the rows fetched beforehand."""

    __slots__ = ("_connection", "_rows", "arraysize", "description", "lastrowid", "rowcount")

    def __init__(self, connection: OneHopConnection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.arraysize = 1
        self.description: Any = None
        self.lastrowid: int | None = None
        self.rowcount = -1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> None:
        """Run a statement and fetch all its rows."""
        await self._connection.perform(partial(self._run, operation, parameters))

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each set of parameters."""
        await self._connection.perform(partial(self._run_many, operation, parameters))

    async def fetchall(self) -> Sequence[Any]:
        """Return the rows, which are here already."""
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        """Do nothing: the real cursor is gone already."""

    def _run(self, operation: str, parameters: Sequence[Any], database: sqlite3.Connection) -> None:
        cursor = database.execute(operation, parameters)
        self.description, self.lastrowid = cursor.description, cursor.lastrowid
        self._rows = cursor.fetchall() if cursor.description else ()
        self.rowcount = cursor.rowcount  # of a RETURNING it is known only after the last row

    def _run_many(
        self, operation: str, parameters: Sequence[Sequence[Any]], database: sqlite3.Connection
    ) -> None:
        cursor = database.executemany(operation, parameters)
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid


def open_file(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a database file with the settings that every connection has; makes it if missing."""
    database = sqlite3.connect(
        path,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        for pragma in (*PRAGMAS, *(("query_only = ON",) if read_only else ())):
            database.execute(f"PRAGMA {pragma}")
    except BaseException:
        database.close()
        raise
    return database


def cut_log(path: Path) -> bool:
    """Bring the write-ahead log into the file and cut it to nothing; False if somebody reads it."""
    try:
        with closing(sqlite3.connect(path, timeout=CUT_SECONDS, isolation_level=None)) as database:
            (is_busy, _, _) = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error:
        return False
    return not is_busy
