"""Each Monday morning the week's hearings go out, to who follows what they are about."""

from datetime import datetime, timedelta

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.ports.world import World
from core.usecases.hearings.find_hearings import monday_of, told_at, week_of

_OF_USE = timedelta(days=4)
"""From Friday on a week is not announced any more."""


async def send_week_of_hearings(world: World) -> int:
    """Start the sending of this week's hearings, once, if there are any; return how many are told.

    Late is better than never: after an outage the rest of the week still goes out, until Friday.
    """
    now = world.clock.now()
    monday = monday_of(now)
    late = told_at(monday) + _OF_USE
    if not told_at(monday) <= now < late:
        return 0
    async with world.storage.read() as view:
        if await view.hearings.is_begun(monday):
            return 0
    async with world.storage.begin() as tx:
        week = await week_of(tx, monday, now=now, reader=None)
        number = await tx.hearings.begin_week(monday, week.topics)
        if number is None or not week.events:
            return 0
        await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.HEARINGS,
                number,
                lane=Lane.DIGEST,
                urgent=False,
                at=now,
                expires_at=late,
            )
        )
        return len(week.events)


def next_week(after: datetime, until: datetime) -> datetime | None:
    """Return when the next week's hearings are sent, in (after, until]."""
    monday = monday_of(after)
    for each in (monday, monday + timedelta(days=7)):
        if after < told_at(each) <= until:
            return told_at(each)
    return None
