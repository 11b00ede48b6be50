"""Passphrases of made-up words, and the slow hash by which they are recognised.

Words of four letters that all four languages can say and every keyboard can type: two consonants,
each with a vowel behind it. Six of them are 73 bits. The hash is scrypt (RFC 7914) with 64 MiB, a
tenth of a second or two here; whoever guesses pays that for every guess.
"""

import asyncio
import hmac
import secrets
import unicodedata

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

WORDS = 6
_CONSONANTS = "bdfgklmnprstvz"
_VOWELS = "aeiou"
_UNKIND = frozenset(
    {"fuki", "kaka", "naro", "nazi", "pedo", "pipi", "puta", "puto", "tete", "zobi"}
)
_SALT_BYTES = 16
_HASH_BYTES = 32
_COST = 1 << 16  # with r = 8: 64 MiB
_BLOCK = 8
_AT_ONCE = 2
"""More at a time would take memory that the rest of the program needs."""


class ScryptPassphrases:
    """Implements `core.ports.passphrases.Passphrases`."""

    def __init__(self, *, cost: int = _COST) -> None:
        """Make one.

        Args:
            cost: scrypt's N, a power of two; less than the default for tests alone.
        """
        self._cost = cost
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._nobody = secrets.token_bytes(_SALT_BYTES + _HASH_BYTES)

    def new(self) -> str:
        """Return a new passphrase: words in small letters, blanks between them."""
        return " ".join(_word() for _ in range(WORDS))

    async def harden(self, phrase: str) -> bytes:
        """Return a salted slow hash of a passphrase; capitals, accents and blanks do not count."""
        salt = secrets.token_bytes(_SALT_BYTES)
        return salt + await self._slowly(phrase, salt)

    async def fits(self, phrase: str, hardened: bytes | None) -> bool:
        """Say whether a passphrase is the hashed one; without a hash it takes as long to say no."""
        whole = self._nobody if hardened is None else hardened
        found = await self._slowly(phrase, whole[:_SALT_BYTES])
        return hmac.compare_digest(found, whole[_SALT_BYTES:]) and hardened is not None

    async def _slowly(self, phrase: str, salt: bytes) -> bytes:
        async with self._turns:
            return await asyncio.to_thread(self._hash, folded(phrase), salt)

    def _hash(self, phrase: bytes, salt: bytes) -> bytes:
        scrypt = Scrypt(salt=salt, length=_HASH_BYTES, n=self._cost, r=_BLOCK, p=1)
        return scrypt.derive(phrase)


def folded(phrase: str) -> bytes:
    """Return the letters of a passphrase as the hash takes them: small, plain, without blanks.

    A Turkish keyboard writes i and I in its own way, and phones begin with a capital.
    """
    plain = unicodedata.normalize("NFKD", phrase.casefold().replace("ı", "i"))
    return "".join(each for each in plain if each.isalnum()).encode()


def _word() -> str:
    while True:
        word = "".join(secrets.choice(letters) for letters in (_CONSONANTS, _VOWELS) * 2)
        if word not in _UNKIND:
            return word
