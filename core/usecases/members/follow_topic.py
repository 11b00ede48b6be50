"""Follow a topic, or stop following it."""

from core.model.identity import PersonId, TopicKey
from core.model.refusals import NotFound
from core.ports.world import World


async def follow_topic(
    world: World, person: PersonId, topic: TopicKey, *, wanted: bool
) -> frozenset[TopicKey]:
    """Make it so, and return all that the person follows now; a repeat changes nothing.

    What waited for a digest on a topic that they stop following is dropped.

    Raises:
        NotFound: the catalogue has no such topic, or the person has not agreed to be stored.
    """
    if world.content.topic(topic) is None:
        raise NotFound
    async with world.storage.begin() as tx:
        known = await tx.people.get(person)
        if known is None or known.consented_at is None:
            raise NotFound
        await tx.people.follow(person, topic, wanted=wanted)
        if not wanted:
            await tx.digests.drop_unfollowed(person)
        return await tx.people.follows(person)


async def followed_topics(world: World, person: PersonId) -> frozenset[TopicKey]:
    """Return what the person follows."""
    async with world.storage.read() as view:
        return await view.people.follows(person)
