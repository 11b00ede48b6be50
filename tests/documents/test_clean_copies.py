"""Copies of pictures without metadata: made apart, and refused where a picture means harm."""

import io
import struct
import subprocess
import sys
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from documents import clean_copies
from documents.clean_copies import Cleaning, clean_copy_of


def picture(form: str) -> bytes:
    """A picture that lies on its side and says who made it."""
    made, image = io.BytesIO(), Image.new("RGB", (40, 20), "blue")
    exif = image.getexif()
    exif[0x010F], exif[0x0112] = "maker-secret", 6
    exif.get_ifd(0x8825).update({1: "N", 2: (41.0, 0.0, 0.0), 0x1B: b"place-secret"})
    beside: dict[str, object] = {"xmp": b"<x>secret-author</x>", "comment": b"comment-secret"}
    if form == "PNG":
        told = PngInfo()
        told.add_text("Author", "author-secret")
        told.add_itxt("XML:com.adobe.xmp", "xmp-secret")
        beside = {"pnginfo": told}
    image.save(made, form, exif=exif, icc_profile=b"profile-secret" * 20, **beside)
    return made.getvalue() + b"after-the-end-secret"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
async def test_a_copy_shows_the_same_and_says_nothing_else(form):
    """Place, time and device lead to people."""
    given = picture(form)
    assert given.count(b"secret") > 4
    copy = await clean_copy_of(given)
    assert copy.cleaning is Cleaning.CLEAN
    assert b"secret" not in copy.content
    with Image.open(io.BytesIO(copy.content)) as shown:
        assert shown.format == form
        assert shown.size == (20, 40), "upright, as phones show it"
        assert not shown.getexif()


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def bomb() -> bytes:
    """A PNG of a few kilobytes that says it has 2.5 thousand million pixels."""
    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.mark.parametrize(
    "given",
    [bomb(), b"\xff\xd8\xff" + bytes(500), picture("PNG")[:60], picture("JPEG")[:100]],
    ids=["bomb", "noise", "cut PNG", "cut JPEG"],
)
async def test_a_picture_that_breaks_decoders_is_refused(given):
    """It must neither stop the program nor go on as if it were a picture."""
    copy = await clean_copy_of(given)
    assert copy.cleaning is Cleaning.REFUSED
    assert not copy.content


async def test_what_is_no_picture_is_not_opened_at_all(monkeypatch):
    """Other files may break other things; nothing here reads them."""

    async def never(_content):
        raise AssertionError("it was opened")

    monkeypatch.setattr(clean_copies, "_copied", never)
    for given in (b"%PDF-1.7", b"PK\x03\x04", b"", b"\0\0\0\x18ftypmp42", b"OggS"):
        assert (await clean_copy_of(given)).cleaning is Cleaning.UNKNOWN
    for given in (b"GIF89a", b"\0\0\0\x18ftypheic", b"MM\0*"):
        assert (await clean_copy_of(given)).cleaning is Cleaning.PICTURE
    assert (await clean_copy_of(b"new", called="image/new")).cleaning is Cleaning.PICTURE


async def test_a_process_that_hangs_is_ended(monkeypatch, tmp_path):
    """A decoder that never comes back must not keep a packet for ever."""
    stuck = tmp_path / "stuck.py"
    stuck.write_text("import threading; threading.Event().wait()")
    monkeypatch.setattr(clean_copies, "_WORKER", stuck)
    monkeypatch.setattr(clean_copies, "_SECONDS", 0.5)
    assert (await clean_copy_of(picture("JPEG"))).cleaning is Cleaning.REFUSED


def test_the_process_can_open_neither_files_nor_connections():
    """What runs in it after breaking a decoder shall find nothing to take and nowhere to go."""
    tried = """
import sys
sys.path.insert(0, "documents")
import clean_copy
import socket
clean_copy._warm_up()
clean_copy._give_up()
for act in (lambda: open("/etc/hostname"), lambda: socket.socket()):
    try:
        act()
    except OSError:
        continue
    sys.exit(1)
try:
    bytearray(4_000_000_000)
except MemoryError:
    sys.exit(0)
sys.exit(2)
"""
    assert subprocess.run([sys.executable, "-c", tried], check=False).returncode == 0
