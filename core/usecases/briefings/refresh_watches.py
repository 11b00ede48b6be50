"""Bring every watched progress message up to date; called every few seconds."""

from dataclasses import dataclass, field

from core.model.broadcast import BroadcastState, Progress
from core.model.identity import BroadcastId, PersonId
from core.model.refusals import NotFound
from core.ports.board import ProgressBoard, Showing
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, look_at

Watch = tuple[BroadcastId, PersonId, int]
"""A broadcast, who watches it, and the id of the message in which they do."""

Shown = tuple[BroadcastState, Progress]
"""All that a progress message says of a broadcast; where its fan-out stands is not shown."""


@dataclass(slots=True)
class SeenWatches:
    """What each watched message shows, as far as this process knows; lost with it, to no harm.

    Attributes:
        shown: None for a message met in the last round, which may have been edited just then.
    """

    shown: dict[Watch, Shown | None] = field(default_factory=dict)


async def refresh_watches(world: World, board: ProgressBoard, seen: SeenWatches) -> int:
    """Show what has changed since the last round; return how many messages were brought up to date.

    A message met for the first time waits one round, so that it is not edited twice at once.
    After its last edit, or when it is gone, a message is watched no more.
    """
    looks = await _looks(world)
    seen.shown = {watch: seen.shown[watch] for watch in looks if watch in seen.shown}
    shown = 0
    ended: list[Watch] = []
    for watch, look in looks.items():
        if look is None:
            ended.append(watch)
        elif watch not in seen.shown:
            seen.shown[watch] = None
        elif (now := (look.broadcast.state, look.progress)) != seen.shown[watch] or look.over:
            _, person, message_id = watch
            showing = await board.show(person, message_id, look.broadcast, look.progress)
            if showing is Showing.SHOWN:
                seen.shown[watch] = now
                shown += 1
            if showing is Showing.GONE or (showing is Showing.SHOWN and look.over):
                ended.append(watch)
    await _unwatch(world, ended)
    return shown


async def _looks(world: World) -> dict[Watch, Look | None]:
    """Return every watch with how its broadcast stands; None when that is gone."""
    async with world.storage.read() as view:
        watches = await view.outbox.watches()
        looks: dict[BroadcastId, Look | None] = {}
        for broadcast, _, _ in watches:
            if broadcast not in looks:
                try:
                    looks[broadcast] = await look_at(view, broadcast, now=world.clock.now())
                except NotFound:
                    looks[broadcast] = None
    return {watch: looks[watch[0]] for watch in watches}


async def _unwatch(world: World, ended: list[Watch]) -> None:
    if not ended:
        return
    async with world.storage.begin() as tx:
        for broadcast, person, _ in ended:
            await tx.outbox.unwatch(broadcast, person)
