"""Tells a database that cannot serve right now from a mistake of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from core.ports.storage import StorageUnavailable

_SQLITE_CODES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
"""Primary result codes (https://www.sqlite.org/rescode.html); 1, SQLITE_ERROR, is our mistake."""

_SQLSTATES = (
    "08",  # connection
    "25006",  # read-only transaction
    "28",  # authorization
    "3D000",  # no such database
    "40",  # deadlock, serialization
    "53",  # out of disk, memory or connections
    "55P03",  # lock not available
    "57",  # shutdown, cancelled
    "58",  # input or output
    "F0",  # lock file
    "XX",  # corrupted
)
"""Beginnings of PostgreSQL's error codes (Appendix A of its manual)."""


def is_outage(error: BaseException) -> bool:
    """Say whether the database, and not our statement, is what failed."""
    if isinstance(error, exc.TimeoutError | OSError):
        return True
    if isinstance(error, exc.DBAPIError):
        return error.connection_invalidated or (error.orig is not None and is_outage(error.orig))
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return str(state).startswith(_SQLSTATES)
    if isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError):
        code = getattr(error, "sqlite_errorcode", None)
        # Without a code it comes from the driver: the connection is closed.
        ours = isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError)
        return not ours if code is None else code & 0xFF in _SQLITE_CODES
    return _is_lost_connection(error)


def _is_lost_connection(error: BaseException) -> bool:
    """Say whether a driver reports, without any code, that its connection is gone."""
    name = type(error).__name__
    return name in {"InterfaceError", "ConnectionDoesNotExistError"} and "clos" in str(error)


@contextmanager
def translated() -> Iterator[None]:
    """Turn an outage into StorageUnavailable; everything else passes as it is.

    Raises:
        StorageUnavailable: the database cannot serve right now.
    """
    try:
        yield
    except (exc.SQLAlchemyError, sqlite3.Error, OSError) as error:
        if is_outage(error):
            raise StorageUnavailable(type(error).__name__) from error
        raise
