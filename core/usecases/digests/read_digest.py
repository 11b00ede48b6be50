"""What a reader finds in one of their digests."""

from collections.abc import Sequence

from core.model.briefing import Briefing
from core.model.identity import BriefingId, PersonId
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.members.read_library import Opened


async def read_digest(
    world: World, reader: PersonId, number: int, *, offset: int, limit: int
) -> tuple[Sequence[Briefing], int]:
    """Return a page of what a round brought to the reader, newest first, and how many there are.

    Nothing is there any more once all of it was withdrawn, or the round is old.
    """
    async with world.storage.read() as view:
        return await view.digests.find(reader, number, offset=offset, limit=limit)


async def open_in_digest(
    world: World, reader: PersonId, number: int, briefing: BriefingId
) -> Opened:
    """Return one of them.

    Raises:
        NotFound: it was not in that digest of theirs, or was withdrawn since.
    """
    async with world.storage.read() as view:
        if not await view.digests.has(reader, number, briefing):
            raise NotFound
        found = await view.briefings.get(briefing)
        if found is None:
            raise NotFound
        return Opened(found, await view.answers.count(briefing) if found.action else 0)
