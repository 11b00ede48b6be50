"""Events in a transaction that somebody else opened: put in, changed, with all that follows.

Whoever makes or changes an event goes through here, so that reminders follow and those it
concerns are told, in the same transaction.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.event import Event, EventChange, EventPast
from core.model.event_kind import AHEAD_STATES, EventKind, EventState
from core.model.identity import EventId
from core.model.refusals import EventChanged
from core.model.reminder import is_of_use, reminders_of
from core.model.series import Scope
from core.ports.storage import Transaction
from core.usecases.events.seats import fill_seats
from core.usecases.meetings.attended import ask_attendees


async def put_event(tx: Transaction, event: Event, now: datetime) -> EventId:
    """Write a new event and its reminders down; its id is ignored. Checks no role, no time."""
    number = await tx.events.add(event)
    await tx.events.write_past(number, EventPast(now, event.state, event.starts_at))
    await tx.reminders.set_reminders(number, reminders_of(replace(event, id=number), now))
    return number


async def put_changed(tx: Transaction, before: Event, after: Event, now: datetime) -> Event:
    """Overwrite an event; reminders follow, and a new time, place or its end is told, once.

    Checks no role, and not whether the move between states is lawful.

    Raises:
        EventChanged: somebody else changed it after *before* was read.
    """
    [kept] = await put_all_changed(tx, [(before, after)], now)
    return kept


async def put_all_changed(
    tx: Transaction,
    pairs: Sequence[tuple[Event, Event]],
    now: datetime,
    *,
    scope: Scope = Scope.THIS,
) -> Sequence[Event]:
    """Overwrite events that are changed together, each given as it was and as it is to be.

    Those concerned by any of them are told once, by the nearest. See `put_changed`.

    Raises:
        EventChanged: somebody else changed one of them meanwhile.
    """
    if len(pairs) > 1:
        await tx.events.hold([before.id for before, _ in pairs])
    kept = [await put_untold(tx, before, after, now) for before, after in pairs]
    told = [
        (change, before, after)
        for (before, _), after in zip(pairs, kept, strict=True)
        if (change := change_of(before, after, now)) is not None
    ]
    if told:
        change, before, after = min(told, key=lambda each: each[1].starts_at)
        number = await tx.events.add_change(replace(change, scope=scope))
        await tell_change(tx, number, now, latest_at=max(before.starts_at, after.starts_at))
    return kept


async def put_untold(tx: Transaction, before: Event, after: Event, now: datetime) -> Event:
    """Overwrite an event; reminders follow. Whoever calls it tells those concerned.

    Raises:
        EventChanged: somebody else changed it after *before* was read.
    """
    after = replace(after, revision=before.revision + 1)
    parts = _parts(before) != _parts(after)
    if not await tx.events.save(after, was_revision=before.revision, parts=parts):
        raise EventChanged
    if (before.state, before.starts_at) != (after.state, after.starts_at):
        await tx.events.write_past(after.id, EventPast(now, after.state, after.starts_at))
    if _seating(after) != _seating(before):
        await fill_seats(tx, after, now)
    if _reminded(before) != _reminded(after):
        # Other distances, or another end, leave those alone that are on their way.
        if after.starts_at != before.starts_at or not is_of_use(after.state, is_after=False):
            await tx.outbox.cancel_for_event(after.id)
        await tx.reminders.set_reminders(after.id, reminders_of(after, now))
    if after.kind is EventKind.MEETING and after.state is EventState.HELD is not before.state:
        await ask_attendees(tx, after, now)
    return after


def _seating(event: Event) -> tuple[object, ...]:
    """Return what decides who has a seat, besides what people say."""
    return (event.seats, event.groups, event.invited_only)


def _parts(event: Event) -> tuple[object, ...]:
    return (event.versions, event.topics, event.groups)


def _reminded(event: Event) -> tuple[object, ...]:
    """Return what reminders are made of: as long as it is the same, they stay as they are."""
    useful = [is_of_use(event.state, is_after=is_after) for is_after in (False, True)]
    return (event.starts_at, event.over_at, event.distances, event.after, *useful)


def change_of(before: Event, after: Event, now: datetime) -> EventChange | None:
    """Return what those concerned have to be told, if anything; None for what is over."""
    turned = after.state is not before.state
    cancelled = turned and after.state is EventState.CANCELLED
    postponed = turned and after.state is EventState.POSTPONED
    adjourned = turned and after.state is EventState.ADJOURNED
    moved = after.starts_at != before.starts_at or (turned and before.state is EventState.POSTPONED)
    elsewhere = after.place != before.place
    gone = cancelled or postponed or adjourned
    goes_on = after.state in AHEAD_STATES and (moved or elsewhere)
    if not (gone or goes_on) or max(before.starts_at, after.starts_at) <= now:
        return None
    return EventChange(
        after.id,
        cancelled=cancelled,
        before=before.starts_at if moved and not gone else None,
        place_changed=elsewhere and not gone,
        at=now,
        postponed=postponed,
        adjourned=adjourned,
    )


async def tell_change(tx: Transaction, change: int, now: datetime, *, latest_at: datetime) -> None:
    """Tell those concerned of a change that was written down; quiet hours end by *latest_at*."""
    await tx.outbox.start_broadcast(
        NewBroadcast(
            BroadcastSubject.EVENT_CHANGE,
            change,
            lane=Lane.REMINDER,
            urgent=False,
            at=now,
            latest_at=latest_at,
        )
    )
