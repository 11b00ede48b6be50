"""Ask once how something was that may be over: the one way for meetings and for hearings."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from core.model.delivery import Doubt, Lane, Notice
from core.model.event import Event
from core.model.identity import EventId, PersonId
from core.ports.storage import Transaction
from core.ports.world import World

STILL_OF_USE = timedelta(days=7)
"""After an outage nobody is asked about what ended longer ago."""


class OnceOver(Protocol):
    """What storage knows of events that people are asked about afterwards."""

    async def unasked(self, *, over_after: datetime, over_by: datetime) -> Sequence[EventId]:
        """Return those that may have ended in that span, and that nobody was asked about."""
        ...

    async def mark_asked(self, event: EventId, at: datetime) -> bool:
        """Write down that people were asked; say whether they had not been."""
        ...


async def ask_of_due(
    world: World,
    those: Callable[[Transaction], OnceOver],
    ask: Callable[[Transaction, Event, datetime], Awaitable[int]],
) -> int:
    """Ask about each of those that may have ended by now; return about how many."""
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await those(view).unasked(over_after=now - STILL_OF_USE, over_by=now):
            return 0
    asked = 0
    async with world.storage.begin() as tx:
        for number in await those(tx).unasked(over_after=now - STILL_OF_USE, over_by=now):
            event = await tx.events.get(number)
            if event is not None:
                await ask(tx, event, now)
                asked += 1
    return asked


async def ask_each(
    tx: Transaction, event: EventId, people: Iterable[PersonId], *, kind: str, now: datetime
) -> int:
    """Send a notice of that kind to those of them who want to hear; return how many that are."""
    asked = [each for each in people if await wants_to_hear(tx, event, each)]
    for person in asked:
        await tx.outbox.put(
            person,
            Notice(kind, {"event": event, "person": person}),
            lane=Lane.REMINDER,
            doubt=Doubt.REPEAT,
            due_at=now,
            urgent=False,
        )
    return len(asked)


async def wants_to_hear(tx: Transaction, event: EventId, person: PersonId) -> bool:
    """Say whether somebody may still see an event, and be written to unasked about it."""
    known = await tx.people.get(person)
    if known is None or not known.hears_unasked or await tx.event_people.is_muted(event, person):
        return False
    return await tx.event_people.may_see(event, person)
