"""Carry out how long the agenda keeps who came, and what was told and never published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.model.agenda_retention import AgendaRetention, OldNotes
from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import EventId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World

NOTES_GO = "agenda_notes_go"
"""Warns a coordinator; params: `person`, `events` (ids parted by spaces), and `at` (ISO)."""
EVENTS_TOLD = 7
"""A warning names so many events; more are in the next one."""
_AT_ONCE = 20
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AgendaKept:
    """What became of what the agenda keeps: how many of each.

    Attributes:
        warned: events whose notes will go.
        notes: what people told, deleted.
        forgotten: events of which only numbers are left.
    """

    warned: int = 0
    notes: int = 0
    forgotten: int = 0


async def keep_agenda(world: World) -> AgendaKept:
    """Do what is due by now; a second time changes nothing.

    No notes go before coordinators were told so long before as the rule says, even if the program
    stood still meanwhile.
    """
    warned, notes = await _keep_notes(world) if world.rules.agenda.notes else (0, 0)
    return AgendaKept(warned, notes, await _forget_attendance(world))


async def _keep_notes(world: World) -> tuple[int, int]:
    rule, now = world.rules.agenda, world.clock.now()
    warned = notes = 0
    while True:
        async with world.storage.begin() as tx:
            known = await tx.agenda_keeping.unpublished(
                over_before=now - (rule.notes - rule.warning) * _DAY, limit=1000
            )
            over = [each for each in known if _is_over(rule, each, now)][:_AT_ONCE]
            for each in over:
                notes += await tx.agenda_keeping.delete_notes(each.event)
                line = AuditLine(now, None, "agenda_notes_deleted", f"event:{each.event}")
                await tx.audit.write(line)
            new = [each for each in known if rule.warning and each.warned_at is None][:EVENTS_TOLD]
            await _warn(tx, [each.event for each in new], now, now + rule.warning * _DAY)
            warned += len(new)
        if not over and not new:
            return warned, notes


def _is_over(rule: AgendaRetention, notes: OldNotes, now: datetime) -> bool:
    if notes.over_at > now - rule.notes * _DAY:
        return False
    if not rule.warning:
        return True
    return notes.warned_at is not None and notes.warned_at <= now - rule.warning * _DAY


async def _warn(tx: Transaction, going: Sequence[EventId], now: datetime, at: datetime) -> None:
    """Tell coordinators once of what will go then."""
    listed = [each for each in going if await tx.agenda_keeping.mark_warned(each, now)]
    if not listed:
        return
    events = " ".join(map(str, listed))
    for holder in await tx.people.holders(Role.COORDINATOR):
        await tx.outbox.put(
            holder.id,
            Notice(NOTES_GO, {"person": holder.id, "events": events, "at": at.isoformat()}),
            lane=Lane.REMINDER,
            doubt=Doubt.REPEAT,
            due_at=now,
            urgent=False,
        )


async def _forget_attendance(world: World) -> int:
    days, forgotten = world.rules.agenda.attendance, 0
    while days:
        before = world.clock.now() - days * _DAY
        async with world.storage.begin() as tx:
            more = await tx.agenda_keeping.forget_attendance(over_before=before, limit=_AT_ONCE)
        forgotten += more
        if more < _AT_ONCE:
            break
    return forgotten
