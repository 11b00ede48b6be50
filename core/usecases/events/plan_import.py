"""What an import would do, worked out against the agenda as it is: nothing is written here."""

from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.model.event import Event
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.identity import PersonId
from core.model.imported import (
    UID_LIMIT,
    ImportChoices,
    ImportedEvent,
    ImportedFile,
    Problem,
    Reason,
)
from core.model.recurrence import occurrences
from core.model.refusals import Refusal, Unusable
from core.ports.storage import Transaction
from core.usecases.events.add_event import NewEvent, new_event, series_of
from core.usecases.events.compare_import import Change, LeftOut, Over, Update, compared, reason_of
from core.usecases.events.compare_series import SeriesLook
from core.usecases.events.import_steps import Addition, ImportPlan, Step

_OVER_STATES = frozenset(EventState) - AHEAD_STATES
_DAY = timedelta(days=1)
_A_BATCH = 100
"""So many UIDs are looked up at once."""


async def plan_import(
    view: Transaction, told: ImportedFile, choices: ImportChoices, *, by: PersonId, now: datetime
) -> ImportPlan:
    """Return what importing a file would do now. Checks no role."""
    groups = grouped(told.events)
    wanted = [*groups, *(uid_alone(each) for each in told.events)]
    known = await _known(view, list(dict.fromkeys(wanted)))
    plan = ImportPlan(problems=list(told.problems), past=told.past)
    for entries in groups.values():
        await Planner(view, known, choices, by, now).add(plan, entries)
    return plan


async def plan_one(
    view: Transaction,
    entries: Sequence[ImportedEvent],
    choices: ImportChoices,
    *,
    by: PersonId,
    now: datetime,
) -> ImportPlan:
    """Return what importing the entries of one UID would do now. Checks no role."""
    return await plan_import(view, ImportedFile(tuple(entries)), choices, by=by, now=now)


def grouped(events: Iterable[ImportedEvent]) -> Mapping[str, Sequence[ImportedEvent]]:
    """Return the entries of a file by their UID: a series has several."""
    groups: dict[str, list[ImportedEvent]] = {}
    for event in events:
        groups.setdefault(event.uid, []).append(event)
    return groups


def uid_alone(told: ImportedEvent) -> str:
    """Return the UID of an occurrence that stands here without its series."""
    if told.occurrence is None:
        return told.uid
    ending = f"/{told.occurrence:%Y%m%dT%H%M}"
    return f"{told.uid[: UID_LIMIT - len(ending)]}{ending}"


async def _known(view: Transaction, uids: Sequence[str]) -> Mapping[str, Sequence[Event]]:
    found: dict[str, list[Event]] = {}
    for start in range(0, len(uids), _A_BATCH):
        for event in await view.events.with_uids(uids[start : start + _A_BATCH]):
            found.setdefault(event.uid, []).append(event)
    return found


