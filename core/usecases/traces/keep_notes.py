"""Write down which messages stand in private chats: what was noted since the last time."""

from contextlib import suppress

from core.ports.storage import StorageUnavailable
from core.ports.world import World


async def keep_notes(world: World) -> int:
    """Write down what was noted; return how many messages. What cannot be written stays noted.

    Raises:
        StorageUnavailable: nothing was written.
    """
    notes = world.notes.take()
    if not notes:
        return 0
    fading = {(note.person, note.message_id): note.fades_at for note in notes if note.fades_at}
    try:
        async with world.storage.begin() as tx:
            await tx.traces.add([note for note in notes if note.is_new])
            for (person, message), due_at in fading.items():
                await tx.traces.fade(person, message, due_at=due_at)
    except StorageUnavailable:
        world.notes.give_back(notes)
        raise
    return len(notes)


async def keep_last_notes(world: World) -> None:
    """Write down what was noted before the program ends; where nothing can be, nothing is."""
    with suppress(StorageUnavailable):
        await keep_notes(world)
