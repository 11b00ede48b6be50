"""Rounds: which reminders go out together, and what of one is in whose copy."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.event import Attendance, reminded_until
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId, ReminderId, RoundId
from core.model.reader_moment import ReaderClock
from core.model.reminder import Reminder, ReminderState, is_of_use
from core.model.reminder_round import Clocks, Fate, RoundPlan
from core.ports.stores.reminders import RoundPart
from storage.agenda_tables import attendance, event_groups, event_mutes, events
from storage.among import among
from storage.columns import Id
from storage.prepared import Prepared
from storage.reminder_tables import (
    reminder_rounds,
    reminders,
    round_clocks,
    round_parts,
    round_reminders,
    snoozes,
)
from storage.session import Session
from storage.stores.event_circles import seen_by

EVERYONE = 0
"""The batch whose reminders go to all who are left, whatever their clock."""
PRUNED_AT_ONCE = 2_000
_LOCK = 1 << 41
"""Two processes that look at what is due take turns."""
_SNOOZED_FOR = timedelta(days=1)

_mine = round_parts.c.person_id
_FIRST_FEW = (
    sa.select(_mine)
    .where(
        round_parts.c.round_id == sa.bindparam("round"),
        _mine >= sa.bindparam("first"),
    )
    .distinct()
    .order_by(_mine)
    .limit(sa.bindparam("most", type_=sa.Integer))
    .subquery()
)
_IS_LEFT_ALONE = sa.or_(
    sa.exists().where(
        event_mutes.c.event_id == events.c.id,
        event_mutes.c.person_id == _mine,
    ),
    attendance.c.said == Attendance.NOT_COMING,
    ~seen_by(_mine),
)
_PARTS = Prepared(
    sa.select(
        *reminders.c,
        _mine.label("person"),
        events.c.starts_at,
        events.c.kind,
        events.c.local_time,
        events.c.revision,
        events.c.state.label("event_state"),
        attendance.c.said,
        sa.case((_IS_LEFT_ALONE, 1), else_=0).label("alone"),
    )
    .join_from(_FIRST_FEW, round_parts, _mine == _FIRST_FEW.c.person_id)
    .join(reminders, reminders.c.id == round_parts.c.reminder_id)
    .join(events, events.c.id == reminders.c.event_id)
    .outerjoin(
        attendance,
        sa.and_(attendance.c.event_id == events.c.id, attendance.c.person_id == _mine),
    )
    .where(round_parts.c.round_id == sa.bindparam("round"))
    .order_by(_mine, events.c.starts_at, reminders.c.distance_seconds)
)


class SqlRounds:
    """Rounds in one transaction: a part of `Reminders`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def begin_round(self, plan: RoundPlan, *, at: datetime) -> RoundId | None:
        """Write down what was planned at business time *at*; return the round, if one begins."""
        await self._session.stand_alone(_LOCK)
        number = await self._write_round(plan, at) if plan.batches else None
        for fate, those in plan.fates.items():
            await self._meet(fate, those, at)
        return number

    async def parts(
        self, round_id: RoundId, *, first: PersonId, limit: int
    ) -> Mapping[PersonId, Sequence[RoundPart]]:
        """Return of what a round still reminds the next *limit* people from *first* on."""
        values = {"round": round_id, "first": first, "most": limit}
        found: dict[PersonId, list[RoundPart]] = defaultdict(list)
        for row in await self._session.quick(_PARTS, values):
            said = None if row.said is None else Attendance(row.said)
            part = RoundPart(reminder_of(row), begins_of(row), row.revision, said)
            of_person = found[PersonId(row.person)]
            state, one = EventState(row.event_state), part.reminder
            gone = row.alone or one.state is ReminderState.CANCELLED
            if not gone and is_of_use(state, is_after=one.is_after):
                of_person.append(part)
        return found

    async def prune(self, before: datetime) -> int:
        """Delete rounds that began before a moment, with whom they reminded; return how much."""
        old = await self._session.value(
            sa.select(reminder_rounds.c.id)
            .where(reminder_rounds.c.started_at < before)
            .order_by(reminder_rounds.c.started_at)
            .limit(1)
        )
        past = snoozes.c.until < before - _SNOOZED_FOR
        gone = await self._session.changed(snoozes.delete().where(past))
        if old is None:
            return gone
        key = sa.tuple_(_mine, round_parts.c.reminder_id)
        of_round = round_parts.c.round_id == old
        some = sa.select(_mine, round_parts.c.reminder_id).where(of_round).limit(PRUNED_AT_ONCE)
        parts = await self._session.changed(round_parts.delete().where(of_round, key.in_(some)))
        if parts < PRUNED_AT_ONCE:
            await self._drop(old)
            gone += 1
        return gone + parts

    async def _drop(self, number: int) -> None:
        for each in (round_clocks, round_reminders):
            await self._session.run(each.delete().where(each.c.round_id == number))
        await self._session.run(reminder_rounds.delete().where(reminder_rounds.c.id == number))

    async def _write_round(self, plan: RoundPlan, at: datetime) -> RoundId | None:
        new = reminder_rounds.insert().values(started_at=at, gathered_to=0)
        number = int(await self._session.value(new.returning(reminder_rounds.c.id)))
        taken, batch = 0, EVERYONE
        for clocks, those in plan.batches.items():
            if clocks is not None:
                batch += 1
                await self._write_clocks(number, batch, clocks)
            taken += await self._take(number, EVERYONE if clocks is None else batch, those, at)
        if taken:
            return RoundId(number)
        await self._drop(number)
        return None

    async def _write_clocks(self, number: int, batch: int, clocks: Clocks) -> None:
        rows = [
            {
                "round_id": number,
                "batch": batch,
                "zone": each.zone,
                "quiet_start": _packed(each, "start"),
                "quiet_end": _packed(each, "end"),
            }
            for each in clocks
        ]
        await self._session.run_each(round_clocks.insert(), rows)

    async def _take(
        self, number: int, batch: int, those: Sequence[ReminderId], at: datetime
    ) -> int:
        """Put reminders into a round that nobody else has looked at since."""
        circles = sa.exists().where(event_groups.c.event_id == events.c.id)
        is_open = sa.and_(
            events.c.invited_only.is_(False), ~circles, reminders.c.distance_seconds >= 0
        )
        chosen = (
            sa.select(
                sa.literal(number, Id),
                reminders.c.id,
                sa.literal(batch, sa.SmallInteger()),
                is_open,
                sa.false(),
                reminders.c.done_until.is_not(None),
            )
            .join_from(reminders, events, events.c.id == reminders.c.event_id)
            .where(among(reminders.c.id, "ids"), reminders.c.next_at <= at)
        )
        names = ["round_id", "reminder_id", "batch", "is_open", "is_long", "is_again"]
        statement = round_reminders.insert().from_select(names, chosen)
        return await self._session.changed(statement, {"ids": list(those)})

    async def _meet(self, fate: Fate, those: Sequence[ReminderId], at: datetime) -> None:
        await self._session.run(
            reminders.update()
            .where(among(reminders.c.id, "ids"), reminders.c.next_at <= at)
            .values(state=fate.state, next_at=fate.next_at, done_until=fate.done_until),
            {"ids": list(those)},
        )


def _packed(clock: ReaderClock, end: str) -> str:
    """Return one end of quiet hours as the table of people has it; empty without any."""
    if clock.quiet is None:
        return ""
    hour: time = clock.quiet.start if end == "start" else clock.quiet.end
    return hour.isoformat()


def begins_of(row: Any) -> datetime:
    """Return from when the event of a row needs no reminder before it any more."""
    return reminded_until(EventKind(row.kind), row.starts_at, row.local_time)


def reminder_of(row: Any) -> Reminder:
    """Turn a row into a reminder."""
    return Reminder(
        id=ReminderId(row.id),
        event=EventId(row.event_id),
        distance=timedelta(seconds=row.distance_seconds),
        due_at=row.due_at,
        state=ReminderState(row.state),
        personal=row.personal,
        done_until=row.done_until,
    )
