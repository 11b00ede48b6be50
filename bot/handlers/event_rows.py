"""How buttons of an event share rows: side by side where their labels are short enough.

Telegram gives the buttons of a row equal widths and cuts a label that is longer; a keyboard that
is taller than the phone hides the text it belongs to.
"""

from collections.abc import Sequence

from bot.screen import Button, Row

_WIDTHS = {3: 13, 2: 22}
"""How many characters fit when so many buttons share a row of a small phone."""
_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"


def flowing(buttons: Sequence[Button]) -> list[Row]:
    """Return buttons in their order, in rows of as many as fit, at most three."""
    rows: list[Row] = []
    rest = list(buttons)
    while rest:
        row = next((rest[:count] for count in _WIDTHS if _fit(rest, count)), rest[:1])
        rows.append(row)
        rest = rest[len(row) :]
    return rows


def joined(rows: Sequence[Row]) -> list[Row]:
    """Return rows in which neighbours that hold one short button each share a row."""
    found: list[Row] = []
    for row in rows:
        last = found[-1] if found else ()
        if len(last) == len(row) == 1 and _fit([*last, *row], 2):
            found[-1] = [*last, *row]
        else:
            found.append(row)
    return found


def _fit(buttons: Sequence[Button], count: int) -> bool:
    first = buttons[:count]
    return len(first) == count and all(_width(each.label) <= _WIDTHS[count] for each in first)


def _width(label: str) -> int:
    """Return how many signs a label shows: of emoji that are put together, one."""
    return len(label) - 2 * label.count(_JOINER) - label.count(_EMOJI_STYLE)
