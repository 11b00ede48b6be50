"""Publish a correction: what copies show from now on, and the editing of those that went out."""

from datetime import datetime

from core.model.briefing import Briefing, BriefingKind, Edition
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.refusals import BriefingWithdrawn, NotFound
from core.ports.storage import Transaction
from core.usecases.digests.refresh_digests import refresh_digests

LANES = {BriefingKind.BRIEFING: Lane.BRIEFING, BriefingKind.ALERT: Lane.ALERT}

_STILL_GROWING = (BroadcastState.SCHEDULED, BroadcastState.FANNING, BroadcastState.PAUSED)


async def corrected_briefing(tx: Transaction, briefing: BriefingId) -> Briefing:
    """Return what a correction is about.

    Raises:
        NotFound, BriefingWithdrawn: there is nothing (left) to correct.
    """
    published = await tx.briefings.get(briefing)
    if published is None:
        raise NotFound
    if published.withdrawn_at is not None:
        raise BriefingWithdrawn
    return published


async def count_concerned(tx: Transaction, briefing: Briefing, now: datetime) -> int:
    """Return how many a correction concerns: they have it, or can get or find it in a digest.

    Copies that failed can be sent again, and then show it.
    """
    sending = await tx.outbox.sending_of(briefing.id)
    if sending is None:
        return 0
    progress = await tx.outbox.progress(sending.id, now=now)
    copies = progress.sent + progress.in_doubt + progress.waiting + progress.failed
    copies += await tx.digests.count(briefing.id)
    if sending.state in _STILL_GROWING:
        copies = max(copies, (await tx.people.count(briefing.audience)).people)
    return copies


async def publish_correction(
    tx: Transaction, briefing: BriefingId, edition: Edition, *, author: PersonId, now: datetime
) -> BroadcastId | None:
    """Put a revision in front, and have every copy that was sent edited to show it.

    Returns the broadcast that edits them; None when nothing went out yet.

    Raises:
        NotFound, BriefingWithdrawn: there is nothing (left) to correct.
    """
    published = await corrected_briefing(tx, briefing)
    revision = await tx.briefings.add_revision(briefing, edition, author=author, at=now)
    if revision is None:  # recalled between the two statements
        raise BriefingWithdrawn
    await refresh_digests(tx, briefing, at=now)
    sending = await tx.outbox.sending_of(briefing)
    if sending is None:
        return None
    await tx.outbox.set_revision(sending.id, revision)
    progress = await tx.outbox.progress(sending.id, now=now)
    if not progress.sent and not progress.waiting:  # a copy on its way counts as waiting
        return None
    return await tx.outbox.start_broadcast(
        NewBroadcast(
            BroadcastSubject.CORRECTION,
            sending.id,
            lane=LANES[published.kind],
            urgent=True,  # an edit makes no sound
            at=now,
            revision=revision,
        )
    )
