"""Makes copies of everything that is kept, while the program runs, and puts one back.

A copy is a folder: the tables without data keys, encrypted; the sealed evidence as it lies; and a
list of both with their hashes. The data keys go into a file apart, which is kept for days only:
without it a copy opens no report, so that what was deleted is gone from the copies too.
"""

import asyncio
import hashlib
import json
import os
import shutil
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from storage.dump import Line, as_bytes, dump
from storage.sql_storage import SqlStorage
from vault.age import AgeUnreadable
from vault.sealed_lines import OpenedLines, SealedLines, new_file

FORMAT = 1
STAMP = "%Y%m%dT%H%M%SZ"
_COPY, _KEYS = "backup-", "keys-"
_KEYS_FOLDER = "keys"
_CHUNK = 1 << 20


class BackupError(Exception):
    """A copy cannot be made or put back; one line that says why."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: the folder of the copy, and the file of its keys."""

    folder: Path
    keys: Path


async def make_backup(
    storage: SqlStorage, evidence: Path, to: Path, *, recipient: str, now: datetime
) -> Made:
    """Copy everything into a new folder under *to*, which is made if it is missing.

    The database is read first, as of one moment: evidence that comes meanwhile is more than it
    names, not less.

    Raises:
        OSError: it could not be written; nothing half-made stays.
        StorageUnavailable: the database cannot be read.
        AgeKeyError: the recipient is none.
    """
    stamp = now.strftime(STAMP)
    folder, part = to / f"{_COPY}{stamp}", to / f".{_COPY}{stamp}.part"
    keys = to / _KEYS_FOLDER / f"{_KEYS}{stamp}.age"
    if folder.exists():
        raise FileExistsError(f"{folder} is there already")
    keys.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part.mkdir(mode=0o700)
    try:
        await _copy_tables(storage, part / "database.age", keys, recipient)
        files = {"database.age": await asyncio.to_thread(_described, part / "database.age")}
        copied = await asyncio.to_thread(_copy_evidence, evidence, part / "evidence")
        whole = {
            "format": FORMAT,
            "made_at": now.isoformat(),
            "recipient": recipient,
            "files": files,
            "evidence": copied,
        }
        _write(part / "manifest.json", json.dumps(whole, indent=1).encode())
        part.rename(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        keys.unlink(missing_ok=True)
        raise
    return Made(folder, keys)


def drop_old(to: Path, *, copies_before: datetime, keys_before: datetime) -> int:
    """Delete copies and files of keys that were made before those moments; return how many.

    The newest copy stays, however old: this machine's clock may be wrong.
    """
    gone, newest = 0, newest_backup(to)
    for path, stamp in [*_stamped(to, _COPY), *_stamped(to / _KEYS_FOLDER, _KEYS)]:
        is_copy = path.is_dir()
        if stamp >= (copies_before if is_copy else keys_before) or (is_copy and stamp == newest):
            continue
        if is_copy:
            shutil.rmtree(path)
        else:
            path.unlink()
        gone += 1
    return gone


def newest_backup(to: Path) -> datetime | None:
    """Return when the newest copy under *to* was made."""
    return max((stamp for _, stamp in _stamped(to, _COPY)), default=None)


def newest_keys(to: Path) -> Path | None:
    """Return the newest file of keys under *to*: it lacks what was deleted until then."""
    return max((path for path, _ in _stamped(to / _KEYS_FOLDER, _KEYS)), default=None)


def check(folder: Path) -> Mapping[str, Any]:
    """Return the list of a copy, after comparing every file with it.

    Raises:
        BackupError: something is missing or is not what was written.
    """
    try:
        listed: Mapping[str, Any] = json.loads((folder / "manifest.json").read_bytes())
        named = {folder / name: each for name, each in listed["files"].items()}
        named |= {folder / "evidence" / name: each for name, each in listed["evidence"].items()}
    except (OSError, ValueError, KeyError):
        raise BackupError(f"{folder} is no backup: its manifest.json cannot be read") from None
    for path, wanted in named.items():
        try:
            found = _described(path)
        except OSError:
            raise BackupError(f"{path} is missing") from None
        if found != wanted:
            raise BackupError(f"{path} is not what was written: its hash differs")
    return listed


async def read_lines(file: Path, identity: str) -> AsyncIterator[Line]:
    """Yield the lines of an encrypted file; nothing of it lies on disk in plain.

    What was yielded counts only if the end is reached.

    Raises:
        BackupError: it was encrypted to another key, or is damaged.
    """
    try:
        with closing(OpenedLines(file, identity)) as opened:
            while batch := await asyncio.to_thread(opened.some):
                for line in batch:
                    yield line
    except (AgeUnreadable, EOFError, ValueError):
        raise BackupError(f"{file} does not open with this key, or is damaged") from None
    except OSError as error:
        raise BackupError(f"{file}: {error.strerror or 'damaged'}") from None


async def _copy_tables(storage: SqlStorage, database: Path, keys: Path, recipient: str) -> None:
    with ExitStack() as stack:
        streams = [
            stack.enter_context(closing(SealedLines(path, recipient))) for path in (database, keys)
        ]
        async with storage.snapshot() as session:
            batch: list[tuple[bool, Line]] = []
            async for line in dump(session):
                batch.append(line)
                if len(batch) >= 500:
                    await asyncio.to_thread(_put, streams, batch)
                    batch = []
            await asyncio.to_thread(_put, streams, batch)
        for stream in streams:
            await asyncio.to_thread(stream.finish)


def _put(streams: list[SealedLines], batch: list[tuple[bool, Line]]) -> None:
    for is_key, line in batch:
        streams[is_key].put(as_bytes(line))


def _copy_evidence(evidence: Path, to: Path) -> dict[str, dict[str, Any]]:
    """Link or copy the sealed files; return what they are. One that goes meanwhile is left out."""
    to.mkdir(mode=0o700)
    found = {}
    for path in sorted(evidence.iterdir()) if evidence.exists() else []:
        if path.name.endswith(".part"):
            continue
        try:
            os.link(path, to / path.name)
        except FileNotFoundError:
            continue
        except OSError:  # on another disk
            try:
                shutil.copy2(path, to / path.name)
            except FileNotFoundError:
                continue
        found[path.name] = _described(to / path.name)
    return found


def _described(path: Path) -> dict[str, Any]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return {"size": path.stat().st_size, "sha256": digest.hexdigest()}


def _stamped(folder: Path, prefix: str) -> list[tuple[Path, datetime]]:
    """Return what lies in a folder under names of ours, with the moments that those say."""
    found = []
    for path in folder.glob(f"{prefix}*") if folder.exists() else []:
        text = path.name.removeprefix(prefix).removesuffix(".age")
        try:
            stamp = datetime.strptime(f"{text}+0000", f"{STAMP}%z")
        except ValueError:
            continue
        found.append((path, stamp))
    return found


def _write(path: Path, content: bytes) -> None:
    with new_file(path) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@dataclass(frozen=True, slots=True)
class Place:
    """Where the sealed files lie, and where copies go."""

    evidence: Path
    to: Path


@dataclass(frozen=True, slots=True)
class Kept:
    """How many days copies, and the files of their keys, are kept."""

    copies: int
    keys: int


class DailyBackups:
    """The `Backups` port: a copy each day of real time, and no more of them than wanted."""

    def __init__(
        self,
        storage: SqlStorage,
        place: Place,
        *,
        recipient: str,
        kept: Kept,
        now: Callable[[], datetime],
    ) -> None:
        self._storage = storage
        self._place = place
        self._recipient = recipient
        self._kept = kept
        self._now = now

    async def make_due(self) -> bool:
        """Make a copy unless there is one of the last day, and drop what is too old."""
        to, now = self._place.to, self._now()
        newest = await asyncio.to_thread(newest_backup, to)
        is_due = newest is None or newest.date() < now.date()
        if is_due:
            recipient = self._recipient
            await make_backup(self._storage, self._place.evidence, to, recipient=recipient, now=now)
        await asyncio.to_thread(
            drop_old,
            to,
            copies_before=now - timedelta(days=self._kept.copies),
            keys_before=now - timedelta(days=self._kept.keys),
        )
        return is_due
