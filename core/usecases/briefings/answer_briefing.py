"""Answer the action button of a briefing, or take the answer back; staff see only how many."""

from dataclasses import dataclass

from core.model.briefing import Action
from core.model.identity import BriefingId, PersonId
from core.model.refusals import NotFound, TakenBack
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Answered:
    """What a tap came to.

    Attributes:
        given: False when it took an earlier answer back.
        count: how many answered, this person included.
    """

    action: Action
    given: bool
    count: int


async def answer_briefing(world: World, reader: PersonId, briefing: BriefingId) -> Answered:
    """Write down that somebody answered; the second time, forget it again.

    Raises:
        NotFound: there is none with that id for this reader, or it has no such button (any more).
        TakenBack: it was withdrawn.
    """
    async with world.storage.begin() as tx:
        found = await tx.briefings.get(briefing)
        if found is None or found.action is None or await tx.people.get(reader) is None:
            raise NotFound
        if found.withdrawn_at is not None:
            raise TakenBack
        if not await tx.library.may_read(reader, briefing):
            raise NotFound
        given = not await tx.answers.take_back(briefing, reader)
        if given:
            await tx.answers.give(briefing, reader, at=world.clock.now())
        return Answered(found.action, given, await tx.answers.count(briefing))
