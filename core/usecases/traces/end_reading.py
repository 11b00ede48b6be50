"""Take away at once all that a tap opened in somebody's chat: they are done with it."""

from collections.abc import Sequence

from core.model.identity import PersonId
from core.ports.chat_room import DELETED_AT_ONCE, ChatRoom
from core.ports.world import World
from core.usecases.traces.keep_notes import keep_notes
from core.usecases.traces.sweep_chats import take_away


async def opened_in(world: World, person: PersonId) -> Sequence[int]:
    """Return which messages of somebody's chat are to go by themselves."""
    await keep_notes(world)
    async with world.storage.read() as view:
        return await view.traces.fading_of(person)


async def end_reading(world: World, person: PersonId, message: int, room: ChatRoom) -> None:
    """Take away a message and whatever else of that chat is to go by itself."""
    every = sorted({message, *await opened_in(world, person)})
    for start in range(0, len(every), DELETED_AT_ONCE):
        await take_away(world, person, every[start : start + DELETED_AT_ONCE], room)
