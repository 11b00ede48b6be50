"""Which group is the staff's: linked and let go by admins, lost when the bot cannot write there."""

from dataclasses import replace

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId
from core.model.roles import Role
from core.model.staff_room import StaffRoom
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role

DIALOGUE = "room"
SUBJECT = "staff_room"


async def find_room(world: World, admin: PersonId) -> StaffRoom | None:
    """Return the group that is linked.

    Raises:
        NotAllowed: the person is no admin (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        return await view.staff_rooms.get()


async def link_room(world: World, admin: PersonId, room: StaffRoom) -> None:
    """Link a group in place of any other, end the dialogue in which it was confirmed, tell admins.

    Raises:
        NotAllowed: the person is no admin (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        await tx.staff_rooms.link(room, world.clock.now())
        await tx.dialogues.delete(admin, DIALOGUE)
        await _write_down(tx, world, "staff_room_linked", admin)
        await tell_admins(tx, world, "linked", but=admin)


async def unlink_room(world: World, admin: PersonId) -> bool:
    """Let the group go; say whether there was one. Nothing waits for it any more.

    Raises:
        NotAllowed: the person is no admin (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        if not await tx.staff_rooms.unlink():
            return False
        await _write_down(tx, world, "staff_room_unlinked", admin)
        await tell_admins(tx, world, "unlinked", but=admin)
        return True


async def lose_room(world: World, chat: int) -> bool:
    """Let a group go in which the bot cannot write any more; say whether it was the staff's."""
    async with world.storage.begin() as tx:
        room = await tx.staff_rooms.get()
        if room is None or room.chat != chat:
            return False
        await tx.staff_rooms.unlink()
        await _write_down(tx, world, "staff_room_lost", None)
        await tell_admins(tx, world, "lost")
        return True


async def move_room(world: World, was: int, becomes: int) -> bool:
    """Follow a group that became a supergroup; say whether it was the staff's."""
    async with world.storage.begin() as tx:
        room = await tx.staff_rooms.get()
        if room is None or room.chat != was:
            return False
        await tx.staff_rooms.change(replace(room, chat=becomes))
        return True


async def tell_admins(
    tx: Transaction, world: World, what: str, *, but: PersonId | None = None
) -> None:
    """Promise admins word of what became of the group: a key of the catalogue."""
    now = world.clock.now()
    for person in await tx.people.holders(Role.ADMIN):
        if person.id != but:
            notice = Notice("room_news", {"what": what})
            lane, doubt = Lane.ALERT, Doubt.REPEAT
            await tx.outbox.put(person.id, notice, lane=lane, doubt=doubt, due_at=now, urgent=False)


async def _write_down(tx: Transaction, world: World, act: str, actor: PersonId | None) -> None:
    await tx.audit.write(AuditLine(world.clock.now(), actor, act, SUBJECT))
