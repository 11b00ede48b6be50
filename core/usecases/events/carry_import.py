"""Entries of a file, brought into the agenda in a transaction that somebody else opened."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time

from core.model.audit import AuditLine
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.event_time import EventTime
from core.model.identity import PersonId
from core.model.imported import ImportChoices, ImportedEvent
from core.model.occurrence import occurrence_time
from core.model.reference import Content
from core.model.refusals import AmbiguousTime, NoSuchTime, TooLong, Unusable
from core.model.series import Scope
from core.ports.storage import Transaction
from core.usecases.events.add_event import put_new
from core.usecases.events.compare_import import Change, Update, with_words
from core.usecases.events.edit_series import SeriesEdit, cancel_series, change_series
from core.usecases.events.event_checks import check_event
from core.usecases.events.hand_pattern import hand_pattern_on
from core.usecases.events.import_steps import Addition, SeriesUpdate, Step
from core.usecases.events.keep_event import change_of, put_untold
from core.usecases.events.make_occurrences import make_occurrences
from core.usecases.events.plan_import import plan_one

_OF_SERIES = 20
"""A series is as much work as so many single events, at least."""
_MOST_ROUNDS = 4
"""A series takes up to three: its rule, its days, then single occurrences."""


@dataclass(slots=True)
class Carrier:
    """Brings entries in.

    Attributes:
        told: changes that were written down, and that those concerned are still to be told of.
    """

    tx: Transaction
    content: Content
    choices: ImportChoices
    by: PersonId
    now: datetime
    told: list[int] = field(default_factory=list)
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("new", "changed", "cancelled", "left_out"), 0)
    )

    async def carry(self, entries: Sequence[ImportedEvent]) -> int:
        """Bring the entries of one UID in; return how much work that was, in events."""
        work = 1
        for turn in range(_MOST_ROUNDS):
            plan = await plan_one(self.tx, entries, self.choices, by=self.by, now=self.now)
            if turn == 0:
                self.counts["left_out"] += len(plan.problems)
            if not plan.steps:
                break
            for step in plan.steps:
                try:
                    work += await self._do(step, is_first=turn == 0)
                except (
                    Unusable,
                    TooLong,
                    NoSuchTime,
                    AmbiguousTime,
                ):  # before anything of it was written
                    self.counts["left_out"] += 1
                    return work
            if not any(entry.rule for entry in entries):
                break  # only a series takes more than one round
        return work

    async def _do(self, step: Step, *, is_first: bool) -> int:
        if is_first:
            self.counts[_count_of(step)] += 1
        if isinstance(step, Addition):
            return await self._add(step)
        if isinstance(step, Update):
            await self._change(step)
            return 1
        await self._change_series(step)
        line = AuditLine(self.now, self.by, "event_changed", f"event:{step.chosen.id}")
        await self.tx.audit.write(line)
        return _OF_SERIES

    async def _add(self, step: Addition) -> int:
        await put_new(self.tx, step.new, self.by, content=self.content, now=self.now)
        return _OF_SERIES if step.new.rule else 1

    async def _change(self, step: Update) -> None:
        await check_event(self.tx, self.content, step.after)
        await hand_pattern_on(self.tx, step.before, step.after, self.now)
        after = await put_untold(self.tx, step.before, step.after, self.now)
        change = change_of(step.before, after, self.now)
        if change is not None:
            self.told.append(await self.tx.events.add_change(change))
        act = "event_cancelled" if Change.CANCELLED in step.changes else "event_changed"
        await self.tx.audit.write(AuditLine(self.now, self.by, act, f"event:{after.id}"))

    async def _change_series(self, step: SeriesUpdate) -> None:
        chosen = step.chosen
        if Change.CANCELLED in step.changes:
            await cancel_series(self.tx, chosen, self.now, scope=Scope.ALL)
            return
        if step.changes - {Change.DAYS}:
            await change_series(self.tx, self._edit(step), self.now, scope=Scope.ALL)
            return
        for event in step.gone:
            cancelled = replace(event, state=EventState.CANCELLED)
            await self._change(Update(event, cancelled, frozenset({Change.CANCELLED})))
        for update in step.updates:
            await self._change(update)
        if step.missing:
            await self._put_in(step)

    async def _put_in(self, step: SeriesUpdate) -> None:
        series = step.series
        also = series.also | (step.told.also & frozenset(step.missing))
        but_not = series.but_not - frozenset(step.missing)
        current = await self.tx.series.get(series.id)
        if current is None:
            return
        kept = replace(current, also=also, but_not=but_not)
        await self.tx.series.save(kept, was_revision=current.revision)
        await make_occurrences(self.tx, kept, step.chosen, step.missing, self.now)

    def _edit(self, step: SeriesUpdate) -> SeriesEdit:
        words = step.changes - {Change.TIME, Change.RULE, Change.DAYS}
        when: EventTime | None = None
        if Change.TIME in step.changes:
            told, day = step.told.when, step.chosen.local_date
            when = occurrence_time(told, datetime.combine(day, told.clock or time()))

        def apply(event: Event) -> Event:
            return with_words(event, step.told, self.choices) if words else event

        rule = step.told.rule if Change.RULE in step.changes else None
        return SeriesEdit(step.chosen, apply, when, rule)


def _count_of(step: Step) -> str:
    if isinstance(step, Addition):
        return "new"
    return "cancelled" if Change.CANCELLED in step.changes else "changed"
