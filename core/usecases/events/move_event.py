"""Move an event along its life: confirm, put off, bring back, adjourn, hold, decide, close."""

from dataclasses import replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event, EventRole
from core.model.event_kind import AHEAD_STATES, FIRST_STATE, EventState, may_move
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId
from core.model.refusals import AlreadyDone, EventChanged, NotFound, Outdated, Unusable
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.keep_event import put_changed, put_event
from core.usecases.events.make_occurrences import at_time
from core.usecases.hearings.follow_hearing import follow_hearing
from core.usecases.staff.require_role import require_role

_BEHIND = frozenset({EventState.HELD, EventState.DECIDED})
"""States that an event which has not begun cannot be in."""


async def move_event(
    world: World,
    coordinator: PersonId,
    event_id: EventId,
    state: EventState,
    *,
    revision: int,
    when: EventTime | None = None,
    dialogue: Dialogue | None = None,
) -> Event:
    """Move an event to another state of its life; return it as it is then.

    Reminders follow. That it is put off, adjourned, cancelled or takes place after all is told
    to those concerned, if it has not begun; that it was held, decided, submitted or closed is not.

    Args:
        world: where.
        coordinator: who.
        event_id: which.
        state: the new state.
        revision: the revision the coordinator was looking at.
        when: the new time; needed to come back from POSTPONED and for ADJOURNED, where it is
            that of the next hearing: an event of its own, the `successor` of this one.
        dialogue: ended with it.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
        EventChanged: somebody changed it meanwhile.
        AlreadyDone: it is in that state.
        Outdated: its life does not lead there; or the dialogue is an old one.
        Unusable: a new time is needed (reason `date`), it has passed (`past`), or the event has
            not begun yet (`early`).
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        before = await tx.events.get(event_id)
        if before is None:
            raise NotFound
        if before.state is state:
            raise AlreadyDone
        if before.revision != revision:
            raise EventChanged
        after = await put_moved(tx, before, state, now, when=when)
        await tx.audit.write(AuditLine(now, coordinator, f"event_{state}", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return after


async def put_moved(
    tx: Transaction, before: Event, state: EventState, now: datetime, *, when: EventTime | None
) -> Event:
    """Move an event in a transaction that somebody else opened. Checks no role.

    Raises:
        Outdated, EventChanged, NoSuchTime, AmbiguousTime, Unusable: see `move_event`.
    """
    if not may_move(before.kind, before.state, state):
        raise Outdated
    if state in _BEHIND and before.starts_at > now:
        raise Unusable(reason="early")
    if state is EventState.ADJOURNED:
        return await _adjourn(tx, before, when, now)
    comes_back = before.state is EventState.POSTPONED and state in AHEAD_STATES
    if comes_back and when is None:
        raise Unusable(reason="date")
    after = replace(before, state=state)
    if when is not None and state in AHEAD_STATES:
        after = _at_new_time(after, when, now)
    return await put_changed(tx, before, after, now)


async def _adjourn(tx: Transaction, before: Event, when: EventTime | None, now: datetime) -> Event:
    """Make the hearing on the new date, with the same people; return the one that went over.

    Observers sign up anew, unless they can see it only by their role.
    """
    if when is None:
        raise Unusable(reason="date")
    plain = replace(
        before,
        id=EventId(0),
        state=FIRST_STATE[before.kind],
        revision=1,
        series=None,
        occurrence=None,
        uid="",
    )
    number = await put_event(tx, _at_new_time(plain, when, now), now)
    for part in await tx.event_people.parts(before.id):
        for role in part.roles:
            if role is not EventRole.OBSERVER or before.is_closed_circle:
                await tx.event_people.set_role(number, part.person, role, on=True)
    await follow_hearing(tx, before, number, now)
    gone_over = replace(before, state=EventState.ADJOURNED, successor=number)
    return await put_changed(tx, before, gone_over, now)


def _at_new_time(event: Event, when: EventTime, now: datetime) -> Event:
    moved = at_time(event, when)
    if moved.starts_at <= now:
        raise Unusable(reason="past")
    return moved
