"""Tell of what an import changed before it was interrupted and left: nobody may go on with it."""

from datetime import datetime, timedelta

from core.model.identity import PersonId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.import_events import DIALOGUE, numbers_told, tell_changes

LEFT_FOR = timedelta(hours=1)
"""Whoever goes on with an interrupted import does so within that time; then others have waited
long enough."""


async def tell_of_left_imports(world: World) -> int:
    """Tell those concerned of what left imports changed, once; return of how many imports.

    The import can still be gone on with: of the rest it tells at its end.
    """
    async with world.storage.read() as view:
        left = [
            holder.id
            for holder in await view.people.holders(Role.COORDINATOR)
            if await _untold(view, holder.id, world.clock.now())
        ]
    told = 0
    for person in left:
        async with world.storage.begin() as tx:
            told += await _tell(tx, person, world.clock.now())
    return told


async def _untold(tx: Transaction, person: PersonId, now: datetime) -> list[int]:
    """Return the changes of a left import of somebody that nobody was told of."""
    kept = await tx.dialogues.get(person, DIALOGUE)
    if kept is None or kept.updated_at > now - LEFT_FOR:
        return []
    return numbers_told(kept)


async def _tell(tx: Transaction, person: PersonId, now: datetime) -> int:
    changes = await _untold(tx, person, now)
    kept = await tx.dialogues.get(person, DIALOGUE)
    if not changes or kept is None:
        return 0
    await tell_changes(tx, changes, now)
    current = await tx.dialogues.current(person)
    await tx.dialogues.save(person, kept.at(kept.step, told=[]))
    # Saving made it the one that free messages belong to: it stands where it stood.
    if current is None:
        await tx.dialogues.set_aside(person)
    elif current.name != DIALOGUE:
        await tx.dialogues.save(person, current)
    return 1
