"""The entries of reports: each sealed under its report's data key."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

import sqlalchemy as sa

from core.model.identity import EntryId, PersonId, ReportId
from core.model.report import Entry, EntryKind, Evidence, ReportStatus
from core.ports.vault import Vault
from storage.report_tables import report_entries, reports
from storage.session import Session
from storage.stores.padding import padded
from storage.stores.reporter_link import reporter_digest

_ORIGIN = "entry origin"


class SqlEntries:
    """Entries in one transaction: a part of `Reports`."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def data_key(self, report: ReportId) -> bytes | None:
        """Return the wrapped data key, for the sealed files; None once destroyed."""
        key: bytes | None = await self._session.value(
            sa.select(reports.c.data_key).where(reports.c.id == report)
        )
        return key

    async def add_entry(self, report: ReportId, entry: Entry) -> EntryId:
        """Append an entry (its `id` is ignored); return the id.

        Raises:
            LookupError: there is no such report, or it was destroyed.
        """
        owner = await self._session.row(
            sa.select(reports.c.data_key, reports.c.code).where(reports.c.id == report)
        )
        if owner is None or owner.data_key is None:
            raise LookupError("no report to add to")
        number = await self._session.value(
            report_entries.insert()
            .values(
                report_id=report,
                kind=entry.kind,
                sealed=self._vault.seal_under(owner.data_key, _pack(entry), row=owner.code),
                received_at=entry.received_at,
                version=entry.version,
                origin_digest=self._origin(entry.origin),
                file=None if entry.evidence is None else entry.evidence.file,
            )
            .returning(report_entries.c.id)
        )
        return EntryId(number)

    async def entries(self, report: ReportId) -> Sequence[Entry]:
        """Return the entries in order of receipt, every version of each."""
        rows = await self._session.rows(
            _ENTRIES.where(report_entries.c.report_id == report).order_by(
                report_entries.c.received_at, report_entries.c.id
            )
        )
        return [self._entry(row) for row in rows]

    async def find_origin(self, reporter: PersonId, origin: str) -> tuple[ReportId, Entry] | None:
        """Return the newest version of the entry that came from a message, for an edit."""
        row = await self._session.row(
            _ENTRIES.where(
                report_entries.c.origin_digest == self._origin(origin),
                reports.c.reporter_digest == reporter_digest(self._vault, reporter),
            )
            .order_by(report_entries.c.version.desc(), report_entries.c.id.desc())
            .limit(1)
        )
        return None if row is None else (ReportId(row.report_id), self._entry(row))

    async def find_entry(self, report: ReportId, origin: str) -> Entry | None:
        """Return the newest version of the entry of a report that came from a message."""
        row = await self._session.row(
            _ENTRIES.where(
                report_entries.c.origin_digest == self._origin(origin),
                report_entries.c.report_id == report,
            )
            .order_by(report_entries.c.version.desc(), report_entries.c.id.desc())
            .limit(1)
        )
        return None if row is None else self._entry(row)

    async def remove_entry(self, report: ReportId, entry: EntryId) -> None:
        """Delete an entry of a DRAFT; what was submitted stays."""
        draft = sa.select(reports.c.id).where(
            reports.c.id == report, reports.c.status == ReportStatus.DRAFT
        )
        await self._session.run(
            report_entries.delete().where(
                report_entries.c.id == entry, report_entries.c.report_id.in_(draft)
            )
        )
        self._session.has_deleted = True

    async def unlink(self, report: ReportId) -> None:
        """Delete the link from a report to who reported it, in its entries too.

        Where an entry came from is a keyed hash of person and message: whoever has the keys could
        try people out. A number takes its place, so that versions still belong together.
        """
        await self._session.run(
            reports.update()
            .where(reports.c.id == report)
            .values(reporter=None, reporter_digest=None)
        )
        self._session.has_deleted = True
        rows = await self._session.rows(_ENTRIES.where(report_entries.c.report_id == report))
        numbers: dict[str, str] = {}
        for row in rows:
            entry = self._entry(row)
            if not entry.origin:
                continue
            number = numbers.setdefault(entry.origin, f"unlinked {len(numbers) + 1}")
            plain = _pack(replace(entry, origin=number))
            await self._session.run(
                report_entries.update()
                .where(report_entries.c.id == row.id)
                .values(
                    sealed=self._vault.seal_under(row.data_key, plain, row=row.code),
                    origin_digest=None,
                )
            )

    def _origin(self, origin: str) -> bytes | None:
        return self._vault.digest(origin, purpose=_ORIGIN) if origin else None

    def _entry(self, row: sa.Row[Any]) -> Entry:
        plain = self._vault.open_under(row.data_key, row.sealed, row=row.code)
        told = json.loads(plain)
        evidence, author = told["evidence"], told["author"]
        return Entry(
            id=EntryId(row.id),
            kind=EntryKind(row.kind),
            text=told["text"],
            received_at=row.received_at,
            evidence=None if evidence is None else Evidence(**evidence),
            album=told["album"],
            origin=told["origin"],
            version=row.version,
            author=None if author is None else PersonId(author),
            passed_on=told["passed_on"],
        )


_ENTRIES = sa.select(report_entries, reports.c.data_key, reports.c.code).join(
    reports, reports.c.id == report_entries.c.report_id
)


def _pack(entry: Entry) -> bytes:
    evidence = None if entry.evidence is None else asdict(entry.evidence)
    whole = {
        "text": entry.text,
        "album": entry.album,
        "origin": entry.origin,
        "evidence": evidence,
        "author": entry.author,
        "passed_on": dict(entry.passed_on),
    }
    return padded(json.dumps(whole, ensure_ascii=False).encode())
