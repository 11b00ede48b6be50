"""How much may come in how long: so many at once, then evenly, like a bucket that drips."""

from dataclasses import dataclass
from datetime import datetime, timedelta

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Limit:
    """So many within a time.

    Attributes:
        name: of what is counted; two of one name share a count.
        times: how many at once after a time of quiet, and within each such time.
    """

    name: str
    times: int
    within: timedelta = HOUR

    def full_until(self, emptied_at: datetime | None, at: datetime) -> datetime:
        """Return when the bucket would be empty again after one more at *at*."""
        begins = at if emptied_at is None else max(emptied_at, at)
        return begins + self.within / self.times

    def opens_at(self, emptied_at: datetime | None, at: datetime) -> datetime | None:
        """Return when one more may come; None: now."""
        opens = self.full_until(emptied_at, at) - self.within
        return opens if opens > at else None


@dataclass(frozen=True, slots=True)
class IntakeRule:
    """What one person can send before they are asked to wait; danger is never held off.

    Attributes:
        reports_per_hour: of one person.
        files_per_hour: of one report.
        busy_from: so many reports from everyone within an hour, and each person may send half as
            many; at twice as many a third, and so on, but always one.
    """

    reports_per_hour: int = 6
    files_per_hour: int = 300
    busy_from: int = 200

    @property
    def counted_up_to(self) -> int:
        """Beyond so many from everyone it makes no difference how many there are."""
        return self.busy_from * self.reports_per_hour

    def reports(self, from_everyone: int) -> Limit:
        """Return how many reports one person may send while so many come from everyone."""
        share = self.reports_per_hour // (1 + from_everyone // self.busy_from)
        return Limit("reports", max(1, share))

    @property
    def files(self) -> Limit:
        """How many files may come to one report."""
        return Limit("files", self.files_per_hour)
