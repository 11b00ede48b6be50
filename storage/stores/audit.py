"""The audit log: a chain of keyed hashes, and a head that says how long it is.

Who can write to the database but has no master keys can neither change, put in nor cut off a line
unseen. A whole older state of the database, put back, looks intact: only a copy kept elsewhere
shows that.
"""

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from core.model.audit import AuditLine
from core.model.identity import PersonId
from core.ports.vault import Vault
from storage.columns import microseconds
from storage.session import Session
from storage.tables import audit_head, audit_lines

_LINE, _HEAD = "audit line", "audit head"
_BEGINNING = b""
_WALKED_AT_ONCE = 1_000

_CURRENT_HEAD = sa.select(audit_head).with_for_update()


class SqlAudit:
    """The log in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def write(self, line: AuditLine) -> None:
        """Append a line in this transaction; others that append wait for its end."""
        head = await self._head()
        number = head.number + 1
        chained = self._chain(head.chained, number, line)
        await self._session.run(
            audit_lines.insert(),
            {
                "number": number,
                "at": line.at,
                "actor": line.actor,
                "act": line.act,
                "subject": line.subject,
                "chained": chained,
            },
        )
        await self._session.run(
            audit_head.update().values(
                number=number, chained=chained, witness=self._witness(number, chained)
            )
        )

    async def lines(self, *, subject: str | None = None, limit: int) -> Sequence[AuditLine]:
        """Return the newest lines first, of one subject or of all."""
        query = sa.select(audit_lines).order_by(audit_lines.c.number.desc()).limit(limit)
        if subject is not None:
            query = query.where(audit_lines.c.subject == subject)
        return [_line(row) for row in await self._session.rows(query)]

    async def intact(self) -> bool:
        """Walk the chain; say whether no line was changed, dropped or put in."""
        number, chained = 0, _BEGINNING
        while rows := await self._after(number):
            for row in rows:
                number += 1
                if row.number != number:
                    return False
                chained = self._chain(chained, number, _line(row))
                if row.chained != chained:
                    return False
        head = await self._session.row(sa.select(audit_head))
        if head is None:
            return number == 0
        return (head.number, head.chained, head.witness) == (
            number,
            chained,
            self._witness(number, chained),
        )

    async def _head(self) -> sa.Row[Any]:
        """Return the head, held against others until this transaction ends."""
        head = await self._session.row(_CURRENT_HEAD)
        if head is None:
            first = self._session.insert(audit_head).values(
                id=1, number=0, chained=_BEGINNING, witness=self._witness(0, _BEGINNING)
            )
            await self._session.run(first.on_conflict_do_nothing())
            head = await self._session.row(_CURRENT_HEAD)
        if head is None:
            raise LookupError("the head of the audit log, written a moment ago")
        return head

    async def _after(self, number: int) -> Sequence[sa.Row[Any]]:
        return await self._session.rows(
            sa.select(audit_lines)
            .where(audit_lines.c.number > number)
            .order_by(audit_lines.c.number)
            .limit(_WALKED_AT_ONCE)
        )

    def _chain(self, before: bytes, number: int, line: AuditLine) -> bytes:
        whole = [before.hex(), number, microseconds(line.at), line.actor, line.act, line.subject]
        return self._vault.digest(json.dumps(whole), purpose=_LINE)

    def _witness(self, number: int, chained: bytes) -> bytes:
        return self._vault.digest(f"{number} {chained.hex()}", purpose=_HEAD)


def _line(row: sa.Row[Any]) -> AuditLine:
    actor = None if row.actor is None else PersonId(row.actor)
    return AuditLine(at=row.at, actor=actor, act=row.act, subject=row.subject)
