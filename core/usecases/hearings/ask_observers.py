"""Ask those who observed a hearing how it went, once it may have ended."""

from datetime import datetime

from core.model.event import Event
from core.model.identity import PersonId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.ask_afterwards import ask_each, ask_of_due
from core.usecases.meetings.attended import attended

ASK = "hearing_ask"
"""The kind of notice that asks how a hearing went; params `event` and `person`."""


async def ask_of_due_hearings(world: World) -> int:
    """Ask about every hearing that may have ended by now; return about how many."""
    return await ask_of_due(world, lambda tx: tx.hearings, ask_observers)


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
    return await ask_each(tx, event.id, sorted(people - {but}), kind=ASK, now=now)
