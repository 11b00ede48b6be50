"""Reports: what was told is sealed under a key of the report's own; the reporter is apart."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.identity import CaseCode, PersonId, ReportId
from core.model.report import (
    Anonymity,
    CloseReason,
    Consent,
    Credibility,
    Report,
    ReportStatus,
    Severity,
    Urgency,
)
from core.ports.vault import Vault
from storage.columns import day_of
from storage.report_tables import reports
from storage.session import Session
from storage.stores.padding import padded
from storage.stores.report_columns import columns_of_files, columns_of_reports
from storage.stores.report_entries import SqlEntries
from storage.stores.reporter_link import open_reporter, reporter_digest, seal_reporter

_RANK_LEFT = 25
"""Of what is destroyed: where a report stands that says nothing of its urgency."""
_DATES_LEFT = (
    reports.c.created_at,
    reports.c.submitted_at,
    reports.c.status_since,
    reports.c.closed_at,
)
"""Of what is destroyed: as days. A moment could be that of a person's who left."""


class SqlReports(SqlEntries):
    """Reports in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        super().__init__(session, vault)

    async def start(self, reporter: PersonId, code: CaseCode, *, at: datetime) -> Report:
        """Write down an empty draft with a data key of its own."""
        row = await self._session.row(
            reports.insert()
            .values(
                code=code,
                status=ReportStatus.DRAFT,
                urgency=Urgency.NORMAL,
                anonymity=Anonymity.ANONYMOUS,
                created_at=at,
                status_since=at,
                revision=1,
                data_key=self._vault.new_data_key(row=code),
                reporter_digest=reporter_digest(self._vault, reporter),
                reporter=seal_reporter(self._vault, reporter, code),
            )
            .returning(*reports.c)
        )
        if row is None:
            raise LookupError("a report written down a moment ago")
        return self.from_row(row)

    async def draft_of(self, reporter: PersonId) -> Report | None:
        """Return a person's unfinished draft, the newest if there are several."""
        mine = reports.c.reporter_digest == reporter_digest(self._vault, reporter)
        found = await self._all(
            sa.select(reports)
            .where(mine, reports.c.status == ReportStatus.DRAFT)
            .order_by(reports.c.id.desc())
            .limit(1)
        )
        return found[0] if found else None

    async def get(self, report: ReportId) -> Report | None:
        """Return a report."""
        found = await self._all(sa.select(reports).where(reports.c.id == report))
        return found[0] if found else None

    async def find(self, code: CaseCode) -> Report | None:
        """Return a report by its case code."""
        found = await self._all(sa.select(reports).where(reports.c.code == code))
        return found[0] if found else None

    async def of_reporter(self, reporter: PersonId) -> Sequence[Report]:
        """Return a person's submitted reports, newest first (found by keyed hash)."""
        mine = reports.c.reporter_digest == reporter_digest(self._vault, reporter)
        return await self._all(
            sa.select(reports)
            .where(mine, reports.c.submitted_at.is_not(None))
            .order_by(reports.c.submitted_at.desc(), reports.c.id.desc())
        )

    async def reporter(self, report: ReportId) -> PersonId | None:
        """Return who reported; None once the link is gone. For sending only, never for showing."""
        row = await self._session.row(
            sa.select(reports.c.reporter, reports.c.code).where(reports.c.id == report)
        )
        if row is None or row.reporter is None:
            return None
        return open_reporter(self._vault, row.reporter, CaseCode(row.code))

    async def save(self, report: Report, *, was_revision: int) -> bool:
        """Overwrite a report if it still has that revision, as the next one; say whether it did."""
        key = await self.data_key(report.id)
        saved = await self._session.changed(
            reports.update()
            .where(reports.c.id == report.id, reports.c.revision == was_revision)
            .values(
                status=report.status,
                urgency=report.urgency,
                anonymity=report.anonymity,
                told=None if key is None else self._seal_told(key, report),
                reviewer=report.reviewer,
                submitted_at=report.submitted_at,
                revision=was_revision + 1,
                close_reason=report.close_reason,
                severity=report.severity,
                credibility=report.credibility,
                rank=report.rank,
                category_digest=mark_of(self._vault, report.category, "category"),
                country_digest=mark_of(self._vault, report.country, "country"),
                resumes=report.resumes,
                status_since=report.status_since,
                closed_at=report.closed_at,
                on_hold=report.on_hold,
                looked_at=report.looked_at,
                due_at=report.due_at,
            )
        )
        return saved == 1

    async def destroy(self, report: ReportId) -> Sequence[str]:
        """Destroy a report's key, all that names it, and its link; keep code, status and days.

        Returns the keys of its sealed files, to be removed by the caller after the commit.
        """
        files: set[str] = set()
        for owner, file in columns_of_files():
            named = sa.select(file).where(owner == report, file.is_not(None))
            files |= {row[0] for row in await self._session.rows(named)}
        for column in columns_of_reports():  # of every subject: whoever adds a table is in it
            await self._session.run(column.table.delete().where(column == report))
        await self._session.run(
            reports.update()
            .where(reports.c.id == report)
            .values(
                data_key=None,
                told=None,
                category_digest=None,
                country_digest=None,
                reporter=None,
                reporter_digest=None,
                urgency=Urgency.NORMAL,
                anonymity=Anonymity.ANONYMOUS,
                severity=None,
                credibility=None,
                rank=_RANK_LEFT,
                resumes=None,
                on_hold=False,
                looked_at=None,
                due_at=None,
                **{each.name: day_of(each) for each in _DATES_LEFT},
            )
        )
        self._session.has_deleted = True
        return sorted(files)

    async def _all(self, query: sa.Select[Any]) -> Sequence[Report]:
        return [self.from_row(row) for row in await self._session.rows(query)]

    def _seal_told(self, key: bytes, report: Report) -> bytes:
        plain = padded(json.dumps(_told(report), ensure_ascii=False).encode())
        return self._vault.seal_under(key, plain, row=report.code)

    def from_row(self, row: Any) -> Report:
        """Return the report of a row of all columns, its sealed part opened."""
        told: dict[str, Any] = {}
        if row.told is not None and row.data_key is not None:
            told = json.loads(self._vault.open_under(row.data_key, row.told, row=row.code))
        return Report(
            id=ReportId(row.id),
            code=CaseCode(row.code),
            status=ReportStatus(row.status),
            urgency=Urgency(row.urgency),
            anonymity=Anonymity(row.anonymity),
            category=told.get("category", ""),
            when_text=told.get("when", ""),
            where_text=told.get("where", ""),
            reviewer=None if row.reviewer is None else PersonId(row.reviewer),
            created_at=row.created_at,
            submitted_at=row.submitted_at,
            revision=row.revision,
            close_reason=None if row.close_reason is None else CloseReason(row.close_reason),
            severity=None if row.severity is None else Severity(row.severity),
            credibility=None if row.credibility is None else Credibility(row.credibility),
            country=told.get("country", ""),
            answers=told.get("answers", {}),
            pseudonym=told.get("pseudonym", ""),
            consents=frozenset(Consent(each) for each in told.get("consents", ())),
            resumes=None if row.resumes is None else ReportStatus(row.resumes),
            status_since=row.status_since,
            closed_at=row.closed_at,
            on_hold=row.on_hold,
            looked_at=row.looked_at,
            due_at=row.due_at,
            language=told.get("language"),
            aside=told.get("aside", False),
        )


def mark_of(vault: Vault, key: str, what: str) -> bytes | None:
    """Return the keyed hash by which reports of a `category` or `country` are found."""
    return vault.digest(key, purpose=f"report {what}") if key else None


def _told(report: Report) -> dict[str, Any]:
    return {
        "category": report.category,
        "when": report.when_text,
        "where": report.where_text,
        "country": report.country,
        "answers": dict(report.answers),
        "pseudonym": report.pseudonym,
        "language": report.language,
        "consents": sorted(report.consents),
        "aside": report.aside,
    }
