"""Requests for a second pair of eyes; their reasons are sealed, and go with their report."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.identity import PersonId, ReportId, SecondRequestId
from core.model.second_eyes import SecondKind, SecondRequest, SecondState, Wish
from core.ports.vault import Vault
from storage.packet_tables import second_requests
from storage.report_tables import reports
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "second request"
_ROWS = sa.select(second_requests, reports.c.data_key, reports.c.code).outerjoin(
    reports, reports.c.id == second_requests.c.report_id
)


class SqlSecondEyes:
    """Requests in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(
        self,
        asker: PersonId,
        wish: Wish,
        *,
        state: SecondState,
        at: datetime,
        expires_at: datetime,
    ) -> SecondRequestId:
        """Write a request down.

        Raises:
            LookupError: its report is gone or destroyed.
        """
        number = await self._session.value(
            second_requests.insert()
            .values(
                report_id=wish.report,
                kind=wish.kind,
                asker=asker,
                sealed=b"",  # about no report it is sealed to its id, which is not known before
                state=state,
                asked_at=at,
                expires_at=expires_at,
            )
            .returning(second_requests.c.id)
        )
        whole = {"reason": wish.reason, "options": dict(wish.options)}
        plain = padded(json.dumps(whole, ensure_ascii=False).encode())
        sealed = await self._sealed(number, plain, wish.report)
        this = second_requests.update().where(second_requests.c.id == number)
        await self._session.run(this.values(sealed=sealed))
        return SecondRequestId(number)

    async def get(self, request: SecondRequestId) -> SecondRequest | None:
        """Return a request."""
        return await self._first(_ROWS.where(second_requests.c.id == request))

    async def newest(
        self, asker: PersonId, kind: SecondKind, report: ReportId | None
    ) -> SecondRequest | None:
        """Return what somebody asked last of that kind about that report, whatever became of it."""
        mine = (second_requests.c.asker == asker, second_requests.c.kind == kind)
        about = (
            second_requests.c.report_id.is_(None)
            if report is None
            else second_requests.c.report_id == report
        )
        return await self._first(_ROWS.where(*mine, about))

    async def standing(self, report: ReportId) -> Sequence[SecondRequest]:
        """Return what is asked or agreed to about a report, the oldest first, expired or not."""
        rows = await self._session.rows(
            _ROWS.where(
                second_requests.c.report_id == report,
                second_requests.c.state.in_((SecondState.ASKED, SecondState.AGREED)),
                reports.c.data_key.is_not(None),
            ).order_by(second_requests.c.id)
        )
        return [self._opened(row) for row in rows]

    async def move(
        self,
        request: SecondRequestId,
        *,
        was: SecondState,
        becomes: SecondState,
        expires_at: datetime | None = None,
    ) -> bool:
        """Change the state if it is as it was; say whether it did."""
        values: dict[str, Any] = {"state": becomes}
        if expires_at is not None:
            values["expires_at"] = expires_at
        this = (second_requests.c.id == request, second_requests.c.state == was)
        return await self._session.changed(second_requests.update().where(*this).values(values)) > 0

    async def decide(
        self, request: SecondRequestId, becomes: SecondState, *, by: PersonId, at: datetime
    ) -> bool:
        """Write down who decided, if nobody had; say whether that was so."""
        this = (
            second_requests.c.id == request,
            second_requests.c.state == SecondState.ASKED,
        )
        decided = second_requests.update().where(*this)
        values = {"state": becomes, "decided_by": by, "decided_at": at}
        return await self._session.changed(decided.values(values)) > 0

    async def count_by(self, person: PersonId) -> int:
        """Return how many requests are kept that somebody made or decided."""
        query = sa.select(sa.func.count()).select_from(second_requests)
        theirs = sa.or_(second_requests.c.asker == person, second_requests.c.decided_by == person)
        return int(await self._session.value(query.where(theirs)))

    async def prune(self, before: datetime) -> int:
        """Delete requests that were asked before a moment; return how many."""
        old = second_requests.delete().where(second_requests.c.asked_at < before)
        return await self._session.changed(old)

    async def _sealed(self, number: int, plain: bytes, report: ReportId | None) -> bytes:
        if report is None:
            return self._vault.seal(plain, purpose=PURPOSE, row=str(number))
        query = sa.select(reports.c.data_key, reports.c.code).where(reports.c.id == report)
        owner = await self._session.row(query)
        if owner is None or owner.data_key is None:
            raise LookupError("no report to ask about")
        return self._vault.seal_under(owner.data_key, plain, row=owner.code)

    async def _first(self, query: sa.Select[Any]) -> SecondRequest | None:
        row = await self._session.row(query.order_by(second_requests.c.id.desc()).limit(1))
        if row is None or (row.report_id is not None and row.data_key is None):
            return None
        return self._opened(row)

    def _opened(self, row: sa.Row[Any]) -> SecondRequest:
        if row.report_id is None:
            plain = self._vault.open(row.sealed, purpose=PURPOSE, row=str(row.id))
        else:
            plain = self._vault.open_under(row.data_key, row.sealed, row=row.code)
        told = json.loads(plain)
        report = None if row.report_id is None else ReportId(row.report_id)
        return SecondRequest(
            SecondRequestId(row.id),
            PersonId(row.asker),
            Wish(SecondKind(row.kind), report, told["reason"], told["options"]),
            SecondState(row.state),
            row.asked_at,
            row.expires_at,
            None if row.decided_by is None else PersonId(row.decided_by),
        )
