"""Change or end several occurrences of a series at once: one and those following, or all ahead.

In a transaction that somebody else opened; no role is checked here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.model.event import Event
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.occurrence import is_at_its_time, occurrence_time, on_day, time_of_series
from core.model.recurrence import ended_before
from core.model.refusals import EventChanged, Unusable
from core.model.series import Scope, Series
from core.ports.storage import Transaction
from core.usecases.events.hand_pattern import pattern_among
from core.usecases.events.keep_event import put_all_changed
from core.usecases.events.make_occurrences import at_time, make_occurrences
from core.usecases.events.renew_series import (
    matched_by_day,
    moved_series,
    moved_start,
    ruled_series,
    starts_of,
)

_OPEN_STATES = AHEAD_STATES | {EventState.POSTPONED}


@dataclass(frozen=True, slots=True)
class SeriesEdit:
    """What becomes different for several occurrences.

    Attributes:
        chosen: the occurrence that was looked at.
        apply: returns an occurrence with all that is new, apart from its time.
        when: the new time of *chosen*; None: times stay.
        rule: a new rule from there on; None: as it is.
    """

    chosen: Event
    apply: Callable[[Event], Event]
    when: EventTime | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What becomes of the occurrences of a series.

    Attributes:
        renewed: the series as it goes on; the same as *series*, or one that begins here.
        starts: the new local start (naive) of each occurrence; one without is cancelled.
    """

    series: Series
    renewed: Series
    edit: SeriesEdit
    starts: Mapping[EventId, datetime]

    def after(self, event: Event, now: datetime) -> Event:
        """Return an occurrence as it is to be."""
        is_open = event.state in _OPEN_STATES
        start = self.starts.get(event.id)
        if start is None:
            return replace(event, state=EventState.CANCELLED) if is_open else event
        after = replace(
            self.edit.apply(event) if is_open else event,
            series=self.renewed.id,
            uid=self.renewed.uid,
            occurrence=start,
        )
        if event.id == self.edit.chosen.id:
            return self._chosen_after(after, start, now)
        if event.state not in AHEAD_STATES or not is_at_its_time(event, self.series):
            return after
        moved = at_time(after, occurrence_time(time_of_series(self.renewed), start))
        return moved if moved.starts_at > now else after

    def _chosen_after(self, after: Event, start: datetime, now: datetime) -> Event:
        when = self.edit.when
        if when is not None and (self.edit.rule is None or when.day == start.date()):
            moved = at_time(after, when)
        elif self.edit.rule is not None:
            moved = at_time(after, occurrence_time(time_of_series(self.renewed), start))
        else:
            return after
        if moved.starts_at <= now:
            raise Unusable(reason="past")
        return moved


async def change_series(
    tx: Transaction, edit: SeriesEdit, now: datetime, *, scope: Scope
) -> list[Event]:
    """Change an occurrence with those following, or with all ahead; return what was changed.

    Those that were moved by hand keep their own time. A new time keeps each occurrence's own
    day, or moves all by as many days. With FOLLOWING the series ends before, and a new one with
    a UID of its own begins. By a new rule, days that it does not give are cancelled.

    Raises:
        EventChanged: somebody else changed the series meanwhile.
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span` and `check_rule`; the new time
            has passed (reason `past`), or the rule cannot move to another day (`rule_day`).
    """
    series = await _series_of(tx, edit.chosen)
    affected = await _affected(tx, edit.chosen, now, scope=scope)
    begin = min(map(_occurrence, affected))
    ended = ended_before(series, begin) if scope is Scope.FOLLOWING else None
    plan = _plan(series, edit, affected, splits=ended is not None, now=now)
    if ended is not None:
        plan = replace(plan, renewed=await _split(tx, series, plan.renewed, ended, begin))
    pairs = [(event, plan.after(event, now)) for event in affected]
    pattern = pattern_among((after for _, after in pairs if _is_open(after)), plan.renewed)
    await _keep(tx, replace(plan.renewed, pattern=pattern or plan.renewed.pattern))
    pairs = [(before, after) for before, after in pairs if before != after]
    changed = await put_all_changed(tx, pairs, now, scope=scope)
    if edit.rule is not None:
        like = plan.after(edit.chosen, now)
        missing = sorted(set(starts_of(plan.renewed)) - set(plan.starts.values()))
        await make_occurrences(tx, plan.renewed, like, missing, now)
    return [event for event in changed if _is_open(event)]