@dataclass(frozen=True, slots=True)
class Planner:
    """Plans one group of entries after the other.

    Attributes:
        known: what is in the agenda, by UID.
    """

    view: Transaction
    known: Mapping[str, Sequence[Event]]
    choices: ImportChoices
    by: PersonId
    now: datetime

    async def add(self, plan: ImportPlan, entries: Sequence[ImportedEvent]) -> None:
        """Add to the plan what becomes of the entries of one UID."""
        wholes = [each for each in entries if each.occurrence is None]
        singles = [each for each in entries if each.occurrence is not None]
        stored = self.known.get(entries[0].uid, ())
        if wholes and wholes[-1].rule:
            await self._guarded(plan, wholes[-1], self._series(plan, wholes[-1], singles, stored))
            return
        for each in wholes:
            await self._guarded(plan, each, self._single(each, stored))
        for each in singles:
            await self._guarded(plan, each, self._occurrence(each, stored))

    async def _guarded(
        self, plan: ImportPlan, told: ImportedEvent, work: Awaitable[Step | None]
    ) -> None:
        try:
            step = await work
        except LeftOut as left:
            plan.problems.append(Problem(told.number, told.title, left.reason))
            return
        except Over:
            plan.past += 1
            return
        if step is None:
            plan.same += 1
        else:
            plan.steps.append(step)

    async def _single(self, told: ImportedEvent, stored: Sequence[Event]) -> Step | None:
        if not stored:
            return self._new(told)
        alone = next((event for event in stored if event.series is None), None)
        if alone is None:
            raise LeftOut(Reason.SPLIT)
        return self._update(alone, told)

    async def _occurrence(self, told: ImportedEvent, stored: Sequence[Event]) -> Step | None:
        alone = self.known.get(uid_alone(told), ())
        match = next((event for event in stored if event.occurrence == told.occurrence), None)
        match = match or next(iter(alone), None)
        if match is not None:
            return self._update(match, told)
        if stored:
            raise LeftOut(Reason.NO_SERIES)
        return self._new(replace(told, uid=uid_alone(told)))

    def _update(self, before: Event, told: ImportedEvent) -> Update | None:
        if before.starts_at <= self.now and before.state is not EventState.POSTPONED:
            raise Over
        update = compared(before, told, self.choices)
        if update is None or Change.TIME not in update.changes:
            return update
        if update.after.starts_at <= self.now:
            raise Over
        return update

    def _new(self, told: ImportedEvent, singles: Sequence[ImportedEvent] = ()) -> Addition | None:
        kind = told.kind or self.choices.kind
        settled = told.settled(kind, self.choices.zone)
        left_out = {each.occurrence for each in singles if each.cancelled and each.occurrence}
        new = NewEvent(
            kind=kind,
            versions={key or self.choices.language: each for key, each in told.versions.items()},
            when=settled.when,
            place=told.place or "",
            topics=self.choices.topics if told.topics is None else told.topics,
            seats=told.seats,
            state=told.state if told.state in AHEAD_STATES else None,
            rule=told.rule or None,
            uid=told.uid,
            but_not=told.but_not | left_out,
            also=told.also,
        )
        try:
            first = new_event(new, self.by, self.now)
        except Refusal as refusal:
            raise _as_left_out(refusal) from None
        if told.cancelled or told.state in _OVER_STATES:
            return None
        if told.private and not self.choices.private:
            raise LeftOut(Reason.PRIVATE)
        own_days = tuple(each for each in singles if not each.cancelled)
        return Addition(told, new, first, own_days)

    def _begun(
        self, plan: ImportPlan, told: ImportedEvent, singles: Sequence[ImportedEvent]
    ) -> Addition | None:
        """Return a new series; what is said of a day that it lacks is told at once."""
        addition = self._new(told, singles)
        if addition is None:
            return None
        asked = [each.occurrence for each in addition.single_days if each.occurrence]
        ahead = [day for day in asked if day.date() > self.now.date()]
        if not ahead:
            return addition
        first, last = min(ahead).date() - _DAY, max(ahead).date()
        days = frozenset(occurrences(series_of(addition.new), after=first, until=last))
        lacking = frozenset(ahead) - days
        plan.problems += [
            Problem(each.number, each.title, Reason.NO_SERIES)
            for each in addition.single_days
            if each.occurrence in lacking
        ]
        kept = tuple(each for each in addition.single_days if each.occurrence not in lacking)
        return replace(addition, single_days=kept)

    async def _series(
        self,
        plan: ImportPlan,
        told: ImportedEvent,
        singles: Sequence[ImportedEvent],
        stored: Sequence[Event],
    ) -> Step | None:
        alone = [each for each in singles if self.known.get(uid_alone(each))]
        for each in alone:  # came before its series did, and stands by itself
            await self._guarded(plan, each, self._occurrence(each, ()))
        days = {each.occurrence for each in alone if each.occurrence is not None}
        told = replace(told, but_not=told.but_not | days)
        singles = [each for each in singles if each.occurrence not in days]
        if not stored:
            return self._begun(plan, told, singles)
        numbers = {event.series for event in stored}
        number = next(iter(numbers))
        if len(numbers) > 1 or number is None:
            raise LeftOut(Reason.SPLIT)
        series = await self.view.series.get(number)
        if series is None:
            raise LeftOut(Reason.SPLIT)
        looked = SeriesLook(series, stored, self.choices, self.now)
        update, problems = looked.compared(told, singles)
        plan.problems.extend(problems)
        return update


def _as_left_out(refusal: Refusal) -> Exception:
    if isinstance(refusal, Unusable) and refusal.params.get("reason") == "past":
        return Over()
    return LeftOut(reason_of(refusal))
