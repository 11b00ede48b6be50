"""Ask those who observed a hearing how it went, once it may have ended."""

from datetime import datetime, timedelta

from core.model.delivery import Doubt, Lane, Notice
from core.model.event import Event
from core.model.identity import PersonId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.meetings.attended import attended, wants_to_hear

ASK = "hearing_ask"
"""The kind of notice that asks how a hearing went; params `event` and `person`."""
STILL_OF_USE = timedelta(days=7)
"""After an outage nobody is asked about a hearing that ended longer ago."""


async def ask_of_due_hearings(world: World) -> int:
    """Ask about every hearing that may have ended by now; return about how many."""
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.hearings.unasked(over_after=now - STILL_OF_USE, over_by=now):
            return 0
    asked = 0
    async with world.storage.begin() as tx:
        for number in await tx.hearings.unasked(over_after=now - STILL_OF_USE, over_by=now):
            event = await tx.events.get(number)
            if event is not None:
                await ask_observers(tx, event, now)
                asked += 1
    return asked


async def ask_observers(
    tx: Transaction, event: Event, now: datetime, *, but: PersonId | None = None
) -> int:
    """Ask everybody who came, and the coordinators, once for each hearing; return how many.

    Nobody who paused, or may not see it any more.
    """
    if not await tx.hearings.mark_asked(event.id, now):
        return 0
    people = {part.person for part in await tx.event_people.parts(event.id) if attended(part)}
    people |= {holder.id for holder in await tx.people.holders(Role.COORDINATOR)}
    asked = [each for each in sorted(people - {but}) if await wants_to_hear(tx, event.id, each)]
    for person in asked:
        await tx.outbox.put(
            person,
            Notice(ASK, {"event": event.id, "person": person}),
            lane=Lane.REMINDER,
            doubt=Doubt.REPEAT,
            due_at=now,
            urgent=False,
        )
    return len(asked)
