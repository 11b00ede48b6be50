"""Photos: their size read from the file, and their metadata taken out as Telegram's clients do."""

import struct

_JPEG_SIZES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE})
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_IN_SCAN = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_PNG_METADATA = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
_WEBP_METADATA = frozenset({b"EXIF", b"XMP "})


def size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG, PNG, GIF or WebP in pixels; None for anything else."""
    try:
        return _size(content)
    except (struct.error, IndexError):
        return None


def without_metadata(content: bytes) -> bytes:
    """The same picture without place, time, camera and comments."""
    try:
        if content.startswith(b"\xff\xd8"):
            return _jpeg_without_metadata(content)
        if content.startswith(_PNG_HEAD):
            return _png_without_metadata(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp_without_metadata(content)
    except (struct.error, IndexError):
        return content
    return content


def _size(content: bytes) -> tuple[int, int] | None:
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    found: tuple[int, int] | None = None
    if content.startswith(_PNG_HEAD) and content[12:16] == b"IHDR":
        found = struct.unpack(">II", content[16:24])
    elif content[:6] in {b"GIF87a", b"GIF89a"}:
        found = struct.unpack("<HH", content[6:10])
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        found = _webp_size(content)
    return found if found and all(found) else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _JPEG_ALONE:
            at += 2
            continue
        if marker in _JPEG_SIZES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return (width, height) if width and height else None
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None


def _webp_size(content: bytes) -> tuple[int, int] | None:
    kind = content[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        return width, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg_without_metadata(content: bytes) -> bytes:
    kept = bytearray(content[:2])
    at = 2
    while at + 2 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xD9:  # the end; what hangs on behind it is no part of the picture
            return bytes(kept + content[at : at + 2])
        if marker in _JPEG_ALONE:
            kept += content[at : at + 2]
            at += 2
            continue
        end = at + 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
        if not (0xE1 <= marker <= 0xEF or marker == 0xFE):
            kept += content[at:end]
        at = end
        if marker == 0xDA:
            at = _end_of_scan(content, end)
            kept += content[end:at]
    return bytes(kept) if at >= len(content) else content


def _end_of_scan(content: bytes, start: int) -> int:
    """Where the next marker after the lines of a picture stands; restarts are among the lines."""
    at = content.find(b"\xff", start)
    while 0 <= at < len(content) - 1:
        if content[at + 1] not in _JPEG_IN_SCAN:
            return at
        at = content.find(b"\xff", at + 1)
    return len(content)


def _png_without_metadata(content: bytes) -> bytes:
    kept = bytearray(_PNG_HEAD)
    at = len(_PNG_HEAD)
    while at + 12 <= len(content):
        length = int(struct.unpack(">I", content[at : at + 4])[0])
        end = at + 12 + length
        if content[at + 4 : at + 8] not in _PNG_METADATA:
            kept += content[at:end]
        if content[at + 4 : at + 8] == b"IEND":
            break
        at = end
    return bytes(kept)


def _webp_without_metadata(content: bytes) -> bytes:
    kept = bytearray()
    content = content[: 8 + int(struct.unpack("<I", content[4:8])[0])]
    at = 12
    while at + 8 <= len(content):
        length = int(struct.unpack("<I", content[at + 4 : at + 8])[0])
        end = at + 8 + length + length % 2
        if content[at : at + 4] not in _WEBP_METADATA:
            kept += content[at:end]
        at = end
    return b"RIFF" + struct.pack("<I", len(kept) + 4) + b"WEBP" + bytes(kept)
