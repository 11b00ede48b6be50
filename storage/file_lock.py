"""One program on a SQLite file: a lock of the system, which goes with the process that holds it.

A second program would be one of two writers that wait for each other, two senders that each
believe to have Telegram's whole allowance, and two that take over each other's claims.
"""

import os
import sys
from pathlib import Path

from core.ports.storage import StorageInUse, StorageUnavailable

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_IN_USE = "another bot is running on this database: stop it first, or use PostgreSQL"


class FileLock:
    """A held lock beside a database file."""

    def __init__(self, database: Path) -> None:
        """Take the lock; the file stays when it is let go, for a new one could be another's.

        Raises:
            StorageInUse: another program holds it.
            StorageUnavailable: there can be no such file here.
        """
        try:
            flags = os.O_CREAT | os.O_RDWR
            self._descriptor = os.open(f"{database}.lock", flags, 0o600)
        except OSError as error:
            raise StorageUnavailable(str(error)) from error
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if isinstance(error, BlockingIOError | PermissionError):
                raise StorageInUse(_IN_USE) from None
            raise StorageUnavailable(str(error)) from error

    def release(self) -> None:
        """Let go; once is enough."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
