"""What follows when a hearing goes over to a new date: same case, and observers are asked again."""

from datetime import datetime

from core.model.delivery import Doubt, Lane, Notice
from core.model.event import INTERESTED, Event
from core.model.identity import EventId
from core.ports.storage import Transaction
from core.usecases.events.ask_afterwards import wants_to_hear

AGAIN = "hearing_again"
"""The kind of notice that tells observers of the new date; params `event` (new) and `person`."""


async def follow_hearing(tx: Transaction, before: Event, number: EventId, now: datetime) -> None:
    """Let the new hearing be one of the same case, and ask who observed the one before.

    Of a hearing that has not begun the change itself is told, to all whom it concerns.
    """
    hearing = await tx.hearings.get(before.id)
    if hearing.case is not None:
        await tx.hearings.join(number, hearing.case.id)
    if before.starts_at > now:
        return
    for part in await tx.event_people.parts(before.id):
        observed = part.said in INTERESTED or (part.said is None and part.roles)
        if observed and await wants_to_hear(tx, number, part.person):
            await tx.outbox.put(
                part.person,
                Notice(AGAIN, {"event": number, "person": part.person}),
                lane=Lane.REMINDER,
                doubt=Doubt.REPEAT,
                due_at=now,
                urgent=False,
            )
