"""Opens the vault: the keys, made at the first start, and the folder of sealed files."""

from datetime import datetime
from functools import partial
from pathlib import Path

import structlog

from core.ports.master_keys import FixedKeys, MasterKeys
from vault.files import FilesOnDisk
from vault.keyring import Keyring, load, load_or_create, parse
from vault.sealing import SealingVault
from vault.watch import KeyFileWatch, read_again

_log = structlog.get_logger(__name__)


def open_vault(keys: Path, evidence: Path, *, now: datetime) -> tuple[SealingVault, FilesOnDisk]:
    """Return what seals and what keeps sealed files; what a crash left half-written is swept away.

    Raises:
        KeyFileError: the key file cannot be read or made.
    """
    keyring, is_new = load_or_create(keys, now=now)
    if is_new:
        _log.warning("master_keys_made_back_them_up", file=str(keys))
    vault = SealingVault(keyring, read_again=partial(read_again, keys))
    return vault, _swept(evidence, vault)


def open_given_vault(text: str, evidence: Path) -> tuple[SealingVault, FilesOnDisk]:
    """Do the same with keys that lie in no file, but were handed in.

    Raises:
        KeyFileError: they are none.
    """
    vault = SealingVault(parse(text))
    return vault, _swept(evidence, vault)


def read_keys(keys: Path, given: str) -> Keyring:
    """Return the keys that an operator's command needs: those handed in, or those of the file.

    Raises:
        KeyFileError: they cannot be used, or there are none.
    """
    return parse(given) if given else load(keys)


def watch_keys(keys: Path, vault: SealingVault, *, given: bool) -> MasterKeys:
    """Return what notices that the keys have changed; those that were handed in never do."""
    return FixedKeys() if given else KeyFileWatch(keys, vault)


def _swept(evidence: Path, vault: SealingVault) -> FilesOnDisk:
    files = FilesOnDisk(evidence, vault)
    files.sweep()
    return files
