"""What a file says as text, whatever program wrote it and in whichever encoding."""

import codecs

from core.model.imported import FileUnreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TURKISH = frozenset("ğışĞİŞ".encode("cp1254"))
"""Bytes at which Windows' Turkish and western code pages differ; Icelandic is not written here."""
_MOST_CONTROLS = 8


def text_of(data: bytes) -> str:
    """Return a file's text: UTF-8, UTF-16 with its mark, or a code page of Windows.

    Raises:
        FileUnreadable: it is no text (reason `encoding`), or there is nothing in it (`empty`).
    """
    text = _decoded(data)
    if not text.strip("\ufeff \r\n\t"):
        raise FileUnreadable(reason="empty")
    if text.count("\0") or sum(text.count(chr(code)) for code in range(1, 9)) > _MOST_CONTROLS:
        raise FileUnreadable(reason="encoding")
    return text.lstrip("\ufeff")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        page = "cp1254" if _TURKISH & set(data) else "cp1252"
    try:
        return data.decode(page)
    except UnicodeDecodeError:
        raise FileUnreadable(reason="encoding") from None
