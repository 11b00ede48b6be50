"""Evidence on disk: sealed while it streams in, so that no plain byte ever touches the disk.

A file: version 3 | salt 16 | frames. A frame seals up to 64 KiB; its nonce is its number and
whether it is the last one, so that a frame cut off, moved or repeated is noticed (the STREAM
construction: Hoang, Reyhanitabar, Rogaway, Vizár, 2015). The key is made for this file alone.
"""

import asyncio
import contextlib
import hashlib
import os
import re
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.ports.vault import SealedFile, Unreadable
from vault.sealing import SealingVault

FRAME_BYTES = 64 * 1024
_TAG_BYTES = 16
_SALT_BYTES = 16
_VERSION = b"\x03"
_NAME = re.compile(r"[0-9a-f]{32}")
_PART = ".part"
MARK = "database.mark"
"""Which database the folder belongs to: a file beside the sealed ones."""
STALE_SECONDS = 86_400.0
"""What is younger may be part of a report whose transaction is about to be committed."""

Opener = Callable[[Path], BinaryIO]


def new_file(path: Path) -> BinaryIO:
    """Return *path* open for writing; it must not exist yet and only its owner may read it."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


class FilesOnDisk:
    """The `SealedFiles` port over a folder; disk work is done in threads."""

    def __init__(self, folder: Path, vault: SealingVault, *, opener: Opener = new_file) -> None:
        self._folder = folder
        self._vault = vault
        self._opener = opener

    async def put(self, data_key: bytes, chunks: AsyncIterator[bytes], *, row: str) -> SealedFile:
        """Seal a stream to disk, durably (file and folder synced) before returning.

        Raises:
            OSError: the disk is full or read-only; nothing half-written stays behind.
            Unreadable: the data key belongs to another row, or is damaged.
        """
        name, salt = secrets.token_hex(16), secrets.token_bytes(_SALT_BYTES)
        cipher = self._vault.file_cipher(data_key, row=row, file=name, salt=salt)
        writer = _Writer(self._folder / name, salt, cipher, opener=self._opener)
        try:
            async for chunk in chunks:
                await asyncio.to_thread(writer.add, chunk)
            return await asyncio.to_thread(writer.finish)
        except BaseException:  # also when cancelled: a half-written file must not stay
            await asyncio.to_thread(writer.discard)
            raise

    async def read(self, data_key: bytes, file: str, *, row: str) -> AsyncIterator[bytes]:
        """Yield the plain bytes; what was yielded counts only if the end is reached.

        Raises:
            Unreadable: wrong key, damaged, cut off or gone.
        """
        reader = _Reader(self._frames(data_key, file, row))
        try:
            while (plain := await asyncio.to_thread(reader.next)) is not None:
                yield plain
        finally:
            await asyncio.to_thread(reader.close)

    async def remove(self, file: str) -> None:
        """Delete a file; one that is gone already is fine."""
        if _NAME.fullmatch(file):
            await asyncio.to_thread(_unlink, self._folder / file)

    async def mark(self) -> str | None:
        """Return the mark of the database that these files belong to."""
        return await asyncio.to_thread(_read_mark, self._folder / MARK)

    async def set_mark(self, mark: str) -> None:
        """Say which database these files belong to."""
        await asyncio.to_thread(_write_mark, self._folder / MARK, mark)

    async def names(self, *, limit: int) -> Sequence[str]:
        """Return the keys of some files."""
        return await asyncio.to_thread(lambda: [path.name for path in self._sealed()][:limit])

    async def stale(self) -> Sequence[str]:
        """Return the keys of all files that were sealed more than a day of real time ago."""
        return await asyncio.to_thread(self._stale)

    def _stale(self) -> list[str]:
        if not self._folder.exists():
            return []
        before, found = _disk_time(self._folder) - STALE_SECONDS, []
        for path in self._sealed():
            with contextlib.suppress(FileNotFoundError):  # removed meanwhile
                if path.stat().st_mtime < before:
                    found.append(path.name)
        return found

    def _sealed(self) -> list[Path]:
        paths = self._folder.iterdir() if self._folder.exists() else ()
        return [path for path in paths if _NAME.fullmatch(path.name)]

    def sweep(self) -> int:
        """Delete what a killed process left half-written, and return how many files that were.

        Only while no other process writes here: at start, before updates are taken in.
        """
        parts = list(self._folder.glob(f"*{_PART}")) if self._folder.exists() else []
        for part in parts:
            part.unlink(missing_ok=True)
        return len(parts)

    def _frames(self, data_key: bytes, file: str, row: str) -> Generator[bytes, None, None]:
        if not _NAME.fullmatch(file):
            raise Unreadable("not the name of a sealed file")
        try:
            handle = (self._folder / file).open("rb")
        except FileNotFoundError:
            raise Unreadable("the sealed file is gone") from None
        with handle:
            if handle.read(1) != _VERSION:
                raise Unreadable("not a sealed file")
            salt = handle.read(_SALT_BYTES)
            cipher = self._vault.file_cipher(data_key, row=row, file=file, salt=salt)
            yield from _opened(handle, cipher)


class _Reader:
    """Frames on their way from disk; its lock lets `close` wait for a thread still at work."""

    def __init__(self, frames: Generator[bytes, None, None]) -> None:
        self._frames = frames
        self._lock = threading.Lock()

    def next(self) -> bytes | None:
        with self._lock:
            return next(self._frames, None)

    def close(self) -> None:
        with self._lock:
            self._frames.close()


class _Writer:
    """One file on its way to disk; its lock lets `discard` wait for a thread still at work."""

    def __init__(self, path: Path, salt: bytes, cipher: AESGCM, *, opener: Opener) -> None:
        self._path = path
        self._part = path.with_name(path.name + _PART)
        self._cipher = cipher
        self._opener = opener
        self._salt = salt
        self._lock = threading.Lock()
        self._handle: BinaryIO | None = None
        self._discarded = False
        self._pending = bytearray()
        self._number = 0
        self._size = 0
        self._sha256 = hashlib.sha256()

    def add(self, chunk: bytes) -> None:
        with self._lock:
            self._sha256.update(chunk)
            self._size += len(chunk)
            self._pending += chunk
            while len(self._pending) > FRAME_BYTES:
                self._seal(bytes(self._pending[:FRAME_BYTES]), last=False)
                del self._pending[:FRAME_BYTES]

    def finish(self) -> SealedFile:
        with self._lock:
            self._seal(bytes(self._pending), last=True)
            handle = self._file()
            handle.flush()
            os.fsync(handle.fileno())
            handle.close()
            self._part.replace(self._path)
            _sync(self._path.parent)
        return SealedFile(self._path.name, self._sha256.hexdigest(), self._size)

    def discard(self) -> None:
        with self._lock:
            self._discarded = True
            if self._handle is not None:
                with contextlib.suppress(OSError):  # what is buffered no longer matters
                    self._handle.close()
            for path in (self._part, self._path):
                with contextlib.suppress(OSError):  # the error that led here is the one to tell
                    path.unlink(missing_ok=True)

    def _seal(self, plain: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number, last=last), plain, _VERSION)
        self._number += 1
        self._file().write(sealed)

    def _file(self) -> BinaryIO:
        if self._discarded:
            raise ValueError("this file was given up")
        if self._handle is None:
            if not self._part.parent.exists():
                self._part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _sync(self._part.parent.parent)
            self._handle = self._opener(self._part)
            self._handle.write(_VERSION + self._salt)
        return self._handle


def _opened(handle: BinaryIO, cipher: AESGCM) -> Iterator[bytes]:
    number = 0
    sealed = handle.read(FRAME_BYTES + _TAG_BYTES)
    while True:
        following = handle.read(FRAME_BYTES + _TAG_BYTES)
        try:
            plain = cipher.decrypt(_nonce(number, last=not following), sealed, _VERSION)
        except (InvalidTag, ValueError):
            raise Unreadable("wrong key, damaged or cut off") from None
        if plain:
            yield plain
        if not following:
            return
        number, sealed = number + 1, following


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)
    if path.parent.exists():
        _sync(path.parent)


def _disk_time(folder: Path) -> float:
    """Return now as the disk's own clock has it, which dates its files."""
    probe = folder / f"{secrets.token_hex(16)}{_PART}"
    new_file(probe).close()
    try:
        return probe.stat().st_mtime
    finally:
        probe.unlink()


def _read_mark(path: Path) -> str | None:
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None


def _write_mark(path: Path, mark: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with new_file(path) as file:
        file.write(mark.encode("ascii") + b"\n")
        file.flush()
        os.fsync(file.fileno())
    _sync(path.parent)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
