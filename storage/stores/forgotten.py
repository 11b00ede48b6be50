"""The copies of somebody who is forgotten: nothing may say any more what they were sent.

Nor what rounds of reminders reminded them of.
"""

from collections import Counter

import sqlalchemy as sa

from core.model.delivery import DeliveryState
from core.model.identity import PersonId
from storage.among import among
from storage.outbox_tables import broadcasts, copies
from storage.reminder_tables import reminder_rounds, round_parts
from storage.session import Session
from storage.stores.counts import count

_OPEN = (DeliveryState.WAITING, DeliveryState.CLAIMED)


async def forget_copies(session: Session, person: PersonId) -> None:
    """Delete a person's copies; a sending that waited for nobody else is done.

    The caller holds the outbox's lock. Looked up broadcast by broadcast, for copies have no index
    by person. What they were sent stays in the counts.
    """
    every = [row.id for row in await session.rows(sa.select(broadcasts.c.id))]
    theirs = sa.and_(among(copies.c.broadcast_id, "every"), copies.c.person_id == person)
    rows = await session.rows(
        sa.select(copies.c.broadcast_id, copies.c.state).where(theirs), {"every": every}
    )
    await session.run(copies.delete().where(theirs), {"every": every})
    for broadcast in Counter(row.broadcast_id for row in rows if row.state in _OPEN):
        await count(session, broadcast, {"total": -1}, at=None)


async def forget_parts(session: Session, person: PersonId) -> None:
    """Delete what rounds reminded a person of, looked up round by round, as with copies."""
    every = [row.id for row in await session.rows(sa.select(reminder_rounds.c.id))]
    theirs = sa.and_(among(round_parts.c.round_id, "every"), round_parts.c.person_id == person)
    await session.run(round_parts.delete().where(theirs), {"every": every})
