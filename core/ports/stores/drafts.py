"""What the core asks of storage about drafts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.draft import Draft, KeptDraft
from core.model.identity import BriefingId, DraftId, PersonId


class Drafts(Protocol):
    """Drafts of several hands; what is written in them is sealed at rest."""

    async def add(self, draft: Draft, *, author: PersonId, at: datetime) -> KeptDraft:
        """Write down a new draft, revision 1."""
        ...

    async def get(self, draft: DraftId) -> KeptDraft | None:
        """Return one in any state."""
        ...

    async def hold(self, draft: DraftId) -> KeptDraft | None:
        """Return one that nobody else can change until this transaction ends."""
        ...

    async def save(self, kept: KeptDraft) -> None:
        """Overwrite one that is held, its authors included."""
        ...

    async def unfinished(self) -> Sequence[KeptDraft]:
        """Return those in WRITING or SUBMITTED, the newest change first."""
        ...

    async def count_by(self, person: PersonId) -> int:
        """Return in how many drafts that are still kept a person has written."""
        ...

    async def hold_correction(self, briefing: BriefingId) -> KeptDraft | None:
        """Return the unfinished correction of a briefing; there is at most one.

        Nobody else can begin one until this transaction ends.
        """
        ...

    async def prune(self, before: datetime) -> int:
        """Delete those that were sent or dropped before a moment; return how many."""
        ...

    async def authors_of(self, briefing: BriefingId) -> frozenset[PersonId]:
        """Return who wrote what was published, as far as its drafts are kept and they are known."""
        ...

    async def leave(self, person: PersonId, *, at: datetime) -> None:
        """Mark every draft that somebody wrote in: this author is about to be forgotten."""
        ...
