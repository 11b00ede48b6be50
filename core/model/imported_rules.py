"""The rules of the series in a file, looked at once: which of them the agenda can follow."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from core.model.imported import (
    FLOATING,
    INSTANT,
    MOST_SERIES,
    ImportedEvent,
    ImportedFile,
    Problem,
    Reason,
)
from core.model.recurrence import first_start
from core.model.refusals import Unusable

_FAR = timedelta(days=3653)
_MOST_EMPTY = 3
"""After so many rules that give nothing no more are followed: each takes up to half a second."""
_REASONS = {"rule_often": Reason.RULE_OFTEN, "rule_never": Reason.RULE_NEVER}


def with_checked_rules(file: ImportedFile, *, now: datetime) -> ImportedFile:
    """Return a file without the series that cannot be followed, each with its reason.

    Meant for a thread: a rule that gives nothing takes some tenths of a second to tell.
    """
    checked = list(_checked(file, now))
    return replace(
        file,
        events=tuple(each for each in checked if isinstance(each, ImportedEvent)),
        problems=(*file.problems, *(each for each in checked if isinstance(each, Problem))),
    )


def _checked(file: ImportedFile, now: datetime) -> Iterator[ImportedEvent | Problem]:
    looked_at, empty, left_out = 0, 0, set[str]()
    for event in sorted(file.events, key=lambda each: each.occurrence is not None):
        reason = None
        if event.rule:
            looked_at += 1
            is_enough = looked_at > MOST_SERIES or empty >= _MOST_EMPTY
            reason = Reason.MANY if is_enough else _reason(event, now)
            empty += reason in {Reason.RULE_NEVER, Reason.FAR}
        if reason is not None:
            left_out.add(event.uid)
            yield Problem(event.number, event.title, reason)
        elif event.uid not in left_out:  # else it is a single day of such a series
            yield event


def _reason(event: ImportedEvent, now: datetime) -> Reason | None:
    zone = "UTC" if event.when.zone in {FLOATING, INSTANT} else event.when.zone
    try:
        first = first_start(event.rule, replace(event.when, zone=zone))
    except Unusable as unusable:
        return _REASONS.get(str(unusable.params.get("reason")), Reason.RULE)
    return Reason.FAR if first.date() > (now + _FAR).date() else None
