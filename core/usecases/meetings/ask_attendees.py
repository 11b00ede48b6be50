"""Ask those who were at a meeting what was said, once it may have ended."""

from core.ports.world import World
from core.usecases.events.ask_afterwards import ask_of_due
from core.usecases.meetings.attended import ask_attendees


async def ask_of_due_meetings(world: World) -> int:
    """Ask about every meeting that may have ended by now; return about how many.

    Coordinators need not say first that it took place: what is said is soon forgotten.
    """
    return await ask_of_due(world, lambda tx: tx.meetings, ask_attendees)
