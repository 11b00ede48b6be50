"""Stop a broadcast: what has not left yet will not."""

from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, look_at
from core.usecases.staff.require_role import require_role

_OPEN = (
    BroadcastState.SCHEDULED,
    BroadcastState.FANNING,
    BroadcastState.SENDING,
    BroadcastState.PAUSED,
)


@dataclass(frozen=True, slots=True)
class Stopped:
    """What a stop came to.

    Attributes:
        look: the broadcast right after it.
        in_time: False when it was over or stopped already.
    """

    look: Look
    in_time: bool


async def stop_broadcast(world: World, editor: PersonId, broadcast: BroadcastId) -> Stopped:
    """Cancel what was not sent; a repeat changes nothing.

    What was to begin later is withdrawn: it never was published. A recall can be held, but not
    stopped: what is withdrawn must not stay on phones.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
        Outdated: it is a recall.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        look = await look_at(tx, broadcast, now=now)
        if look.broadcast.subject is BroadcastSubject.RECALL:
            raise Outdated
        if look.broadcast.state not in _OPEN:
            return Stopped(look, in_time=False)
        await tx.outbox.cancel_broadcast(broadcast)
        if look.broadcast.state is BroadcastState.SCHEDULED:
            # Nobody was sent it, so the library must not have it either.
            await tx.briefings.withdraw(BriefingId(look.broadcast.subject_id), at=now)
        line = AuditLine(now, editor, "broadcast_stopped", f"broadcast:{broadcast}")
        await tx.audit.write(line)
        return Stopped(await look_at(tx, broadcast, now=now), in_time=True)
