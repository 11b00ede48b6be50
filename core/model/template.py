"""Templates: briefings that come again, and the rule that says when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.draft import Draft
from core.model.identity import PersonId, TemplateId

MOST_WEEKS = 8
"""The longest distance between two; what comes more rarely is better written anew."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Every so many weeks on one weekday, at a time on the clock of a zone.

    Attributes:
        every_weeks: 1 to MOST_WEEKS.
        weekday: 0 is Monday.
        clock: on the wall; it stays when the clocks change.
        zone: IANA name.
        first: a day of that weekday from which the weeks are counted.
        until: the last day on which it can come; None: it goes on.
    """

    every_weeks: int
    weekday: int
    clock: time
    zone: str
    first: date
    until: date | None = None

    def next_after(self, moment: datetime) -> datetime | None:
        """Return the first time (aware UTC) later than *moment* (aware); None when it is over.

        A time that the clocks jump over is as much later as they jump; of two the first counts.
        """
        place, weeks = ZoneInfo(self.zone), timedelta(weeks=self.every_weeks)
        today = moment.astimezone(place).date()
        gone = max(0, (today - self.first).days // weeks.days)
        day = self.first + gone * weeks
        while self.until is None or day <= self.until:
            found = datetime.combine(day, self.clock, place).astimezone(UTC)
            if found > moment:
                return found
            day += weeks
        return None


def first_day(today: date, weekday: int) -> date:
    """Return the next day of that weekday, *today* included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


@dataclass(frozen=True, slots=True)
class Template:
    """A briefing that comes again: at each time a draft is made of it, which editors finish.

    Attributes:
        draft: texts, audience and media of each draft made from it.
        authors: who wrote what is in it; none of them can approve a draft made from it.
        next_at: when the next draft is made (aware UTC); None when the rule is over.
        paused: none are made meanwhile.
        left_at: when an author was last forgotten (aware UTC); drafts made from it inherit it.
    """

    id: TemplateId
    draft: Draft
    rule: Rule
    authors: frozenset[PersonId]
    next_at: datetime | None
    paused: bool = False
    left_at: datetime | None = None
