"""Change or cancel an event, or a series of them; reminders follow, those concerned are told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, GroupId, PersonId, TopicKey
from core.model.language import Language
from core.model.refusals import AlreadyDone, EventChanged, NotFound, Unusable
from core.model.roles import Role
from core.model.series import Scope
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.begin_series import begin_series
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.edit_series import SeriesEdit, cancel_series, change_series
from core.usecases.events.event_checks import check_event
from core.usecases.events.hand_pattern import hand_pattern_on
from core.usecases.events.keep_event import put_changed
from core.usecases.events.make_occurrences import at_time
from core.usecases.staff.require_role import require_role


class Unchanged(Enum):
    """Says that a part stays as it is, where None says something itself."""

    UNCHANGED = "unchanged"  # the only one


UNCHANGED = Unchanged.UNCHANGED
_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class EventEdit:
    """What becomes different; None (or UNCHANGED) leaves a part as it is.

    Attributes:
        revision: the revision the coordinator was looking at.
        when: of the occurrence that was looked at; with a wider scope the others get the same
            hour and length, and move by as many days.
        scope: of an occurrence, whether the others change with it.
        rule: with a wider scope, a new rule; those of its days that are there already stay. Of a
            single event the rule by which it comes again from now on.
    """

    revision: int
    when: EventTime | None = None
    place: str | None = None
    versions: Mapping[Language, EventVersion] | None = None
    topics: frozenset[TopicKey] | None = None
    groups: frozenset[GroupId] | None = None
    invited_only: bool | None = None
    seats: int | Unchanged | None = UNCHANGED
    interpretation: frozenset[Language] | None = None
    distances: tuple[timedelta, ...] | Unchanged | None = UNCHANGED
    after: tuple[timedelta, ...] | None = None
    scope: Scope = Scope.THIS
    rule: str | None = None


async def change_event(
    world: World,
    coordinator: PersonId,
    event_id: EventId,
    edit: EventEdit,
    *,
    dialogue: Dialogue | None = None,
) -> Event:
    """Carry the edit out; a new time or place is told to those it concerns, once, a text is not.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
        EventChanged: somebody changed it meanwhile, it was cancelled, or it has begun.
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`; the new time has passed (reason
            `past`); see `change_series` and `check_event`.
        TooLong, TooManyReminders: see `check_event`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _changeable(tx, coordinator, event_id, now)
        if before.revision != edit.revision:
            raise EventChanged
        await check_event(tx, world.content, _edited(before, edit))
        changed = await _change(tx, before, edit, now)
        await tx.audit.write(AuditLine(now, coordinator, "event_changed", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return next((each for each in changed if each.id == event_id), before)


async def put_edited(tx: Transaction, before: Event, edit: EventEdit, now: datetime) -> Event:
    """Carry the edit of one event out in a transaction that somebody else opened.

    Its scope is not looked at. Checks no role, no text and no state.

    Raises:
        EventChanged: somebody else changed it after *before* was read.
        NoSuchTime, AmbiguousTime, Unusable: see `change_event`.
    """
    after = _edited(before, edit)
    if edit.when is not None:
        after = at_time(after, edit.when)
        if after.starts_at <= now and after.starts_at != before.starts_at:
            raise Unusable(reason="past")
    if before.series is None and edit.rule is not None:
        return await begin_series(tx, before, after, edit.rule, now)
    await hand_pattern_on(tx, before, after, now)
    return await put_changed(tx, before, after, now)


async def cancel_event(
    world: World,
    coordinator: PersonId,
    event_id: EventId,
    *,
    scope: Scope = Scope.THIS,
    dialogue: Dialogue | None = None,
) -> Event:
    """Cancel an event: one message to those it concerns, and silence afterwards.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
        AlreadyDone: it was cancelled before.
        EventChanged: somebody changed it at the same moment.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        before = await tx.events.get(event_id)
        if before is None:
            raise NotFound
        if before.state is EventState.CANCELLED:
            raise AlreadyDone
        if scope is Scope.THIS or before.series is None:
            after = await put_changed(tx, before, replace(before, state=EventState.CANCELLED), now)
        else:
            after = await cancel_series(tx, before, now, scope=scope)
        await tx.audit.write(AuditLine(now, coordinator, "event_cancelled", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return after


async def _changeable(
    tx: Transaction, coordinator: PersonId, event_id: EventId, now: datetime
) -> Event:
    await require_role(tx, coordinator, Role.COORDINATOR)
    event = await tx.events.get(event_id)
    if event is None:
        raise NotFound
    waits = event.state is EventState.POSTPONED  # its old time may have passed
    if event.state is EventState.CANCELLED or (event.starts_at <= now and not waits):
        raise EventChanged
    return event


async def _change(tx: Transaction, before: Event, edit: EventEdit, now: datetime) -> list[Event]:
    if edit.scope is Scope.THIS or before.series is None:
        return [await put_edited(tx, before, edit, now)]
    wider = SeriesEdit(before, lambda event: _edited(event, edit), edit.when, edit.rule)
    return await change_series(tx, wider, now, scope=edit.scope)


def _edited(event: Event, edit: EventEdit) -> Event:
    """Return an event with all that the edit says, apart from its time."""
    return replace(
        event,
        place=_either(edit.place, event.place),
        versions=_either(edit.versions, event.versions),
        topics=_either(edit.topics, event.topics),
        groups=_either(edit.groups, event.groups),
        invited_only=_either(edit.invited_only, event.invited_only),
        interpretation=_either(edit.interpretation, event.interpretation),
        after=_either(edit.after, event.after),
        seats=event.seats if isinstance(edit.seats, Unchanged) else edit.seats,
        distances=event.distances if isinstance(edit.distances, Unchanged) else edit.distances,
    )


def _either(new: _Part | None, old: _Part) -> _Part:
    return old if new is None else new
