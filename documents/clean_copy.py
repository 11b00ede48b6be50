"""A picture without its metadata: a program of its own, for a picture may be made to do harm.

It reads a picture from its input and writes one anew to its output. It is run by
`documents/clean_copies.py` with nothing but this file. Before the first byte is looked at it gives
up what it does not need: it can open no file and no connection, and has little memory and time.
"""

import io
import resource
import sys
import warnings
from typing import Any

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""Above the largest sensors of phones, when they do not add several pixels up."""
MEMORY_BYTES = 1_200_000_000
"""A picture of the most pixels twice, in four bytes each, and the program."""
CPU_SECONDS = 30
REFUSED = 3
"""Exit code: the picture cannot be opened, is too large, or moves."""
_QUALITY = 92


def main() -> int:
    """Copy the picture; return the exit code."""
    from PIL import Image  # noqa: PLC0415 - before the limits, like its decoders

    _warm_up()
    given = sys.stdin.buffer.read()
    _give_up()
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        made = _anew(given)
    except Exception:  # noqa: BLE001 - whatever a decoder throws: it is no picture that we pass on
        return REFUSED
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    return 0 if made else REFUSED


def _anew(given: bytes) -> bytes:
    """Return the picture written anew, upright; nothing if it moves."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - see main

    with Image.open(io.BytesIO(given), formats=FORMATS) as picture:
        form = picture.format if picture.format in FORMATS else "JPEG"
        if form != "JPEG" and getattr(picture, "n_frames", 1) > 1:
            return b""
        picture.load()
        upright = ImageOps.exif_transpose(picture)
        kept = upright.info.get("transparency")
        upright.info.clear()
        if kept is not None:
            upright.info["transparency"] = kept
        out = io.BytesIO()
        _save(upright, out, form)
    return out.getvalue()


def _warm_up() -> None:
    """Have every part of the library come that opens a file when it is first needed."""
    from PIL import Image, MpoImagePlugin  # noqa: F401, PLC0415 - see main

    tiny = Image.new("RGB", (2, 2))
    exif = tiny.getexif()
    exif[0x0112] = 6  # lies on its side
    for form in FORMATS:
        made = io.BytesIO()
        tiny.save(made, form, exif=exif)
        _anew(made.getvalue())


def _save(picture: Any, out: io.BytesIO, form: str) -> None:
    if form == "JPEG":
        flat = picture if picture.mode in {"L", "RGB"} else picture.convert("RGB")
        flat.save(out, "JPEG", quality=_QUALITY, optimize=False)
    elif form == "WEBP":
        picture.save(out, "WEBP", quality=_QUALITY)
    else:
        picture.save(out, "PNG")


def _give_up() -> None:
    """Give up memory, time, files and connections; what is open stays: input, output, errors."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 3),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    sys.exit(main())
