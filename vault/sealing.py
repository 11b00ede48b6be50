"""Seals and opens small values with AES-256-GCM; it does not know what they say.

Sealed value: version 1 | length of key id | key id | salt 16 | nonce 12 | ciphertext and tag.
Under a data key: version 2 | nonce 12 | ciphertext and tag.

Nonces are random, and random nonces are safe for about 2³² values under one key (NIST SP 800-38D,
8.3); therefore values are sealed under a key derived from the master key, the purpose and a salt,
and a process takes a new salt long before that.
"""

import hmac
import secrets
from collections.abc import Callable
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.model.report import CODE_ALPHABET
from core.ports.vault import Unreadable
from vault.age import identity_from, recipient_of
from vault.keyring import KEY_BYTES, Keyring

_VALUE = b"\x01"
_UNDER_DATA_KEY = b"\x02"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_SEALS_PER_SALT = 1 << 24
_DATA_KEY = "data-key"


def header_of(key_id: str) -> bytes:
    """Return how every value begins that was sealed under that master key."""
    return _VALUE + bytes([len(key_id)]) + key_id.encode()


def derived(secret: bytes, *, salt: bytes, info: bytes) -> bytes:
    """Return a 32-byte key made of *secret* for one use (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(secret)


def joined(*parts: str) -> bytes:
    """Return *parts* as bytes that no other parts could give: each carries its length."""
    encoded = [part.encode() for part in parts]
    return b"".join(len(part).to_bytes(4, "big") + part for part in encoded)


class _Seal:
    """A cipher that seals for one purpose, and how often it may still be used."""

    __slots__ = ("cipher", "header", "left")

    def __init__(self, header: bytes, cipher: AESGCM) -> None:
        self.header = header
        self.cipher = cipher
        self.left = _SEALS_PER_SALT


class SealingVault:
    """The `Vault` port over a keyring; keeps derived ciphers in memory, values never.

    Args:
        keyring: the keys.
        read_again: the keys as they are now, None if they cannot be had; asked when something was
            sealed under a key that is not known yet, by a command that was quicker than we are.
    """

    def __init__(
        self, keyring: Keyring, *, read_again: Callable[[], Keyring | None] = lambda: None
    ) -> None:
        self._keyring = keyring
        self._read_again = read_again
        self._seals: dict[str, _Seal] = {}
        self._cipher = lru_cache(maxsize=1024)(self._derive_cipher)
        self._digest_key = lru_cache(maxsize=256)(self._derive_digest_key)

    @property
    def current_key(self) -> str:
        """The id of the master key that seals now."""
        return self._keyring.current

    @property
    def backup_identity(self) -> str:
        """The age identity of copies that are made for no other: it comes with the keys.

        Of the secret that never rotates, so that older copies open too.
        """
        return identity_from(derived(self._keyring.digest_secret, salt=b"", info=b"backup"))

    @property
    def backup_recipient(self) -> str:
        """The age recipient of copies that are made for no other."""
        return recipient_of(self.backup_identity)

    def adopt(self, keyring: Keyring) -> None:
        """Seal and open with other keys from now on; what was in memory of the old ones goes.

        Raises:
            ValueError: another secret of keyed hashes: nobody would be found any more.
        """
        if keyring.digest_secret != self._keyring.digest_secret:
            raise ValueError("the digest_secret has changed")
        self._keyring = keyring
        self._seals.clear()
        self._cipher.cache_clear()

    def seal(self, plain: bytes, *, purpose: str, row: str) -> bytes:
        """Return *plain* sealed under the current master key."""
        seal = self._seals.get(purpose)
        if seal is None or seal.left <= 0:
            seal = self._seals[purpose] = self._new_seal(purpose)
        seal.left -= 1
        nonce = secrets.token_bytes(_NONCE_BYTES)
        bound = seal.header + joined(purpose, row)
        return seal.header + nonce + seal.cipher.encrypt(nonce, plain, bound)

    def open(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        """Return what was sealed.

        Raises:
            Unreadable: wrong purpose, row or key, or damaged.
        """
        if sealed[:1] != _VALUE or len(sealed) < 2:
            raise Unreadable("not a sealed value")
        salt_at = 2 + sealed[1]
        nonce_at = salt_at + _SALT_BYTES
        header, salt = sealed[:nonce_at], sealed[salt_at:nonce_at]
        key_id = sealed[2:salt_at].decode("ascii", "replace")
        if key_id not in self._keyring.keys and not self._finds(key_id):
            raise Unreadable("sealed under a master key that is not in the key file")
        cipher = self._cipher(key_id, purpose, salt)
        return _opened(cipher, sealed[nonce_at:], header + joined(purpose, row))

    def begins(self, key_id: str) -> bytes:
        """Return how every value begins that was sealed under that master key."""
        return header_of(key_id)

    def carried(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        """Return a sealed value, or a wrapped data key, under the current master key.

        Raises:
            Unreadable: as for `open`.
        """
        return self.seal(self.open(sealed, purpose=purpose, row=row), purpose=purpose, row=row)

    def digest(self, value: str, *, purpose: str) -> bytes:
        """Return a keyed hash (HMAC-SHA256) by which *value* is found again; never rotates."""
        return hmac.digest(self._digest_key(purpose), value.encode(), "sha256")

    def new_data_key(self, *, row: str) -> bytes:
        """Return a fresh data key, wrapped; deleting the wrapped key deletes what it seals."""
        return self.seal(secrets.token_bytes(KEY_BYTES), purpose=_DATA_KEY, row=row)

    def seal_under(self, data_key: bytes, plain: bytes, *, row: str) -> bytes:
        """Return *plain* sealed under a wrapped data key of the same row.

        Raises:
            Unreadable: the data key belongs to another row, or is damaged.
        """
        nonce = secrets.token_bytes(_NONCE_BYTES)
        cipher = self._cipher_under(data_key, row)
        bound = _UNDER_DATA_KEY + joined(row)
        return _UNDER_DATA_KEY + nonce + cipher.encrypt(nonce, plain, bound)

    def open_under(self, data_key: bytes, sealed: bytes, *, row: str) -> bytes:
        """Return what `seal_under` sealed.

        Raises:
            Unreadable: wrong key or row, or damaged.
        """
        if sealed[:1] != _UNDER_DATA_KEY:
            raise Unreadable("not a value sealed under a data key")
        return _opened(self._cipher_under(data_key, row), sealed[1:], _UNDER_DATA_KEY + joined(row))

    def file_cipher(self, data_key: bytes, *, row: str, file: str, salt: bytes) -> AESGCM:
        """Return the cipher of one file alone: its key is made of data key, row, name and salt.

        Raises:
            Unreadable: the data key belongs to another row, or is damaged.
        """
        secret = self.open(data_key, purpose=_DATA_KEY, row=row)
        return AESGCM(derived(secret, salt=salt, info=b"file" + joined(row, file)))

    def code(self, length: int) -> str:
        """Return *length* random characters of `core.model.report.CODE_ALPHABET`."""
        return "".join(secrets.choice(CODE_ALPHABET) for _ in range(length))

    def _finds(self, key_id: str) -> bool:
        """Look for a key that was added since, and take it up; say whether it is there."""
        found = self._read_again()
        if found is None or key_id not in found.keys:
            return False
        try:
            self.adopt(found)
        except ValueError:
            return False
        return True

    def _new_seal(self, purpose: str) -> _Seal:
        key_id = self._keyring.current
        salt = secrets.token_bytes(_SALT_BYTES)
        header = header_of(key_id) + salt
        return _Seal(header, self._cipher(key_id, purpose, salt))

    def _derive_cipher(self, key_id: str, purpose: str, salt: bytes) -> AESGCM:
        secret = self._keyring.keys[key_id]
        return AESGCM(derived(secret, salt=salt, info=b"seal" + joined(purpose)))

    def _derive_digest_key(self, purpose: str) -> bytes:
        return derived(self._keyring.digest_secret, salt=b"", info=b"digest" + joined(purpose))

    def _cipher_under(self, data_key: bytes, row: str) -> AESGCM:
        secret = self.open(data_key, purpose=_DATA_KEY, row=row)
        return AESGCM(derived(secret, salt=b"", info=b"value"))


def _opened(cipher: AESGCM, rest: bytes, bound: bytes) -> bytes:
    try:
        return cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], bound)
    except (InvalidTag, ValueError):
        raise Unreadable("wrong purpose, row or key, or damaged") from None
