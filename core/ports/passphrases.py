"""What the core asks of whoever makes passphrases and checks them, slowly on purpose."""

from typing import Protocol


class Passphrases(Protocol):
    """Makes passphrases of words, and hashes that cost an attacker dearly."""

    def new(self) -> str:
        """Return a new passphrase: words in small letters, blanks between them."""
        ...

    async def harden(self, phrase: str) -> bytes:
        """Return a salted slow hash of a passphrase; capitals, accents and blanks do not count."""
        ...

    async def fits(self, phrase: str, hardened: bytes | None) -> bool:
        """Say whether a passphrase is the hashed one; without a hash it takes as long to say no."""
        ...


class NoPassphrases:
    """Makes none, and fits none: cases open from the account that reported them alone."""

    def new(self) -> str:
        """Return nothing: there is nothing to show."""
        return ""

    async def harden(self, phrase: str) -> bytes:  # noqa: ARG002 - as the port
        """Return a hash that nothing fits."""
        return b""

    async def fits(self, phrase: str, hardened: bytes | None) -> bool:  # noqa: ARG002 - as the port
        """Say no."""
        return False
