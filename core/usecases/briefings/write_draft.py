"""Begin, read, change and throw away a draft; several editors can, and none overwrites another."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.audit import AuditLine
from core.model.briefing import BriefingKind
from core.model.draft import Draft, DraftState, KeptDraft
from core.model.identity import DraftId, PersonId
from core.model.refusals import CorrectionSettled, DraftChanged, NotFound
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.approvers import approvers_of, tell
from core.usecases.briefings.held_draft import hold_draft, hold_unfinished
from core.usecases.staff.require_role import require_role


async def begin_draft(world: World, editor: PersonId, kind: BriefingKind) -> KeptDraft:
    """Return a new draft, meant to come in the editor's language so far.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.begin() as tx:
        person = await require_role(tx, editor, Role.EDITOR)
        urgent = True if kind is BriefingKind.ALERT else None
        draft = Draft(kind, languages=(person.language,), urgent=urgent)
        return await tx.drafts.add(draft, author=editor, at=world.clock.now())


async def list_drafts(world: World, editor: PersonId) -> Sequence[KeptDraft]:
    """Return what is being written or waits for approval, the newest change first.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        return await view.drafts.unfinished()


async def open_draft(world: World, editor: PersonId, draft: DraftId) -> KeptDraft:
    """Return a draft in any state.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is none.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        kept = await view.drafts.get(draft)
    if kept is None:
        raise NotFound
    return kept


async def save_draft(
    world: World, editor: PersonId, draft_id: DraftId, draft: Draft, *, seen: int
) -> KeptDraft:
    """Return the draft with what *editor* made of it; an equal one changes nothing.

    A draft that waits for approval goes back to being written, and those who were asked, and who
    asked them, are told.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound, DraftOver: there is nothing (left) to change.
        DraftChanged: a colleague changed it since revision *seen*; nothing is overwritten.
        CorrectionSettled: it changes what a correction cannot, or what the draft is at all.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        kept = await hold_unfinished(tx, draft_id)
        if draft == kept.draft:
            return kept
        if kept.revision != seen:
            raise DraftChanged
        _refuse_another_thing(kept.draft, draft)
        await void_approval(tx, world, kept, by=editor)
        changed = replace(
            kept,
            draft=draft,
            revision=kept.revision + 1,
            state=DraftState.WRITING,
            authors=kept.authors | {editor},
            changed_by=editor,
            changed_at=world.clock.now(),
            submitted_by=None,
        )
        await tx.drafts.save(changed)
        return changed


async def drop_draft(world: World, editor: PersonId, draft_id: DraftId, *, seen: int) -> None:
    """Throw a draft away with all that is in it; a repeat changes nothing.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound, DraftOver: there is none, or it was sent.
        DraftChanged: a colleague changed it since revision *seen*.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        if (await hold_draft(tx, draft_id)).state is DraftState.DROPPED:
            return
        kept = await hold_unfinished(tx, draft_id)
        if kept.revision != seen:
            raise DraftChanged
        await void_approval(tx, world, kept, by=editor)
        dropped = replace(
            kept, state=DraftState.DROPPED, changed_by=editor, changed_at=now, submitted_by=None
        )
        await tx.drafts.save(dropped)
        await tx.audit.write(AuditLine(now, editor, "draft_dropped", f"draft:{draft_id}"))


async def void_approval(tx: Transaction, world: World, kept: KeptDraft, *, by: PersonId) -> None:
    """Tell whom it concerns that approval is no longer asked for, if it was."""
    if kept.state is not DraftState.SUBMITTED or kept.submitted_by is None:
        return
    concerned = {*await approvers_of(tx, kept), kept.submitted_by} - {by}
    await tell(tx, world, concerned, kept, "approval_void")


def _refuse_another_thing(was: Draft, becomes: Draft) -> None:
    """What a draft is, and what of a correction is settled, stays as it began."""
    same = (was.kind, was.corrects) == (becomes.kind, becomes.corrects)
    settled = (was.readers, was.timing, was.protected) == (
        becomes.readers,
        becomes.timing,
        becomes.protected,
    )
    if not same or (was.corrects is not None and not settled):
        raise CorrectionSettled
