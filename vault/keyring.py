"""The master keys and the file that holds them; whoever has this file can open everything."""

import base64
import binascii
import json
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

KEY_BYTES = 32
_KEY_ID = re.compile(r"[a-z0-9]{1,16}")
_RESTORE = "restore it from your backup; without it nothing that is sealed can be opened"


class KeyFileError(Exception):
    """The key file cannot be used; the message is one line, says what to do, and no secret."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The master keys by id, the one that seals now, and the secret of keyed hashes.

    Attributes:
        current: id of the key under which new values are sealed; the others only open.
        digest_secret: never rotates, or people would no longer be found by their hash.
    """

    current: str
    keys: Mapping[str, bytes] = field(repr=False)
    created: Mapping[str, str]
    """When each key was made, ISO 8601."""
    digest_secret: bytes = field(repr=False)


def load_or_create(path: Path, *, now: datetime) -> tuple[Keyring, bool]:
    """Return the keys in *path*, and whether they were made just now because there was no file.

    Making them writes the file durably, mode 0600; a folder made for it has mode 0700.

    Raises:
        KeyFileError: unreadable, readable by others, broken, or it cannot be made.
    """
    try:
        if path.exists():
            return _load(path), False
        first = Keyring("k1", {"k1": _fresh()}, {"k1": now.isoformat()}, _fresh())
        try:
            _write(path, first, replace=False)
        except FileExistsError:  # another process was faster: its keys count
            return _load(path), False
    except OSError as error:
        raise KeyFileError(f"{path}: {error.strerror}; check MASTER_KEYS_FILE") from None
    return first, True


def rotate(path: Path, *, now: datetime) -> Keyring:
    """Add a master key to the file in *path* and return the keys, the new one current.

    Running programs notice, and seal under it within a minute; see `vault.watch`.

    Raises:
        KeyFileError: as for `load_or_create`, and when there is no file yet.
    """
    try:
        old = _load(path)
        number = len(old.keys) + 1
        while f"k{number}" in old.keys:
            number += 1
        key_id = f"k{number}"
        new = Keyring(
            current=key_id,
            keys={**old.keys, key_id: _fresh()},
            created={**old.created, key_id: now.isoformat()},
            digest_secret=old.digest_secret,
        )
        _write(path, new, replace=True)
    except OSError as error:
        raise KeyFileError(f"{path}: {error.strerror}; check MASTER_KEYS_FILE") from None
    return new


def retire(path: Path, key_id: str) -> Keyring:
    """Take a master key out of the file for good and return the keys that are left.

    Raises:
        KeyFileError: as for `load_or_create`; there is no such key, or it is the current one.
    """
    try:
        old = _load(path)
        if key_id not in old.keys:
            raise KeyFileError(f"there is no key {key_id}, but {', '.join(sorted(old.keys))}")
        if key_id == old.current:
            raise KeyFileError(f"{key_id} is the current key: rotate first")
        new = Keyring(
            old.current,
            {each: secret for each, secret in old.keys.items() if each != key_id},
            {each: created for each, created in old.created.items() if each != key_id},
            old.digest_secret,
        )
        _write(path, new, replace=True)
    except OSError as error:
        raise KeyFileError(f"{path}: {error.strerror}; check MASTER_KEYS_FILE") from None
    return new


def load(path: Path) -> Keyring:
    """Return the keys in *path*.

    Raises:
        KeyFileError: as for `load_or_create`; or there is no file.
    """
    try:
        return _load(path)
    except OSError as error:
        raise KeyFileError(f"{path}: {error.strerror}; check MASTER_KEYS_FILE") from None


def parse(text: str) -> Keyring:
    """Return the keys of a whole key file in base64, as an environment can carry it.

    Raises:
        KeyFileError: it is none; nothing of it is quoted.
    """
    try:
        return _parsed(json.loads(base64.b64decode(text)))
    except KeyFileError as error:
        raise KeyFileError(f"MASTER_KEYS: {error}") from None
    except ValueError:
        raise KeyFileError("MASTER_KEYS: not a key file in base64") from None


def _fresh() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def _load(path: Path) -> Keyring:
    mode = path.stat().st_mode
    if mode & 0o077:
        raise KeyFileError(f"{path}: other users can read it; run: chmod 600 {path}")
    try:
        return _parsed(json.loads(path.read_text(encoding="utf-8")))
    except KeyFileError as error:
        raise KeyFileError(f"{path}: {error}; {_RESTORE}") from None
    except ValueError:  # broken JSON or broken UTF-8; its message could quote a key
        raise KeyFileError(f"{path}: not valid JSON; {_RESTORE}") from None


def _parsed(document: Any) -> Keyring:
    match document:
        case {"current": str(current), "keys": dict(entries), "digest_secret": str(digest)}:
            pass
        case _:
            raise KeyFileError("current, keys or digest_secret is missing")
    keys: dict[str, bytes] = {}
    created: dict[str, str] = {}
    for key_id, entry in entries.items():
        if not _KEY_ID.fullmatch(key_id):
            raise KeyFileError("a key id is not 1-16 of a-z and 0-9")
        match entry:
            case {"secret": str(secret)}:
                keys[key_id] = _secret(secret, f"key {key_id}")
                created[key_id] = str(entry.get("created", ""))
            case _:
                raise KeyFileError(f"key {key_id} has no secret")
    if current not in keys:
        raise KeyFileError("the current key is not among the keys")
    return Keyring(current, keys, created, _secret(digest, "digest_secret"))


def _secret(text: str, name: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise KeyFileError(f"{name} is not base64") from None
    if len(secret) != KEY_BYTES:
        raise KeyFileError(f"{name} has {len(secret)} bytes instead of {KEY_BYTES}")
    return secret


def _write(path: Path, keyring: Keyring, *, replace: bool) -> None:
    document = {
        "current": keyring.current,
        "keys": {
            key_id: {
                "created": keyring.created[key_id],
                "secret": base64.b64encode(secret).decode(),
            }
            for key_id, secret in keyring.keys.items()
        },
        "digest_secret": base64.b64encode(keyring.digest_secret).decode(),
    }
    folder = path.parent
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
    part = folder / f".{path.name}.{secrets.token_hex(4)}"
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(document, file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        if replace:
            part.replace(path)
        else:
            path.hardlink_to(part)  # unlike a rename, fails when somebody made the file meanwhile
    finally:
        part.unlink(missing_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
