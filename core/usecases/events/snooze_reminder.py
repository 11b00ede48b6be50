"""Put a reminder off for oneself; the event's reminders stay as they are."""

from dataclasses import dataclass
from datetime import datetime

from core.model.delivery import Doubt, Lane, Notice
from core.model.event import Attendance, Event
from core.model.event_kind import AHEAD_STATES
from core.model.identity import EventId, PersonId
from core.model.refusals import EventOver, NotFound, Outdated
from core.model.snooze import Snooze, snooze_moments
from core.ports.world import World

SNOOZED = "reminder_snoozed"
"""Reminds one person again; params `event`, `person` and `until` (microseconds since 1970)."""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """An event that somebody is reminded of again, and what they have said about coming."""

    event: Event
    said: Attendance | None


async def snooze_reminder(
    world: World, person: PersonId, event_id: EventId, until: Snooze
) -> datetime:
    """Have the person reminded of an event again; return when (aware UTC).

    A second tap on the same button does no harm: the last word counts.

    Raises:
        NotFound: there is no such event for this person.
        EventOver: it has begun, or will not take place.
        Outdated: that would be too late.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        event = await tx.events.get(event_id)
        reader = await tx.people.get(person)
        may_see = event is not None and await tx.event_people.may_see(event_id, person)
        if event is None or reader is None or not may_see:
            raise NotFound
        if event.state not in AHEAD_STATES or event.reminded_until <= now:
            raise EventOver(reason="over")
        moments = snooze_moments(now, reader.zone, before=event.reminded_until)
        if until not in moments:
            raise Outdated
        at = moments[until]
        if await tx.reminders.snooze(person, event_id, until=at):
            await tx.outbox.put(
                person,
                Notice(SNOOZED, {"event": event_id, "person": person, "until": at.isoformat()}),
                lane=Lane.REMINDER,
                doubt=Doubt.REPEAT,
                due_at=at,
                urgent=True,  # it is the hour that they asked for
            )
        return at


async def snoozed_event(
    world: World, person: PersonId, event_id: EventId, until: datetime
) -> Snoozed | None:
    """Return the event that somebody is to be reminded of again, or None when they are not.

    They put it off again since, paused, muted it, will not come or may not see it any more; or it
    has begun, or will not take place.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        event = await view.events.get(event_id)
        if event is None or event.state not in AHEAD_STATES or event.reminded_until <= now:
            return None
        reader = await view.people.get(person)
        part = await view.event_people.part(event_id, person)
        silent = (
            reader is None
            or reader.paused
            or part.said is Attendance.NOT_COMING
            or await view.event_people.is_muted(event_id, person)
            or not await view.event_people.may_see(event_id, person)
            or await view.reminders.snoozed_until(person, event_id) != until
        )
        return None if silent else Snoozed(event, part.said)
