"""Reminders falling due in storage tests, as the bell has it."""

from datetime import datetime

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.identity import BroadcastId
from core.model.reminder_round import RoundPlan, plan_round
from storage.sql_storage import SqlStorage


async def plan_now(storage: SqlStorage, now: datetime) -> RoundPlan:
    """Return what is to be done at a moment."""
    async with storage.read() as view:
        due, clocks = await view.reminders.due(now), await view.reminders.clocks()
        asked = await view.reminders.asked_distances()
    return plan_round(due, clocks, asked=asked, now=now)


async def ring(storage: SqlStorage, now: datetime) -> BroadcastId | None:
    """Begin the round of what is due; return its broadcast."""
    plan = await plan_now(storage, now)
    async with storage.begin() as tx:
        number = await tx.reminders.begin_round(plan, at=now)
        if number is None:
            return None
        return await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.REMINDER, number, lane=Lane.REMINDER, urgent=False, at=now
            )
        )
