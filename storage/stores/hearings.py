"""Court cases and hearings; what observers told is sealed until it is published."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from core.model.event_kind import EventKind, EventState
from core.model.hearing import (
    USUAL_LENGTH,
    CaseFact,
    CourtCase,
    Hearing,
    HearingReport,
    Outcome,
    ToldReport,
)
from core.model.identity import CourtCaseId, EventId, PersonId, TopicKey
from core.ports.vault import Vault
from storage.agenda_tables import events
from storage.hearing_tables import court_cases, hearing_reports, hearing_weeks, hearings
from storage.session import Session
from storage.stores.over_events import OverEvents
from storage.stores.padding import padded

PURPOSE = "hearing_report"
_FACTS = {fact: court_cases.c[fact.value] for fact in CaseFact}
_STANDS = sa.and_(
    events.c.kind == EventKind.HEARING,
    events.c.state == EventState.SCHEDULED,
    sa.not_(
        sa.exists(
            sa.select(hearings.c.event_id).where(
                hearings.c.event_id == events.c.id, hearings.c.asked_at.is_not(None)
            )
        )
    ),
)


class SqlHearings:
    """Hearings in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault
        self._over = OverEvents(session, _STANDS, USUAL_LENGTH)

    async def get(self, event: EventId) -> Hearing:
        """Return what is known of a hearing; an empty one when nothing is."""
        return (await self.of_events([event])).get(event, Hearing(event))

    async def add_case(self) -> CourtCaseId:
        """Write a case down of which nothing is known yet; return its id."""
        nothing = {fact.value: "" for fact in CaseFact}
        added = court_cases.insert().values(nothing).returning(court_cases.c.id)
        return CourtCaseId(await self._session.value(added))

    async def get_case(self, case: CourtCaseId) -> CourtCase | None:
        """Return a case."""
        row = await self._session.row(sa.select(court_cases).where(court_cases.c.id == case))
        return None if row is None else _case(row, row.id)

    async def set_fact(self, case: CourtCaseId, fact: CaseFact, text: str) -> None:
        """Write a fact of a case down, over what it was; empty: it is not known any more."""
        of_case = court_cases.update().where(court_cases.c.id == case)
        await self._session.run(of_case.values({fact.value: text}))

    async def latest_cases(self, limit: int) -> Sequence[CourtCase]:
        """Return the cases with the latest hearings, those first."""
        latest = sa.func.max(events.c.starts_at)
        rows = await self._session.rows(
            sa.select(court_cases, latest.label("latest"))
            .join(hearings, hearings.c.case_id == court_cases.c.id)
            .join(events, events.c.id == hearings.c.event_id)
            .group_by(*court_cases.c)
            .order_by(latest.desc(), court_cases.c.id.desc())
            .limit(limit)
        )
        return [_case(row, row.id) for row in rows]

    async def join(self, event: EventId, case: CourtCaseId) -> None:
        """Say which case a hearing is about."""
        await self._put(event, {"case_id": case})

    async def of_case(self, case: CourtCaseId) -> Sequence[Hearing]:
        """Return the hearings of a case, by their ids."""
        found = await self._hearings(hearings.c.case_id == case)
        return list(found.values())

    async def of_events(self, events: Collection[EventId]) -> Mapping[EventId, Hearing]:
        """Return what is known of several hearings; those of which nothing is are left out."""
        return await self._hearings(hearings.c.event_id.in_(sorted(events)))

    async def set_outcome(self, event: EventId, outcome: Outcome) -> None:
        """Write down how a hearing ended."""
        await self._put(event, {"outcome": outcome.value})

    async def publish(self, event: EventId, note: str, at: datetime) -> None:
        """Publish a note on a hearing, over an earlier one."""
        await self._put(event, {"note": note, "published_at": at})

    async def mark_asked(self, event: EventId, at: datetime) -> bool:
        """Write down that observers were asked; say whether they had not been."""
        first = self._session.insert(hearings).values(event_id=event)
        await self._session.run(first.on_conflict_do_nothing())
        this = sa.and_(hearings.c.event_id == event, hearings.c.asked_at.is_(None))
        return bool(await self._session.changed(hearings.update().where(this).values(asked_at=at)))

    async def unasked(self, *, over_after: datetime, over_by: datetime) -> Sequence[EventId]:
        """Return hearings that may have ended in that span (behind the first, up to the second).

        Only those that still stand as scheduled, and whose observers were not asked.
        """
        return await self._over.within(over_after, over_by)

    async def next_over(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next scheduled hearing may have ended, in (after, until]."""
        return await self._over.first(after, until)

    async def report(self, event: EventId, person: PersonId) -> ToldReport | None:
        """Return what one observer told."""
        found = await self._reports(
            sa.and_(hearing_reports.c.event_id == event, hearing_reports.c.person_id == person)
        )
        return found[0] if found else None

    async def reports(self, event: EventId) -> Sequence[ToldReport]:
        """Return what all observers told, in the order in which they began."""
        return await self._reports(hearing_reports.c.event_id == event)

    async def save_report(
        self, event: EventId, person: PersonId, report: HearingReport, *, done: bool, at: datetime
    ) -> None:
        """Write down what one observer told, over what they had."""
        plain = padded(json.dumps(report.packed(), ensure_ascii=False).encode())
        sealed = self._vault.seal(plain, purpose=PURPOSE, row=f"{event}:{person}")
        statement = self._session.insert(hearing_reports).values(
            event_id=event, person_id=person, sealed=sealed, done=done, began_at=at
        )
        new = statement.excluded
        await self._session.run(
            statement.on_conflict_do_update(
                index_elements=[hearing_reports.c.event_id, hearing_reports.c.person_id],
                set_={"sealed": new.sealed, "done": new.done},
            )
        )

    async def reports_by(self, person: PersonId) -> Mapping[EventId, HearingReport]:
        """Return what somebody told, by hearing."""
        query = sa.select(hearing_reports).where(hearing_reports.c.person_id == person)
        rows = await self._session.rows(query.order_by(hearing_reports.c.event_id))
        return {EventId(row.event_id): self._open(row) for row in rows}

    async def prune(self, published_before: datetime) -> int:
        """Delete reports of hearings whose note was published before a moment; return how many."""
        old = sa.select(hearings.c.event_id).where(hearings.c.published_at < published_before)
        return await self._session.changed(
            hearing_reports.delete().where(hearing_reports.c.event_id.in_(old))
        )

    async def begin_week(self, monday: date, topics: Collection[TopicKey]) -> int | None:
        """Write down that a week's hearings are sent to who follows *topics*; return its number.

        None: that week was sent before, or is being sent.
        """
        statement = self._session.insert(hearing_weeks).values(
            monday=monday, topics=",".join(sorted(topics))
        )
        added = statement.on_conflict_do_nothing().returning(hearing_weeks.c.id)
        number = await self._session.value(added)
        return None if number is None else int(number)

    async def is_begun(self, monday: date) -> bool:
        """Say whether a week was dealt with."""
        query = sa.select(hearing_weeks.c.id).where(hearing_weeks.c.monday == monday)
        return await self._session.value(query) is not None

    async def week(self, number: int) -> date | None:
        """Return the Monday of a week that was sent."""
        query = sa.select(hearing_weeks.c.monday).where(hearing_weeks.c.id == number)
        found: date | None = await self._session.value(query)
        return found

    async def _put(self, event: EventId, said: Mapping[str, Any]) -> None:
        statement = self._session.insert(hearings).values(event_id=event, **said)
        new = {name: statement.excluded[name] for name in said}
        await self._session.run(
            statement.on_conflict_do_update(index_elements=[hearings.c.event_id], set_=new)
        )

    async def _hearings(self, which: sa.ColumnElement[bool]) -> Mapping[EventId, Hearing]:
        rows = await self._session.rows(
            sa.select(hearings, *_FACTS.values())
            .outerjoin(court_cases, court_cases.c.id == hearings.c.case_id)
            .where(which)
            .order_by(hearings.c.event_id)
        )
        return {EventId(row.event_id): _hearing(row) for row in rows}

    async def _reports(self, which: sa.ColumnElement[bool]) -> Sequence[ToldReport]:
        query = sa.select(hearing_reports).where(which)
        rows = await self._session.rows(
            query.order_by(hearing_reports.c.began_at, hearing_reports.c.person_id)
        )
        return [ToldReport(PersonId(row.person_id), self._open(row), row.done) for row in rows]

    def _open(self, row: Any) -> HearingReport:
        name = f"{row.event_id}:{row.person_id}"
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=name)
        return HearingReport.unpacked(json.loads(plain))


def _hearing(row: sa.Row[Any]) -> Hearing:
    return Hearing(
        EventId(row.event_id),
        None if row.case_id is None else _case(row, row.case_id),
        None if row.outcome is None else Outcome(row.outcome),
        row.note,
        row.published_at,
        row.asked_at,
    )


def _case(row: sa.Row[Any], number: int) -> CourtCase:
    said = {fact: getattr(row, fact.value) for fact in CaseFact}
    return CourtCase(CourtCaseId(number), {fact: text for fact, text in said.items() if text})
