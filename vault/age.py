"""Encrypts what leaves the house to an age key (age-encryption.org/v1); it keeps no keys itself.

A recipient is public, `age1…`; an identity is secret, `AGE-SECRET-KEY-1…`.
"""

from collections.abc import Sequence
from io import BufferedIOBase

import pyrage

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_SECRET_PREFIX = "age-secret-key-"  # noqa: S105 - the name of a format


class AgeKeyError(Exception):
    """A recipient or an identity is none; the message is one line and quotes neither."""


class AgeUnreadable(Exception):
    """What was encrypted cannot be opened: another identity, or damaged."""


def is_recipient(text: str) -> bool:
    """Say whether *text* is a recipient that can be encrypted to."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def recipient_of(identity: str) -> str:
    """Return the recipient that belongs to an identity.

    Raises:
        AgeKeyError: it is no identity.
    """
    return str(_identity(identity).to_public())


def identity_from(secret: bytes) -> str:
    """Return the identity that 32 secret bytes are, in age's spelling (BIP 173)."""
    number = int.from_bytes(secret, "big") << 4  # 256 bits in 52 groups of five
    groups = [number >> shift & 31 for shift in range(255, -1, -5)]
    expanded = [ord(c) >> 5 for c in _SECRET_PREFIX] + [0] + [ord(c) & 31 for c in _SECRET_PREFIX]
    check = _polymod([*expanded, *groups, 0, 0, 0, 0, 0, 0]) ^ 1
    groups += [check >> shift & 31 for shift in range(25, -1, -5)]
    return (_SECRET_PREFIX + "1" + "".join(_BECH32[each] for each in groups)).upper()


def encrypt(plain: bytes, recipients: Sequence[str]) -> bytes:
    """Return *plain* encrypted, so that each of the recipients can open it.

    Raises:
        AgeKeyError: one is no recipient, or there is none.
    """
    return pyrage.encrypt(plain, _recipients(recipients))


def encrypt_stream(
    source: BufferedIOBase, target: BufferedIOBase, recipients: Sequence[str]
) -> None:
    """Encrypt *source* to *target*, which holds nothing of use until this returns; blocks.

    Raises:
        AgeKeyError: one is no recipient, or there is none.
    """
    pyrage.encrypt_io(source, target, _recipients(recipients))


def decrypt(sealed: bytes, identity: str) -> bytes:
    """Return what was encrypted.

    Raises:
        AgeKeyError: it is no identity.
        AgeUnreadable: encrypted to somebody else, or damaged.
    """
    try:
        return pyrage.decrypt(sealed, [_identity(identity)])
    except pyrage.DecryptError as error:
        raise AgeUnreadable(str(error)) from None


def decrypt_stream(source: BufferedIOBase, target: BufferedIOBase, identity: str) -> None:
    """Decrypt *source* to *target*; what was written counts only if this returns; blocks.

    Raises:
        AgeKeyError: it is no identity.
        AgeUnreadable: encrypted to somebody else, or damaged.
    """
    try:
        pyrage.decrypt_io(source, target, [_identity(identity)])
    except pyrage.DecryptError as error:
        raise AgeUnreadable(str(error)) from None


def _recipients(texts: Sequence[str]) -> list[pyrage.x25519.Recipient]:
    if not texts:
        raise AgeKeyError("nobody to encrypt to")
    try:
        return [pyrage.x25519.Recipient.from_str(text) for text in texts]
    except pyrage.RecipientError:
        raise AgeKeyError("not an age recipient: it begins with age1") from None


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        raise AgeKeyError("not an age identity: it begins with AGE-SECRET-KEY-1") from None


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
