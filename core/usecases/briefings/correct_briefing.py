"""Begin a correction: a draft with the newest text of what was published."""

from core.model.briefing import Briefing
from core.model.draft import Draft, KeptDraft
from core.model.identity import BriefingId, PersonId
from core.model.language import LANGUAGES
from core.model.refusals import BriefingWithdrawn, NotFound
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role


async def correct_briefing(world: World, editor: PersonId, briefing: BriefingId) -> KeptDraft:
    """Return the correction that is being written, begun now if there is none.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is no such briefing or alert.
        BriefingWithdrawn: nothing is left to correct.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        published = await tx.briefings.get(briefing)
        if published is None:
            raise NotFound
        if published.withdrawn_at is not None:
            raise BriefingWithdrawn
        unfinished = await tx.drafts.hold_correction(briefing)
        if unfinished is not None:
            return unfinished
        return await tx.drafts.add(correction_of(published), author=editor, at=world.clock.now())


def correction_of(published: Briefing) -> Draft:
    """Return a draft that says what the briefing says; its audience is settled."""
    return Draft(
        kind=published.kind,
        languages=tuple(each for each in LANGUAGES if each in published.versions),
        titles={language: v.title for language, v in published.versions.items() if v.title},
        bodies={language: v.rich for language, v in published.versions.items()},
        topics=published.topics,
        audience=published.audience,
        urgent=published.urgent,
        media=published.media,
        links=published.links,
        action=published.action,
        protected=published.protected,
        corrects=published.id,
    )
