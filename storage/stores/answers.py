"""Answers to the action button of a briefing: one row each, gone with the person."""

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from core.model.identity import BriefingId, PersonId
from storage.after_tables import answers
from storage.session import Session


class SqlAnswers:
    """Answers in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def give(self, briefing: BriefingId, person: PersonId, *, at: datetime) -> bool:
        """Write down that somebody answered; say whether they had not yet."""
        row = self._session.insert(answers).values(briefing_id=briefing, person_id=person, at=at)
        return bool(await self._session.changed(row.on_conflict_do_nothing()))

    async def take_back(self, briefing: BriefingId, person: PersonId) -> bool:
        """Forget somebody's answer; say whether there was one."""
        theirs = sa.and_(answers.c.briefing_id == briefing, answers.c.person_id == person)
        return bool(await self._session.changed(answers.delete().where(theirs)))

    async def count(self, briefing: BriefingId) -> int:
        """Return how many answered."""
        found: int = await self._session.value(
            sa.select(sa.func.count()).select_from(answers).where(answers.c.briefing_id == briefing)
        )
        return found

    async def given_by(self, person: PersonId) -> Mapping[BriefingId, datetime]:
        """Return what somebody answered, and when (aware UTC)."""
        rows = await self._session.rows(
            sa.select(answers.c.briefing_id, answers.c.at)
            .where(answers.c.person_id == person)
            .order_by(answers.c.at)
        )
        return {BriefingId(row.briefing_id): row.at for row in rows}
