"""Put an event into the agenda, with its reminders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import (
    Event,
    EventKind,
    EventState,
    EventVersion,
    Reminder,
    ReminderState,
    due_times,
)
from core.model.identity import EventId, PersonId, ReminderId, TopicKey
from core.model.language import Language
from core.model.local_time import instant
from core.model.refusals import Unusable
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class When:
    """A time as a person says it: a date and perhaps an hour on the wall clock of a zone.

    Attributes:
        clock: None for a deadline without an hour: the end of that day.
        fold: 0 or 1 when the time exists twice there, else None.
    """

    day: date
    clock: time | None
    zone: str
    fold: int | None = None

    def instant(self) -> datetime:
        """Return the moment, aware UTC.

        Raises:
            NoSuchTime, AmbiguousTime: see `core.model.local_time.instant`.
        """
        return instant(self.day, self.clock, self.zone, fold=self.fold)


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a coordinator has put together."""

    kind: EventKind
    versions: Mapping[Language, EventVersion]
    when: When
    place: str
    topics: frozenset[TopicKey]


async def add_event(
    world: World, coordinator: PersonId, new: NewEvent, *, dialogue: Dialogue | None = None
) -> EventId:
    """Write the event and its reminders down, and end the dialogue it came from.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable: the time has passed (reason `past`), or a topic is unknown (reason `other`).
        NoSuchTime, AmbiguousTime: the clocks change over it.
    """
    now = world.clock.now()
    event = new_event(new, coordinator, now)
    if any(world.content.topic(topic) is None for topic in new.topics):
        raise Unusable(reason="other")
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        event_id = await tx.events.add(event)
        await tx.events.set_reminders(event_id, planned_reminders(event_id, event, now))
        await tx.audit.write(AuditLine(now, coordinator, "event_added", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return event_id


def new_event(new: NewEvent, author: PersonId, now: datetime) -> Event:
    """Return the event that *new* describes, with no id yet; for previews, too.

    Raises:
        Unusable: the time has passed (reason `past`).
        NoSuchTime, AmbiguousTime: the clocks change over it.
    """
    starts_at = new.when.instant()
    if starts_at <= now:
        raise Unusable(reason="past")
    return Event(
        id=EventId(0),
        kind=new.kind,
        versions=new.versions,
        starts_at=starts_at,
        local_date=new.when.day,
        local_time=new.when.clock,
        zone=new.when.zone,
        place=new.place,
        topics=new.topics,
        state=EventState.PLANNED,
        author=author,
    )


def planned_reminders(event_id: EventId, event: Event, now: datetime) -> Sequence[Reminder]:
    """Return the reminders of an event that still lie ahead."""
    return [
        Reminder(ReminderId(0), event_id, distance, due_at, ReminderState.WAITING)
        for distance, due_at in due_times(event.kind, event.starts_at, now)
    ]
