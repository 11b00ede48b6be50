"""Who was at a meeting, who may tell of it, and that they are asked to."""

from datetime import datetime

from core.model.event import Attendance, Event, Part
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId
from core.model.refusals import NotAttended, NotFound, NotHeldYet
from core.ports.storage import Transaction
from core.usecases.events.ask_afterwards import ask_each

ASK = "meeting_ask"
"""The kind of notice that asks an attendee what was said; params `event` and `person`."""
_NEVER_HELD = frozenset({EventState.CANCELLED, EventState.POSTPONED})


def attended(part: Part) -> bool:
    """Say whether somebody counts as having been there: said so, or has a part in it."""
    return part.said is Attendance.COMING or bool(part.roles)


def begun(event: Event, now: datetime) -> bool:
    """Say whether something can have been said in a meeting."""
    if event.state in {EventState.HELD, EventState.FOLLOWED_UP}:
        return True
    return event.state not in _NEVER_HELD and event.starts_at <= now


async def find_meeting(tx: Transaction, event: EventId) -> Event:
    """Return an event of kind MEETING; who may know of it is for the caller to check.

    Raises:
        NotFound: there is none.
    """
    found = await tx.events.get(event)
    if found is None or found.kind is not EventKind.MEETING:
        raise NotFound
    return found


async def attended_meeting(
    tx: Transaction, event: EventId, person: PersonId, now: datetime
) -> Event:
    """Return a meeting of which that person can tell.

    Raises:
        NotFound: there is none, or they may not know of it.
        NotAttended: they were not there.
        NotHeldYet: it has not begun, or did not take place.
    """
    found = await find_meeting(tx, event)
    if not await tx.event_people.may_see(event, person):
        raise NotFound
    if not attended(await tx.event_people.part(event, person)):
        raise NotAttended
    if not begun(found, now):
        raise NotHeldYet
    return found


async def ask_attendees(tx: Transaction, event: Event, now: datetime) -> int:
    """Ask everybody who was there and wants to hear, once a meeting; return how many that are."""
    if not await tx.meetings.mark_asked(event.id, now):
        return 0
    there = [part.person for part in await tx.event_people.parts(event.id) if attended(part)]
    return await ask_each(tx, event.id, there, kind=ASK, now=now)
