"""Leave a draft for later: what is typed no longer belongs to it; its command goes on with it."""

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.ports.world import World


async def leave_draft(world: World, person: PersonId, dialogue: Dialogue) -> None:
    """Write the draft down as it is, and make no dialogue the current one."""
    async with world.storage.begin() as tx:
        await tx.dialogues.save(person, dialogue)
        await tx.dialogues.set_aside(person)
