"""What an operator does beside running the program: back up, rotate keys."""

import shutil
from pathlib import Path

from assembly import StartError
from core.ports.storage import StorageUnavailable
from scheduler.clock import SystemClock
from settings import Settings
from storage.backup import copy_database
from vault.keyring import KeyFileError, rotate


def back_up(settings: Settings, folder: Path) -> Path:
    """Copy database and sealed evidence into a new folder under *folder*; return that.

    The database is copied first: evidence that arrives meanwhile is more than it names, not less.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    target = folder / f"backup-{SystemClock().now():%Y%m%dT%H%M%SZ}"
    try:
        target.mkdir(parents=True, mode=0o700)
        copy_database(settings.database.get_secret_value(), target / "bot.sqlite")
        evidence = settings.data_dir / "evidence"
        if evidence.exists():
            shutil.copytree(evidence, target / "evidence")
    except (StorageUnavailable, ValueError) as error:
        shutil.rmtree(target, ignore_errors=True)
        raise StartError(f"the database was not copied: {error}") from None
    except OSError as error:
        raise StartError(f"the copy was not written: {error}") from None
    return target


def rotate_master_keys(settings: Settings) -> str:
    """Add a master key; return its name.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    try:
        return rotate(settings.master_keys_file, now=SystemClock().now()).current
    except KeyFileError as error:
        raise StartError(str(error)) from None
