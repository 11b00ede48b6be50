"""What the process does so that nothing of it lies about: no core dumps, no files for others."""

import ctypes
import os
import sys
from pathlib import Path

import structlog

_PR_SET_DUMPABLE = 4
"""prctl(2): 0 keeps memory and environment of this process from others of the same user."""
_OTHERS = 0o077

log = structlog.get_logger(__name__)


def harden() -> None:
    """Leave no core dump, let nobody look into this process, make files for their owner alone.

    A dump would hold the keys, the token and whatever was just being read.
    """
    os.umask(_OTHERS)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none for Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def open_to_others(folder: Path) -> list[Path]:
    """Return what in and with a folder of ours other users of this machine could read."""
    if not folder.exists():
        return []
    inside = [path for path in folder.iterdir() if not path.is_symlink()]
    if folder.stat().st_mode & _OTHERS == 0:
        return []  # who cannot enter reads nothing inside
    return [path for path in (folder, *inside) if path.stat().st_mode & _OTHERS]


def warn_of_open_files(folder: Path) -> None:
    """Say in the log what others could read, and how to change that."""
    found = open_to_others(folder)
    if found:
        log.warning("data_open_to_others", folder=str(folder), paths=len(found), run="chmod -R go=")
