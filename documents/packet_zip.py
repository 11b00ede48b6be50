"""A part of a packet as a ZIP archive: its files, and a manifest of their hashes."""

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
PART_BYTES = 45_000_000
"""Of contents in one part: a bot may send files of 50 MB (Bot API, sendDocument)."""
_FORMAT = 1


class Went(StrEnum):
    """How a file of evidence goes along."""

    AS_RECEIVED = "as_received"  # byte for byte
    WITHOUT_METADATA = "without_metadata"  # a copy, made anew
    LEFT_OUT = "left_out"  # it cannot be cleaned, and was to go clean or not at all
    REFUSED = "refused"  # a picture that could not be opened safely
    DAMAGED = "damaged"  # what is kept cannot be read any more


@dataclass(frozen=True, slots=True)
class Member:
    """One file of evidence, as the manifest tells it.

    Attributes:
        name: in the archive; empty if it does not go along.
        entry: number of the message that it came with.
        received: SHA-256 and size of the file as it was received.
        content: what goes along; empty if nothing does.
    """

    name: str
    entry: int
    went: Went
    received: tuple[str, int]
    content: bytes = b""


@dataclass(slots=True)
class PacketPart:
    """One archive, filled little by little."""

    case: str
    number: int
    made_at: datetime
    size: int = 0
    _files: list[dict[str, object]] = field(default_factory=list)
    _buffer: io.BytesIO = field(default_factory=io.BytesIO)

    def fits(self, size: int) -> bool:
        """Say whether so many bytes more go into this part; the first file always does."""
        return not self.size or self.size + size <= PART_BYTES

    def add_document(self, name: str, content: bytes) -> None:
        """Put one of our own documents in."""
        self._put(name, content, packed=True)
        self._files.append({"name": name, "sha256": _hash(content), "size": len(content)})

    def add(self, member: Member) -> None:
        """Put a file of evidence in, or say in the manifest why it is not there."""
        told: dict[str, object] = {
            "entry": member.entry,
            "copy": member.went.value,
            "received_sha256": member.received[0],
            "received_size": member.received[1],
        }
        if member.name:
            self._put(member.name, member.content, packed=False)
            told |= {"name": member.name, "sha256": _hash(member.content)}
            told["size"] = len(member.content)
        self._files.append(told)

    def closed(self, *, is_last: bool) -> bytes:
        """Return the archive with its manifest, and the same hashes for `sha256sum --check`.

        Nothing can be put in afterwards.
        """
        manifest = {
            "format": _FORMAT,
            "case": self.case,
            "part": self.number,
            "last": is_last,
            "made_at": self.made_at.isoformat(),
            "files": self._files,
        }
        self._put(MANIFEST, json.dumps(manifest, indent=1).encode(), packed=True)
        named = [each for each in self._files if "name" in each]
        sums = "".join(f"{each['sha256']}  {each['name']}\n" for each in named)
        self._put(SUMS, sums.encode(), packed=True)
        return self._buffer.getvalue()

    def _put(self, name: str, content: bytes, *, packed: bool) -> None:
        how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        at = self.made_at.astimezone(UTC).timetuple()[:6]
        entry = zipfile.ZipInfo(name, (at[0], at[1], at[2], at[3], at[4], at[5]))
        entry.external_attr = 0o600 << 16
        with zipfile.ZipFile(self._buffer, "a") as archive:
            archive.writestr(entry, content, compress_type=how)
        self.size += len(content)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
