"""Notices that the key file has changed, so that keys rotate while the program runs."""

import asyncio
from pathlib import Path

from vault.keyring import KeyFileError, Keyring, load
from vault.sealing import SealingVault


class KeyFileWatch:
    """The `MasterKeys` port over a key file."""

    def __init__(self, path: Path, vault: SealingVault) -> None:
        self._path = path
        self._vault = vault
        self._seen = _stamp(path)
        self._current = vault.current_key

    async def refresh(self) -> str | None:
        """Take up a changed file; return the id of the current key if it is another one now.

        Raises:
            KeyFileError: the file has changed and cannot be used; the keys stay as they were.
        """
        stamp = await asyncio.to_thread(_stamp, self._path)
        if stamp == self._seen:
            return None
        keyring = await asyncio.to_thread(load, self._path)
        try:
            self._vault.adopt(keyring)
        except ValueError as error:
            raise KeyFileError(f"{self._path}: {error}; restore it from your backup") from None
        before, self._seen, self._current = self._current, stamp, keyring.current
        return keyring.current if keyring.current != before else None


def read_again(path: Path) -> Keyring | None:
    """Return the keys as they lie in the file now; None when it cannot be used."""
    try:
        return load(path)
    except KeyFileError:
        return None


def _stamp(path: Path) -> tuple[int, int, int]:
    """Return what changes with the file; nothing while it is being replaced or gone."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_mtime_ns, found.st_size)
