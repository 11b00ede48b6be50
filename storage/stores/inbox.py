"""Updates taken in: sealed until they end, then only their id stays for a while."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from core.model.identity import UpdateId
from core.ports.stores.inbox import Incoming
from core.ports.vault import Vault
from storage.prepared import Prepared
from storage.session import Insert, Session
from storage.tables import inbox

PURPOSE = "inbox"
PRUNED_AT_ONCE = 5_000

_END = Prepared(
    inbox.update()
    .where(inbox.c.update_id == sa.bindparam("update"), inbox.c.ended_at.is_(None))
    .values(sealed=None, ended_at=sa.bindparam("at"), failure=sa.bindparam("why"))
)
_END_WITH_EFFECTS = Prepared(
    inbox.update()
    .where(inbox.c.update_id == sa.bindparam("update"), inbox.c.ended_at.is_(None))
    .values(sealed=None, ended_at=inbox.c.received_at)
)
_WAITING = (
    sa.select(inbox.c.update_id, inbox.c.sealed)
    .where(inbox.c.ended_at.is_(None))
    .order_by(inbox.c.received_at, inbox.c.update_id)
)


@cache
def _take_in(insert: Insert) -> sa.Executable:
    return insert(inbox).on_conflict_do_nothing().returning(inbox.c.update_id)


class SqlInbox:
    """The inbox in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def take_in(self, batch: Sequence[Incoming], *, at: datetime) -> Sequence[UpdateId]:
        """Write down those not known yet, durable with the commit; return their ids, in order."""
        rows: list[dict[str, Any]] = [
            {"update_id": one.update_id, "sealed": self._seal(one), "received_at": at}
            for one in {one.update_id: one for one in batch}.values()
        ]
        if not rows:
            return []
        new = set((await self._session.run(_take_in(self._session.insert), rows)).scalars())
        return [UpdateId(row["update_id"]) for row in rows if row["update_id"] in new]

    async def waiting(self) -> Sequence[Incoming]:
        """Return everything taken in and not ended, oldest first: what a restart goes on with."""
        return [self._open(row.update_id, row.sealed) for row in await self._session.rows(_WAITING)]

    async def end(self, update: UpdateId, *, at: datetime, failure: str = "") -> None:
        """End an update and drop its payload; one that was ended before stays as it is."""
        await self._session.quick(_END, {"update": update, "at": at, "why": failure})

    async def end_with_effects(self, update: UpdateId) -> None:
        """End an update in the transaction of its effects; it counts as ended when it came."""
        await self._session.quick(_END_WITH_EFFECTS, {"update": update})

    async def prune(self, before: datetime) -> int:
        """Delete ended updates older than a moment, some thousands at most; return how many."""
        some = sa.select(inbox.c.update_id).where(inbox.c.ended_at < before).limit(PRUNED_AT_ONCE)
        return await self._session.changed(inbox.delete().where(inbox.c.update_id.in_(some)))

    def _seal(self, update: Incoming) -> bytes:
        # The key goes in as well: it is a chat, and in plain it would say who writes how often.
        plain = update.order_key.encode() + b"\0" + update.payload
        return self._vault.seal(plain, purpose=PURPOSE, row=str(update.update_id))

    def _open(self, update: int, sealed: bytes) -> Incoming:
        plain = self._vault.open(sealed, purpose=PURPOSE, row=str(update))
        key, _, payload = plain.partition(b"\0")
        return Incoming(UpdateId(update), key.decode(), payload)
