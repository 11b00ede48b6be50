"""Who has to do with an event: what people said about coming, their roles, who muted it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from core.model.event import INTERESTED, Attendance, EventRole, Headcount, Part
from core.model.identity import EventId, PersonId
from core.model.language import Language
from core.model.series import Scope
from storage.agenda_keeping_tables import event_counts
from storage.agenda_tables import attendance, event_mutes, event_roles, events
from storage.session import Session
from storage.stores.audience import may_be_written_to
from storage.stores.event_circles import seen_by
from storage.stores.recipients import to_be_told
from storage.tables import people

_LEAST = timedelta(microseconds=1)
_IN_LINE = (attendance.c.said_at, attendance.c.person_id)


class SqlEventPeople:
    """People and events in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def stand_in_line(self, event: EventId) -> None:
        """Let nobody else change who comes to an event until this transaction ends."""
        # SQLite leaves FOR UPDATE out: it has one writer at a time anyway.
        await self._session.run(
            sa.select(events.c.id).where(events.c.id == event).with_for_update(key_share=True)
        )

    async def part(self, event: EventId, person: PersonId) -> Part:
        """Return what somebody does at an event and said about it; empty when nothing is known."""
        rows = await self._session.rows(
            sa.select(event_roles.c.role).where(_is(event_roles, event, person))
        )
        said = await self._session.row(sa.select(attendance).where(_is(attendance, event, person)))
        return _part(person, {EventRole(row.role) for row in rows}, said)

    async def parts(self, event: EventId) -> Sequence[Part]:
        """Return everybody with a role in an event or a word about coming, by id of the person."""
        held: dict[int, set[EventRole]] = defaultdict(set)
        for row in await self._session.rows(
            sa.select(event_roles).where(event_roles.c.event_id == event)
        ):
            held[row.person_id].add(EventRole(row.role))
        said = {
            row.person_id: row
            for row in await self._session.rows(
                sa.select(attendance).where(attendance.c.event_id == event)
            )
        }
        return [
            _part(PersonId(person), held.get(person, set()), said.get(person))
            for person in sorted({*held, *said})
        ]

    async def headcount(self, event: EventId) -> Headcount:
        """Return who comes, in numbers."""
        of_event = attendance.c.event_id == event
        rows = await self._session.rows(
            sa.select(attendance.c.said, attendance.c.needs, sa.func.count().label("people"))
            .where(of_event)
            .group_by(attendance.c.said, attendance.c.needs)
        )
        counted: dict[Attendance, int] = defaultdict(int)
        needs: dict[Language, int] = defaultdict(int)
        kept = await self._session.row(
            sa.select(event_counts).where(event_counts.c.event_id == event)
        )
        if kept is not None:  # of what is long over, numbers alone
            for said in Attendance:
                counted[said] = getattr(kept, said.value)
        for row in rows:
            counted[Attendance(row.said)] += row.people
            if row.needs and row.said == Attendance.COMING:
                needs[Language(row.needs)] += row.people
        return Headcount(
            coming=counted[Attendance.COMING],
            maybe=counted[Attendance.MAYBE],
            waiting=counted[Attendance.WAITING],
            not_coming=counted[Attendance.NOT_COMING],
            needs=dict(needs),
        )

    async def say(
        self,
        event: EventId,
        person: PersonId,
        said: Attendance | None,
        *,
        needs: Language | None,
        at: datetime,
    ) -> None:
        """Write down what a person said about coming; None takes it back.

        Whoever repeats that they wait keeps their place in the line.
        """
        if said is None:
            await self._session.run(attendance.delete().where(_is(attendance, event, person)))
            return
        if said is Attendance.WAITING:
            at = await self._behind_all(event, at)
        statement = self._session.insert(attendance).values(
            event_id=event, person_id=person, said=said, said_at=at, needs=needs
        )
        new = statement.excluded
        same = sa.and_(attendance.c.said == new.said, attendance.c.said_at.is_not(None))
        await self._session.run(
            statement.on_conflict_do_update(
                index_elements=[attendance.c.event_id, attendance.c.person_id],
                set_={
                    "said": new.said,
                    "said_at": sa.case((same, attendance.c.said_at), else_=new.said_at),
                    "needs": new.needs,
                },
            )
        )

    async def drop_unseen(self, event: EventId) -> None:
        """Take back what those said who wanted to come and may not see the event any more."""
        seen = sa.exists().where(events.c.id == event, seen_by(attendance.c.person_id))
        await self._session.run(
            attendance.delete().where(
                attendance.c.event_id == event,
                attendance.c.said.in_(sorted(INTERESTED)),
                ~seen.correlate_except(events),
            )
        )

    async def next_waiting(self, event: EventId) -> PersonId | None:
        """Return who waits longest for a seat, if anybody does."""
        query = sa.select(attendance.c.person_id).where(_waits(event)).order_by(*_IN_LINE)
        found = await self._session.value(query.limit(1))
        return None if found is None else PersonId(found)

    async def place_in_line(self, event: EventId, person: PersonId) -> int | None:
        """Return somebody's place in the waiting list, from 1; None when they do not wait."""
        query = sa.select(attendance.c.person_id).where(_waits(event)).order_by(*_IN_LINE)
        line = [row.person_id for row in await self._session.rows(query)]
        return line.index(person) + 1 if person in line else None

    async def set_role(
        self, event: EventId, person: PersonId, role: EventRole, *, on: bool
    ) -> bool:
        """Give somebody a role in an event, or take it; say whether that changed anything."""
        if on:
            new = self._session.insert(event_roles).values(
                event_id=event, person_id=person, role=role
            )
            return await self._session.changed(new.on_conflict_do_nothing()) == 1
        theirs = sa.and_(_is(event_roles, event, person), event_roles.c.role == role)
        return await self._session.changed(event_roles.delete().where(theirs)) == 1

    async def mute(self, event: EventId, person: PersonId, *, on: bool) -> None:
        """Let an event be silent, or heard again, for somebody."""
        if on:
            new = self._session.insert(event_mutes).values(event_id=event, person_id=person)
            await self._session.run(new.on_conflict_do_nothing())
        else:
            await self._session.run(event_mutes.delete().where(_is(event_mutes, event, person)))

    async def is_muted(self, event: EventId, person: PersonId) -> bool:
        """Say whether somebody muted an event."""
        query = sa.select(event_mutes.c.event_id).where(_is(event_mutes, event, person))
        return await self._session.value(query) is not None

    async def may_see(self, event: EventId, person: PersonId) -> bool:
        """Say whether there is such an event for that person."""
        query = sa.select(events.c.id).where(events.c.id == event, seen_by(person))
        return await self._session.value(query) is not None

    async def count_told(self, event: EventId, scope: Scope, *, now: datetime) -> int:
        """Return how many would be told if an event, and *scope* of its series, changed now."""
        told = sa.and_(may_be_written_to(), to_be_told(event, scope=scope, now=now))
        query = sa.select(sa.func.count()).select_from(people).where(told)
        return int(await self._session.value(query))

    async def said_by(self, person: PersonId) -> Mapping[EventId, Attendance]:
        """Return all that a person said about coming, past events included."""
        query = sa.select(attendance.c.event_id, attendance.c.said)
        rows = await self._session.rows(
            query.where(attendance.c.person_id == person).order_by(attendance.c.event_id)
        )
        return {EventId(row.event_id): Attendance(row.said) for row in rows}

    async def roles_of(self, person: PersonId) -> Mapping[EventId, frozenset[EventRole]]:
        """Return every role that a person has in events, past ones included."""
        held: dict[EventId, set[EventRole]] = defaultdict(set)
        query = sa.select(event_roles).where(event_roles.c.person_id == person)
        for row in await self._session.rows(query.order_by(event_roles.c.event_id)):
            held[EventId(row.event_id)].add(EventRole(row.role))
        return {event: frozenset(roles) for event, roles in held.items()}

    async def muted_by(self, person: PersonId) -> frozenset[EventId]:
        """Return the events that a person muted."""
        query = sa.select(event_mutes.c.event_id).where(event_mutes.c.person_id == person)
        return frozenset(EventId(row.event_id) for row in await self._session.rows(query))

    async def _behind_all(self, event: EventId, at: datetime) -> datetime:
        """Return *at*, or a moment later: within one tick of the clock, who came first is first."""
        last: datetime | None = await self._session.value(
            sa.select(sa.func.max(attendance.c.said_at)).where(_waits(event))
        )
        return at if last is None or last < at else last + _LEAST


def _is(table: sa.Table, event: EventId, person: PersonId) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.event_id == event, table.c.person_id == person)


def _waits(event: EventId) -> sa.ColumnElement[bool]:
    return sa.and_(attendance.c.event_id == event, attendance.c.said == Attendance.WAITING)


def _part(person: PersonId, held: set[EventRole], said: sa.Row[Any] | None) -> Part:
    if said is None:
        return Part(person, frozenset(held))
    needs = Language(said.needs) if said.needs else None
    return Part(person, frozenset(held), Attendance(said.said), needs)
