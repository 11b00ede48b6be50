"""Ask those who were at a meeting what was said, once it may have ended."""

from datetime import timedelta

from core.ports.world import World
from core.usecases.meetings.attended import ask_attendees

STILL_OF_USE = timedelta(days=7)
"""After an outage nobody is asked about a meeting that ended longer ago."""


async def ask_of_due_meetings(world: World) -> int:
    """Ask about every meeting that may have ended by now; return about how many.

    Coordinators need not say first that it took place: what is said is soon forgotten.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.meetings.unasked(over_after=now - STILL_OF_USE, over_by=now):
            return 0
    asked = 0
    async with world.storage.begin() as tx:
        for number in await tx.meetings.unasked(over_after=now - STILL_OF_USE, over_by=now):
            event = await tx.events.get(number)
            if event is not None:
                await ask_attendees(tx, event, now)
                asked += 1
    return asked
