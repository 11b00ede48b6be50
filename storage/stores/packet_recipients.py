"""Those who can be sent packets of cases: with whom the network speaks is sealed."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.identity import RecipientId
from core.model.packet import Recipient
from core.ports.vault import Vault
from storage.packet_tables import packet_recipients
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "packet recipient"


class SqlPacketRecipients:
    """Recipients in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, name: str, age_key: str, *, at: datetime) -> RecipientId:
        """Write a recipient down."""
        # It is sealed to its id, which is not known before.
        statement = packet_recipients.insert().values(sealed=b"", added_at=at)
        number = await self._session.value(statement.returning(packet_recipients.c.id))
        whole = json.dumps({"name": name, "key": age_key}, ensure_ascii=False).encode()
        sealed = self._vault.seal(padded(whole), purpose=PURPOSE, row=str(number))
        this = packet_recipients.update().where(packet_recipients.c.id == number)
        await self._session.run(this.values(sealed=sealed))
        return RecipientId(number)

    async def all(self) -> Sequence[Recipient]:
        """Return all recipients, the oldest first."""
        query = sa.select(packet_recipients).order_by(packet_recipients.c.id)
        return [self._open(row) for row in await self._session.rows(query)]

    async def get(self, recipient: RecipientId) -> Recipient | None:
        """Return a recipient."""
        query = sa.select(packet_recipients).where(packet_recipients.c.id == recipient)
        row = await self._session.row(query)
        return None if row is None else self._open(row)

    async def remove(self, recipient: RecipientId) -> bool:
        """Delete a recipient; say whether there was one."""
        gone = packet_recipients.delete().where(packet_recipients.c.id == recipient)
        return await self._session.changed(gone) > 0

    def _open(self, row: sa.Row[Any]) -> Recipient:
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=str(row.id))
        told = json.loads(plain)
        return Recipient(RecipientId(row.id), told["name"], told["key"])
