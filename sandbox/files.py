"""Files that people and the bot have sent, in memory, found again by their `file_id`."""

import mimetypes
import secrets
from dataclasses import dataclass, field

from sandbox import images
from sandbox.encoding import Json, compact
from sandbox.errors import ApiError, bad_request
from sandbox.parameters import Upload

MOST_BYTES = 512 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "video_note": "video_notes",
    "animation": "animations",
    "sticker": "stickers",
}
KINDS = frozenset(_FOLDERS)
_PREFIXES = {
    "photo": "AgAC",
    "document": "BQAC",
    "voice": "AwAC",
    "audio": "CQAC",
    "video": "BAAC",
    "video_note": "DQAC",
    "animation": "CgAC",
    "sticker": "CAAC",
}
_DEFAULT_TYPES = {
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "photo": "image/jpeg",
    "document": "application/octet-stream",
    "sticker": "image/webp",
}


@dataclass(slots=True)
class StoredFile:
    """A file's bytes and what Telegram tells about it."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    content: bytes
    size: int
    path: str
    details: Json = field(default_factory=dict)

    def media(self) -> object:
        """The file as the field of a Message: PhotoSizes for a photo, else one object."""
        base: Json = {"file_id": self.file_id, "file_unique_id": self.unique_id}
        if self.kind == "photo":
            dimensions = {"width": self.details["width"], "height": self.details["height"]}
            return [{**base, **dimensions, "file_size": self.size}]
        if self.kind in {"document", "audio", "video", "animation"}:
            base["file_name"] = self.name
        if self.kind not in {"video_note", "sticker"}:
            base["mime_type"] = self.mime
        return {**base, **compact(self.details), "file_size": self.size}


class Files:
    """All files, at most 512 MB together; beyond that the oldest are forgotten."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}
        self._bytes = 0
        self._count = 0

    def add(
        self, upload: Upload, kind: str, details: Json, *, claimed_size: int | None = None
    ) -> StoredFile:
        """Store an upload; raises a 400 when it is no file of this kind or too large."""
        content = upload.content
        if not content:
            raise bad_request("file must be non-empty")
        if kind == "photo":
            content, details = _photo(content)
        name = _plain_name(upload.name, kind)
        self._count += 1
        suffix = name.rsplit(".", 1)[-1] if "." in name else "dat"
        suffix = suffix if suffix.isascii() and suffix.isalnum() else "dat"
        stored = StoredFile(
            file_id=_PREFIXES[kind] + secrets.token_urlsafe(36),
            unique_id="AQAD" + secrets.token_urlsafe(9),
            kind=kind,
            name=name,
            mime=_mime(upload, kind),
            content=content,
            size=claimed_size or len(content),
            path=f"{_FOLDERS[kind]}/file_{self._count}.{suffix}",
            details=details,
        )
        self.put(stored)
        return stored

    def put(self, stored: StoredFile) -> None:
        """Take in a file that is described already, and forget the oldest beyond the bound."""
        self.by_id[stored.file_id] = stored
        self.by_path[stored.path] = stored
        self._count = max(self._count, len(self.by_id))
        self._bytes += len(stored.content)
        while self._bytes > MOST_BYTES and len(self.by_id) > 1:
            oldest = self.by_id.pop(next(iter(self.by_id)))
            self.by_path.pop(oldest.path, None)
            self._bytes -= len(oldest.content)

    def view(self, file_id: str) -> Json:
        """The file as a Bot API File; raises a 400 when it is unknown or too big to download."""
        stored = self.by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        if stored.size > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        return {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
            "file_path": stored.path,
        }


def check_upload(upload: Upload, kind: str) -> None:
    """Raise what Telegram answers to an upload beyond its limits."""
    size = len(upload.content)
    if size > LARGEST_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and size > LARGEST_PHOTO:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; "
            f"the maximum size is {LARGEST_PHOTO} bytes"
        )


def _photo(content: bytes) -> tuple[bytes, Json]:
    found = images.size(content)
    if found is None:
        raise ApiError(400, "Bad Request: IMAGE_PROCESS_FAILED")
    width, height = found
    if width + height > 10_000 or max(found) > 20 * min(found):
        raise ApiError(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    return images.without_metadata(content), {"width": width, "height": height}


def _plain_name(name: str, kind: str) -> str:
    name = name.replace("\\", "/").rsplit("/", 1)[-1].strip()
    name = "".join(letter for letter in name if letter.isprintable())[:255]
    return name or f"{kind}{mimetypes.guess_extension(_DEFAULT_TYPES[kind]) or ''}"


def _mime(upload: Upload, kind: str) -> str:
    declared = upload.mime.split(";", 1)[0].strip().lower()
    if kind in {"voice", "video_note", "photo"} and not declared.startswith(("audio/", "video/")):
        return _DEFAULT_TYPES[kind]
    if declared and declared != "application/octet-stream":
        return declared
    return mimetypes.guess_type(upload.name)[0] or _DEFAULT_TYPES[kind]
