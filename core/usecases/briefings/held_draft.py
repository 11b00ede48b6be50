"""The one way in which use cases take a draft into their hands."""

from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.refusals import DraftOver, NotFound
from core.ports.storage import Transaction


async def hold_draft(tx: Transaction, draft: DraftId) -> KeptDraft:
    """Return a draft in any state, which nobody else can change until the transaction ends.

    Raises:
        NotFound: there is none.
    """
    kept = await tx.drafts.hold(draft)
    if kept is None:
        raise NotFound
    return kept


async def hold_unfinished(tx: Transaction, draft: DraftId) -> KeptDraft:
    """Return a draft that is being written or waits for approval.

    Raises:
        NotFound: there is none.
        DraftOver: it was sent or thrown away.
    """
    kept = await hold_draft(tx, draft)
    if kept.state in {DraftState.SENT, DraftState.DROPPED}:
        raise DraftOver
    return kept
