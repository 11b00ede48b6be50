"""Brings a database to the tables of this program, from nothing or from an older version."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.ext.asyncio import create_async_engine

from storage.errors import translated

LATEST = "head"
NOTHING = "base"


async def migrate(url: str | sa.URL, *, to: str = LATEST) -> None:
    """Bring the database at *url* to a revision, in one transaction.

    Two programs that start at once wait for each other.

    Raises:
        StorageUnavailable: the database cannot be reached or written to.
    """
    engine = create_async_engine(url, poolclass=sa.NullPool)
    if engine.dialect.name == "sqlite":
        # The driver would begin no transaction for CREATE TABLE.
        sa.event.listen(engine.sync_engine, "connect", _leave_begin_to_us)
        sa.event.listen(engine.sync_engine, "begin", _begin_for_writing)
    try:
        with translated():
            async with engine.begin() as connection:
                await connection.run_sync(_migrate, to)
    finally:
        await engine.dispose()


def configuration(connection: sa.Connection) -> Config:
    """Return Alembic's configuration; there is no file, so it works from any folder."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _migrate(connection: sa.Connection, to: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    config = configuration(connection)
    if to == NOTHING:
        command.downgrade(config, to)
    else:
        command.upgrade(config, to)


_LOCK = 0x50_1D_A2_17
"""Any number of our own, by which migrations exclude each other."""


def _leave_begin_to_us(connection: sa.engine.interfaces.DBAPIConnection, _: object) -> None:
    connection.isolation_level = None


def _begin_for_writing(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
