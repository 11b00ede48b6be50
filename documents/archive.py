"""Several files as one: a ZIP archive."""

import io
import re
import zipfile
from collections.abc import Sequence

_UNSAFE = re.compile(r"[^\w.\-]+")
_NAME_LIMIT = 80


def zipped(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Return an archive of files (path in it, contents), in that order.

    Nothing in it says when it was made; photos and videos do not get smaller by packing.
    """
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for path, content in files:
            archive.writestr(zipfile.ZipInfo(path), content)
    return whole.getvalue()


def safe_name(name: str) -> str:
    """Return a file name that came from outside as one that leads nowhere else; or empty."""
    plain = _UNSAFE.sub("_", name.rpartition("/")[2].rpartition("\\")[2]).strip("._")
    return plain[-_NAME_LIMIT:]
