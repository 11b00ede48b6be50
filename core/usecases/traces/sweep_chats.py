"""Take out of chats what is to go: what is unwanted, and what a tap opened some time ago."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.identity import PersonId
from core.model.trace import Trace
from core.ports.chat_room import DELETED_AT_ONCE, ChatRoom, Removal
from core.ports.world import World

EMPTIED_AT_ONCE = 5
"""Edits count against the pace of a chat: one in a second."""
_CHATS_AT_ONCE = 20
_FADING_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Swept:
    """How many messages were deleted, emptied, and left because only their writer can delete."""

    deleted: int = 0
    emptied: int = 0
    left: int = 0

    def __add__(self, other: "Swept") -> "Swept":
        return Swept(
            self.deleted + other.deleted, self.emptied + other.emptied, self.left + other.left
        )


async def sweep_chat(world: World, person: PersonId, room: ChatRoom) -> Swept:
    """Remove some of what is unwanted in a person's chat; ask again until it is nothing."""
    now = world.clock.now()
    async with world.storage.read() as view:
        found = await view.traces.unwanted(person, limit=10 * DELETED_AT_ONCE)
    young = [trace for trace in found if trace.is_deletable(now)][:DELETED_AT_ONCE]
    old = [trace for trace in found if not trace.is_deletable(now)]
    theirs = [trace for trace in old if not trace.ours]
    gone: list[Trace] = []
    if young:
        match await room.delete(person, [trace.message_id for trace in young]):
            case Removal.DONE | Removal.GONE:
                gone = young
            case Removal.REFUSED:  # one of them is older than we know
                old = [*[trace for trace in young if trace.ours], *old]
                theirs += [trace for trace in young if not trace.ours]
            case Removal.LATER:
                pass
    emptied = await _empty(person, [trace for trace in old if trace.ours], room)
    over = [*gone, *emptied, *theirs]
    if over:
        async with world.storage.begin() as tx:
            await tx.traces.drop([trace.id for trace in over])
    return Swept(len(gone), len(emptied), len(theirs))


async def sweep_chats(world: World, room: ChatRoom) -> int:
    """Go on with every chat in which something is unwanted; return how many messages went."""
    async with world.storage.read() as view:
        people = await view.traces.to_sweep(limit=_CHATS_AT_ONCE)
    swept = Swept()
    for person in people:
        swept += await sweep_chat(world, person, room)
    return swept.deleted + swept.emptied


async def fade_messages(world: World, room: ChatRoom) -> int:
    """Take away what a tap opened some time ago; return how many messages went."""
    async with world.storage.read() as view:
        due = await view.traces.faded(world.clock.now(), limit=_FADING_AT_ONCE)
    by_person: dict[PersonId, list[int]] = {}
    for person, message in due:
        by_person.setdefault(person, []).append(message)
    gone = 0
    for person, messages in by_person.items():
        gone += await take_away(world, person, messages, room)
    return gone


async def take_away(world: World, person: PersonId, messages: Sequence[int], room: ChatRoom) -> int:
    """Take messages out of a person's chat, emptied where Telegram does not let them be deleted.

    Returns how many are gone; the others are tried again.
    """
    removal = await room.delete(person, messages)
    over = list(messages)
    if removal is Removal.REFUSED:
        over = [one for one in messages if await room.empty(person, one) is not Removal.LATER]
    elif removal is Removal.LATER:
        return 0
    async with world.storage.begin() as tx:
        for message in over:
            await tx.traces.forget_fading(person, message)
    return len(over)


async def _empty(person: PersonId, old: list[Trace], room: ChatRoom) -> list[Trace]:
    emptied = []
    for trace in old[:EMPTIED_AT_ONCE]:
        if await room.empty(person, trace.message_id) is Removal.LATER:
            break
        emptied.append(trace)  # a message that cannot be edited will not be later either
    return emptied
