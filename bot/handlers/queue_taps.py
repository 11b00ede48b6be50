"""The buttons of the queue: filters and pages are in them, and nothing else is kept."""

from typing import ClassVar, Literal, Self

from bot.taps import Tap
from core.model.case_queue import Level
from core.usecases.reports.browse_queue import Filters, Stage, Whose


class QueueTap(Tap):
    """Show a page of the queue, filtered: all of it is in the button."""

    prefix: ClassVar[str] = "rq"

    stage: Stage = Stage.WAITING
    level: Level | Literal[""] = ""
    category: str = ""
    country: str = ""
    whose: Whose = Whose.ANYONE
    overdue: int = 0
    page: int = 0

    @property
    def filters(self) -> Filters:
        """What is wanted."""
        level = Level(self.level) if self.level else None
        late = bool(self.overdue)
        return Filters(self.stage, level, self.category, self.country, self.whose, late)

    @classmethod
    def of(cls, filters: Filters, page: int = 0) -> Self:
        """Return the button that leads there."""
        return cls(
            stage=filters.stage,
            level=filters.level or "",
            category=filters.category,
            country=filters.country,
            whose=filters.whose,
            overdue=int(filters.overdue),
            page=page,
        )

    def at(self, **changes: str | int) -> Self:
        """Return the button with other filters."""
        return self.model_copy(update=changes)


class FilterTap(QueueTap):
    """Show what a filter can be: `m`enu, `s`tage, `l`evel, `c`ategory, c`o`untry, `w`hose."""

    prefix: ClassVar[str] = "rk"

    what: str = "m"

    def leading(self) -> QueueTap:
        """Return the button that shows the queue so filtered."""
        return QueueTap.of(self.filters)


class NextTap(Tap):
    """Open the case that matters most, behind the one that is shown (0: none)."""

    prefix: ClassVar[str] = "rn"

    after: int = 0


class CodeTap(Tap):
    """Ask for a case code."""

    prefix: ClassVar[str] = "rz"
