"""How long before every event a member wants to be reminded, on top of what events have."""

from datetime import timedelta

from core.model.identity import PersonId
from core.model.refusals import NotFound, Outdated
from core.model.reminder import PERSONAL_DISTANCES
from core.ports.world import World


async def own_distances(world: World, person: PersonId) -> frozenset[timedelta]:
    """Return the distances that a person asked for."""
    async with world.storage.read() as view:
        return await view.reminders.distances_of(person)


async def keep_distance(
    world: World, person: PersonId, distance: timedelta, *, wanted: bool
) -> frozenset[timedelta]:
    """Remind the person at a distance too, or no more; a repeat changes nothing. Return all.

    Raises:
        Outdated: nobody can ask for that distance.
        NotFound: the person is not known (any more).
    """
    if distance not in PERSONAL_DISTANCES:
        raise Outdated
    async with world.storage.begin() as tx:
        if await tx.people.get(person) is None:
            raise NotFound
        await tx.reminders.set_distance(person, distance, wanted=wanted, at=world.clock.now())
        return await tx.reminders.distances_of(person)
