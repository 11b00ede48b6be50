"""The bells of private chats: what stands there is noted, and what is to go is taken away."""

from functools import partial

from core.ports.chat_room import ChatRoom
from core.ports.world import World
from core.usecases.traces.clear_chat import clear_due_chats
from core.usecases.traces.keep_notes import keep_notes
from core.usecases.traces.sweep_chats import fade_messages, sweep_chats
from scheduler.ticks import NOTHING, Done, Ticks

CHATS = "chats"


def hang_chat_bells(ticks: Ticks, world: World, room: ChatRoom) -> None:
    """Let *ticks* ring for what is left in private chats.

    Args:
        ticks: not started yet.
        world: what the use cases act on.
        room: takes messages out of chats.
    """
    ticks.every(1, "traces", partial(_notes, world))
    ticks.every(2, CHATS, partial(_chats, world, room))


async def _notes(world: World) -> Done:
    await keep_notes(world)
    return NOTHING  # every second something is noted: no line for that


async def _chats(world: World, room: ChatRoom) -> Done:
    await keep_notes(world)
    faded = await fade_messages(world, room)
    cleared = await clear_due_chats(world)
    return {"faded": faded, "cleared": cleared, "swept": await sweep_chats(world, room)}
