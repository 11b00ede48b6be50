"""Hand reminders that are due to the outbox; drop those whose event has passed."""

from dataclasses import dataclass
from datetime import datetime

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.reminder import Reminder, ReminderState
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class DueReminders:
    """What became of the reminders that were due."""

    started: int = 0
    dropped: int = 0


async def send_due_reminders(world: World) -> DueReminders:
    """Start a broadcast for every due reminder of an event that still lies ahead.

    Late is better than never: a reminder that was due while the program was down still goes out
    as long as its event has not begun. Of several distances of one event that are due together
    only the last one goes out, since it says all that the others would.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.events.due_reminders(now):
            return DueReminders()
    started = dropped = 0
    async with world.storage.begin() as tx:
        due = await tx.events.due_reminders(now)
        newest = {reminder.event: reminder.id for reminder in due}
        for reminder in due:
            event = await tx.events.get(reminder.event)
            if event is None or newest[reminder.event] != reminder.id or _over(event, now):
                await tx.events.set_reminder_state(reminder.id, ReminderState.DROPPED)
                dropped += 1
                continue
            await tx.events.set_reminder_state(reminder.id, ReminderState.SENT)
            await tx.outbox.start_broadcast(
                NewBroadcast(
                    BroadcastSubject.REMINDER,
                    reminder.id,
                    lane=Lane.REMINDER,
                    urgent=False,
                    at=reminder.due_at,
                    latest_at=event.starts_at,
                )
            )
            started += 1
    return DueReminders(started, dropped)


def _over(event: Event, now: datetime) -> bool:
    return event.state is EventState.CANCELLED or event.starts_at <= now


def is_late(reminder: Reminder, now: datetime) -> bool:
    """Say whether a reminder goes out so late after it was due that its reader is told so."""
    return (now - reminder.due_at).total_seconds() > 3600
