"""Carries what older master keys sealed over to the current one, so that those can be retired."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core.ports.vault import CarryingVault, Unreadable
from storage.report_tables import reports
from storage.sealed_columns import SEALED, SealedColumn
from storage.session import Session
from storage.sql_storage import SqlStorage

AT_ONCE = 200
"""Values in one transaction: others hardly wait."""
_SEALED_BY_MASTER = b"\x01"


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What became of values under older keys, by `table.column`.

    Attributes:
        carried: how many are under the current key now.
        unreadable: how many could not be opened, and stay as they are.
    """

    carried: Mapping[str, int]
    unreadable: Mapping[str, int]


async def carry_over(storage: SqlStorage, vault: CarryingVault) -> CarriedOver:
    """Seal under the current master key whatever lies under another one, batch by batch.

    Safe beside a running program and when broken off: what was written meanwhile stays.
    """
    carried: dict[str, int] = {}
    unreadable: dict[str, int] = {}
    for sealed in SEALED:
        name = str(sealed.column)
        while True:
            async with storage.session() as session:
                batch = _Batch(session, vault, sealed, skip=unreadable.get(name, 0))
                done, failed = await batch.carry()
            carried[name] = carried.get(name, 0) + done
            unreadable[name] = unreadable.get(name, 0) + failed
            if not done and not failed:
                break
    return CarriedOver(_some(carried), _some(unreadable))


async def count_under(storage: SqlStorage, vault: CarryingVault, key_id: str) -> Mapping[str, int]:
    """Return how many values still need a master key, by `table.column`; none are left out."""
    start = vault.begins(key_id)
    found = {}
    async with storage.session() as session:
        for sealed in SEALED:
            head = sa.func.substr(sealed.column, 1, len(start))
            query = sa.select(sa.func.count()).select_from(sealed.table).where(head == start)
            found[str(sealed.column)] = int(await session.value(query))
    return _some(found)


class _Batch:
    """Some values of one column, in one transaction."""

    def __init__(
        self, session: Session, vault: CarryingVault, sealed: SealedColumn, *, skip: int
    ) -> None:
        self._session = session
        self._vault = vault
        self._sealed = sealed
        self._skip = skip

    async def carry(self) -> tuple[int, int]:
        """Carry a batch over; return how many were, and how many could not be opened."""
        done = failed = 0
        for row in await self._session.rows(self._query()):
            try:
                done += await self._carry_one(row)
            except Unreadable:
                failed += 1
        return done, failed

    def _query(self) -> sa.Select[Any]:
        table, column = self._sealed.table, self._sealed.column
        start = self._vault.begins(self._vault.current_key)
        older = sa.and_(
            sa.func.substr(column, 1, 1) == _SEALED_BY_MASTER,
            sa.func.substr(column, 1, len(start)) != start,
        )
        query = sa.select(table).where(older)
        if self._sealed.owner is not None:
            here, there = self._sealed.owner
            query = query.add_columns(reports.c.code).join(reports, here == there)
        ordered = query.order_by(*table.primary_key.columns)
        return ordered.offset(self._skip).limit(AT_ONCE)

    async def _carry_one(self, row: sa.Row[Any]) -> int:
        table, column = self._sealed.table, self._sealed.column
        old = getattr(row, column.name)
        new = self._vault.carried(old, purpose=self._sealed.purpose, row=self._sealed.row_of(row))
        same = [key == getattr(row, key.name) for key in table.primary_key.columns]
        return await self._session.changed(
            table.update().where(*same, column == old).values({column.name: new})
        )


def _some(counts: Mapping[str, int]) -> dict[str, int]:
    return {name: number for name, number in counts.items() if number}
