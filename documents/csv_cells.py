"""Cells that a spreadsheet must not take for a formula: marked as text, and read back without.

Not every spreadsheet parts a line where we do: one that parts at commas finds a cell of its own
behind each, so a sign there is marked as well as one at the beginning.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_MARK = "'"
_CONTROLS = ("\t", "\r", _MARK)
_SIGNS = ("=", "+", "-", "@")
_INSIDE = re.compile(r"""([,;|\t\r\n"]\s*)('*[=+\-@])""")
_MARKED_INSIDE = re.compile(r"""([,;|\t\r\n"]\s*)'('*[=+\-@])""")


def guarded(cell: str) -> str:
    """Return a cell as it is written; `bare` gives it back."""
    marked = _INSIDE.sub(r"\1'\2", cell)
    return f"{_MARK}{marked}" if _is_risky(marked) else marked


def bare(cell: str) -> str:
    """Return what a cell says, without the marks that `guarded` put into it."""
    is_marked = cell.startswith(_MARK) and _is_risky(cell[1:])
    return _MARKED_INSIDE.sub(r"\1\2", cell[1:] if is_marked else cell)


def table(lines: Iterable[Sequence[str]]) -> bytes:
    """Return a table (RFC 4180) in UTF-8 with a mark at its start (for Excel).

    Cells are parted by semicolons. Every one is guarded, and stands in quotes.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    for line in lines:
        writer.writerow([guarded(cell) for cell in line])
    return text.getvalue().encode("utf-8-sig")


def _is_risky(cell: str) -> bool:
    return cell.startswith(_CONTROLS) or cell.lstrip().startswith(_SIGNS)
