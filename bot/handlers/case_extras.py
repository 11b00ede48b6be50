"""What a case shows a reviewer besides what every case shows: danger, holds, packets and the like.

Those subjects put themselves in here where they register, so that the case screen knows none of
them. A function is asked for a case that this reviewer may see, and for no other.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.screen import Row
from bot.words import Words
from core.model.identity import PersonId
from core.ports.world import World
from core.usecases.reports.open_report import CaseFile


@dataclass(frozen=True, slots=True)
class CaseExtra:
    """More lines (HTML) and rows of buttons; both may be empty.

    Attributes:
        takes: one of its buttons takes the case, so that the case needs none of its own.
    """

    lines: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    takes: bool = False


NO_EXTRA = CaseExtra()

CaseExtraOf = Callable[[World, Words, CaseFile, PersonId], Awaitable[CaseExtra]]
"""Returns what a case shows to that reviewer; called outside any transaction."""


@dataclass(slots=True)
class CaseExtras:
    """Which subject adds what; filled once at start, then only read.

    Attributes:
        on_summary: at the top of a case: what cannot wait (danger, a hold), one line each, and
            at most one row of buttons.
        on_more: on its page of further ways: rows of buttons, and what explains them.
    """

    on_summary: list[CaseExtraOf] = field(default_factory=list)
    on_more: list[CaseExtraOf] = field(default_factory=list)

    def add(self, where: list[CaseExtraOf], extra: CaseExtraOf) -> None:
        """Put a function in; a second time changes nothing (tests make several routers)."""
        if extra not in where:
            where.append(extra)


CASE_EXTRAS = CaseExtras()
"""The one table: each subject's module adds to it where it registers its handlers."""


async def gather(
    extras: Sequence[CaseExtraOf], world: World, words: Words, file: CaseFile, reader: PersonId
) -> CaseExtra:
    """Return what all of them add, in the order in which they were put in."""
    found = [await extra(world, words, file, reader) for extra in extras]
    lines = tuple(line for each in found for line in each.lines)
    rows = tuple(row for each in found for row in each.rows)
    return CaseExtra(lines, rows, any(each.takes for each in found))
