"""What a file says of a series that is in the agenda, next to what is there: pure.

An occurrence of which the file says nothing by itself is left as it is here, moved or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from core.model.event import Event
from core.model.event_kind import AHEAD_STATES
from core.model.imported import ImportChoices, ImportedEvent, Problem, Reason
from core.model.occurrence import is_at_its_time, time_of_series
from core.model.recurrence import occurrences
from core.model.refusals import Refusal
from core.model.series import Series
from core.usecases.events.add_event import NewEvent, series_of
from core.usecases.events.compare_import import (
    Change,
    LeftOut,
    Over,
    Update,
    changes_of,
    compared,
    length_of,
    reason_of,
    with_words,
)
from core.usecases.events.import_steps import SeriesUpdate

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeriesLook:
    """A series as it is in the agenda.

    Attributes:
        stored: all its occurrences.
    """

    series: Series
    stored: Sequence[Event]
    choices: ImportChoices
    now: datetime

    def compared(
        self, told: ImportedEvent, singles: Sequence[ImportedEvent]
    ) -> tuple[SeriesUpdate | None, Sequence[Problem]]:
        """Return what becomes of it by a file (None: it says the same), and what cannot.

        Raises:
            LeftOut: the file says what cannot be.
            Over: none of its occurrences lies ahead.
        """
        chosen = self._chosen()
        if told.kind is not None and told.kind is not chosen.kind:
            raise LeftOut(Reason.KIND)
        if told.cancelled:
            return SeriesUpdate(self.series, chosen, told, frozenset({Change.CANCELLED})), ()
        wanted = self._as_told(told, chosen)
        settled = told.settled(chosen.kind, self.series.zone)
        changes = changes_of(chosen, with_words(chosen, told, self.choices))
        if wanted.rule != self.series.rule:
            if self.series.made_until is None:
                raise LeftOut(Reason.SPLIT)
            changes |= {Change.RULE}
        if length_of(time_of_series(wanted)) != length_of(time_of_series(self.series)):
            changes |= {Change.TIME}
        update = SeriesUpdate(self.series, chosen, settled, changes)
        problems: list[Problem] = []
        if not changes & {Change.RULE, Change.TIME}:
            update = self._with_days(update, wanted, singles, problems)
        return (update if update.changes else None), problems

    def _chosen(self) -> Event:
        """Return the next occurrence that is as the series is.

        Raises:
            Over: there is none.
        """
        ahead = [
            event
            for event in self.stored
            if event.starts_at > self.now
            and event.state in AHEAD_STATES
            and is_at_its_time(event, self.series)
        ]
        found = next((each for each in ahead if each.id == self.series.pattern), None)
        if found is None and not ahead:
            raise Over
        return found or ahead[0]

    def _as_told(self, told: ImportedEvent, chosen: Event) -> Series:
        """Return the series as the file has it."""
        settled = told.settled(chosen.kind, self.series.zone)
        new = NewEvent(
            kind=chosen.kind,
            versions=chosen.versions,
            when=settled.when,
            place=chosen.place,
            topics=chosen.topics,
            rule=told.rule,
            but_not=told.but_not,
            also=told.also,
        )
        try:
            return series_of(new)
        except Refusal as refusal:
            raise LeftOut(reason_of(refusal)) from None

    def _with_days(
        self,
        update: SeriesUpdate,
        wanted: Series,
        singles: Sequence[ImportedEvent],
        problems: list[Problem],
    ) -> SeriesUpdate:
        """Return the update with its single days: left out, put in besides, or otherwise."""
        days = self._days(wanted)
        days -= {each.occurrence for each in singles if each.cancelled and each.occurrence}
        by_day = {event.occurrence: event for event in self.stored if event.occurrence}
        gone = tuple(
            event
            for day, event in by_day.items()
            if day not in days and self._is_ahead(day) and event.state in AHEAD_STATES
        )
        updates = []
        for single in singles:
            stored = by_day.get(single.occurrence) if single.occurrence else None
            if stored is None or single.cancelled or stored in gone:
                if stored is None and self._is_unknown(single, days):
                    problems.append(Problem(single.number, single.title, Reason.NO_SERIES))
                continue
            try:
                found = self._single(stored, single)
            except LeftOut as left:
                problems.append(Problem(single.number, single.title, left.reason))
                continue
            if found is not None:
                updates.append(found)
        missing = tuple(sorted(days - by_day.keys()))
        changes = update.changes | ({Change.DAYS} if gone or missing or updates else set())
        return replace(update, changes=changes, missing=missing, gone=gone, updates=tuple(updates))

    def _is_unknown(self, single: ImportedEvent, days: set[datetime]) -> bool:
        """Say whether it is about a day that the series does not have."""
        day = single.occurrence
        return day is not None and day not in days and self._is_ahead(day) and not single.cancelled

    def _single(self, stored: Event, single: ImportedEvent) -> Update | None:
        if stored.starts_at <= self.now:
            return None
        found = compared(stored, single, self.choices)
        return None if found is None or found.after.starts_at <= self.now else found

    def _days(self, wanted: Series) -> set[datetime]:
        """Return the local starts (naive) that are still to come, as far as they are made."""
        made = self.series.made_until
        last = max(event.occurrence.date() for event in self.stored if event.occurrence)
        yesterday = self.now.astimezone(ZoneInfo(wanted.zone)).date() - _DAY
        ruled = occurrences(wanted, after=yesterday, until=made or last)
        return {day for day in ruled if self._is_ahead(day)}

    def _is_ahead(self, day: datetime) -> bool:
        if self.series.local_time is None:  # an all-day event has begun, a deadline has not
            return day.date() > self.now.astimezone(ZoneInfo(self.series.zone)).date()
        return day.replace(tzinfo=ZoneInfo(self.series.zone)).astimezone(UTC) > self.now
