"""Leave a report for later: nothing is lost, and free messages no longer go into it."""

from core.model.identity import PersonId
from core.ports.world import World


async def keep_draft(world: World, person: PersonId) -> None:
    """Set the person's dialogues aside; the draft and where it stands are kept."""
    async with world.storage.begin() as tx:
        await tx.dialogues.set_aside(person)
