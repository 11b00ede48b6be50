"""Move, change or cancel an event; reminders follow, and those it concerns are told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId
from core.model.language import Language
from core.model.refusals import AlreadyDone, EventChanged, NotFound, Unusable
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.keep_event import put_changed
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class EventEdit:
    """What becomes different; None leaves a part as it is.

    Attributes:
        revision: the revision the coordinator was looking at.
    """

    revision: int
    when: EventTime | None = None
    place: str | None = None
    versions: Mapping[Language, EventVersion] | None = None


async def change_event(
    world: World,
    coordinator: PersonId,
    event_id: EventId,
    edit: EventEdit,
    *,
    dialogue: Dialogue | None = None,
) -> Event:
    """Carry the edit out; a new time or place is told to those it concerns, a new text is not.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such event.
        EventChanged: somebody changed it meanwhile, it was cancelled, or it has begun.
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable: the new time has passed (reason `past`).
        NoSuchTime, AmbiguousTime: the clocks change over it.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _ahead(tx, coordinator, event_id, now)
        if before.revision != edit.revision:
            raise EventChanged
        after = await put_changed(tx, before, _edited(before, edit, now), now)
        await tx.audit.write(AuditLine(now, coordinator, "event_changed", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return after


async def cancel_event(
    world: World, coordinator: PersonId, event_id: EventId, *, dialogue: Dialogue | None = None
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
        cancelled = replace(before, state=EventState.CANCELLED)
        after = await put_changed(tx, before, cancelled, now)
        await tx.audit.write(AuditLine(now, coordinator, "event_cancelled", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return after


async def _ahead(tx: Transaction, coordinator: PersonId, event_id: EventId, now: datetime) -> Event:
    await require_role(tx, coordinator, Role.COORDINATOR)
    event = await tx.events.get(event_id)
    if event is None:
        raise NotFound
    if event.state is EventState.CANCELLED or event.starts_at <= now:
        raise EventChanged
    return event


def _edited(before: Event, edit: EventEdit, now: datetime) -> Event:
    after = before
    if edit.place is not None:
        after = replace(after, place=edit.place)
    if edit.versions is not None:
        after = replace(after, versions=edit.versions)
    if edit.when is not None:
        starts_at, ends_at = edit.when.span(before.kind)
        if starts_at <= now:
            raise Unusable(reason="past")
        after = replace(
            after,
            starts_at=starts_at,
            local_date=edit.when.day,
            local_time=edit.when.clock,
            zone=edit.when.zone,
            ends_at=ends_at,
            last_date=edit.when.last_day,
            end_time=edit.when.end_clock,
        )
    return after
