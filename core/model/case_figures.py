"""Figures of cases: how many of what, how soon they were looked at; and one line of a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.model.report import Report

FEW = 5
"""Fewer than so many could point to somebody, where they are told by country or category."""
WEEKS = 26


class Wait(StrEnum):
    """How long a case waited for its first look."""

    HOUR = "hour"  # less than one
    HOURS = "hours"  # less than four
    DAY = "day"
    DAYS = "days"  # less than three
    WEEK = "week"
    LONGER = "longer"
    WAITS = "waits"  # nobody has looked yet


WAIT_SECONDS: Mapping[Wait, int] = {
    Wait.HOUR: 3600,
    Wait.HOURS: 4 * 3600,
    Wait.DAY: 24 * 3600,
    Wait.DAYS: 72 * 3600,
    Wait.WEEK: 7 * 24 * 3600,
}
"""Each is what is shorter than this, and not shorter than the one before."""


@dataclass(frozen=True, slots=True)
class Week:
    """One week of cases.

    Attributes:
        monday: its first day (UTC).
        received: how many came in.
        open: how many were open at its end.
    """

    monday: date
    received: int
    open: int


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """All of them, of the cases that the viewer may know of.

    Attributes:
        by_category, by_country: by key of the catalogue; `""` where none was told.
        weeks: the last ones, oldest first.
        waits: of cases of these weeks, how long until the first look.
    """

    by_category: Mapping[str, int] = field(default_factory=dict)
    by_country: Mapping[str, int] = field(default_factory=dict)
    weeks: Sequence[Week] = ()
    waits: Mapping[Wait, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in a table: nothing in it says who, or what was told.

    Attributes:
        messages, files: how many the reporter sent.
    """

    report: Report
    messages: int
    files: int
