"""How often a person hears of the topics that they follow."""

from collections.abc import Mapping

from core.model.identity import PersonId, TopicKey
from core.model.refusals import NotFound
from core.model.rhythm import Rhythm
from core.ports.world import World


async def rhythms_of(world: World, person: PersonId) -> Mapping[TopicKey, Rhythm]:
    """Return the topics that the person follows, each with its rhythm."""
    async with world.storage.read() as view:
        return await view.rhythms.of(person)


async def set_rhythm(
    world: World, person: PersonId, topic: TopicKey, rhythm: Rhythm
) -> Mapping[TopicKey, Rhythm]:
    """Hear of a topic at that rhythm from now on; return the rhythms of all that is followed.

    What waits for a digest already comes with that digest.

    Raises:
        NotFound: the person does not follow it (any more).
    """
    async with world.storage.begin() as tx:
        if not await tx.rhythms.set(person, topic, rhythm):
            raise NotFound
        return await tx.rhythms.of(person)


async def set_all_rhythms(
    world: World, person: PersonId, rhythm: Rhythm
) -> Mapping[TopicKey, Rhythm]:
    """Hear of every topic that is followed now at that rhythm; return them."""
    async with world.storage.begin() as tx:
        await tx.rhythms.set_all(person, rhythm)
        return await tx.rhythms.of(person)
