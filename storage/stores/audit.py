"""The audit log: a chain of keyed hashes, and a head that says how long it is.

Who can write to the database but has no master keys can neither change, put in nor cut off a line
unseen. A whole older state of the database, put back, looks intact: only a copy kept elsewhere
shows that.
"""

import json
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import sqlalchemy as sa

from core.model.audit import AuditLine, AuditWanted, Damage, DamageKind, NumberedLine
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

    async def has(self, act: str, *, subject: str) -> bool:
        """Say whether that was ever done to a subject, however much came after it."""
        found = sa.select(audit_lines.c.number).where(
            audit_lines.c.subject == subject, audit_lines.c.act == act
        )
        return await self._session.value(found.limit(1)) is not None

    async def subjects(self, acts: Collection[str]) -> AbstractSet[str]:
        """Return about what any of these was ever done."""
        found = sa.select(audit_lines.c.subject).where(audit_lines.c.act.in_(sorted(acts)))
        return {row.subject for row in await self._session.rows(found.distinct())}

    async def actors(self, subject: str, *, but: Collection[str]) -> AbstractSet[PersonId]:
        """Return who of the staff did anything about a subject, these acts aside."""
        found = sa.select(audit_lines.c.actor).where(
            audit_lines.c.subject == subject,
            audit_lines.c.actor.is_not(None),
            audit_lines.c.act.not_in(sorted(but)),
        )
        return {PersonId(row.actor) for row in await self._session.rows(found.distinct())}

    async def page(
        self, wanted: AuditWanted, *, top: int, offset: int, limit: int
    ) -> tuple[Sequence[NumberedLine], int]:
        """Return a page of lines numbered up to *top*, newest first, and how many there are."""
        fits = _fits(wanted, top)
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(audit_lines).where(fits)
        )
        query = sa.select(audit_lines).where(fits).order_by(audit_lines.c.number.desc())
        rows = await self._session.rows(query.offset(offset).limit(limit))
        return [NumberedLine(row.number, _line(row)) for row in rows], total

    async def last_number(self) -> int:
        """Return the number of the newest line; 0 when there is none."""
        return await self._session.value(sa.select(sa.func.max(audit_lines.c.number))) or 0

    async def intact(self) -> bool:
        """Walk the chain; say whether no line was changed, dropped or put in."""
        return await self.damage() is None

    async def damage(self) -> Damage | None:
        """Walk the chain; return where it is first not what was written."""
        head = await self._session.row(sa.select(audit_head))
        length = None if head is None else head.number
        before = await self._session.value(sa.select(sa.func.min(audit_lines.c.number)))
        if before is not None and before < 1:
            return Damage(before, DamageKind.ADDED)
        number, chained = 0, _BEGINNING
        while rows := await self._after(number):
            for row in rows:
                number += 1
                if row.number != number:
                    return Damage(number, DamageKind.MISSING)
                chained = self._chain(chained, number, _line(row))
                if row.chained != chained:
                    was_added = length is not None and number > length
                    return Damage(number, DamageKind.ADDED if was_added else DamageKind.EDITED)
        if head is None:
            return None if number == 0 else Damage(number, DamageKind.HEAD)
        if head.witness != self._witness(head.number, head.chained):
            return Damage(head.number, DamageKind.HEAD)
        if head.number > number:
            return Damage(number + 1, DamageKind.CUT_OFF)
        return None if (head.number, head.chained) == (number, chained) else _beyond(head.number)

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


def _beyond(length: int) -> Damage:
    """Return what it is when a line follows that is well chained: an older head was put back."""
    return Damage(length, DamageKind.HEAD)


def _fits(wanted: AuditWanted, top: int) -> sa.ColumnElement[bool]:
    parts: list[sa.ColumnElement[bool]] = [audit_lines.c.number <= top]
    if wanted.subject is not None:
        parts.append(audit_lines.c.subject == wanted.subject)
    if wanted.actor is not None:
        parts.append(audit_lines.c.actor == wanted.actor)
    if wanted.acts:
        begins = (audit_lines.c.act.startswith(act, autoescape=True) for act in wanted.acts)
        parts.append(sa.or_(*begins))
    if wanted.hidden:
        parts.append(audit_lines.c.subject.not_in(sorted(wanted.hidden)))
    acts, about = wanted.kept
    if about:
        is_kept = sa.and_(audit_lines.c.act.in_(acts), audit_lines.c.subject.in_(about))
        parts.append(sa.not_(is_kept))
    return sa.and_(*parts)
