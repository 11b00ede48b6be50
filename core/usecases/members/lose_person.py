"""Somebody blocked the bot: leave them alone until they write again."""

from core.ports.world import World


async def lose_person(world: World, telegram_id: int) -> None:
    """Mark the person with that Telegram id unreachable; somebody unknown stays unknown."""
    async with world.storage.begin() as tx:
        person = await tx.people.find(telegram_id)
        if person is not None:
            await tx.people.mark_unreachable(person.id)
