"""Hand reminders that are due to the outbox: one round for all that falls due together."""

from dataclasses import dataclass

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.reminder_round import plan_round
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class DueReminders:
    """What became of the reminders that were due.

    Attributes:
        started: how many went, or go on going, out; each counts once for every round it is in.
        dropped: how many were not sent, or not to everybody: their event had passed.
        merged: how many a nearer one of the same event spoke for.
    """

    started: int = 0
    dropped: int = 0
    merged: int = 0


async def send_due_reminders(world: World) -> DueReminders:
    """Begin a round if a moment has come for readers of any clock; return what became of it.

    Late is better than never: what was due while the program was down still goes out as long as
    its event has not begun. Fan-out gives everybody concerned one copy, however many of their
    reminders fall together.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        due = await view.reminders.due(now)
        if not due:
            return DueReminders()
        clocks = await view.reminders.clocks()
        asked = await view.reminders.asked_distances()
    plan = plan_round(due, clocks, asked=asked, now=now)
    async with world.storage.begin() as tx:
        number = await tx.reminders.begin_round(plan, at=now)
        if number is not None:
            await tx.outbox.start_broadcast(
                NewBroadcast(
                    BroadcastSubject.REMINDER,
                    number,
                    lane=Lane.REMINDER,
                    # Quiet hours are kept already; who is late in the night waits for the morning.
                    urgent=False,
                    at=now,
                    latest_at=plan.latest_at,
                    expires_at=plan.expires_at,
                )
            )
    return DueReminders(plan.reminders, plan.dropped, plan.merged)
