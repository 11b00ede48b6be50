"""Recurrence rules: which local starts a series has, in bounded work whatever the rule says.

The rules are those of RFC 5545 (RRULE), worked out by python-dateutil on the wall clock of the
series: 09:00 stays 09:00 through clock changes. As kept here, UNTIL is the last local day.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import Literal

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from core.model.event_time import EventTime
from core.model.refusals import Unusable
from core.model.rule_parts import DAYS, Parts, parts_of, written
from core.model.series import HORIZON, MOST_AHEAD, MOST_OCCURRENCES, Series

_FREQUENCIES: Mapping[str, tuple[Literal[0, 1, 2, 3], int]] = {
    "DAILY": (DAILY, 1),
    "WEEKLY": (WEEKLY, 7),
    "MONTHLY": (MONTHLY, 31),
    "YEARLY": (YEARLY, 366),
}
"""What dateutil calls each, and how many days it looks at in one step."""
_DAYS_LOOKED_AT = 60_000
"""So far a rule is followed in one go: 160 years of days, some tenths of a second."""
_LIMITS = ("BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYSETPOS")
_SECOND = timedelta(seconds=1)


def check_rule(rule: str, first: EventTime) -> str:
    """Return a rule as it is kept: known parts alone, in one order, UNTIL as the last local day.

    Raises:
        Unusable: it cannot be read (reason `rule`), comes more than once a day (`rule_often`),
            or gives nothing (`rule_never`).
    """
    parts = parts_of(rule, first)
    if next(_starts(parts, _first_of(first)), None) is None:
        raise Unusable(reason="rule_never")
    return written(parts)


def first_start(rule: str, first: EventTime) -> datetime:
    """Return the first local start (naive) of a rule, which need not be the day that was said.

    Raises:
        Unusable: see `check_rule`.
    """
    start = next(_starts(parts_of(rule, first), _first_of(first)), None)
    if start is None:
        raise Unusable(reason="rule_never")
    return start


def occurrences(series: Series, *, after: date, until: date) -> Sequence[datetime]:
    """Return the local starts (naive) on days after *after*, up to and with *until*, in order.

    Exceptions are left out, and what takes place besides is in. At most MOST_OCCURRENCES.
    """
    end = datetime.combine(until, time.max)
    ruled = takewhile(lambda start: start <= end, _starts_of(series))
    wanted = set(islice((start for start in ruled if start.date() > after), MOST_OCCURRENCES))
    wanted |= {start for start in series.also if after < start.date() <= until}
    return sorted(wanted - series.but_not)[:MOST_OCCURRENCES]


def reach(series: Series, *, today: date) -> date:
    """Return the last local day up to which occurrences are to stand in the agenda."""
    until = max(today + HORIZON, series.local_date)
    starts = occurrences(series, after=today - timedelta(days=1), until=until)
    return starts[MOST_AHEAD - 1].date() if len(starts) > MOST_AHEAD else until


def next_start(series: Series, at: datetime) -> datetime | None:
    """Return the first local start that the rule itself gives, not before *at*; None: it is over.

    Exceptions count as starts here.
    """
    return next((start for start in _starts_of(series) if start >= at), None)


def ended_before(series: Series, at: datetime) -> str | None:
    """Return the series' rule without what is on or after the day of *at*; None: nothing is left.

    Exceptions count as starts here.
    """
    first = next(_starts_of(series), None)
    if first is None or first.date() >= at.date():
        return None
    parts = dict(_parts_of(series))
    parts.pop("COUNT", None)
    last = at.date() - timedelta(days=1)
    parts["UNTIL"] = f"{min(last, _until(parts) or last):%Y%m%d}"
    return written(parts)


def going_on_from(series: Series, at: datetime) -> str:
    """Return the rule for a series that begins at *at*: one that had a number has what is left."""
    parts = dict(_parts_of(series))
    if "COUNT" in parts:
        gone = sum(1 for _ in takewhile(lambda start: start < at, _starts_of(series)))
        parts["COUNT"] = str(max(1, int(parts["COUNT"]) - gone))
    return written(parts)


def on_other_days(rule: str, shift: timedelta) -> str:
    """Return the rule of a series whose occurrences all move by whole days.

    Raises:
        Unusable: the rule names days in a way that cannot be moved (reason `rule_day`).
    """
    parts = dict(each.split("=", 1) for each in rule.split(";"))
    if any(name in parts for name in _LIMITS):
        raise Unusable(reason="rule_day")
    if "BYDAY" in parts:
        named = parts["BYDAY"].split(",")
        if parts["FREQ"] not in {"WEEKLY", "DAILY"} or not set(named) <= set(DAYS):
            raise Unusable(reason="rule_day")
        moved = sorted((DAYS.index(name) + shift.days) % 7 for name in named)
        parts["BYDAY"] = ",".join(DAYS[each] for each in moved)
    until = _until(parts)
    if until is not None:
        parts["UNTIL"] = f"{until + shift:%Y%m%d}"
    return written(parts)


class _OutOfSteps(Exception):
    """A rule was followed as far as it is."""


class _Interval(int):
    """An INTERVAL that ends a search after so many steps.

    dateutil looks at UNTIL only where a day fits. A rule that no day fits (30 February) would be
    followed, day by day, to the year 9999.
    """

    steps: int

    def __radd__(self, other: int) -> int:
        self._step()
        return other + int(self)

    def __mul__(self, other: int) -> int:  # how weeks are counted
        self._step()
        return int(self) * other

    def _step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise _OutOfSteps


def _starts_of(series: Series) -> Iterator[datetime]:
    return _starts(_parts_of(series), series.first)


def _parts_of(series: Series) -> Parts:
    return parts_of(series.rule, EventTime(series.local_date, series.local_time, series.zone))


def _starts(parts: Parts, first: datetime) -> Iterator[datetime]:
    """Yield local starts in order; none, or no more, when the search takes too long."""
    frequency, days = _FREQUENCIES[parts["FREQ"]]
    interval = _Interval(parts.get("INTERVAL", "1"))
    interval.steps = _DAYS_LOOKED_AT // days
    until = _until(parts)
    try:
        rule = rrule(
            frequency,
            dtstart=first,
            interval=interval,
            wkst=DAYS.index(parts.get("WKST", "MO")),
            count=int(parts["COUNT"]) if "COUNT" in parts else None,
            until=None if until is None else datetime.combine(until, time.max),
            bymonth=_numbers(parts, "BYMONTH"),
            byweekno=_numbers(parts, "BYWEEKNO"),
            byyearday=_numbers(parts, "BYYEARDAY"),
            bymonthday=_numbers(parts, "BYMONTHDAY"),
            bysetpos=_numbers(parts, "BYSETPOS"),
            byweekday=[_weekday(name) for name in _listed(parts, "BYDAY")] or None,
        )
        yield from islice(rule, _DAYS_LOOKED_AT)
    except (_OutOfSteps, OverflowError):
        return


def _until(parts: Parts) -> date | None:
    return date.fromisoformat(parts["UNTIL"]) if "UNTIL" in parts else None


def _weekday(name: str) -> weekday:
    nth = name[:-2]
    return weekday(DAYS.index(name[-2:]), int(nth) if nth else None)


def _numbers(parts: Parts, name: str) -> list[int] | None:
    return [int(each) for each in _listed(parts, name)] or None


def _listed(parts: Parts, name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _first_of(when: EventTime) -> datetime:
    return datetime.combine(when.day, when.clock or time())
