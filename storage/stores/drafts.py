"""Drafts: sealed, for nobody has released what is in them; bound to their revision."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.draft import Draft, DraftState, KeptDraft
from core.model.draft_json import pack, unpack
from core.model.identity import BriefingId, DraftId, PersonId
from core.ports.vault import Vault
from storage.briefing_tables import briefings
from storage.draft_tables import draft_authors, drafts
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "draft"

_UNFINISHED = (DraftState.WRITING, DraftState.SUBMITTED)
_ENDED = (DraftState.SENT, DraftState.DROPPED)


class SqlDrafts:
    """Drafts in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, draft: Draft, *, author: PersonId, at: datetime) -> KeptDraft:
        """Write down a new draft, revision 1."""
        number = await self._session.value(
            drafts.insert()
            .values(
                sealed=b"",  # it is sealed to its id, which is not known before
                revision=1,
                state=DraftState.WRITING,
                changed_by=author,
                changed_at=at,
                corrects=draft.corrects,
            )
            .returning(drafts.c.id)
        )
        kept = KeptDraft(
            id=DraftId(number),
            draft=draft,
            revision=1,
            state=DraftState.WRITING,
            authors=frozenset({author}),
            changed_by=author,
            changed_at=at,
        )
        await self.save(kept)
        return kept

    async def get(self, draft: DraftId) -> KeptDraft | None:
        """Return one in any state."""
        return await self._one(sa.select(drafts).where(drafts.c.id == draft))

    async def hold(self, draft: DraftId) -> KeptDraft | None:
        """Return one that nobody else can change until this transaction ends."""
        return await self._one(sa.select(drafts).where(drafts.c.id == draft).with_for_update())

    async def save(self, kept: KeptDraft) -> None:
        """Overwrite one that is held, its authors included; what was dropped is thrown away."""
        if kept.state is DraftState.DROPPED:
            kept = replace(kept, draft=Draft(kept.draft.kind))
        await self._session.run(
            drafts.update()
            .where(drafts.c.id == kept.id)
            .values(
                sealed=self._seal(kept),
                revision=kept.revision,
                state=kept.state,
                changed_by=kept.changed_by,
                changed_at=kept.changed_at,
                submitted_by=kept.submitted_by,
                briefing_id=kept.briefing,
                tested_at=kept.tested_at,
                left_at=kept.left_at,
            )
        )
        for author in sorted(kept.authors):
            statement = self._session.insert(draft_authors).values(
                draft_id=kept.id, person_id=author
            )
            await self._session.run(statement.on_conflict_do_nothing())

    async def unfinished(self) -> Sequence[KeptDraft]:
        """Return those in WRITING or SUBMITTED, the newest change first."""
        return await self._all(
            sa.select(drafts)
            .where(drafts.c.state.in_(_UNFINISHED))
            .order_by(drafts.c.changed_at.desc(), drafts.c.id.desc())
        )

    async def count_by(self, person: PersonId) -> int:
        """Return in how many drafts that are still kept a person has written."""
        mine = draft_authors.c.person_id == person
        query = sa.select(sa.func.count()).select_from(draft_authors).where(mine)
        return int(await self._session.value(query))

    async def authors_of(self, briefing: BriefingId) -> frozenset[PersonId]:
        """Return who wrote what was published, as far as its drafts are kept and they are known."""
        became = sa.select(drafts.c.id).where(drafts.c.briefing_id == briefing)
        query = sa.select(draft_authors.c.person_id).where(draft_authors.c.draft_id.in_(became))
        return frozenset(PersonId(row.person_id) for row in await self._session.rows(query))

    async def leave(self, person: PersonId, *, at: datetime) -> None:
        """Mark every draft that somebody wrote in: this author is about to be forgotten."""
        theirs = sa.select(draft_authors.c.draft_id).where(draft_authors.c.person_id == person)
        wrote = sa.or_(drafts.c.id.in_(theirs), drafts.c.submitted_by == person)
        await self._session.run(drafts.update().where(wrote).values(left_at=at))

    async def hold_correction(self, briefing: BriefingId) -> KeptDraft | None:
        """Return the unfinished correction of a briefing; nobody else can begin one meanwhile."""
        await self._session.rows(
            sa.select(briefings.c.id).where(briefings.c.id == briefing).with_for_update()
        )
        return await self._one(
            sa.select(drafts).where(drafts.c.corrects == briefing, drafts.c.state.in_(_UNFINISHED))
        )

    async def prune(self, before: datetime) -> int:
        """Delete those that were sent or dropped before a moment; return how many."""
        return await self._session.changed(
            drafts.delete().where(drafts.c.state.in_(_ENDED), drafts.c.changed_at < before)
        )

    async def _one(self, query: sa.Select[Any]) -> KeptDraft | None:
        found = await self._all(query)
        return found[0] if found else None

    async def _all(self, query: sa.Select[Any]) -> Sequence[KeptDraft]:
        rows = await self._session.rows(query)
        if not rows:
            return []
        authors: dict[int, set[PersonId]] = defaultdict(set)
        for row in await self._session.rows(
            sa.select(draft_authors).where(draft_authors.c.draft_id.in_([row.id for row in rows]))
        ):
            authors[row.draft_id].add(PersonId(row.person_id))
        return [self._kept(row, frozenset(authors[row.id])) for row in rows]

    def _kept(self, row: Any, authors: frozenset[PersonId]) -> KeptDraft:
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=_row(row.id, row.revision))
        return KeptDraft(
            id=DraftId(row.id),
            draft=unpack(json.loads(plain)),
            revision=row.revision,
            state=DraftState(row.state),
            authors=authors,
            changed_by=PersonId(row.changed_by),
            changed_at=row.changed_at,
            submitted_by=None if row.submitted_by is None else PersonId(row.submitted_by),
            briefing=None if row.briefing_id is None else BriefingId(row.briefing_id),
            tested_at=row.tested_at,
            left_at=row.left_at,
        )

    def _seal(self, kept: KeptDraft) -> bytes:
        plain = padded(json.dumps(pack(kept.draft), ensure_ascii=False).encode())
        return self._vault.seal(plain, purpose=PURPOSE, row=_row(kept.id, kept.revision))


def _row(draft: int, revision: int) -> str:
    """An older text put back in place of a newer one must not open."""
    return f"{draft}:{revision}"
