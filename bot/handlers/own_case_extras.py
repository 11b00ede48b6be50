"""What a reporter's own case shows besides what every case shows: on its screen, on its receipt.

The subjects (danger, keeping a passphrase, clearing the chat) put themselves in here, so that the
screens need not know them. What a button does is checked against storage when it is tapped.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.screen import Row
from bot.words import Words
from core.model.report import Report
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class OwnExtra:
    """More lines (HTML) and rows of buttons; both may be empty.

    Attributes:
        tells_seen: its lines say whether anybody has seen the case, so that no other has to.
    """

    lines: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    tells_seen: bool = False


OwnExtraOf = Callable[[World, Words, Report], Awaitable[OwnExtra]]
"""Returns what the reporter of a submitted report is shown besides; no contents of it."""


@dataclass(slots=True)
class OwnCaseExtras:
    """Which subject adds what, in the order of their registration; filled once at start."""

    on_cases: list[OwnExtraOf] = field(default_factory=list)
    on_receipts: list[OwnExtraOf] = field(default_factory=list)

    def add(self, extra: OwnExtraOf, *, to: list[OwnExtraOf]) -> None:
        """Let *extra* be shown; putting it in once more changes nothing."""
        if extra not in to:
            to.append(extra)

    async def of_case(self, world: World, words: Words, report: Report) -> OwnExtra:
        """Return what the reporter's screen of a case that is not over shows besides."""
        return await _joined(self.on_cases, world, words, report)

    async def of_receipt(self, world: World, words: Words, report: Report) -> OwnExtra:
        """Return what the receipt of a report shows besides."""
        return await _joined(self.on_receipts, world, words, report)


async def _joined(extras: list[OwnExtraOf], world: World, words: Words, report: Report) -> OwnExtra:
    found = [await extra(world, words, report) for extra in extras]
    lines = tuple(line for each in found for line in each.lines)
    rows = tuple(row for each in found for row in each.rows)
    return OwnExtra(lines, rows, any(each.tells_seen for each in found))


OWN_CASE_EXTRAS = OwnCaseExtras()
"""The one table: each subject's module adds to it where it registers its handlers."""
