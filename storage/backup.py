"""A consistent copy of a SQLite database, while the program runs."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from core.ports.storage import StorageUnavailable


def copy_database(url: str, target: Path) -> None:
    """Copy the SQLite database at *url* to *target*, which must not exist; blocks while it does.

    Raises:
        ValueError: another kind of database, which has tools of its own.
        StorageUnavailable: it cannot be read, or the copy not written.
        FileExistsError: *target* is there already.
    """
    address = sa.make_url(url)
    if address.get_backend_name() != "sqlite" or not address.database:
        raise ValueError("not a SQLite database: use pg_dump")
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        source = f"{Path(address.database).resolve().as_uri()}?mode=ro"
        with (
            closing(sqlite3.connect(source, uri=True)) as original,
            closing(sqlite3.connect(target)) as copy,
        ):
            original.backup(copy)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise StorageUnavailable(str(error)) from None
