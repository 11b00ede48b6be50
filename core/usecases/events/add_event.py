"""Put an event into the agenda, with its reminders."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import FIRST_STATE, EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, GroupId, PersonId, TopicKey
from core.model.language import Language
from core.model.reference import CallKey
from core.model.refusals import Unusable
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.keep_event import put_event
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a coordinator has put together."""

    kind: EventKind
    versions: Mapping[Language, EventVersion]
    when: EventTime
    place: str
    topics: frozenset[TopicKey]
    groups: frozenset[GroupId] = frozenset()
    invited_only: bool = False
    seats: int | None = None
    interpretation: frozenset[Language] = frozenset()
    distances: tuple[timedelta, ...] | None = None
    after: tuple[timedelta, ...] = ()
    call: CallKey | None = None
    state: EventState | None = None
    rule: str | None = None
    uid: str = ""


async def add_event(
    world: World, coordinator: PersonId, new: NewEvent, *, dialogue: Dialogue | None = None
) -> EventId:
    """Write the event and its reminders down, and end the dialogue it came from.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable: the time has passed (reason `past`), or a topic is unknown (reason `other`).
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`.
    """
    now = world.clock.now()
    event = new_event(new, coordinator, now)
    if any(world.content.topic(topic) is None for topic in new.topics):
        raise Unusable(reason="other")
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        event_id = await put_event(tx, event, now)
        await tx.audit.write(AuditLine(now, coordinator, "event_added", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return event_id


def new_event(new: NewEvent, author: PersonId, now: datetime) -> Event:
    """Return the event that *new* describes, with no id yet; for previews, too.

    Raises:
        Unusable: the time has passed (reason `past`).
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`.
    """
    starts_at, ends_at = new.when.span(new.kind)
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
        state=new.state or FIRST_STATE[new.kind],
        author=author,
        ends_at=ends_at,
        last_date=new.when.last_day,
        end_time=new.when.end_clock,
        groups=new.groups,
        invited_only=new.invited_only,
        seats=new.seats,
        interpretation=new.interpretation,
        distances=new.distances,
        after=new.after,
        call=new.call,
        uid=new.uid,
    )
