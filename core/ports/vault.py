"""What the core asks of cryptography: sealing, keyed hashes, keys per report, files."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Protocol


class Unreadable(Exception):
    """A sealed value cannot be opened: wrong key, wrong row, or damaged."""


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that was sealed to disk.

    Attributes:
        file: key under which it is found again.
        sha256: lower-case hex of the plain bytes.
        size: of the plain bytes.
    """

    file: str
    sha256: str
    size: int


class Vault(Protocol):
    """Seals small values, bound to `purpose` and `row`: moved elsewhere they will not open."""

    def seal(self, plain: bytes, *, purpose: str, row: str) -> bytes:
        """Return *plain* sealed under the current master key."""
        ...

    def open(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        """Return what was sealed.

        Raises:
            Unreadable: wrong purpose, row or key, or damaged.
        """
        ...

    def digest(self, value: str, *, purpose: str) -> bytes:
        """Return a keyed hash (32 bytes) by which *value* is found again; stable over rotation."""
        ...

    def new_data_key(self, *, row: str) -> bytes:
        """Return a fresh data key, wrapped; deleting the wrapped key deletes what it seals."""
        ...

    def seal_under(self, data_key: bytes, plain: bytes, *, row: str) -> bytes:
        """Return *plain* sealed under a wrapped data key of the same row."""
        ...

    def open_under(self, data_key: bytes, sealed: bytes, *, row: str) -> bytes:
        """Return what `seal_under` sealed.

        Raises:
            Unreadable: wrong key or row, or damaged.
        """
        ...

    def code(self, length: int) -> str:
        """Return *length* random characters of `core.model.report.CODE_ALPHABET`."""
        ...


class CarryingVault(Vault, Protocol):
    """A vault that can carry values over from one master key to the next."""

    @property
    def current_key(self) -> str:
        """The id of the master key that seals now."""
        ...

    def carried(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        """Return a sealed value, or a wrapped data key, under the current master key.

        Raises:
            Unreadable: wrong purpose, row or key, or damaged.
        """
        ...

    def begins(self, key_id: str) -> bytes:
        """Return how every value begins that was sealed under that master key."""
        ...


class SealedFiles(Protocol):
    """Files sealed on disk, each under the data key of its report."""

    async def put(self, data_key: bytes, chunks: AsyncIterator[bytes], *, row: str) -> SealedFile:
        """Seal a stream to disk, durably (file and folder synced) before returning.

        Raises:
            OSError: the disk is full or read-only; nothing half-written stays behind.
        """
        ...

    def read(self, data_key: bytes, file: str, *, row: str) -> AsyncIterator[bytes]:
        """Yield the plain bytes.

        Raises:
            Unreadable: wrong key, or damaged.
        """
        ...

    async def remove(self, file: str) -> None:
        """Delete a file; one that is gone already is fine."""
        ...

    async def mark(self) -> str | None:
        """Return the mark of the database that these files belong to."""
        ...

    async def set_mark(self, mark: str) -> None:
        """Say which database these files belong to."""
        ...

    async def names(self, *, limit: int) -> Sequence[str]:
        """Return the keys of some files."""
        ...

    async def stale(self) -> Sequence[str]:
        """Return the keys of all files that were sealed more than a day of real time ago."""
        ...
