"""Bring digests that went out up to date: with what was corrected, without what was withdrawn."""

from datetime import datetime

from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.identity import BriefingId
from core.ports.storage import Transaction


async def refresh_digests(tx: Transaction, briefing: BriefingId, *, at: datetime) -> None:
    """Have every digest in which a briefing went out edited to what is true of it now.

    A digest shows titles, and the text itself to who has it open: what is wrong must go there too.
    """
    for digest in await tx.digests.sent_with(briefing):
        revision = digest.revision + 1
        await tx.outbox.set_revision(digest.id, revision)
        await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.CORRECTION,
                digest.id,
                lane=Lane.BRIEFING,
                urgent=True,  # an edit makes no sound
                at=at,
                revision=revision,
            )
        )
