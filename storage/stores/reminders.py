"""Reminders: what is due, and what members decided about theirs; rounds are a part of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.event_kind import EventState
from core.model.identity import EventId, PersonId, ReminderId
from core.model.reader_moment import EARLIEST, ReaderClock
from core.model.reminder import Reminder, ReminderState
from core.model.reminder_round import DueReminder
from storage.agenda_tables import events
from storage.among import among
from storage.columns import Id, Moment
from storage.prepared import Prepared
from storage.reminder_tables import personal_distances, reminders, snoozes
from storage.stores.people import quiet_of
from storage.stores.rounds import SqlRounds, begins_of, reminder_of

DUE_AT_ONCE = 20_000
_MICROSECOND = timedelta(microseconds=1)
_ORDER = (reminders.c.due_at, reminders.c.id)
_LIVE = (ReminderState.WAITING, ReminderState.UNDER_WAY)
_HELD_BY_CLOCKS = reminders.c.next_at.is_not(None)

_DUE = Prepared(
    sa.select(
        *reminders.c,
        events.c.starts_at,
        events.c.kind,
        events.c.local_time,
        events.c.state.label("event_state"),
    )
    .join_from(reminders, events, events.c.id == reminders.c.event_id)
    .where(_HELD_BY_CLOCKS, reminders.c.next_at <= sa.bindparam("now"))
    .order_by(reminders.c.next_at, reminders.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_CLOCKS = sa.text(
    # From each value to the next one, by the index: people who share a clock are passed over.
    """
    WITH RECURSIVE
    zones(zone) AS (
        SELECT min(zone) FROM people
        UNION ALL
        SELECT (SELECT min(p.zone) FROM people p WHERE p.zone > zones.zone)
        FROM zones WHERE zones.zone IS NOT NULL
    ),
    nights(zone, begins) AS (
        SELECT zone, (SELECT min(p.quiet_start) FROM people p WHERE p.zone = zones.zone)
        FROM zones WHERE zone IS NOT NULL
        UNION ALL
        SELECT zone, (SELECT min(p.quiet_start) FROM people p
                      WHERE p.zone = nights.zone AND p.quiet_start > nights.begins)
        FROM nights WHERE begins IS NOT NULL
    ),
    clocks(zone, begins, ends) AS (
        SELECT zone, begins, (SELECT min(p.quiet_end) FROM people p
                              WHERE p.zone = nights.zone AND p.quiet_start = nights.begins)
        FROM nights WHERE begins IS NOT NULL
        UNION ALL
        SELECT zone, begins, (SELECT min(p.quiet_end) FROM people p
                              WHERE p.zone = clocks.zone AND p.quiet_start = clocks.begins
                              AND p.quiet_end > clocks.ends)
        FROM clocks WHERE ends IS NOT NULL
    )
    SELECT zone, begins, ends FROM clocks WHERE ends IS NOT NULL
    UNION ALL
    SELECT zone, NULL, NULL FROM zones WHERE zone IS NOT NULL AND EXISTS (
        SELECT 1 FROM people p WHERE p.zone = zones.zone AND p.quiet_start IS NULL
    )
    """
).columns(zone=sa.String, begins=sa.String, ends=sa.String)


class SqlReminders(SqlRounds):
    """Reminders in one transaction."""

    async def set_reminders(self, event: EventId, reminders: Sequence[Reminder]) -> None:
        """Let these (their ids are ignored) be what is still to come of an event."""
        there = [one for one in await self.of_event(event) if one.state in _THERE]
        wanted = {_moment(one): one for one in reminders}
        kept = {_moment(one) for one in there if _moment(one) in wanted}
        unwanted = [
            one.id
            for one in there
            if _moment(one) not in wanted and (one.state is _WAITS or one.due_at > _begun_by(one))
        ]
        await self._session.run(
            _table.update()
            .where(among(_table.c.id, "ids"), _table.c.state.in_(_LIVE))
            .values(state=ReminderState.CANCELLED, next_at=None),
            {"ids": unwanted},
        )
        asked = await self.asked_distances()
        new = [one for moment, one in wanted.items() if moment not in kept]
        await self._session.run_each(_table.insert(), [_values(one, asked) for one in new])

    async def of_event(self, event: EventId) -> Sequence[Reminder]:
        """Return an event's reminders, earliest due first."""
        return await self._all(_table.c.event_id == event)

    async def get(self, reminder: ReminderId) -> Reminder | None:
        """Return a reminder."""
        found = await self._all(_table.c.id == reminder)
        return found[0] if found else None

    async def due(self, now: datetime) -> Sequence[DueReminder]:
        """Return what has to be looked at by *now*, longest due first."""
        rows = await self._session.quick(_DUE, {"now": now, "most": DUE_AT_ONCE})
        return [
            DueReminder(reminder_of(row), begins_of(row), EventState(row.event_state))
            for row in rows
        ]

    async def clocks(self) -> Sequence[ReaderClock]:
        """Return every clock that somebody has."""
        return [
            ReaderClock(row.zone, quiet_of(row.begins, row.ends))
            for row in await self._session.rows(_CLOCKS)
        ]

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a reminder has to be looked at."""
        moment: datetime | None = await self._session.value(
            sa.select(sa.func.min(_table.c.next_at)).where(
                _HELD_BY_CLOCKS, _table.c.next_at > after, _table.c.next_at <= until
            )
        )
        return moment

    async def look_again(self, *, now: datetime) -> None:
        """Look again at all that may go out soon: a reader has a clock that nobody had before."""
        await self._session.run(
            _table.update()
            .where(_HELD_BY_CLOCKS, _table.c.next_at > now, _table.c.due_at <= now + EARLIEST)
            .values(next_at=now)
        )

    async def set_distance(
        self, person: PersonId, distance: timedelta, *, wanted: bool, at: datetime
    ) -> None:
        """Let somebody be reminded at a distance on top, or no more."""
        own = {"person_id": person, "distance_seconds": int(distance.total_seconds())}
        if wanted:
            new = self._session.insert(personal_distances).values(own)
            await self._session.run(new.on_conflict_do_nothing())
            await self._wake(distance, at)
            return
        which = (personal_distances.c[name] == value for name, value in own.items())
        await self._session.run(personal_distances.delete().where(*which))

    async def distances_of(self, person: PersonId) -> frozenset[timedelta]:
        """Return the distances that a person asked for on top."""
        column = personal_distances.c.distance_seconds
        rows = await self._session.rows(
            sa.select(column).where(personal_distances.c.person_id == person)
        )
        return frozenset(timedelta(seconds=row.distance_seconds) for row in rows)

    async def asked_distances(self) -> frozenset[timedelta]:
        """Return the distances that anybody asked for on top."""
        found: set[timedelta] = set()
        column = personal_distances.c.distance_seconds
        seconds = await self._session.value(sa.select(sa.func.min(column)))
        while seconds is not None:
            found.add(timedelta(seconds=seconds))
            seconds = await self._session.value(
                sa.select(sa.func.min(column)).where(column > seconds)
            )
        return frozenset(found)

    async def snooze(self, person: PersonId, event: EventId, *, until: datetime) -> bool:
        """Remember until when somebody put an event's reminder off; the last word counts."""
        new = self._session.insert(snoozes).values(person_id=person, event_id=event, until=until)
        changed = await self._session.changed(
            new.on_conflict_do_update(
                index_elements=[snoozes.c.person_id, snoozes.c.event_id],
                set_={"until": new.excluded.until},
                where=snoozes.c.until != new.excluded.until,
            )
        )
        return changed == 1

    async def snoozed_until(self, person: PersonId, event: EventId) -> datetime | None:
        """Return until when somebody put an event's reminder off, if they did."""
        return (await self.snoozes_of(person)).get(event)

    async def snoozes_of(self, person: PersonId) -> Mapping[EventId, datetime]:
        """Return all that a person put off, and until when."""
        rows = await self._session.rows(sa.select(snoozes).where(snoozes.c.person_id == person))
        return {EventId(row.event_id): row.until for row in rows}

    async def _wake(self, distance: timedelta, at: datetime) -> None:
        """Have reminders looked at that stood there for a distance that nobody had asked for."""
        due = sa.type_coerce(_table.c.due_at, Id)
        await self._session.run(
            _table.update()
            .where(
                _table.c.personal.is_(True),
                _table.c.distance_seconds == int(distance.total_seconds()),
                _table.c.state == _WAITS,
                _table.c.next_at.is_(None),
                _table.c.due_at > at,
            )
            .values(next_at=sa.type_coerce(due - EARLIEST // _MICROSECOND, Moment()))
        )

    async def _all(self, condition: sa.ColumnElement[bool]) -> Sequence[Reminder]:
        query = sa.select(_table).where(condition).order_by(*_ORDER)
        return [reminder_of(row) for row in await self._session.rows(query)]


_table = reminders
"""The table, under a name that the parameter of the same name does not hide."""
_WAITS = ReminderState.WAITING
_THERE = (*_LIVE, ReminderState.SENT)


def _moment(reminder: Reminder) -> tuple[timedelta, datetime, bool]:
    return reminder.distance, reminder.due_at, reminder.personal


def _begun_by(reminder: Reminder) -> datetime:
    """Return by when some were reminded; of what is due later, the others need not be any more."""
    return reminder.done_until or reminder.due_at


def _values(one: Reminder, asked: Collection[timedelta]) -> dict[str, Any]:
    # Six distances that members may ask for stand at every event: what nobody did costs nothing.
    is_idle = one.personal and one.distance not in asked
    return {
        "event_id": one.event,
        "distance_seconds": int(one.distance.total_seconds()),
        "due_at": one.due_at,
        "state": one.state,
        "personal": one.personal,
        "done_until": one.done_until,
        "next_at": None if is_idle else one.due_at - EARLIEST,
    }