async def cancel_series(tx: Transaction, chosen: Event, now: datetime, *, scope: Scope) -> Event:
    """Cancel an occurrence with those following, or with all ahead; return it as it is then.

    Raises:
        EventChanged: somebody else changed the series meanwhile.
    """
    series = await _series_of(tx, chosen)
    affected = await _affected(tx, chosen, now, scope=scope)
    begin = min(map(_occurrence, (chosen, *affected)))
    rule = ended_before(series, begin) or series.rule
    await _keep(tx, replace(series, rule=rule, made_until=None))
    still_open = [each for each in affected if _is_open(each) and each.id != chosen.id]
    pairs = [(event, replace(event, state=EventState.CANCELLED)) for event in (chosen, *still_open)]
    [cancelled, *_] = await put_all_changed(tx, pairs, now, scope=scope)
    return cancelled


def _plan(
    series: Series, edit: SeriesEdit, affected: Sequence[Event], *, splits: bool, now: datetime
) -> _Plan:
    if edit.when is None and edit.rule is None and not splits:
        return _Plan(series, series, edit, {each.id: _occurrence(each) for each in affected})
    begin = min(map(_occurrence, affected))
    days = timedelta(0) if edit.when is None else edit.when.day - edit.chosen.local_date
    if edit.rule is None:
        renewed = moved_series(series, edit.when, begin=begin, days=days)
        starts = {
            event.id: moved_start(_occurrence(event), series, renewed, days) for event in affected
        }
        return _Plan(series, renewed, edit, starts)
    first = on_day(edit.when or time_of_series(series), begin.date() + days)
    renewed = ruled_series(series, first, edit.rule, now)
    matched = matched_by_day(affected, edit.chosen, starts_of(renewed), days)
    return _Plan(series, renewed, edit, matched)


async def _series_of(tx: Transaction, chosen: Event) -> Series:
    series = None if chosen.series is None else await tx.series.get(chosen.series)
    if series is None:
        raise EventChanged
    return series


async def _affected(tx: Transaction, chosen: Event, now: datetime, *, scope: Scope) -> list[Event]:
    """Return what an edit is for, soonest first; those that have begun are left as they were."""
    if chosen.series is None:
        return [chosen]
    return [
        event
        for event in await tx.events.of_series(chosen.series, after=None)
        if (event.starts_at > now or event.state is EventState.POSTPONED)
        and (scope is Scope.ALL or _occurrence(event) >= _occurrence(chosen))
    ]


async def _split(
    tx: Transaction, series: Series, renewed: Series, ended: str, begin: datetime
) -> Series:
    """End a series before *begin*; return the new one that goes on from there, kept."""
    await _keep(
        tx,
        replace(
            series,
            rule=ended,
            made_until=None,
            but_not=frozenset(each for each in series.but_not if each < begin),
            also=frozenset(each for each in series.also if each < begin),
        ),
    )
    number = await tx.series.add(replace(renewed, uid="", revision=1))
    kept = await tx.series.get(number)
    if kept is None:
        raise EventChanged
    return kept


async def _keep(tx: Transaction, series: Series) -> None:
    if not await tx.series.save(series, was_revision=series.revision):
        raise EventChanged


def _is_open(event: Event) -> bool:
    return event.state in _OPEN_STATES


def _occurrence(event: Event) -> datetime:
    """Return the local start by which an occurrence belongs to its series."""
    return event.occurrence or event.starts_at.replace(tzinfo=None)
