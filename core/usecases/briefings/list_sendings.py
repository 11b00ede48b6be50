"""What is being sent and was sent, newest first, for every editor; and one of it with its past."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.briefing import Briefing
from core.model.broadcast import Broadcast
from core.model.identity import BroadcastId, PersonId
from core.model.roles import Role
from core.ports.stores.sendings import Reason
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, briefing_of, look_at
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Sending:
    """A sending with what it sends.

    Attributes:
        briefing: as it is now; None when it is gone.
    """

    look: Look
    briefing: Briefing | None


@dataclass(frozen=True, slots=True)
class SendingPage:
    """All about one sending.

    Attributes:
        follow_ups: its corrections and its recall, oldest first.
        answers: how many readers answered its button.
    """

    sending: Sending
    follow_ups: Sequence[Look]
    answers: int


async def list_sendings(
    world: World, editor: PersonId, *, offset: int, limit: int
) -> tuple[Sequence[Sending], int]:
    """Return a page of sendings of briefings and alerts, newest first, and the total.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        found, total = await view.sendings.recent(offset=offset, limit=limit)
        return [
            Sending(
                Look(broadcast, await view.outbox.progress(broadcast.id, now=now)),
                await briefing_of(view, broadcast),
            )
            for broadcast in found
        ], total


async def open_sending(world: World, editor: PersonId, broadcast: BroadcastId) -> SendingPage:
    """Return a sending with its corrections and recall.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        look = await look_at(view, broadcast, now=now)
        briefing = await briefing_of(view, look.broadcast)
        follow_ups = [
            Look(each, await view.outbox.progress(each.id, now=now))
            for each in await view.sendings.follow_ups(broadcast)
        ]
        answers = await view.answers.count(briefing.id) if briefing is not None else 0
        return SendingPage(Sending(look, briefing), follow_ups, answers)


async def list_reasons(
    world: World, editor: PersonId, broadcast: BroadcastId
) -> Sequence[tuple[Broadcast, Sequence[Reason]]]:
    """Return why copies were refused or given up, of a sending and of what followed it.

    Broadcasts of which nothing failed are left out; the most frequent reason comes first; nobody
    is named.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: see `look_at`.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        look = await look_at(view, broadcast, now=world.clock.now())
        all_of_it = (look.broadcast, *await view.sendings.follow_ups(broadcast))
        found = [(each, await view.sendings.reasons(each.id)) for each in all_of_it]
        return [(each, reasons) for each, reasons in found if reasons]
