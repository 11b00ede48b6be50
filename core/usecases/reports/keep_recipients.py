"""Who can be sent packets: a list that admins keep, and that reviewers choose from."""

from collections.abc import Sequence

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, RecipientId
from core.model.packet import RECIPIENT_NAME_LIMIT, RECIPIENTS_LIMIT, Recipient
from core.model.refusals import BadRecipientKey, NotFound, TooManyRecipients
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.staff.require_role import require_role


async def list_recipients(world: World, admin: PersonId) -> Sequence[Recipient]:
    """Return the list.

    Raises:
        NotAllowed: *admin* is none.
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        return await view.packet_recipients.all()


async def add_recipient(
    world: World, admin: PersonId, name: str, age_key: str, *, dialogue: Dialogue | None
) -> RecipientId:
    """Put somebody on the list, and end the dialogue.

    Raises:
        NotAllowed: *admin* is none.
        Unusable, TooLong: the name cannot be used.
        BadRecipientKey: that is no public age key.
        TooManyRecipients: the list is full.
        Outdated: the dialogue was carried out or changed meanwhile.
    """
    called = clean(name, limit=RECIPIENT_NAME_LIMIT)
    key = checked_key(world, age_key)
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        await end_confirmed(tx, admin, dialogue)
        if len(await tx.packet_recipients.all()) >= RECIPIENTS_LIMIT:
            raise TooManyRecipients(limit=RECIPIENTS_LIMIT)
        number = await tx.packet_recipients.add(called, key, at=now)
        await tx.audit.write(AuditLine(now, admin, "recipient_added", f"recipient:{number}"))
        return number


async def remove_recipient(world: World, admin: PersonId, number: RecipientId) -> None:
    """Take somebody off the list; what was agreed to for them is worth nothing any more.

    Raises:
        NotAllowed: *admin* is none.
        NotFound: they are not on it.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        if not await tx.packet_recipients.remove(number):
            raise NotFound
        await tx.audit.write(AuditLine(now, admin, "recipient_removed", f"recipient:{number}"))


def checked_key(world: World, typed: str) -> str:
    """Return a public age key as it was typed, without blanks around it.

    Raises:
        BadRecipientKey: it is none; a secret one least of all.
    """
    key = typed.strip().lower()
    if not world.envelopes.is_recipient(key):
        raise BadRecipientKey
    return key
