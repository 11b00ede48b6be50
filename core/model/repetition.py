"""Repetitions that people ask for in so many words: each has a rule, and such rules are readable.

A rule that says more than this (imported from another calendar) is still a rule; it only has no
plain words.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.model.calendar_words import plain

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST = -1
_MOST_TYPED = 40
_IN_WORDS = (
    "two iki deux dos", "three uc trois tres", "four dort quatre cuatro", "five bes cinq cinco",
    "six alti seis", "seven yedi sept siete", "eight sekiz huit ocho", "nine dokuz neuf nueve",
    "ten on dix diez", "eleven onbir onze once", "twelve oniki douze doce",
)  # fmt: skip
_NUMBERS = {word: n for n, words in enumerate(_IN_WORDS, start=2) for word in words.split()}
_TIMES = re.compile(
    r"(?:(?:en tout|en total|toplam|in all)\s+)?"
    rf"(?P<number>\d+|{'|'.join(_NUMBERS)})"
    r"\s*(?:x|times|time|occurrences|kez|kere|defa|sefer|fois|veces|vez|ocurrencias)?"
    r"(?:\s+(?:en tout|en total|toplam|in all|olsun))?"
)
"""A bare number counts as well; a number with a month behind it does not."""


class Every(StrEnum):
    """How the days of a repetition are found."""

    DAY = "day"  # one after the other
    WEEK = "week"  # the same days of the week
    MONTHDAY = "monthday"  # the same number in each month, or its last day
    WEEKDAY = "weekday"  # the same weekday of each month, for example the second Tuesday
    YEAR = "year"  # the same date


@dataclass(frozen=True, slots=True)
class Repetition:
    """A repetition that can be said in a few words.

    Attributes:
        interval: every so many days, weeks, months or years.
        weekdays: Monday is 0; several only with `Every.WEEK`.
        day: of the month; -1 is its last.
        nth: which of the month's weekdays; -1 is the last.
        until: the last day that can be one of them.
        times: how many there are, the first included; never together with `until`.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    day: int | None = None
    nth: int | None = None
    until: date | None = None
    times: int | None = None

    @property
    def rule(self) -> str:
        """The value of an RFC 5545 RRULE that says this."""
        names = ",".join(_DAYS[each] for each in self.weekdays)
        parts = {
            Every.DAY: ["FREQ=DAILY"],
            Every.WEEK: ["FREQ=WEEKLY"],
            Every.MONTHDAY: ["FREQ=MONTHLY"],
            Every.WEEKDAY: ["FREQ=MONTHLY"],
            Every.YEAR: ["FREQ=YEARLY"],
        }[self.every]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.every is Every.WEEK and names:
            parts.append(f"BYDAY={names}")
        if self.every is Every.MONTHDAY and self.day is not None:
            parts.append(f"BYMONTHDAY={self.day}")
        if self.every is Every.WEEKDAY:
            parts.append(f"BYDAY={self.nth}{names}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        if self.times is not None:
            parts.append(f"COUNT={self.times}")
        return ";".join(parts)


def offered_for(day: date) -> dict[str, Repetition]:
    """Return the repetitions that make sense for something on *day*, by a short name."""
    last = monthrange(day.year, day.month)[1]
    nth = (day.day - 1) // 7 + 1
    return {
        "week": Repetition(Every.WEEK, weekdays=(day.weekday(),)),
        "weeks": Repetition(Every.WEEK, interval=2, weekdays=(day.weekday(),)),
        "month": Repetition(Every.MONTHDAY, day=_LAST if day.day == last else day.day),
        "nth": Repetition(Every.WEEKDAY, weekdays=(day.weekday(),), nth=_LAST if nth == 5 else nth),
        "year": Repetition(Every.YEAR),
    }


def read_times(typed: str) -> int | None:
    """Return how many times somebody typed, for example `4`, `4 times`, `4 kez`, `quatre fois`.

    None: it says no number of times, and may be a day.
    """
    text = plain(typed).replace("×", "x").strip(" .!")
    found = _TIMES.fullmatch(text) if len(text) <= _MOST_TYPED else None
    if found is None:
        return None
    number = found["number"]
    return int(number) if number.isdecimal() else _NUMBERS[number]


def read_repetition(rule: str, first: date) -> Repetition | None:
    """Return what a rule says, for a series that begins on *first*; None: more than words can."""
    parts = _parts(rule)
    known = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST"}
    if parts is None or not set(parts) <= known:
        return None
    try:
        read = _days_of(parts, first)
        if read is None:
            return None
        until = parts.get("UNTIL")
        return Repetition(
            read.every,
            int(parts.get("INTERVAL", "1")),
            read.weekdays,
            read.day,
            read.nth,
            date.fromisoformat(until[:8]) if until else None,
            int(parts["COUNT"]) if "COUNT" in parts else None,
        )
    except ValueError:
        return None


def _days_of(parts: dict[str, str], first: date) -> Repetition | None:
    """Return which days a rule means, without interval and end."""
    frequency, names, days = parts["FREQ"], parts.get("BYDAY"), parts.get("BYMONTHDAY")
    if frequency == "DAILY" and names is None and days is None:
        return Repetition(Every.DAY)
    if frequency == "WEEKLY" and days is None:
        weekdays = [_DAYS.index(each) for each in names.split(",")] if names else [first.weekday()]
        return Repetition(Every.WEEK, weekdays=tuple(sorted(set(weekdays))))
    if frequency == "MONTHLY" and names is None:
        return Repetition(Every.MONTHDAY, day=int(days) if days else first.day)
    if frequency == "MONTHLY" and names is not None and days is None:
        nth = int(names[:-2])
        if nth not in {-1, 1, 2, 3, 4, 5}:
            return None
        return Repetition(Every.WEEKDAY, weekdays=(_DAYS.index(names[-2:]),), nth=nth)
    if frequency == "YEARLY" and names is None and days is None:
        return Repetition(Every.YEAR)
    return None


def _parts(rule: str) -> dict[str, str] | None:
    pairs = [part.partition("=") for part in rule.upper().split(";") if part]
    parts = {name: value for name, _, value in pairs}
    return parts if len(parts) == len(pairs) and "FREQ" in parts else None
