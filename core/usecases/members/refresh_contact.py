"""Keep name and handle as the person shows them on Telegram now."""

from core.model.identity import PersonId
from core.model.person import Contact
from core.ports.world import World


async def refresh_contact(world: World, person: PersonId, contact: Contact) -> bool:
    """Write down the contact if it changed; say whether it did."""
    async with world.storage.read() as view:
        known = await view.people.contact(person)
    if known is None or known == contact:
        return False
    async with world.storage.begin() as tx:
        await tx.people.set_contact(person, contact)
    return True
