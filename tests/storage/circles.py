"""Groups and events for storage tests, each with its people."""

from datetime import timedelta

from core.model.event import Attendance, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, GroupId, PersonId
from core.model.language import ENGLISH
from core.model.person import Person
from storage.group_tables import group_members, groups
from tests.storage.conftest import NOW, raw


async def add_group(url: str, *members: Person) -> GroupId:
    """Write down a group with these members."""
    async with raw(url) as connection:
        new = groups.insert().values(name=b"", created_by=1, created_at=NOW)
        number = await connection.scalar(new.returning(groups.c.id))
        for member in members:
            joined = {"group_id": number, "person_id": member.id, "joined_at": NOW}
            await connection.execute(group_members.insert().values(joined))
    assert number is not None
    return GroupId(number)


async def add_event(storage, *coming: Person) -> EventId:
    """Write down an event to which these people come."""
    starts_at = NOW + timedelta(days=30)
    event = Event(
        id=EventId(0),
        kind=EventKind.WORKSHOP,
        versions={ENGLISH: EventVersion("Workshop", "")},
        starts_at=starts_at,
        local_date=starts_at.date(),
        local_time=starts_at.time(),
        zone="UTC",
        place="",
        topics=frozenset(),
        state=EventState.PLANNED,
        author=PersonId(3),
    )
    async with storage.begin() as tx:
        number = await tx.events.add(event)
        for person in coming:
            await tx.event_people.say(number, person.id, Attendance.COMING, needs=None, at=NOW)
    return EventId(number)
