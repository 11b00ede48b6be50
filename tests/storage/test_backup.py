"""A backup is only worth something when it can be read while the program writes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.ports.storage import StorageUnavailable
from storage.backup import copy_database


@pytest.fixture
def live(tmp_path: Path):
    """A database with a writer that holds an uncommitted change."""
    path = tmp_path / "live.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE t (x)")
        writer.execute("INSERT INTO t VALUES ('committed')")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO t VALUES ('open')")
        yield path


def test_a_copy_holds_what_was_committed_and_nothing_else(live: Path, tmp_path: Path) -> None:
    """Copying the file alone would miss what still lies in the write-ahead log."""
    copy_database(f"sqlite+aiosqlite:///{live}", tmp_path / "copy.sqlite")
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        assert copy.execute("SELECT x FROM t").fetchall() == [("committed",)]
    assert (tmp_path / "copy.sqlite").stat().st_mode & 0o077 == 0


def test_an_older_backup_is_never_overwritten(live: Path, tmp_path: Path) -> None:
    """It may be the only good one."""
    old = tmp_path / "copy.sqlite"
    old.write_text("older")
    with pytest.raises(FileExistsError):
        copy_database(f"sqlite+aiosqlite:///{live}", old)
    assert old.read_text() == "older"


def test_a_missing_database_leaves_no_empty_backup(tmp_path: Path) -> None:
    """An empty file that looks like a backup is worse than none."""
    with pytest.raises(StorageUnavailable):
        copy_database(f"sqlite+aiosqlite:///{tmp_path / 'none'}", tmp_path / "copy.sqlite")
    assert not (tmp_path / "copy.sqlite").exists()


def test_postgresql_is_left_to_its_own_tools(tmp_path: Path) -> None:
    """Half a backup must not look like a whole one."""
    with pytest.raises(ValueError, match="pg_dump"):
        copy_database("postgresql+asyncpg://h/d", tmp_path / "copy")
