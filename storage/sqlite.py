"""A SQLite file: one writer with group commit, a few readers beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from core.ports.storage import StorageUnavailable
from storage.errors import translated
from storage.file_lock import FileLock
from storage.group_commit import GroupCommit, Link
from storage.session import Session
from storage.sqlite_connection import OneHopConnection, cut_log, open_file

READERS = 4


class SqliteDatabase:
    """Opens transactions on a database file; needs a running event loop."""

    def __init__(self, url: sa.URL, lock: FileLock | None = None) -> None:
        """Take the address of a file, and the lock on it, which goes with the connections."""
        if not url.database or url.database == ":memory:":
            raise ValueError("SQLite needs a file: readers and the writer are separate connections")
        self._file = Path(url.database)
        self._lock = lock
        self._closed = False
        # Connections run in autocommit mode, so that BEGIN and SAVEPOINT are ours alone.
        engines = (
            create_async_engine(
                url,
                isolation_level="AUTOCOMMIT",
                hide_parameters=True,  # an error that is logged must not hold what was written
                pool_reset_on_return=None,
                pool_size=READERS,
                connect_args={"async_creator_fn": partial(self._open, read_only=read_only)},
            )
            for read_only in (False, True)
        )
        self._writing, self._reading = engines
        self._idle: asyncio.LifoQueue[Link | None] = asyncio.LifoQueue()
        for _ in range(READERS):
            self._idle.put_nowait(None)
        self._writer = GroupCommit(partial(_connect, self._writing))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """Open a unit of work; durable on leaving."""
        async with self._writer.unit() as session:
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """Open a view of one moment; writing through it fails."""
        if self._closed:
            raise StorageUnavailable("closed")
        link = await self._idle.get()
        try:
            if link is None:
                with translated():
                    link = await _connect(self._reading)
            link.hop.opening.append("BEGIN")
            yield Session(link.connection, link.hop)
        finally:
            if link is not None and not await _rest(link):
                link = None
            self._idle.put_nowait(link)

    async def wipe(self) -> bool:
        """Write back and cut off the log, which has the pages as they were; False while it is read.

        The pages themselves are overwritten at once (`secure_delete`).
        """
        return not self._closed and await asyncio.to_thread(cut_log, self._file)

    async def close(self) -> None:
        """Finish the writes that wait, then close every connection; once is enough."""
        if self._closed:
            return
        self._closed = True
        await self._writer.close()
        for _ in range(READERS):
            if (link := await self._idle.get()) is not None:
                await link.connection.close()
        await self._writing.dispose()
        await self._reading.dispose()
        if self._lock is not None:
            self._lock.release()

    def _open(self, *_: object, read_only: bool, **__: object) -> OneHopConnection:
        return OneHopConnection(partial(open_file, self._file, read_only=read_only))


async def _connect(engine: AsyncEngine) -> Link:
    connection = await engine.connect()
    raw = await connection.get_raw_connection()
    hop = raw.driver_connection
    if not isinstance(hop, OneHopConnection):
        raise TypeError(type(hop))
    return Link(connection, hop)


async def _rest(link: Link) -> bool:
    """End the transaction of a read; say whether the connection can be used again."""
    if link.hop.opening:  # nothing was asked
        link.hop.opening.clear()
        return True
    if link.connection.invalidated:
        await link.drop()
        return False
    link.hop.say_later("ROLLBACK")
    return True
