"""The page's own files, under a content security policy that lets nothing else in."""

from pathlib import Path

from sandbox.errors import SimError
from sandbox.wire import Send, respond

FOLDER = Path(__file__).with_name("page")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_TYPES = {
    ".html": b"text/html; charset=utf-8",
    ".css": b"text/css; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".svg": b"image/svg+xml",
}
_HEADERS = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
]


async def serve(path: str, send: Send) -> None:
    """Send `/` or `/page/<file>`; raises SimError for anything that is not the page's own."""
    name = "index.html" if path == "/" else path.removeprefix("/page/")
    file = _find(name)
    if file is None:
        raise SimError(404, "there is nothing at this address")
    await respond(send, 200, file.read_bytes(), [*_HEADERS, (b"content-type", _TYPES[file.suffix])])


def _find(name: str) -> Path | None:
    """The file below the page's folder with one of the known endings, None for all else."""
    parts = name.split("/")
    odd = any(part in {"", ".", ".."} or "\\" in part or "\0" in part for part in parts)
    if odd or Path(name).suffix not in _TYPES:
        return None
    file = FOLDER.joinpath(*parts)
    inside = file.is_file() and file.resolve().is_relative_to(FOLDER.resolve())
    return file if inside else None
