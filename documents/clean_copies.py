"""Copies of evidence without metadata, each made by a process of its own that can do no harm."""

import asyncio
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_WORKER = Path(__file__).with_name("clean_copy.py")
_SECONDS = 40.0
"""Of real time; the process itself stops after less of its own."""
_MOST_BYTES = 45_000_000
_PICTURES = ((b"\xff\xd8\xff", 0, "jpg"), (b"\x89PNG\r\n\x1a\n", 0, "png"), (b"WEBP", 8, "webp"))
_OTHER_PICTURES = (
    (b"GIF8", 0),
    (b"BM", 0),
    (b"II*\0", 0),  # TIFF, and most cameras' raw pictures
    (b"MM\0*", 0),
    (b"8BPS", 0),
    (b"\xff\x0a", 0),  # JPEG XL
    (b"JXL ", 4),
    (b"jP  ", 4),  # JPEG 2000
    *((b"ftyp" + brand, 4) for brand in (b"hei", b"hev", b"mif1", b"msf1", b"avi", b"crx ")),
)
"""How pictures begin that phones and cameras make, and that are not written anew here."""

_one_at_a_time = asyncio.Semaphore(1)
"""Each takes as much memory as a large picture; none needs to be quick."""


class Cleaning(StrEnum):
    """What came of it."""

    CLEAN = "clean"  # a copy without metadata
    PICTURE = "picture"  # a picture of a kind that is not cleaned here: nothing was opened
    UNKNOWN = "unknown"  # no picture: nothing was opened
    REFUSED = "refused"  # a picture that cannot be opened, is too large, or moves


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """What came of a file; `content` is empty unless it is CLEAN."""

    cleaning: Cleaning
    content: bytes = b""


def picture_ending(content: bytes) -> str:
    """Return the usual ending of a picture's file name, by its first bytes; empty: no picture."""
    for sign, at, ending in _PICTURES:
        if content[at : at + len(sign)] == sign:
            return ending
    return ""


async def clean_copy_of(content: bytes, *, called: str = "") -> CleanCopy:
    """Return a copy without metadata, if it is a picture that can be opened safely.

    Args:
        content: the file.
        called: its MIME type, as its sender had it; may be empty, and may be a lie.
    """
    if not picture_ending(content):
        is_picture = called.startswith("image/") or any(
            content.startswith(sign, at) for sign, at in _OTHER_PICTURES
        )
        return CleanCopy(Cleaning.PICTURE if is_picture else Cleaning.UNKNOWN)
    async with _one_at_a_time:
        copy = await _copied(content)
    if not copy or len(copy) > _MOST_BYTES:
        return CleanCopy(Cleaning.REFUSED)
    return CleanCopy(Cleaning.CLEAN, copy)


async def _copied(content: bytes) -> bytes:
    """Return what the other process made of it; nothing if it failed, whichever way."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",  # neither the environment nor the folder that we run in counts
        str(_WORKER),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # a decoder's words may quote the picture
        env={},  # no token, no keys
        start_new_session=True,
    )
    try:
        made, _ = await asyncio.wait_for(process.communicate(content), _SECONDS)
    except TimeoutError:
        return b""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return made if process.returncode == 0 else b""
