"""Senders who were set aside: one row for each, found by keyed hash, what it says sealed."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.identity import CaseCode, PersonId
from core.model.set_aside import AsideId, SetAside
from core.ports.vault import Vault
from storage.intake_tables import report_asides
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "sender aside"


class SqlSetAsides:
    """Senders who were set aside, in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def put(
        self, person: PersonId, code: CaseCode, *, since: datetime, until: datetime
    ) -> None:
        """Set somebody aside from one day to another, in place of what was said before."""
        digest = self._digest(person)
        new = self._session.insert(report_asides).values(
            sender_digest=digest,
            sealed=self._seal(digest, person, code),
            since=since,
            until=until,
        )
        changes = {name: new.excluded[name] for name in ("sealed", "since", "until")}
        await self._session.run(
            new.on_conflict_do_update(index_elements=[report_asides.c.sender_digest], set_=changes)
        )

    async def stands(self, person: PersonId, now: datetime) -> bool:
        """Say whether somebody is set aside now."""
        found = sa.select(report_asides.c.id).where(self._of(person), report_asides.c.until > now)
        return await self._session.value(found) is not None

    async def standing(self, now: datetime) -> Sequence[SetAside]:
        """Return all who are set aside now, the newest first."""
        query = sa.select(report_asides).where(report_asides.c.until > now)
        rows = await self._session.rows(query.order_by(report_asides.c.id.desc()))
        return [self._opened(row) for row in rows]

    async def get(self, number: AsideId) -> SetAside | None:
        """Return one of them."""
        row = await self._session.row(sa.select(report_asides).where(report_asides.c.id == number))
        return None if row is None else self._opened(row)

    async def forget_case(self, person: PersonId, code: CaseCode) -> None:
        """Forget in which case it was asked, if in that one: the account is unlinked from it."""
        row = await self._session.row(sa.select(report_asides).where(self._of(person)))
        if row is None or self._opened(row).code != code:
            return
        nameless = self._seal(row.sender_digest, person, None)
        this = report_asides.update().where(report_asides.c.id == row.id)
        await self._session.run(this.values(sealed=nameless))
        self._session.has_deleted = True

    async def forget(self, person: PersonId) -> bool:
        """Forget that somebody is set aside; say whether they were."""
        return await self._session.changed(report_asides.delete().where(self._of(person))) > 0

    async def lapsed(self, now: datetime) -> Sequence[SetAside]:
        """Return those whose time is over, the oldest first."""
        query = sa.select(report_asides).where(report_asides.c.until <= now)
        rows = await self._session.rows(query.order_by(report_asides.c.id))
        return [self._opened(row) for row in rows]

    def _of(self, person: PersonId) -> sa.ColumnElement[bool]:
        return report_asides.c.sender_digest == self._digest(person)

    def _digest(self, person: PersonId) -> bytes:
        return self._vault.digest(str(person), purpose=PURPOSE)

    def _seal(self, digest: bytes, person: PersonId, code: CaseCode | None) -> bytes:
        plain = padded(json.dumps({"person": person, "code": code}).encode())
        return self._vault.seal(plain, purpose=PURPOSE, row=digest.hex())

    def _opened(self, row: sa.Row[Any]) -> SetAside:
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=row.sender_digest.hex())
        told = json.loads(plain)
        code = None if told["code"] is None else CaseCode(told["code"])
        return SetAside(AsideId(row.id), PersonId(told["person"]), code, row.since, row.until)
