"""A cell that a spreadsheet must not take for a formula: marked as text, and read back without."""

_MARK = "'"
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    """Return a cell as it is written; `bare` gives it back."""
    return f"{_MARK}{cell}" if cell.startswith((*_FORMULAS, _MARK)) else cell


def bare(cell: str) -> str:
    """Return what a cell says, without the mark that `guarded` put before it."""
    marked = cell.startswith(_MARK) and cell[1:].startswith((*_FORMULAS, _MARK))
    return cell[1:] if marked else cell
