"""What a reviewer asks of the queue: which cases, and how many of them are counted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.identity import PersonId
from core.model.report import RANKS, ReportStatus, Severity, Urgency, ended

OPEN_CASES = frozenset(
    each for each in ReportStatus if each is not ReportStatus.DRAFT and not ended(each)
)
"""Submitted, and neither closed nor gone."""
COUNT_CAP = 999
"""Nobody reads a larger number, and counting further would slow every screen."""


class Level(StrEnum):
    """How grave, as the queue is filtered: what reviewers found, and what nobody has rated yet."""

    DANGER = "danger"  # not rated; the reporter says that somebody is in danger
    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNRATED = "unrated"  # not rated, and no danger told of


def ranks_of(level: Level) -> frozenset[int]:
    """Return the ranks by which cases of a level stand in the queue."""
    if level is Level.DANGER:
        return frozenset({RANKS[Urgency.DANGER]})
    if level is Level.UNRATED:
        return frozenset({RANKS[Urgency.SOON], RANKS[Urgency.NORMAL]})
    return frozenset({RANKS[Severity(level)]})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases; all of it has to hold.

    Attributes:
        statuses: any of these.
        level: None: any.
        category, country: keys of the catalogues; empty: any.
        holder: whose cases; None: whoever has them.
        unassigned: nobody has them; without a *holder*.
        overdue_at: they should have been seen to before that; sorted by what waits longest.
        newest: the newest first, whatever is grave.
        aside: those whose sender was set aside, and else none of these.
    """

    statuses: frozenset[ReportStatus] = OPEN_CASES
    level: Level | None = None
    category: str = ""
    country: str = ""
    holder: PersonId | None = None
    unassigned: bool = False
    overdue_at: datetime | None = None
    newest: bool = False
    aside: bool = False
