"""Puts a copy of everything back into an empty place, and compares it with what was written."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from assembly import StartError
from backups import BackupError, check, newest_keys, read_lines
from core.model.audit import AuditLine
from core.model.identity import ReportId
from core.model.report import ReportStatus
from core.model.retention import KeptSort, Tombstone
from core.ports.storage import StorageUnavailable
from operations import opened
from scheduler.clock import SystemClock
from settings import Settings
from storage.sql_storage import SqlStorage
from storage.undump import BadCopy, Keys, NotEmpty, keys_in, undump

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back.

    Attributes:
        rows: how many rows each table got.
        files: how many sealed files.
        closed: reports without a key, of which a tombstone is left.
        damage: what is wrong with the audit log; empty when nothing is.
    """

    rows: Mapping[str, int]
    files: int
    closed: int
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What to put back.

    Attributes:
        folder: of the copy.
        keys: file of data keys; None takes the newest beside the copy.
        identity: file with the age identity, for copies that were encrypted to one.
        without_keys: put everything back but what reports say.
    """

    folder: Path
    keys: Path | None = None
    identity: Path | None = None
    without_keys: bool = False


async def restore(settings: Settings, source: Source) -> Restored:
    """Put a copy back; what was half done when it fails is taken away again.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    evidence = settings.data_dir / "evidence"
    if settings.has_data or (evidence.exists() and any(evidence.iterdir())):
        raise StartError(f"there is data in {settings.data_dir} already: restore to an empty place")
    try:
        return await _put_all_back(settings, source, evidence)
    except (NotEmpty, BackupError, BadCopy, StorageUnavailable, OSError) as error:
        _take_away(settings, evidence)
        raise StartError(_told(error)) from None
    except BaseException:
        _take_away(settings, evidence)
        raise


async def _put_all_back(settings: Settings, source: Source, evidence: Path) -> Restored:
    listed = check(source.folder)
    async with opened(settings) as (storage, vault):
        identity = _identity(source, vault.backup_identity)
        keys = await _keys(source, identity)
        lines = read_lines(source.folder / "database.age", identity)
        async with storage.session() as session:
            rows = await undump(session, lines, keys)
        files = _put_back(source.folder / "evidence", evidence, list(listed["evidence"]))
        closed = await _close_keyless(storage)
        await _cut_links(storage)
        damage = await _look(storage)
    return Restored(rows, files, closed, damage)


def _told(error: Exception) -> str:
    match error:
        case NotEmpty():
            return "there is data in that database already: restore to an empty one"
        case StorageUnavailable():
            return f"the database cannot be used, see DATABASE_URL: {error}"
        case OSError():
            return f"the copy was not put back: {error}"
        case _:
            return str(error)


def _identity(source: Source, own: str) -> str:
    if source.identity is None:
        return own
    lines = source.identity.read_text(encoding="ascii").splitlines()
    found = [line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-1")]
    if len(found) != 1:
        raise BackupError(f"{source.identity}: one line must begin with AGE-SECRET-KEY-1")
    return found[0]


async def _keys(source: Source, identity: str) -> Keys:
    if source.without_keys:
        return {}
    file = source.keys or newest_keys(source.folder.parent)
    if file is None:
        raise BackupError(
            "there is no file of keys beside the copy: name one with --keys, or restore"
            " --without-keys, after which no report can be read"
        )
    return keys_in([line async for line in read_lines(file, identity)])


def _put_back(where: Path, evidence: Path, names: list[str]) -> int:
    evidence.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in names:
        shutil.copyfile(where / name, evidence / name)
        (evidence / name).chmod(0o600)
    descriptor = os.open(evidence, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return len(names)


async def _close_keyless(storage: SqlStorage) -> int:
    """Leave of reports without a key what is left of any that was erased; return how many."""
    closed = 0
    while True:
        async with storage.begin() as tx:
            found = await tx.keeping.destroyed_without_end(limit=_AT_ONCE)
            for number in found:
                report = await tx.reports.get(number)
                if report is None:
                    continue
                now = SystemClock().now()
                gone = replace(report, status=ReportStatus.ERASED, reviewer=None, status_since=now)
                await tx.reports.save(gone, was_revision=report.revision)
                await tx.reports.destroy(number)
                await tx.keeping.bury(Tombstone(number, KeptSort.CLOSED, report.closed_at))
        if not found:
            return closed
        closed += len(found)


async def _cut_links(storage: SqlStorage) -> None:
    """Take from reports that nobody is linked to what their entries say of where they came from.

    They were unlinked after the copy was made: what it has of them is as if they still were.
    """
    after = ReportId(0)
    while True:
        async with storage.begin() as tx:
            found = await tx.keeping.unlinked(after=after, limit=_AT_ONCE)
            for number in found:
                await tx.reports.unlink(number)
        if not found:
            return
        after = found[-1]


async def _look(storage: SqlStorage) -> str:
    async with storage.begin() as tx:
        damage = await tx.audit.damage()
        if damage is None:
            line = AuditLine(SystemClock().now(), None, "backup_restored", "backup:restored")
            await tx.audit.write(line)
    return "" if damage is None else f"line {damage.number}: {damage.kind}"


def _take_away(settings: Settings, evidence: Path) -> None:
    """Remove what was made for this restore: the place was empty before."""
    shutil.rmtree(evidence, ignore_errors=True)
    kind, _, path = settings.database.get_secret_value().partition(":///")
    if kind.startswith("sqlite"):
        for ending in ("", "-wal", "-shm"):
            Path(path + ending).unlink(missing_ok=True)
