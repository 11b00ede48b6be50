"""Who reported, as they told it: sealed under a key of its own, apart from the report's."""

import json
from dataclasses import asdict

import sqlalchemy as sa

from core.model.identity import ReportId
from core.model.report import Identity
from core.ports.vault import Vault
from storage.report_tables import report_identities, reports
from storage.session import Session
from storage.stores.padding import padded


class SqlIdentities:
    """Identities in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def put(self, report: ReportId, identity: Identity) -> None:
        """Write an identity down, over an earlier one.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        owner = await self._session.row(
            sa.select(reports.c.code, reports.c.data_key).where(reports.c.id == report)
        )
        if owner is None or owner.data_key is None:
            raise LookupError("no report to tell who made it")
        key = self._vault.new_data_key(row=owner.code)
        plain = padded(json.dumps(asdict(identity), ensure_ascii=False).encode())
        sealed = self._vault.seal_under(key, plain, row=owner.code)
        row = self._session.insert(report_identities).values(
            report_id=report, data_key=key, sealed=sealed
        )
        new = {"data_key": row.excluded.data_key, "sealed": row.excluded.sealed}
        await self._session.run(
            row.on_conflict_do_update(index_elements=[report_identities.c.report_id], set_=new)
        )

    async def get(self, report: ReportId) -> Identity | None:
        """Return the identity; only for those whose right to see it was checked."""
        row = await self._session.row(
            sa.select(report_identities, reports.c.code)
            .join(reports, reports.c.id == report_identities.c.report_id)
            .where(report_identities.c.report_id == report)
        )
        if row is None:
            return None
        return Identity(
            **json.loads(self._vault.open_under(row.data_key, row.sealed, row=row.code))
        )

    async def known(self, report: ReportId) -> bool:
        """Say whether there is one, without opening it."""
        found = sa.select(report_identities.c.report_id).where(
            report_identities.c.report_id == report
        )
        return await self._session.value(found) is not None

    async def remove(self, report: ReportId) -> None:
        """Destroy the identity with its key; one that is gone already is fine."""
        await self._session.run(
            report_identities.delete().where(report_identities.c.report_id == report)
        )
        self._session.has_deleted = True
