"""A PostgreSQL server: ordinary pooled transactions."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from core.ports.storage import StorageUnavailable
from storage.errors import translated
from storage.session import Session

POOL_SIZE = 16
WAIT_SECONDS = 10


class PostgresDatabase:
    """Opens transactions on a server."""

    def __init__(self, url: sa.URL) -> None:
        self._closed = False
        self._engine = create_async_engine(
            url,
            hide_parameters=True,  # an error that is logged must not hold what was written
            pool_size=POOL_SIZE,
            max_overflow=0,
            pool_timeout=WAIT_SECONDS,
            pool_pre_ping=True,
        )
        self._reading = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """Open a transaction; durable on leaving."""
        async with self._connected(self._engine) as connection:
            transaction = await connection.begin()
            session = Session(connection)
            try:
                yield session
            except BaseException:
                if not connection.invalidated:
                    await transaction.rollback()
                raise
            with translated():
                await transaction.commit()
        session.committed()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """Open a view of one moment; writing through it fails."""
        async with self._connected(self._reading) as connection:
            yield Session(connection)

    async def wipe(self) -> bool:
        """Say that this is done: VACUUM does it, and the server's logs are its operator's."""
        return True

    async def close(self) -> None:
        """Close every connection."""
        self._closed = True
        await self._engine.dispose()

    @asynccontextmanager
    async def _connected(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        """Lend a connection; what the borrower raises passes untranslated."""
        if self._closed:
            raise StorageUnavailable("closed")
        with translated():
            connection = await engine.connect()
        try:
            yield connection
        finally:
            await connection.close()
