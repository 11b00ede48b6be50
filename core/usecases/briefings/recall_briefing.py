"""Recall a briefing: nobody gets it any more, and what was sent is taken back."""

from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.refusals import NotFound
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, look_at
from core.usecases.digests.refresh_digests import refresh_digests
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Recalled:
    """What recalling came to.

    Attributes:
        taking_back: how the taking back of copies stands; None when there is nothing to take back.
        now: False when it had been recalled before.
    """

    taking_back: Look | None
    now: bool


async def recall_briefing(
    world: World, editor: PersonId, broadcast: BroadcastId, *, watched_in: int | None = None
) -> Recalled:
    """Withdraw what a broadcast sent: hide it, cancel what waits, and take copies back.

    Immediate, without a second person: what is wrong should be gone. A repeat changes nothing.

    Args:
        world: asked for storage and time.
        editor: who does it.
        broadcast: of the briefing itself, not of a correction.
        watched_in: the message in which the editor will see what becomes of it.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is no such broadcast of a briefing or alert.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        original = await look_at(tx, broadcast, now=now)
        if original.broadcast.subject is not BroadcastSubject.BRIEFING:
            raise NotFound
        briefing = BriefingId(original.broadcast.subject_id)
        withdrawn = await tx.briefings.withdraw(briefing, at=now)
        if withdrawn:
            await tx.audit.write(
                AuditLine(now, editor, "briefing_recalled", f"briefing:{briefing}")
            )
            await tx.outbox.cancel_broadcast(broadcast)
            await refresh_digests(tx, briefing, at=now)
        if not original.progress.total:
            return Recalled(None, withdrawn)
        taking_back = await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.RECALL,
                broadcast,
                lane=original.broadcast.lane,
                urgent=True,
                at=now,
            )
        )
        if watched_in is not None:
            await tx.outbox.watch(taking_back, editor, watched_in)
        return Recalled(await look_at(tx, taking_back, now=now), withdrawn)
