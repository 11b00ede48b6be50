"""Pages of a list: how many there are, and the buttons that turn them."""

from collections.abc import Callable

from bot.screen import Button, Row
from bot.taps import Tap
from locales.shortened import shortened

LABEL_SHOWN = 48
"""Characters of a button in a list: more does not fit a phone's width."""


def numbered(number: int, title: str) -> str:
    """Return the label of a list's button: its number and as much of its title as fits."""
    return shortened(f"{number}. {title}", LABEL_SHOWN)


def pages_of(total: int, a_page: int) -> int:
    """Return how many pages *total* things fill; at least 1."""
    return max(1, -(-total // a_page))


def turns(page: int, pages: int, tap: Callable[[int], Tap]) -> list[Row]:
    """Return the row that turns from *page* (from 0) to its neighbours; none for a single page."""
    row = []
    if page > 0:
        row.append(Button("◀️", tap(page - 1)))
    if page + 1 < pages:
        row.append(Button("▶️", tap(page + 1)))
    return [row] if row else []
