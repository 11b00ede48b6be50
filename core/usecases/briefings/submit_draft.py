"""Send a draft, or ask a second person's approval where the rule wants one; or take that back."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.model.audience import Audience, AudienceCount
from core.model.audit import AuditLine
from core.model.broadcast import BroadcastState
from core.model.draft import Draft, DraftState, KeptDraft
from core.model.draft_check import refuse_other_shape, refuse_unready
from core.model.identity import DraftId, PersonId
from core.model.refusals import AlreadyDone, DraftChanged, DraftOver, NoApprover, NotFound, Outdated
from core.model.roles import Role
from core.model.timing import When
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.approvers import approvers_of, tell
from core.usecases.briefings.held_draft import hold_draft, hold_unfinished
from core.usecases.briefings.publish_correction import corrected_briefing, count_concerned
from core.usecases.briefings.publish_draft import Published, Release, publish
from core.usecases.briefings.write_draft import void_approval
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Submitted:
    """A draft waits for approval.

    Attributes:
        approvers: how many colleagues can give it now.
    """

    kept: KeptDraft
    approvers: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What sending a draft would come to now.

    Attributes:
        count: who would get it, by language, and who of the audience would not.
        recipients: how many copies would go out; for a correction, how many it would concern.
        needs_approval: a second person has to approve it.
        approvers: how many colleagues could.
        later: how many of the recipients would find it in their next digest.
    """

    count: AudienceCount
    recipients: int
    needs_approval: bool
    approvers: int
    later: int = 0


async def forecast_draft(world: World, editor: PersonId, draft: DraftId) -> Forecast:
    """Return what sending a draft as it is would come to now.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is no such draft.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        kept = await view.drafts.get(draft)
        if kept is None:
            raise NotFound
        recipients = await count_recipients(view, kept.draft, world.clock.now())
        asked = await approvers_of(view, kept, without=kept.submitted_by or editor)
        return Forecast(
            await view.people.count(kept.draft.readers),
            recipients,
            await _needs_approval(view, world, kept.draft, recipients),
            len(asked),
            (await view.rhythms.count(kept.draft.readers)).digest if kept.draft.may_wait else 0,
        )


async def submit_draft(
    world: World,
    editor: PersonId,
    draft_id: DraftId,
    *,
    seen: int,
    alone: bool = False,
    watched_in: int | None = None,
) -> Submitted | Published:
    """Publish the draft, or ask its approval of every other editor, if the rule wants that.

    Args:
        world: asked for storage, time and the rule.
        editor: who lets it go.
        draft_id: which.
        seen: the revision that was shown when they decided.
        alone: they were told that nobody gets it, and that it only goes into the library.
        watched_in: the message in which they will see the progress, if it goes out at once.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound, DraftOver: there is none, or it was thrown away.
        AlreadyDone: it was sent.
        DraftChanged: a colleague changed it since revision *seen*.
        NoApprover: approval is needed, and nobody could give it.
        Outdated: it was to go into the library *alone*, but somebody would get it now.
        Refusal: it cannot go out as it is, see `refuse_unready` and `refuse_other_shape`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        kept = await hold_to_send(tx, draft_id, seen=seen)
        if kept.state is DraftState.SUBMITTED:
            return Submitted(kept, len(await approvers_of(tx, kept)))
        await refuse_unsendable(tx, world, kept.draft)
        recipients = await count_recipients(tx, kept.draft, now)
        if alone and recipients:
            raise Outdated
        if not await _needs_approval(tx, world, kept.draft, recipients):
            return await publish(tx, world, kept, Release(editor, watched_in=watched_in))
        asked = await approvers_of(tx, kept, without=editor)
        if not asked:
            raise NoApprover
        submitted = replace(kept, state=DraftState.SUBMITTED, submitted_by=editor)
        await tx.drafts.save(submitted)
        await tx.audit.write(AuditLine(now, editor, "draft_submitted", f"draft:{draft_id}"))
        await tell(tx, world, asked, submitted, "approval_asked")
        return Submitted(submitted, len(asked))


async def take_back_draft(
    world: World, editor: PersonId, draft_id: DraftId, *, seen: int
) -> KeptDraft:
    """Return the draft, no longer waiting for approval, to be written on; a repeat changes nothing.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound, DraftOver: there is none, or it was sent or thrown away.
        DraftChanged: a colleague changed it since revision *seen*.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        kept = await hold_unfinished(tx, draft_id)
        if kept.revision != seen:
            raise DraftChanged
        if kept.state is DraftState.WRITING:
            return kept
        await void_approval(tx, world, kept, by=editor)
        writing = replace(kept, state=DraftState.WRITING, submitted_by=None)
        await tx.drafts.save(writing)
        return writing


async def hold_to_send(tx: Transaction, draft_id: DraftId, *, seen: int) -> KeptDraft:
    """Return a draft that has not gone out, as it was seen.

    Raises:
        NotFound, DraftOver: there is none, or it was thrown away.
        AlreadyDone: it was sent.
        DraftChanged: it was changed since revision *seen*.
    """
    kept = await hold_draft(tx, draft_id)
    if kept.state is DraftState.SENT:
        raise AlreadyDone
    if kept.state is DraftState.DROPPED:
        raise DraftOver
    if kept.revision != seen:
        raise DraftChanged
    return kept


async def refuse_unsendable(tx: Transaction, world: World, draft: Draft) -> None:
    """Refuse what cannot go out as it is.

    Raises:
        Refusal: see `refuse_unready` and `refuse_other_shape`.
    """
    refuse_unready(draft, world.clock.now())
    if draft.corrects is not None:
        refuse_other_shape(draft, await corrected_briefing(tx, draft.corrects))


async def count_recipients(tx: Transaction, draft: Draft, now: datetime) -> int:
    """Return how many copies would go out now; for a correction, how many it would concern."""
    if draft.corrects is None:
        return (await tx.people.count(draft.readers)).people
    published = await tx.briefings.get(draft.corrects)
    return 0 if published is None else await count_concerned(tx, published, now)


async def _needs_approval(tx: Transaction, world: World, draft: Draft, recipients: int) -> bool:
    """Say whether a second person has to approve what goes to so many now.

    What begins later is counted as if everyone were in its audience: by then they can be.
    """
    asks = world.rules.approval.asks
    if asks(draft.kind, recipients) or not await _begins_later(tx, draft):
        return asks(draft.kind, recipients)
    return asks(draft.kind, (await tx.people.count(Audience(everyone=True))).people)


async def _begins_later(tx: Transaction, draft: Draft) -> bool:
    if draft.corrects is None:
        return draft.timing.when is not When.NOW
    sending = await tx.outbox.sending_of(draft.corrects)
    return sending is not None and sending.state is BroadcastState.SCHEDULED
