"""Approve what a colleague wrote, or return it with a remark; never what is one's own."""

from dataclasses import replace

from core.model.audit import AuditLine
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId, PersonId
from core.model.refusals import JoinedSince, NotSubmitted, OwnDraft
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.approvers import hands_in, joined_since, tell
from core.usecases.briefings.publish_draft import Published, Release, publish
from core.usecases.briefings.submit_draft import hold_to_send, refuse_unsendable
from core.usecases.staff.require_role import require_role

REMARK_LIMIT = 500


async def approve_draft(
    world: World, approver: PersonId, draft_id: DraftId, *, seen: int, watched_in: int | None = None
) -> Published:
    """Publish a draft that waits for approval; its authors and who asked are told.

    Args:
        world: asked for storage and time.
        approver: an editor who has no hand in it.
        draft_id: which.
        seen: the revision that they approve.
        watched_in: the message in which they will see the progress.

    Raises:
        NotAllowed: *approver* is no editor (any more).
        NotFound, DraftOver: there is none, or it was thrown away.
        AlreadyDone: somebody approved it before, perhaps they.
        DraftChanged: it was changed since revision *seen*.
        OwnDraft: they wrote in it or asked for the approval.
        JoinedSince: they joined after one of its authors was forgotten.
        NotSubmitted: nobody asks for it (any more).
        Refusal: it cannot go out any more, see `refuse_unsendable`.
    """
    async with world.storage.begin() as tx:
        kept = await _hold_submitted(tx, approver, draft_id, seen=seen)
        await refuse_unsendable(tx, world, kept.draft)
        author = kept.submitted_by or kept.changed_by
        release = Release(author, approved_by=approver, watched_in=watched_in)
        published = await publish(tx, world, kept, release)
        await tell(tx, world, hands_in(kept), kept, "draft_approved", briefing=published.briefing)
        return published


async def return_draft(
    world: World, approver: PersonId, draft_id: DraftId, *, seen: int, remark: str
) -> KeptDraft:
    """Return the draft, being written again; its authors and who asked are told why.

    Raises:
        NotAllowed, NotFound, DraftOver, AlreadyDone, DraftChanged, OwnDraft, JoinedSince,
            NotSubmitted: as for `approve_draft`.
        Unusable: the remark has nothing readable.
        TooLong: it is over REMARK_LIMIT.
    """
    now = world.clock.now()
    said = clean(remark, limit=REMARK_LIMIT)
    async with world.storage.begin() as tx:
        kept = await _hold_submitted(tx, approver, draft_id, seen=seen)
        await tell(tx, world, hands_in(kept), kept, "draft_returned", remark=said)
        writing = replace(kept, state=DraftState.WRITING, submitted_by=None)
        await tx.drafts.save(writing)
        await tx.audit.write(AuditLine(now, approver, "draft_returned", f"draft:{draft_id}"))
        return writing


async def _hold_submitted(
    tx: Transaction, approver: PersonId, draft_id: DraftId, *, seen: int
) -> KeptDraft:
    person = await require_role(tx, approver, Role.EDITOR)
    kept = await hold_to_send(tx, draft_id, seen=seen)
    if approver in hands_in(kept):
        raise OwnDraft
    if joined_since(kept, person):
        raise JoinedSince
    if kept.state is not DraftState.SUBMITTED:
        raise NotSubmitted
    return kept
