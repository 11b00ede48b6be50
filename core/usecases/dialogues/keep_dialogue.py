"""Begin, go on with, set aside and end a dialogue that has no other effect yet."""

from dataclasses import replace

from core.model.dialogue import Dialogue, Json
from core.model.identity import PersonId
from core.ports.world import World

TOKEN_LENGTH = 6


async def begin_dialogue(
    world: World, person: PersonId, name: str, step: str, **state: Json
) -> Dialogue:
    """Write down a new dialogue, over an older one of that name, and make it the current one."""
    dialogue = new_dialogue(world, name, step, **state)
    async with world.storage.begin() as tx:
        await tx.dialogues.save(person, dialogue)
    return dialogue


def new_dialogue(world: World, name: str, step: str, **state: Json) -> Dialogue:
    """Return a dialogue that is not written down yet."""
    token = world.vault.code(TOKEN_LENGTH)
    return Dialogue(name, token, step, state, updated_at=world.clock.now())


async def find_dialogue(world: World, person: PersonId, name: str) -> Dialogue | None:
    """Return a person's unfinished dialogue of that name."""
    async with world.storage.read() as view:
        return await view.dialogues.get(person, name)


async def keep_dialogue(world: World, person: PersonId, dialogue: Dialogue) -> Dialogue:
    """Write down where a dialogue stands and make it the current one."""
    touched = replace(dialogue, updated_at=world.clock.now())
    async with world.storage.begin() as tx:
        await tx.dialogues.save(person, touched)
    return touched


async def remember_screen(
    world: World, person: PersonId, dialogue: Dialogue, message_id: int
) -> None:
    """Write down which message shows a dialogue, unless the dialogue has gone on or ended."""
    async with world.storage.begin() as tx:
        kept = await tx.dialogues.get(person, dialogue.name)
        if kept is not None and kept.token == dialogue.token:
            await tx.dialogues.save(person, replace(kept, screen=message_id))


async def end_dialogue(world: World, person: PersonId, name: str) -> None:
    """End a dialogue and drop what was said in it."""
    async with world.storage.begin() as tx:
        await tx.dialogues.delete(person, name)
