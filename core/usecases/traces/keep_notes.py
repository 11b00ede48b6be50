"""Write down which messages stand in private chats: what was noted since the last time."""

from collections.abc import Sequence
from contextlib import suppress

from core.model.trace import Note
from core.ports.storage import StorageUnavailable
from core.ports.world import World

WRITTEN_AT_ONCE = 2_000
"""Some 50 ms: after an hour without a disk there can be very many, and others wait to write."""


async def keep_notes(world: World) -> int:
    """Write down what was noted; return how many messages. What cannot be written stays noted.

    Raises:
        StorageUnavailable: some were not written.
    """
    notes = world.notes.take()
    for start in range(0, len(notes), WRITTEN_AT_ONCE):
        try:
            await _write(world, notes[start : start + WRITTEN_AT_ONCE])
        except StorageUnavailable:
            world.notes.give_back(notes[start:])
            raise
    return len(notes)


async def keep_last_notes(world: World) -> None:
    """Write down what was noted before the program ends; where nothing can be, nothing is."""
    with suppress(StorageUnavailable):
        await keep_notes(world)


async def _write(world: World, notes: Sequence[Note]) -> None:
    fading = {(note.person, note.message_id): note.fades_at for note in notes if note.fades_at}
    async with world.storage.begin() as tx:
        await tx.traces.add([note for note in notes if note.is_new])
        for (person, message), due_at in fading.items():
            await tx.traces.fade(person, message, due_at=due_at)
