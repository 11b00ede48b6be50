"""Hold a broadcast, and let it go on: nothing is lost, and nobody gets it twice."""

from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.identity import BroadcastId, PersonId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, look_at
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Held:
    """What holding a broadcast, or letting it go on, came to.

    Attributes:
        look: the broadcast right after it.
        changed: False when it was so already, or is over.
    """

    look: Look
    changed: bool


async def pause_broadcast(world: World, editor: PersonId, broadcast: BroadcastId) -> Held:
    """Hold what has not left yet; a repeat changes nothing.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    return await _hold(world, editor, broadcast, held=True)


async def go_on_broadcast(world: World, editor: PersonId, broadcast: BroadcastId) -> Held:
    """Let a paused broadcast go on where it was; a repeat changes nothing.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    return await _hold(world, editor, broadcast, held=False)


async def _hold(world: World, editor: PersonId, broadcast: BroadcastId, *, held: bool) -> Held:
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        await look_at(tx, broadcast, now=now)
        change = tx.outbox.pause if held else tx.outbox.go_on
        changed = await change(broadcast)
        if changed:
            act = "broadcast_paused" if held else "broadcast_went_on"
            await tx.audit.write(AuditLine(now, editor, act, f"broadcast:{broadcast}"))
        return Held(await look_at(tx, broadcast, now=now), changed)
