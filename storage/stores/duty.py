"""Duty: one row for each reviewer who said something about it."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core.model.duty import Duty, Presence, WeeklyHours
from core.model.identity import PersonId
from storage.duty_tables import duty as roster
from storage.session import Session


class SqlDutyRoster:
    """The roster in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of(self, person: PersonId) -> Duty | None:
        """Return what somebody said; None when they never did."""
        row = await self._session.row(sa.select(roster).where(roster.c.person_id == person))
        return None if row is None else _duty(row)

    async def put(self, person: PersonId, duty: Duty) -> None:
        """Write down what somebody says, over what they said before."""
        values = {
            "presence": duty.presence,
            "days": sum(1 << day for day in duty.hours.days),
            "start_hour": duty.hours.start,
            "end_hour": duty.hours.end,
        }
        first = self._session.insert(roster).values(person_id=person, **values)
        await self._session.run(
            first.on_conflict_do_update(index_elements=[roster.c.person_id], set_=values)
        )

    async def all(self) -> Mapping[PersonId, Duty]:
        """Return what everybody said, reviewers no more included."""
        rows = await self._session.rows(sa.select(roster))
        return {PersonId(row.person_id): _duty(row) for row in rows}


def _duty(row: sa.Row[Any]) -> Duty:
    days = frozenset(day for day in range(7) if row.days >> day & 1)
    return Duty(Presence(row.presence), WeeklyHours(days, row.start_hour, row.end_hour))
