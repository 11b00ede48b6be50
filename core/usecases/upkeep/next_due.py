"""When something is due next, for a clock that walks there."""

from datetime import datetime

from core.ports.world import World
from core.usecases.hearings.send_week import next_week


async def next_due(world: World, after: datetime, until: datetime) -> datetime | None:
    """Return the earliest due moment of whatever happens by the clock in (after, until]."""
    async with world.storage.read() as view:
        moments = (
            await view.reminders.next_due(after=after, until=until),
            await view.outbox.next_due(after=after, until=until),
            await view.digests.next_due(after=after, until=until),
            await view.templates.next_due(after=after, until=until),
            await view.hearings.next_over(after=after, until=until),
            await view.meetings.next_over(after=after, until=until),
            await view.traces.next_due(after=after, until=until),
            await view.dangers.next_due(after=after, until=until),
            await view.reviews.next_promise(after=after, until=until),
            await view.overdue.next_due(after=after, until=until),
            next_week(after, until),
        )
    return min((moment for moment in moments if moment is not None), default=None)
