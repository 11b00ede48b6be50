"""Look at a broadcast's progress, and remember the message in which somebody watches it."""

from dataclasses import dataclass
from datetime import datetime

from core.model.briefing import Briefing
from core.model.broadcast import FOLLOW_UPS, Broadcast, BroadcastState, BroadcastSubject, Progress
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.refusals import NotFound
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role

_OF_EDITORS = frozenset({BroadcastSubject.BRIEFING}) | FOLLOW_UPS
_ENDS = (BroadcastState.DONE, BroadcastState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Look:
    """A broadcast as it stands at one moment."""

    broadcast: Broadcast
    progress: Progress

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it: also what was on its way has an end."""
        return self.broadcast.state in _ENDS and not self.progress.waiting


async def look_at(tx: Transaction, broadcast: BroadcastId, *, now: datetime) -> Look:
    """Return how an editor's broadcast stands, inside a transaction whose caller checked the role.

    Raises:
        NotFound: there is none, or it is neither a briefing or alert nor its correction or recall.
    """
    found = await tx.outbox.get_broadcast(broadcast)
    if found is None or found.subject not in _OF_EDITORS:
        raise NotFound
    if found.subject in FOLLOW_UPS:  # digests are brought up to date as well, by nobody's wish
        original = await tx.outbox.get_broadcast(BroadcastId(found.subject_id))
        if original is None or original.subject is not BroadcastSubject.BRIEFING:
            raise NotFound
    return Look(found, await tx.outbox.progress(broadcast, now=now))


async def briefing_of(tx: Transaction, broadcast: Broadcast) -> Briefing | None:
    """Return the briefing that an editor's broadcast sends, corrects or recalls."""
    original: Broadcast | None = broadcast
    if broadcast.subject in FOLLOW_UPS:
        original = await tx.outbox.get_broadcast(BroadcastId(broadcast.subject_id))
    if original is None or original.subject is not BroadcastSubject.BRIEFING:
        return None
    return await tx.briefings.get(BriefingId(original.subject_id))


async def look_at_broadcast(world: World, editor: PersonId, broadcast: BroadcastId) -> Look:
    """Return how a broadcast stands.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        return await look_at(view, broadcast, now=world.clock.now())


async def watch_broadcast(
    world: World, editor: PersonId, broadcast: BroadcastId, message_id: int
) -> None:
    """Remember that *editor* watches a broadcast in that message, in place of an earlier one."""
    async with world.storage.begin() as tx:
        await tx.outbox.watch(broadcast, editor, message_id)


async def broadcast_watched_in(
    world: World, editor: PersonId, message_id: int
) -> BroadcastId | None:
    """Return the broadcast that *editor* watches in that message, if there is one."""
    async with world.storage.read() as view:
        watches = await view.outbox.watches()
    wanted = (editor, message_id)
    return next((each[0] for each in watches if (each[1], each[2]) == wanted), None)


async def stop_watching(world: World, editor: PersonId, message_id: int) -> None:
    """Forget that *editor* watches something in that message: it shows something else now."""
    watched = await broadcast_watched_in(world, editor, message_id)
    if watched is not None:
        async with world.storage.begin() as tx:
            await tx.outbox.unwatch(watched, editor)
