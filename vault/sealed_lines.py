"""Files of lines that are compressed and encrypted to an age key as they come.

No plain byte touches the disk: a pipe leads from one side to the other, and a thread works at it.
"""

import gzip
import json
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from io import BufferedIOBase
from pathlib import Path
from typing import Any

from vault.age import decrypt_stream, encrypt_stream

_AT_ONCE = 500


def new_file(path: Path) -> BufferedIOBase:
    """Return *path* open for writing; it must not exist yet and only its owner may read it."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


class SealedLines:
    """A file that is being written; it counts once `finish` returns. Blocks."""

    def __init__(self, path: Path, recipient: str) -> None:
        """Make the file, which must not exist yet."""
        self._target = new_file(path)
        reading, writing = os.pipe()
        self._into = os.fdopen(writing, "wb")
        self._lines = gzip.GzipFile(fileobj=self._into, mode="wb", mtime=0)
        self._pool, self._work = _begun(self._encrypt, reading, recipient)

    def put(self, line: bytes) -> None:
        """Write a line.

        Raises:
            OSError: the disk is full, or the like.
        """
        try:
            self._lines.write(line)
        except BrokenPipeError:
            self._work.result()
            raise

    def finish(self) -> None:
        """End the file, durably.

        Raises:
            OSError: the disk is full, or the like.
        """
        self._lines.close()
        self._into.close()
        self._work.result()

    def close(self) -> None:
        """Let go of everything; a file that was not finished is of no use."""
        with suppress(OSError):
            self._lines.close()
        with suppress(OSError):
            self._into.close()
        self._pool.shutdown()
        self._target.close()

    def _encrypt(self, reading: int, recipient: str) -> None:
        with os.fdopen(reading, "rb") as plain:
            encrypt_stream(plain, self._target, [recipient])
        self._target.flush()
        os.fsync(self._target.fileno())


class OpenedLines:
    """A file that is being read; what came counts once there is no more. Blocks."""

    def __init__(self, path: Path, identity: str) -> None:
        self._source = path.open("rb")
        reading, writing = os.pipe()
        self._out = os.fdopen(reading, "rb")
        self._lines = gzip.GzipFile(fileobj=self._out, mode="rb")
        self._pool, self._work = _begun(self._decrypt, writing, identity)

    def some(self) -> list[Any]:
        """Return the next lines, parsed from JSON; none at the end.

        Raises:
            AgeUnreadable: encrypted to another key, or damaged.
            EOFError, OSError, ValueError: cut off or damaged.
        """
        found: list[Any] = []
        try:
            while len(found) < _AT_ONCE and (line := self._lines.readline()):
                found.append(json.loads(line))
        except (EOFError, OSError, ValueError):
            self._work.result()  # the true cause, if it lies there
            raise
        if not found:
            self._work.result()
        return found

    def close(self) -> None:
        """Let go of everything."""
        self._lines.close()
        self._out.close()
        self._pool.shutdown()
        self._source.close()

    def _decrypt(self, writing: int, identity: str) -> None:
        with os.fdopen(writing, "wb") as plain:
            decrypt_stream(self._source, plain, identity)


def _begun(
    work: Callable[[int, str], None], end: int, key: str
) -> tuple[ThreadPoolExecutor, "Future[None]"]:
    """Begin to work at the far end of a pipe, in a thread of its own."""
    pool = ThreadPoolExecutor(1)
    return pool, pool.submit(work, end, key)
