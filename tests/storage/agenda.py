"""A coordinator in a test, who keeps an agenda through the use cases."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import sqlalchemy as sa

from core.model.broadcast import BroadcastSubject
from core.model.event import Attendance, Event, EventChange, EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId
from core.model.language import ENGLISH
from core.model.roles import Role
from core.model.series import Series
from core.ports.world import World
from core.usecases.events.add_event import NewEvent, add_event
from storage.outbox_tables import broadcasts, copies
from storage.sql_storage import SqlStorage
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_broadcasts import fan_out

BRUSSELS = "Europe/Brussels"
TUESDAY = date(2026, 3, 3)
"""The first one after NOW."""


@dataclass
class Keeper:
    """Who keeps the agenda, and a second connection that sees what is committed."""

    world: World
    storage: SqlStorage
    other: SqlStorage
    url: str
    id: PersonId

    @property
    def clock(self) -> FakeClock:
        assert isinstance(self.world.clock, FakeClock)
        return self.world.clock

    async def add(self, rule: str | None = None, **said) -> EventId:
        return await add_event(self.world, self.id, a_new(rule=rule, **said))

    async def event(self, number: EventId) -> Event:
        async with self.other.read() as view:
            found = await view.events.get(number)
        assert found is not None
        return found

    async def ahead(self) -> list[Event]:
        """What stands in the agenda, soonest first."""
        async with self.other.read() as view:
            found, _ = await view.events.upcoming(
                None, None, after=self.clock.now(), offset=0, limit=1000
            )
        return list(found)

    async def days(self) -> list[str]:
        """When that is, on its wall clock."""
        return [f"{each.local_date:%m-%d} {each.local_time:%H:%M}" for each in await self.ahead()]

    async def series_of(self, event: Event) -> Series:
        assert event.series is not None
        async with self.other.read() as view:
            found = await view.series.get(event.series)
        assert found is not None
        return found

    async def comes(self, event: EventId, number: int = 77) -> PersonId:
        person = await add_person(self.storage, number)
        async with self.storage.begin() as tx:
            await tx.event_people.say(
                event, person.id, Attendance.COMING, needs=None, at=self.clock.now()
            )
        return person.id

    async def told(self) -> list[EventChange]:
        """What people were told, in order."""
        async with raw(self.url) as connection:
            rows = await connection.execute(
                sa.select(broadcasts.c.subject_id)
                .where(broadcasts.c.subject == BroadcastSubject.EVENT_CHANGE)
                .order_by(broadcasts.c.id)
            )
            numbers = [row.subject_id for row in rows]
        async with self.other.read() as view:
            found = [await view.events.get_change(number) for number in numbers]
        return [each for each in found if each is not None]

    async def recipients(self) -> list[PersonId]:
        """Return whom the newest change is told to."""
        of_changes = broadcasts.c.subject == BroadcastSubject.EVENT_CHANGE
        async with raw(self.url) as connection:
            query = sa.select(sa.func.max(broadcasts.c.id)).where(of_changes)
            newest = (await connection.execute(query)).scalar()
        await fan_out(self.storage, newest)
        async with raw(self.url) as connection:
            rows = await connection.execute(
                sa.select(copies.c.person_id)
                .where(copies.c.broadcast_id == newest)
                .order_by(copies.c.person_id)
            )
            return [row.person_id for row in rows]

    async def waiting_distances(self, event: EventId) -> list[float]:
        """Return how many hours before it people will be reminded, own distances left out."""
        async with self.other.read() as view:
            found = await view.reminders.of_event(event)
        return [
            each.distance.total_seconds() / 3600
            for each in found
            if each.state == "waiting" and not each.personal
        ]


async def new_keeper(storage, other, url, content) -> Keeper:
    unused: Any = None
    world = World(storage, FakeClock(NOW), vault=unused, files=unused, content=content)
    person = await add_person(storage, 4001)
    async with storage.begin() as tx:
        await tx.people.grant(person.id, Role.COORDINATOR, by=None)
    return Keeper(world, storage, other, url, person.id)


def a_new(**changes) -> NewEvent:
    said: dict[str, Any] = {
        "kind": EventKind.WORKSHOP,
        "versions": {ENGLISH: EventVersion("Weekly call", "")},
        "when": EventTime(TUESDAY, time(9), BRUSSELS, end_clock=time(10)),
        "place": "Online",
        "topics": frozenset(),
    }
    return NewEvent(**(said | changes))


def local(day: str, clock: str = "09:00") -> datetime:
    """Return a local start (naive) of 2026."""
    return datetime.fromisoformat(f"2026-{day}T{clock}")


def utc(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-{day}T{clock}").replace(tzinfo=UTC)
