"""Write down which messages stand in private chats: what was noted since the last time."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from core.model.trace import Note
from core.ports.storage import StorageUnavailable, Transaction
from core.ports.world import World

WRITTEN_AT_ONCE = 2_000
"""Some 50 ms: after an hour without a disk there can be very many, and others wait to write."""


async def keep_notes(world: World) -> int:
    """Write down what was noted; return how many messages. What cannot be written stays noted.

    Once this returns, all that was noted before it is there to be found: who else is writing at
    the moment is waited for. It ends no update, even if it is asked for in the middle of one.

    Raises:
        StorageUnavailable: some were not written.
    """
    written = 0
    for _ in range(-(-len(world.notes) // WRITTEN_AT_ONCE)):
        written += await _write_some(world)
    if world.notes.under_way:
        async with world.storage.apart().begin() as tx:  # in line behind who writes
            await tx.traces.stand_alone()
    return written


async def keep_last_notes(world: World) -> None:
    """Write down what was noted before the program ends; where nothing can be, nothing is."""
    with suppress(StorageUnavailable):
        await keep_notes(world)


async def _goes_at(tx: Transaction, note: Note) -> datetime:
    """Return when a message is to go: at once if it was on its way as its reader was barred."""
    if note.case is not None and await tx.bars.stands(note.case, note.person):
        return note.at.replace(minute=0, second=0, microsecond=0)
    return note.fades_at or note.at


async def _write_some(world: World) -> int:
    notes: Sequence[Note] = ()
    try:
        async with world.storage.apart().begin() as tx:
            await tx.traces.stand_alone()
            notes = world.notes.take(WRITTEN_AT_ONCE)
            fading = {(one.person, one.message_id): one for one in notes if one.fades_at}
            await tx.traces.add([note for note in notes if note.is_new])
            for one in fading.values():
                due_at = await _goes_at(tx, one)
                await tx.traces.fade(one.person, one.message_id, due_at=due_at, case=one.case)
    except BaseException:  # also when the program ends in the middle of it
        world.notes.give_back(notes)
        raise
    world.notes.written(notes)
    return len(notes)
