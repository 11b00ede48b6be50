"""Observers and coordinators tell how a hearing went: sealed, until a note is published."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.hearing import NOTE_LIMIT, HearingReport
from core.model.identity import EventId, PersonId
from core.model.refusals import HearingNotBegun, HearingPublished, NotAttended, NotFound, Unusable
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.hearings.find_hearings import find_hearing
from core.usecases.meetings.attended import attended

TOLD = "hearing_told"
"""The kind of notice that tells coordinators that somebody told how it went; param `event`."""
_NEVER_HELD = frozenset({EventState.CANCELLED, EventState.POSTPONED})

EditReport = Callable[[HearingReport], HearingReport]
"""Returns a report with one thing changed."""


@dataclass(frozen=True, slots=True)
class OwnReport:
    """What somebody told so far of a hearing."""

    event: Event
    report: HearingReport
    done: bool


async def open_report(world: World, person: PersonId, event: EventId) -> OwnReport:
    """Return what the person told so far; empty when nothing.

    Raises:
        NotFound: there is no such hearing, or they may not know of it.
        NotAttended: they are neither coming, nor observers, nor coordinators.
        HearingNotBegun: it has not begun, or does not take place.
        HearingPublished: a note on it is published: it is too late.
    """
    async with world.storage.read() as view:
        return await _own(view, world, person, event)


async def write_report(
    world: World, person: PersonId, event: EventId, edit: EditReport, *, dialogue: Dialogue
) -> OwnReport:
    """Change one thing in one's report, and write down where the dialogue stands then.

    Raises:
        NotFound, NotAttended, HearingNotBegun, HearingPublished: see `open_report`.
        TooLong, Unusable: the note; or the next date is not after this one (reason `past`).
        NoSuchTime, AmbiguousTime: the next hearing's hour does not exist, or exists twice.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        before = await _own(tx, world, person, event)
        report = _checked(before.event, edit(before.report))
        if report != before.report:
            await tx.hearings.save_report(event, person, report, done=before.done, at=now)
        await tx.dialogues.save(person, dialogue)
        return replace(before, report=report)


async def finish_report(
    world: World, person: PersonId, event: EventId, *, dialogue: str
) -> OwnReport:
    """Say that it is all, end the dialogue and tell the coordinators; a repeat changes nothing.

    Raises:
        NotFound, NotAttended, HearingNotBegun, HearingPublished: see `open_report`.
        Unusable: it was not said how it ended (reason `buttons`).
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        own = await _own(tx, world, person, event)
        if own.report.outcome is None:
            raise Unusable(reason="buttons")
        if not own.done:
            await tx.hearings.save_report(event, person, own.report, done=True, at=now)
            for coordinator in await tx.people.holders(Role.COORDINATOR):
                if coordinator.id != person:
                    await tx.outbox.put(
                        coordinator.id,
                        Notice(TOLD, {"event": event}),
                        lane=Lane.REMINDER,
                        doubt=Doubt.LEAVE,
                        due_at=now,
                        urgent=False,
                    )
        await tx.dialogues.delete(person, dialogue)
        return replace(own, done=True)


def can_be_told(event: Event, world: World) -> bool:
    """Say whether there can be something to tell of a hearing."""
    return event.state not in _NEVER_HELD and event.starts_at <= world.clock.now()


def _checked(event: Event, report: HearingReport) -> HearingReport:
    when = report.next_time(event.zone)
    if when is not None:
        starts_at, _ = when.span(event.kind)
        if when.day <= event.local_date or starts_at <= event.starts_at:
            raise Unusable(reason="past")
    note = clean(report.note, limit=NOTE_LIMIT) if report.note else ""
    return replace(report, note=note)


async def _own(view: Transaction, world: World, person: PersonId, number: EventId) -> OwnReport:
    event = await find_hearing(view, number)
    if not await view.event_people.may_see(number, person):
        raise NotFound
    known = await view.people.get(person)
    is_coordinator = known is not None and Role.COORDINATOR in known.roles
    if not is_coordinator and not attended(await view.event_people.part(number, person)):
        raise NotAttended
    if not can_be_told(event, world):
        raise HearingNotBegun
    if (await view.hearings.get(number)).published_at is not None:
        raise HearingPublished
    told = await view.hearings.report(number, person)
    if told is None:
        return OwnReport(event, HearingReport(), done=False)
    return OwnReport(event, told.report, told.done)
