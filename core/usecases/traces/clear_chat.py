"""Clear somebody's chat with the bot, at once or a little later, as far as Telegram allows."""

from dataclasses import dataclass

from core.model.identity import PersonId
from core.ports.chat_room import ChatRoom
from core.ports.world import World
from core.usecases.traces.keep_notes import keep_notes
from core.usecases.traces.sweep_chats import Swept, sweep_chat


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of a chat.

    Attributes:
        deleted: messages of both sides that are gone.
        emptied: older ones of the bot's that say nothing any more.
        left: older ones of the person's, which they alone can delete.
        waiting: what is still being removed.
    """

    deleted: int
    emptied: int
    left: int
    waiting: int


async def clear_chat(world: World, person: PersonId, room: ChatRoom) -> Cleared:
    """Remove what stands in a person's chat; what cannot be removed at once is soon."""
    await mark_chat(world, person)
    swept = Swept()
    while (more := await sweep_chat(world, person, room)).deleted:
        swept += more
    swept += more
    async with world.storage.read() as view:
        waiting = await view.traces.count(person)
    return Cleared(swept.deleted, swept.emptied, swept.left, waiting)


async def mark_chat(world: World, person: PersonId) -> None:
    """Mark what stands in a person's chat as to be removed, copies of broadcasts among it."""
    await keep_notes(world)
    await _let_go_of_alarms(world, person)
    async with world.storage.begin() as tx:
        await tx.traces.forget_clearing(person)
        await tx.traces.add_copies(person)
        await tx.traces.mark_unwanted(person)


async def _let_go_of_alarms(world: World, person: PersonId) -> None:
    """Keep no message of an alarm true any more: emptied because it is old, it would tell again.

    Case by case: what is written together is known to belong together.
    """
    async with world.storage.read() as view:
        reports = await view.reports.of_reporter(person)
        dangers = [await view.dangers.get(report.id) for report in reports]
    for danger in dangers:
        if danger is not None and danger.screen is not None:
            async with world.storage.apart().begin() as tx:
                await tx.dangers.watch(danger.report, None, danger.shown)


async def clear_due_chats(world: World) -> int:
    """Begin to clear the chats whose time has come; return how many."""
    async with world.storage.read() as view:
        people = await view.traces.to_clear(world.clock.now())
    for person in people:
        await mark_chat(world, person)
    return len(people)


async def clear_later(world: World, person: PersonId) -> None:
    """Have a person's chat cleared a little later; asked once more, it counts from then."""
    due_at = world.clock.now() + world.rules.fading.clearing
    async with world.storage.begin() as tx:
        await tx.traces.clear_later(person, due_at=due_at)
