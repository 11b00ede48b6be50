"""Coordinators settle how a hearing ended, from what observers told, and publish a note on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.hearing import Hearing, HearingReport, Outcome, ToldReport, outcome_of
from core.model.identity import EventId, PersonId
from core.model.refusals import AlreadyDone, EventChanged, HearingNotBegun
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.move_event import put_moved
from core.usecases.hearings.ask_observers import ask_observers
from core.usecases.hearings.find_hearings import find_hearing
from core.usecases.hearings.tell_hearing import can_be_told
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Settling:
    """A hearing and what was told of it; who told it is named to nobody.

    Attributes:
        outcome: None: not settled.
        following: the hearing on the next date, if there is one.
    """

    event: Event
    hearing: Hearing
    outcome: Outcome | None
    following: Event | None
    reports: Sequence[ToldReport]

    def has(self, report: HearingReport) -> bool:
        """Say whether somebody tells just that."""
        return any(each.report == report for each in self.reports)


async def open_hearing_settling(world: World, coordinator: PersonId, event: EventId) -> Settling:
    """Return what observers told, and what was made of it.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such hearing.
        HearingNotBegun: it has not begun, or does not take place.
    """
    async with world.storage.read() as view:
        return await _settling(view, world, coordinator, event)


async def conclude_hearing(
    world: World, coordinator: PersonId, event_id: EventId, *, seen: HearingReport
) -> Settling:
    """Settle that a hearing ended as a report says; a known next date makes the next hearing.

    Args:
        world: where.
        coordinator: who.
        event_id: which.
        seen: the report as the coordinator was shown it.

    Raises:
        NotAllowed, NotFound, HearingNotBegun: see `open_hearing_settling`.
        AlreadyDone: it went over to another date, or was decided, before.
        EventChanged: nobody tells so any more, or it was not said how the hearing ended.
        Outdated, Unusable, NoSuchTime, AmbiguousTime: see `move_event`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _settling(tx, world, coordinator, event_id)
        if before.event.state in {EventState.ADJOURNED, EventState.DECIDED}:
            raise AlreadyDone
        if not before.has(seen) or seen.outcome is None:
            raise EventChanged
        when = seen.next_time(before.event.zone)
        await tx.hearings.set_outcome(event_id, seen.outcome)
        if seen.outcome is Outcome.DECIDED:
            await put_moved(tx, before.event, EventState.DECIDED, now, when=None)
        elif seen.outcome is Outcome.ADJOURNED and when is not None:
            await put_moved(tx, before.event, EventState.ADJOURNED, now, when=when)
        line = AuditLine(now, coordinator, "hearing_settled", f"event:{event_id}")
        await tx.audit.write(line)
        return await _settling(tx, world, coordinator, event_id)


async def publish_note(
    world: World, coordinator: PersonId, event_id: EventId, *, seen: HearingReport
) -> Settling:
    """Publish the note of a report, as it was shown; a repeat changes nothing.

    Raises:
        NotAllowed, NotFound, HearingNotBegun: see `open_hearing_settling`.
        EventChanged: its note is empty, or nobody tells so any more.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _settling(tx, world, coordinator, event_id)
        if not before.has(seen) or not seen.note:
            raise EventChanged
        if before.hearing.note != seen.note:
            await tx.hearings.publish(event_id, seen.note, now)
            line = AuditLine(now, coordinator, "hearing_published", f"event:{event_id}")
            await tx.audit.write(line)
        return await _settling(tx, world, coordinator, event_id)


async def ask_observers_now(world: World, coordinator: PersonId, event_id: EventId) -> int:
    """Ask everybody who observed how it went, unless they were asked; return how many are.

    Raises:
        NotAllowed, NotFound, HearingNotBegun: see `open_hearing_settling`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _settling(tx, world, coordinator, event_id)
        asked = await ask_observers(tx, before.event, now, but=coordinator)
        if asked:
            line = AuditLine(now, coordinator, "hearing_asked", f"event:{event_id}")
            await tx.audit.write(line)
        return asked


async def _settling(
    view: Transaction, world: World, coordinator: PersonId, number: EventId
) -> Settling:
    await require_role(view, coordinator, Role.COORDINATOR)
    event = await find_hearing(view, number)
    if not can_be_told(event, world):
        raise HearingNotBegun
    hearing = await view.hearings.get(number)
    following = None if event.successor is None else await view.events.get(event.successor)
    reports = await view.hearings.reports(number)
    return Settling(event, hearing, outcome_of(event, hearing), following, reports)
