"""Dangers: who was told and when; the reporter's message is named by a sealed id alone."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.danger import Danger, DangerEnd
from core.model.identity import ReportId
from core.ports.vault import Vault
from storage.duty_tables import report_dangers
from storage.session import Session

PURPOSE = "danger screen"
_OPEN = report_dangers.c.ended_at.is_(None)


class SqlDangers:
    """Dangers in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def put(self, danger: Danger) -> None:
        """Write a danger down, over an earlier one of the same report."""
        values = {
            "raised_at": danger.raised_at,
            "told": danger.told,
            "told_at": danger.told_at,
            "rounds": danger.rounds,
            "admins": danger.admins,
            "next_at": danger.next_at,
            "seen_at": danger.seen_at,
            "ended_at": danger.ended_at,
            "ended_how": danger.end,
            "shown": danger.shown,
            "screen": self._sealed(danger.report, danger.screen),
        }
        first = self._session.insert(report_dangers).values(report_id=danger.report, **values)
        await self._session.run(
            first.on_conflict_do_update(index_elements=[report_dangers.c.report_id], set_=values)
        )

    async def get(self, report: ReportId) -> Danger | None:
        """Return the danger of a report, ended or not."""
        found = await self._all(_of(report))
        return found[0] if found else None

    async def due(self, now: datetime, *, limit: int) -> Sequence[Danger]:
        """Return dangers whose alert is to be repeated by now, the longest waiting first."""
        return await self._all(report_dangers.c.next_at <= now, limit=limit)

    async def told_again(self, danger: Danger) -> bool:
        """Write down an alert of an open danger, if it is the next one; say whether it was so."""
        before = report_dangers.c.rounds == danger.rounds - 1
        changed = await self._session.changed(
            report_dangers.update()
            .where(_of(danger.report), _OPEN, before)
            .values(
                rounds=danger.rounds,
                told=danger.told,
                told_at=danger.told_at,
                admins=danger.admins,
                next_at=danger.next_at,
            )
        )
        return changed == 1

    async def saw(self, report: ReportId, at: datetime) -> None:
        """Write down that a reviewer opened the case, if its danger is open and nobody had."""
        unseen = report_dangers.c.seen_at.is_(None)
        await self._session.run(
            report_dangers.update().where(_of(report), _OPEN, unseen).values(seen_at=at)
        )

    async def end(self, report: ReportId, end: DangerEnd, at: datetime) -> bool:
        """End an open danger; say whether there was one."""
        ended = report_dangers.update().where(_of(report), _OPEN)
        values = {"ended_at": at, "ended_how": end, "next_at": None}
        return await self._session.changed(ended.values(values)) == 1

    async def taken(self, *, since: datetime) -> Sequence[Danger]:
        """Return dangers that somebody took since then."""
        ended_at = report_dangers.c.ended_at
        return await self._all(
            (report_dangers.c.ended_how == DangerEnd.TAKEN) & (ended_at >= since)
        )

    async def watch(self, report: ReportId, message_id: int | None, shown: str) -> None:
        """Remember in which message its reporter follows it, and what that says; None: in none."""
        values = {"screen": self._sealed(report, message_id), "shown": shown}
        await self._session.run(report_dangers.update().where(_of(report)).values(values))

    async def watched(self) -> Sequence[Danger]:
        """Return dangers that a reporter follows in a message."""
        return await self._all(report_dangers.c.screen.is_not(None))

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return when the next alert is to be repeated, in (after, until]."""
        next_at = report_dangers.c.next_at
        within = sa.and_(next_at > after, next_at <= until)
        found: datetime | None = await self._session.value(
            sa.select(sa.func.min(next_at)).where(within)
        )
        return found

    async def prune(self, ended_before: datetime) -> int:
        """Delete dangers that ended before a moment; return how many."""
        old = report_dangers.delete().where(report_dangers.c.ended_at < ended_before)
        return await self._session.changed(old)

    async def _all(self, which: sa.ColumnElement[bool], limit: int = 1000) -> Sequence[Danger]:
        query = sa.select(report_dangers).where(which)
        order = (report_dangers.c.next_at, report_dangers.c.report_id)
        rows = await self._session.rows(query.order_by(*order).limit(limit))
        return [self._danger(row) for row in rows]

    def _sealed(self, report: ReportId, message_id: int | None) -> bytes | None:
        if message_id is None:
            return None
        return self._vault.seal(f"{message_id:019}".encode(), purpose=PURPOSE, row=str(report))

    def _danger(self, row: sa.Row[Any]) -> Danger:
        screen = None
        if row.screen is not None:
            screen = int(self._vault.open(row.screen, purpose=PURPOSE, row=str(row.report_id)))
        return Danger(
            report=ReportId(row.report_id),
            raised_at=row.raised_at,
            told=row.told,
            told_at=row.told_at,
            rounds=row.rounds,
            admins=row.admins,
            next_at=row.next_at,
            seen_at=row.seen_at,
            ended_at=row.ended_at,
            end=None if row.ended_how is None else DangerEnd(row.ended_how),
            shown=row.shown,
            screen=screen,
        )


def _of(report: ReportId) -> sa.ColumnElement[bool]:
    return report_dangers.c.report_id == report
