"""What the core asks of encryption to others: afterwards only they can read it."""

from collections.abc import Sequence
from typing import Protocol


class Envelopes(Protocol):
    """Encrypts what leaves the house to public keys (age, `age1…`)."""

    def is_recipient(self, text: str) -> bool:
        """Say whether *text* is a public key that can be encrypted to."""
        ...

    def encrypt(self, plain: bytes, recipients: Sequence[str]) -> bytes:
        """Return *plain* encrypted, so that each of the recipients can open it; blocks.

        Args:
            plain: all of it.
            recipients: at least one; each was checked by `is_recipient`.
        """
        ...


class NoEnvelopes:
    """Encrypts to nobody: where nothing ever leaves."""

    def is_recipient(self, _text: str) -> bool:
        """Say that nothing is a key."""
        return False

    def encrypt(self, _plain: bytes, _recipients: Sequence[str]) -> bytes:
        """Refuse.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError("nothing leaves this house")
