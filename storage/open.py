"""Opens storage: picks the dialect by the address, brings the tables up to date."""

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from core.ports.storage import StorageUnavailable
from core.ports.vault import Vault
from storage.file_lock import FileLock
from storage.migrate import migrate
from storage.postgres import PostgresDatabase
from storage.sql_storage import Database, SqlStorage
from storage.sqlite import SqliteDatabase


async def open_storage(
    url: str,
    vault: Vault,
    *,
    on_outbox: Callable[[], None] | None = None,
    alone: bool = False,
) -> SqlStorage:
    """Return storage on the database at *url*, migrated; `close()` it at the end.

    Args:
        url: SQLAlchemy's form, with the driver `sqlite+aiosqlite` or `postgresql+asyncpg`.
        vault: seals what is sensitive on its way in.
        on_outbox: called after each commit that put something to send or released it.
        alone: keep other programs that ask for the same off a SQLite file until it is closed.

    Raises:
        StorageInUse: another program has it alone.
        StorageUnavailable: the database cannot be reached or written to.
        ValueError: another kind of database, or SQLite in memory.
    """
    address = sa.make_url(url)
    lock = _make_file(address, alone=alone) if address.get_backend_name() == "sqlite" else None
    try:
        await migrate(address)
        database = _database(address, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return SqlStorage(database, vault, on_outbox=on_outbox)


def _database(address: sa.URL, lock: FileLock | None) -> Database:
    match address.get_backend_name():
        case "sqlite":
            return SqliteDatabase(address, lock)
        case "postgresql":
            return PostgresDatabase(address)
        case other:
            raise ValueError(f"no storage on {other}")


def _make_file(address: sa.URL, *, alone: bool) -> FileLock | None:
    """Make folder and file, for the owner's eyes alone, unless they are there; lock if wanted."""
    if not address.database or address.database == ":memory:":
        raise ValueError("SQLite needs a file: readers and the writer are separate connections")
    try:
        file = Path(address.database)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Its log and index files take over the mode.
        file.touch(mode=0o600)
    except OSError as error:
        raise StorageUnavailable(str(error)) from error
    return FileLock(file) if alone else None
