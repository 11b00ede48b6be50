"""Send a draft to oneself, exactly as readers would get it."""

from dataclasses import replace
from datetime import timedelta

from core.model.delivery import Doubt, Lane, Notice
from core.model.draft_check import refuse_unfit
from core.model.identity import DraftId, PersonId
from core.model.refusals import CopyOnItsWay, DraftIncomplete, Param
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.held_draft import hold_unfinished
from core.usecases.staff.require_role import require_role

PAUSE = timedelta(seconds=15)
"""Between two tests of a draft: every language is a message, and a chat takes one a second."""


async def try_draft(world: World, editor: PersonId, draft_id: DraftId) -> int:
    """Promise *editor* a copy in each language that is written; return how many these are.

    Each is a notice `draft_test` with `draft`, `revision` and `language`, marked as a test.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound, DraftOver: there is none, or it was sent or thrown away.
        CopyOnItsWay: one was sent a moment ago.
        DraftIncomplete: no version is whole.
        Refusal: Telegram would not take it, see `refuse_unfit`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        kept = await hold_unfinished(tx, draft_id)
        if kept.tested_at is not None and now < kept.tested_at + PAUSE:
            raise CopyOnItsWay
        if not kept.draft.versions:
            raise DraftIncomplete
        refuse_unfit(kept.draft)
        for language in kept.draft.versions:
            params: dict[str, Param] = {
                "draft": kept.id,
                "revision": kept.revision,
                "language": str(language),
            }
            await tx.outbox.put(
                editor,
                Notice("draft_test", params),
                lane=Lane.ANSWER,
                doubt=Doubt.LEAVE,
                due_at=now,
            )
        await tx.drafts.save(replace(kept, tested_at=now))
        return len(kept.draft.versions)
