"""What the core asks of storage about cases in review: links, hand-overs, undo, own questions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.case_review import CaseLink, OwnQuestion, Undoable
from core.model.identity import PersonId, ReportId
from core.model.report import ReportStatus


class CaseReviews(Protocol):
    """What reviewers note down beside reports; what it says is sealed."""

    async def offer(self, report: ReportId, to: PersonId, *, at: datetime) -> None:
        """Offer a case to a colleague, in place of any earlier offer."""
        ...

    async def offered(self, report: ReportId) -> PersonId | None:
        """Return to whom a case is offered."""
        ...

    async def end_offer(self, report: ReportId) -> None:
        """End the offer; without one this does nothing."""
        ...

    async def keep_undo(self, report: ReportId, decision: Undoable) -> None:
        """Keep what the newest decision can be undone to, in place of an older one."""
        ...

    async def undoable(self, report: ReportId) -> Undoable | None:
        """Return what the newest decision can be undone to."""
        ...

    async def drop_undo(self, report: ReportId) -> None:
        """Forget it."""
        ...

    async def prune_undo(self, before: datetime) -> int:
        """Forget all that can be undone no more since before that moment; return how many."""
        ...

    async def promise(self, report: ReportId, status: ReportStatus, *, due_at: datetime) -> None:
        """Promise its reporter word of a decision, in place of an earlier one not kept yet."""
        ...

    async def take_promises(
        self, now: datetime, *, limit: int
    ) -> Sequence[tuple[ReportId, ReportStatus, datetime]]:
        """Take out what is due by now: which case, the status it had then, and when it was due."""
        ...

    async def next_promise(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next is due in (after, until]."""
        ...

    async def link(self, report: ReportId, link: CaseLink) -> None:
        """Add a link (its `id` is ignored); the same one twice is one."""
        ...

    async def links(self, report: ReportId) -> Sequence[CaseLink]:
        """Return the links of a case, oldest first."""
        ...

    async def unlink(self, report: ReportId, link: int) -> None:
        """Remove a link of that case."""
        ...

    async def questions(self, person: PersonId) -> Sequence[OwnQuestion]:
        """Return the questions that a reviewer saved, oldest first."""
        ...

    async def save_question(self, person: PersonId, text: str) -> None:
        """Save a question for a reviewer."""
        ...

    async def drop_question(self, person: PersonId, question: int) -> None:
        """Delete one of the reviewer's own; another's stays."""
        ...
