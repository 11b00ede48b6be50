"""Events in a transaction that somebody else opened: put in, changed, with all that follows.

Whoever makes or changes an event goes through here, so that reminders follow and those it
concerns are told, in the same transaction.
"""

from dataclasses import replace
from datetime import datetime

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.event import Event, EventChange
from core.model.event_kind import AHEAD_STATES, EventKind, EventState
from core.model.identity import EventId
from core.model.refusals import EventChanged
from core.model.reminder import reminders_of
from core.ports.storage import Transaction
from core.usecases.meetings.attended import ask_attendees


async def put_event(tx: Transaction, event: Event, now: datetime) -> EventId:
    """Write a new event and its reminders down; its id is ignored. Checks no role, no time."""
    number = await tx.events.add(event)
    await tx.events.set_reminders(number, reminders_of(replace(event, id=number), now))
    return number


async def put_changed(tx: Transaction, before: Event, after: Event, now: datetime) -> Event:
    """Overwrite an event; reminders follow, and a new time, place or its end is told, once.

    Checks no role, and not whether the move between states is lawful.

    Raises:
        EventChanged: somebody else changed it after *before* was read.
    """
    after = replace(after, revision=before.revision + 1)
    if not await tx.events.save(after, was_revision=before.revision):
        raise EventChanged
    moved = after.starts_at != before.starts_at or after.ends_at != before.ends_at
    if moved or after.state is not before.state or after.distances != before.distances:
        await tx.outbox.cancel_for_event(after.id)
        await tx.events.set_reminders(after.id, reminders_of(after, now))
    change = _change(before, after, now)
    if change is not None and before.starts_at > now:
        await _tell(tx, change, latest_at=max(before.starts_at, after.starts_at))
    if after.kind is EventKind.MEETING and after.state is EventState.HELD is not before.state:
        await ask_attendees(tx, after, now)
    return after


def _change(before: Event, after: Event, now: datetime) -> EventChange | None:
    """Return what those concerned have to be told, if anything."""
    cancelled = after.state is EventState.CANCELLED and before.state is not after.state
    postponed = after.state is EventState.POSTPONED and before.state is not after.state
    moved = after.starts_at != before.starts_at
    elsewhere = after.place != before.place
    if not (cancelled or postponed or (after.state in AHEAD_STATES and (moved or elsewhere))):
        return None
    return EventChange(
        after.id,
        cancelled=cancelled,
        before=before.starts_at if moved and not cancelled else None,
        place_changed=elsewhere and not cancelled,
        at=now,
        postponed=postponed,
    )


async def _tell(tx: Transaction, change: EventChange, *, latest_at: datetime) -> None:
    number = await tx.events.add_change(change)
    await tx.outbox.start_broadcast(
        NewBroadcast(
            BroadcastSubject.EVENT_CHANGE,
            number,
            lane=Lane.REMINDER,
            urgent=False,
            at=change.at,
            latest_at=latest_at,
        )
    )
