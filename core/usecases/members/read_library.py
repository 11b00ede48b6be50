"""What a member is shown of one briefing in the library."""

from dataclasses import dataclass

from core.model.briefing import Briefing
from core.model.identity import BriefingId, PersonId
from core.model.refusals import NotFound
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing with what one reader is shown of it.

    Attributes:
        answers: how many answered its action button; 0 when it has none.
    """

    briefing: Briefing
    answers: int


async def open_briefing(world: World, reader: PersonId, briefing: BriefingId) -> Opened:
    """Return one briefing.

    Raises:
        NotFound: there is none with that id for this reader: it was withdrawn, or is closed.
    """
    async with world.storage.read() as view:
        if not await view.library.may_read(reader, briefing):
            raise NotFound
        found = await view.briefings.get(briefing)
        if found is None:
            raise NotFound
        return Opened(found, await view.answers.count(briefing) if found.action else 0)
