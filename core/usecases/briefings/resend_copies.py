"""Send once more to those of whom nobody knows whether they got it, or where it failed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.model.audit import AuditLine
from core.model.briefing import Briefing
from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.identity import BroadcastId, PersonId
from core.model.refusals import BriefingWithdrawn, Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, briefing_of, look_at
from core.usecases.staff.require_role import require_role


class Again(StrEnum):
    """Who gets it once more."""

    IN_DOUBT = "doubt"  # some of them get it twice
    FAILED = "failed"  # Telegram refused it, or it was given up


_STATES: Mapping[Again, tuple[DeliveryState, ...]] = {
    Again.IN_DOUBT: (DeliveryState.IN_DOUBT,),
    Again.FAILED: (DeliveryState.FAILED, DeliveryState.REJECTED),
}


@dataclass(frozen=True, slots=True)
class Resent:
    """What it came to.

    Attributes:
        look: the broadcast right after it.
        count: how many copies wait again; 0 when there were none (any more).
    """

    look: Look
    count: int


async def resend_copies(
    world: World, editor: PersonId, broadcast: BroadcastId, again: Again
) -> Resent:
    """Let copies that came to such an end wait again, with fresh attempts.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
        Outdated: the broadcast was cancelled, or is a correction and there is a newer one.
        BriefingWithdrawn: nobody is to get it any more.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        look = await look_at(tx, broadcast, now=now)
        briefing = await briefing_of(tx, look.broadcast)
        if look.broadcast.state is BroadcastState.CANCELLED or _is_overtaken(look, briefing):
            raise Outdated
        is_gone = briefing is None or briefing.withdrawn_at is not None
        if is_gone and look.broadcast.subject is not BroadcastSubject.RECALL:
            raise BriefingWithdrawn
        count = more = await tx.outbox.resend(broadcast, states=_STATES[again])
        if count:
            line = AuditLine(now, editor, f"copies_resent_{again}", f"broadcast:{broadcast}")
            await tx.audit.write(line)
    while more:  # in chunks, so that no transaction holds others up for long
        async with world.storage.begin() as tx:
            more = await tx.outbox.resend(broadcast, states=_STATES[again])
            count += more
    async with world.storage.read() as view:
        return Resent(await look_at(view, broadcast, now=now), count)


def _is_overtaken(look: Look, briefing: Briefing | None) -> bool:
    """Say whether it would put an older text back over a newer one."""
    if look.broadcast.subject is not BroadcastSubject.CORRECTION or briefing is None:
        return False
    return look.broadcast.revision < briefing.revision
