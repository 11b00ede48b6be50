"""Pictures are measured and rid of their metadata, whatever their format."""

import struct

import pytest

from sandbox import images
from tests.sandbox.conftest import png

SECRET = b"taken at home"


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def jpeg(*, with_secret: bool = False) -> bytes:
    """A JPEG as far as its headers go, 40 wide and 30 high."""
    exif = segment(0xE1, b"Exif\0\0" + SECRET) + segment(0xFE, SECRET) if with_secret else b""
    frame = segment(0xC0, b"\x08" + struct.pack(">HH", 30, 40) + b"\x01\x01\x11\x00")
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0") + exif + frame + segment(0xDA, b"x") + b"\xff\xd9"


def progressive(*, with_secret: bool = False) -> bytes:
    """A JPEG in two passes, with a restart in the first and a comment between them if wanted."""
    between = segment(0xFE, SECRET) if with_secret else b""
    scan = segment(0xDA, b"x") + b"\x12\xff\x00\xff\xd0\x34"
    return jpeg()[:-7] + scan + between + segment(0xC4, b"t") + scan + b"\xff\xd9"


def webp(kind: bytes, body: bytes, *, with_secret: bool = False) -> bytes:
    """A WebP with one chunk, and metadata beside it if wanted."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)

    chunks = chunk(kind, body) + (chunk(b"EXIF", SECRET) if with_secret else b"")
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


VP8X = bytes(4) + (39).to_bytes(3, "little") + (29).to_bytes(3, "little")
VP8 = bytes(6) + struct.pack("<HH", 40, 30)
VP8L = b"\x2f" + (39 | 29 << 14).to_bytes(4, "little")


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (jpeg(), (40, 30)),
        (jpeg(with_secret=True), (40, 30)),
        (png(40, 30), (40, 30)),
        (b"GIF89a" + struct.pack("<HH", 40, 30), (40, 30)),
        (webp(b"VP8X", VP8X), (40, 30)),
        (webp(b"VP8 ", VP8), (40, 30)),
        (webp(b"VP8L", VP8L), (40, 30)),
        (webp(b"ALPH", b"x"), None),
        (b"", None),
        (b"\xff\xd8", None),
        (b"\xff\xd8\xff\xd0\xff", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"GIF89a", None),
        (b"GIF89a\0\0\0\0", None),
        (b"%PDF-1.7", None),
    ],
)
def test_width_and_height_are_read(content: bytes, size: tuple[int, int] | None) -> None:
    """Clients lay messages out by them; what is no picture has none."""
    assert images.size(content) == size


@pytest.mark.parametrize(
    ("content", "clean"),
    [
        (jpeg(with_secret=True), jpeg()),
        (png(comment=SECRET), png()),
        (webp(b"VP8X", VP8X, with_secret=True), webp(b"VP8X", VP8X)),
        (jpeg() + SECRET, jpeg()),
        (png() + SECRET, png()),
        (webp(b"VP8X", VP8X) + SECRET, webp(b"VP8X", VP8X)),
        (progressive(with_secret=True), progressive()),
        (jpeg(with_secret=True)[:-2], jpeg()[:-2]),
    ],
)
def test_metadata_is_taken_out_and_the_rest_stays(content: bytes, clean: bytes) -> None:
    """Where and when a picture was taken must not reach the bot by way of a photo."""
    assert SECRET in content
    assert images.without_metadata(content) == clean


@pytest.mark.parametrize("content", [b"GIF89a....", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\x00", b""])
def test_what_cannot_be_read_stays_as_it_is(content: bytes) -> None:
    """A broken file must not break the sandbox."""
    assert images.without_metadata(content) == content
