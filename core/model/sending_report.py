"""What a sending came to, by language and hour: numbers alone, nobody in them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.delivery import DeliveryState
from core.model.language import LANGUAGES, Language

MOST_HOURS = 72
"""A chart with more bars than that cannot be read on a phone: then days are shown."""


class Part(StrEnum):
    """What a report tells apart, in the order of a bar from below."""

    SENT = "sent"
    UNREACHABLE = "unreachable"  # blocked the bot, left, or never started it
    FAILED = "failed"  # given up, or refused by Telegram
    IN_DOUBT = "in_doubt"  # may or may not have arrived
    DROPPED = "dropped"  # cancelled, or too late


_PARTS: Mapping[DeliveryState, Part] = {
    DeliveryState.SENT: Part.SENT,
    DeliveryState.UNREACHABLE: Part.UNREACHABLE,
    DeliveryState.FAILED: Part.FAILED,
    DeliveryState.REJECTED: Part.FAILED,
    DeliveryState.IN_DOUBT: Part.IN_DOUBT,
    DeliveryState.CANCELLED: Part.DROPPED,
    DeliveryState.EXPIRED: Part.DROPPED,
}
"""States that are no end are in no report."""

Counts = Mapping[Part, int]


@dataclass(frozen=True, slots=True)
class HourCount:
    """How many copies of one language ended in one hour in one way.

    Attributes:
        language: None of those who are no longer there.
        hour: the full hour at which it begins (aware UTC).
    """

    language: Language | None
    hour: datetime
    state: DeliveryState
    count: int


@dataclass(frozen=True, slots=True)
class SendingReport:
    """All that is told about a sending afterwards."""

    rows: Sequence[HourCount]

    @property
    def total(self) -> Counts:
        """How many copies came to each end."""
        return _summed(self.rows)

    @property
    def by_language(self) -> Mapping[Language | None, Counts]:
        """The same for each language, in the product's order, last those who are gone (None)."""
        found = {row.language for row in self.rows if row.state in _PARTS}
        return {
            language: _summed(row for row in self.rows if row.language == language)
            for language in (*LANGUAGES, None)
            if language in found
        }

    @property
    def by_time(self) -> tuple[timedelta, Sequence[tuple[datetime, Counts]]]:
        """The same for each hour from the first to the last, or each day when those are many.

        Returns how long each stretch is, and for each its beginning (aware UTC) and counts.
        """
        ended = [row for row in self.rows if row.state in _PARTS]
        if not ended:
            return timedelta(hours=1), []
        first, last = min(row.hour for row in ended), max(row.hour for row in ended)
        step = timedelta(hours=1)
        if last - first >= MOST_HOURS * step:
            step, first = timedelta(days=1), first.replace(hour=0)
        starts = [first + number * step for number in range((last - first) // step + 1)]
        counted: dict[datetime, list[HourCount]] = {start: [] for start in starts}
        for row in ended:
            counted[starts[(row.hour - first) // step]].append(row)
        return step, [(start, _summed(rows)) for start, rows in counted.items()]


def _summed(rows: Iterable[HourCount]) -> Counts:
    counts: Counter[Part] = Counter()
    for row in rows:
        if row.state in _PARTS:
            counts[_PARTS[row.state]] += row.count
    return {part: counts[part] for part in Part}
