"""Opens the vault: the keys, made at the first start, and the folder of sealed files."""

from datetime import datetime
from pathlib import Path

import structlog

from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.sealing import SealingVault

_log = structlog.get_logger(__name__)


def open_vault(keys: Path, evidence: Path, *, now: datetime) -> tuple[SealingVault, FilesOnDisk]:
    """Return what seals and what keeps sealed files; what a crash left half-written is swept away.

    Raises:
        KeyFileError: the key file cannot be read or made.
    """
    keyring, is_new = load_or_create(keys, now=now)
    if is_new:
        _log.warning("master_keys_made_back_them_up", file=str(keys))
    vault = SealingVault(keyring)
    files = FilesOnDisk(evidence, vault)
    files.sweep()
    return vault, files
