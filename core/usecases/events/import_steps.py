"""The steps of an import: what is put in, what is changed, each by itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.model.event import Event
from core.model.imported import ImportedEvent, Problem
from core.model.series import Series
from core.usecases.events.add_event import NewEvent
from core.usecases.events.compare_import import Change, Update


@dataclass(frozen=True, slots=True)
class Addition:
    """Something new.

    Attributes:
        first: the (first) event that it makes, with no id yet.
        single_days: of a series, occurrences that are not as its rule has them.
    """

    told: ImportedEvent
    new: NewEvent
    first: Event
    single_days: tuple[ImportedEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesUpdate:
    """A series that the file has otherwise.

    Attributes:
        chosen: its next occurrence that is as the series is.
        told: the whole as the file has it.
        missing, gone: local starts (naive) that the file has besides, or leaves out.
        updates: single occurrences.
    """

    series: Series
    chosen: Event
    told: ImportedEvent
    changes: frozenset[Change]
    missing: tuple[datetime, ...] = ()
    gone: tuple[Event, ...] = ()
    updates: tuple[Update, ...] = ()


Step = Addition | Update | SeriesUpdate


@dataclass(slots=True)
class ImportPlan:
    """What becomes of a file.

    Attributes:
        same: entries that say what is in the agenda already, or nothing to do.
        past: entries that lie behind.
    """

    steps: list[Step] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    same: int = 0
    past: int = 0

    @property
    def new(self) -> Sequence[Addition]:
        """What would be put in."""
        return [step for step in self.steps if isinstance(step, Addition)]

    @property
    def cancelled(self) -> Sequence[Update]:
        """What would be called off."""
        return [step for step in self._updates if Change.CANCELLED in step.changes]

    @property
    def changed(self) -> Sequence[Update | SeriesUpdate]:
        """What would be changed otherwise."""
        return [
            step
            for step in self.steps
            if not isinstance(step, Addition) and Change.CANCELLED not in step.changes
        ]

    @property
    def _updates(self) -> Iterable[Update]:
        return (step for step in self.steps if isinstance(step, Update))
