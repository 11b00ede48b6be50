"""What reviewers note down beside reports, sealed under the report's data key."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from core.model.case_review import CaseLink, LinkKind, OwnQuestion, Undoable
from core.model.identity import PersonId, ReportId
from core.model.report import ReportStatus
from core.ports.vault import Vault
from storage.report_tables import reports
from storage.review_tables import (
    case_handovers,
    case_links,
    case_promises,
    case_undo,
    saved_questions,
)
from storage.session import Session
from storage.stores.padding import padded

_QUESTION = "saved question"


class SqlCaseReviews:
    """Reviews in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def offer(self, report: ReportId, to: PersonId, *, at: datetime) -> None:
        """Offer a case to a colleague, in place of any earlier offer."""
        await self.end_offer(report)
        await self._session.run(
            case_handovers.insert().values(report_id=report, to_person=to, offered_at=at)
        )

    async def offered(self, report: ReportId) -> PersonId | None:
        """Return to whom a case is offered."""
        found = await self._session.value(
            sa.select(case_handovers.c.to_person).where(case_handovers.c.report_id == report)
        )
        return None if found is None else PersonId(found)

    async def end_offer(self, report: ReportId) -> None:
        """End the offer; without one this does nothing."""
        await self._session.run(case_handovers.delete().where(case_handovers.c.report_id == report))

    async def keep_undo(self, report: ReportId, decision: Undoable) -> None:
        """Keep what the newest decision can be undone to, in place of an older one."""
        await self.drop_undo(report)
        await self._session.run(
            case_undo.insert().values(
                report_id=report,
                by_person=decision.by,
                revision=decision.revision,
                until=decision.until,
                sealed=await self._seal(report, dict(decision.before)),
            )
        )

    async def undoable(self, report: ReportId) -> Undoable | None:
        """Return what the newest decision can be undone to."""
        row = await self._session.row(
            sa.select(case_undo, reports.c.data_key, reports.c.code)
            .join(reports, reports.c.id == case_undo.c.report_id)
            .where(case_undo.c.report_id == report, reports.c.data_key.is_not(None))
        )
        if row is None:
            return None
        before = json.loads(self._vault.open_under(row.data_key, row.sealed, row=row.code))
        return Undoable(PersonId(row.by_person), row.revision, row.until, before)

    async def drop_undo(self, report: ReportId) -> None:
        """Forget it."""
        await self._session.run(case_undo.delete().where(case_undo.c.report_id == report))

    async def prune_undo(self, before: datetime) -> int:
        """Forget all that can be undone no more since before that moment; return how many."""
        return await self._session.changed(case_undo.delete().where(case_undo.c.until < before))

    async def promise(self, report: ReportId, status: ReportStatus, *, due_at: datetime) -> None:
        """Promise its reporter word of a decision, in place of an earlier one not kept yet."""
        new = self._session.insert(case_promises).values(
            report_id=report, status=status, due_at=due_at
        )
        changed = {"status": new.excluded.status, "due_at": new.excluded.due_at}
        await self._session.run(
            new.on_conflict_do_update(index_elements=[case_promises.c.report_id], set_=changed)
        )

    async def take_promises(
        self, now: datetime, *, limit: int
    ) -> Sequence[tuple[ReportId, ReportStatus, datetime]]:
        """Take out what is due by now: which case, the status it had then, and when it was due."""
        due = sa.select(case_promises.c.report_id).where(case_promises.c.due_at <= now)
        taken = await self._session.rows(
            case_promises.delete()
            .where(case_promises.c.report_id.in_(due.limit(limit)))
            .returning(*case_promises.c)
        )
        return [(ReportId(row.report_id), ReportStatus(row.status), row.due_at) for row in taken]

    async def next_promise(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next is due in (after, until]."""
        found: datetime | None = await self._session.value(
            sa.select(sa.func.min(case_promises.c.due_at)).where(
                case_promises.c.due_at > after, case_promises.c.due_at <= until
            )
        )
        return found

    async def link(self, report: ReportId, link: CaseLink) -> None:
        """Add a link (its `id` is ignored); the same one twice is one."""
        known = {(each.kind, each.target) for each in await self.links(report)}
        if (link.kind, link.target) in known:
            return
        told = {"kind": link.kind.value, "target": link.target, "by": str(link.by or "")}
        await self._session.run(
            case_links.insert().values(
                report_id=report, sealed=await self._seal(report, told), linked_at=link.linked_at
            )
        )

    async def links(self, report: ReportId) -> Sequence[CaseLink]:
        """Return the links of a case, oldest first."""
        rows = await self._session.rows(
            sa.select(case_links, reports.c.data_key, reports.c.code)
            .join(reports, reports.c.id == case_links.c.report_id)
            .where(case_links.c.report_id == report, reports.c.data_key.is_not(None))
            .order_by(case_links.c.id)
        )
        found = []
        for row in rows:
            told = json.loads(self._vault.open_under(row.data_key, row.sealed, row=row.code))
            by = PersonId(int(told["by"])) if told["by"] else None
            kind = LinkKind(told["kind"])
            found.append(CaseLink(row.id, kind, told["target"], row.linked_at, by))
        return found

    async def unlink(self, report: ReportId, link: int) -> None:
        """Remove a link of that case."""
        await self._session.run(
            case_links.delete().where(case_links.c.report_id == report, case_links.c.id == link)
        )

    async def questions(self, person: PersonId) -> Sequence[OwnQuestion]:
        """Return the questions that a reviewer saved, oldest first."""
        rows = await self._session.rows(
            sa.select(saved_questions)
            .where(saved_questions.c.person_id == person)
            .order_by(saved_questions.c.id)
        )
        return [
            OwnQuestion(
                row.id,
                self._vault.open(row.sealed, purpose=_QUESTION, row=str(row.person_id)).decode(),
            )
            for row in rows
        ]

    async def save_question(self, person: PersonId, text: str) -> None:
        """Save a question for a reviewer."""
        sealed = self._vault.seal(text.encode(), purpose=_QUESTION, row=str(person))
        await self._session.run(saved_questions.insert().values(person_id=person, sealed=sealed))

    async def drop_question(self, person: PersonId, question: int) -> None:
        """Delete one of the reviewer's own; another's stays."""
        await self._session.run(
            saved_questions.delete().where(
                saved_questions.c.person_id == person, saved_questions.c.id == question
            )
        )

    async def _seal(self, report: ReportId, told: Mapping[str, str]) -> bytes:
        row = await self._session.row(
            sa.select(reports.c.data_key, reports.c.code).where(reports.c.id == report)
        )
        if row is None or row.data_key is None:
            raise LookupError("no report to note something down beside")
        plain = padded(json.dumps(told, ensure_ascii=False).encode())
        return self._vault.seal_under(row.data_key, plain, row=row.code)
