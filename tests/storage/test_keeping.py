"""What is kept how long, what keeps a report longer, and that nothing else is left of it."""

from dataclasses import replace
from datetime import timedelta
from zlib import crc32

import pytest
import sqlalchemy as sa

from core.model.audit import AuditLine
from core.model.identity import EntryId, ReportId
from core.model.report import (
    Anonymity,
    CloseReason,
    Entry,
    EntryKind,
    Evidence,
    ReportStatus,
    Severity,
    Urgency,
)
from core.model.retention import Hold, KeptSort, Tombstone
from storage.report_tables import reports
from storage.schema import metadata
from storage.stores.report_columns import columns_of_reports
from tests.storage.conftest import NOW, add_person, raw

LATER = NOW + timedelta(days=400)
FIRST = ReportId(0)


async def kept(storage, status: ReportStatus, code: str, reason: CloseReason | None = None):
    """Write down a submitted report with that status."""
    person = await add_person(storage, crc32(code.encode()))
    async with storage.begin() as tx:
        report = await tx.reports.start(person.id, code, at=NOW)
        becomes = replace(
            report,
            status=status,
            close_reason=reason,
            submitted_at=None if status is ReportStatus.DRAFT else NOW,
            urgency=Urgency.DANGER,
            anonymity=Anonymity.NAMED,
            severity=Severity.CRITICAL,
            country="xx",
            category="torture",
        )
        await tx.reports.save(becomes, was_revision=report.revision)
    return replace(becomes, revision=report.revision + 1)


async def over(storage, sort: KeptSort, *, before=LATER, after=FIRST) -> list[int]:
    async with storage.read() as view:
        found = await view.keeping.over(sort, before=before, after=after, limit=10)
        return [ripe.report for ripe in found]


async def test_each_sort_finds_its_own_and_no_open_case(storage) -> None:
    """A case that somebody works on must never be swept with the old ones."""
    draft = await kept(storage, ReportStatus.DRAFT, "D")
    unverified = await kept(storage, ReportStatus.NOT_VERIFIED, "N")
    solved = await kept(storage, ReportStatus.CLOSED, "C", CloseReason.RESOLVED)
    unreasoned = await kept(storage, ReportStatus.CLOSED, "U")
    idle = await kept(storage, ReportStatus.CLOSED, "I", CloseReason.DUPLICATE)
    for status in set(ReportStatus) - {ReportStatus.DRAFT, ReportStatus.NOT_VERIFIED}:
        if status is not ReportStatus.CLOSED:
            await kept(storage, status, f"open {status}")
    assert await over(storage, KeptSort.DRAFT) == [draft.id]
    assert await over(storage, KeptSort.NOT_VERIFIED) == [unverified.id]
    assert await over(storage, KeptSort.CLOSED) == [solved.id, unreasoned.id]
    assert await over(storage, KeptSort.CLOSED_IDLE) == [idle.id]
    assert await over(storage, KeptSort.CLOSED, before=NOW) == []
    assert await over(storage, KeptSort.CLOSED, after=solved.id) == [unreasoned.id]


async def test_a_hold_keeps_a_report_out_and_its_reason_is_sealed(storage, url) -> None:
    """A court's order must outlast any time; what it is about is as secret as the report."""
    report = await kept(storage, ReportStatus.CLOSED, "H", CloseReason.RESOLVED)
    async with storage.begin() as tx:
        await tx.keeping.hold(report.id, Hold("the old reason", NOW))
        await tx.keeping.hold(report.id, Hold("court of Someplace", NOW))
        held = replace(report, on_hold=True)
        await tx.reports.save(held, was_revision=report.revision)
    assert await over(storage, KeptSort.CLOSED) == []
    async with storage.read() as view:
        assert await view.keeping.hold_of(report.id) == Hold("court of Someplace", NOW)
    async with raw(url) as connection:
        sealed = await connection.scalar(sa.text("SELECT sealed FROM report_holds"))
        assert b"Someplace" not in bytes(sealed)
    async with storage.begin() as tx:
        await tx.keeping.release(report.id)
        await tx.keeping.release(report.id)
        assert await tx.keeping.hold_of(report.id) is None


async def test_staff_are_told_once_unless_its_time_begins_anew(storage) -> None:
    """A case that was opened again and closed again deserves a new warning."""
    report = await kept(storage, ReportStatus.CLOSED, "W", CloseReason.RESOLVED)
    for told in (NOW, LATER):
        async with storage.begin() as tx:
            await tx.keeping.warned([report.id], at=told)
        async with storage.read() as view:
            (ripe,) = await view.keeping.over(KeptSort.CLOSED, before=LATER, after=FIRST, limit=1)
            assert ripe.warned_at == told
    async with storage.begin() as tx:
        await tx.keeping.spare(report.id)
        (ripe,) = await tx.keeping.over(KeptSort.CLOSED, before=LATER, after=FIRST, limit=1)
        assert ripe.warned_at is None


async def test_only_what_was_taken_back_or_never_sent_loses_its_tombstone(storage) -> None:
    """Whoever holds the receipt of a case must be able to learn what became of it."""
    gone = [
        await kept(storage, ReportStatus.WITHDRAWN, "W1"),
        await kept(storage, ReportStatus.WITHDRAWN, "W2"),
    ]
    stays = await kept(storage, ReportStatus.ERASED, "E")
    async with storage.begin() as tx:
        for report in [*gone, stays]:
            await tx.keeping.bury(Tombstone(report.id, KeptSort.CLOSED, NOW))
    for left in (1, 1, 0):
        async with storage.begin() as tx:
            assert await tx.keeping.clear_tombstones(LATER, limit=1) == left
    async with storage.read() as view:
        assert await view.reports.get(gone[0].id) is None
        left_of = await view.keeping.tombstone(stays.id)
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    assert left_of == Tombstone(stays.id, KeptSort.CLOSED, midnight)


async def test_no_row_of_any_table_names_a_destroyed_report(storage, url) -> None:
    """Whoever adds a table beside reports must not leave traces there: the schema is asked."""
    report = await kept(storage, ReportStatus.CLOSED, "X", CloseReason.RESOLVED)
    file = Evidence("ab" * 32, 3, "a.jpg", "image/jpeg", "f" * 32)
    async with storage.begin() as tx:
        entry = Entry(EntryId(0), EntryKind.PHOTO, "look", NOW, evidence=file, origin="o")
        await tx.reports.add_entry(report.id, entry)
        await tx.audit.write(AuditLine(NOW, None, "report_submitted", f"report:{report.id}"))
    async with raw(url) as connection:
        for column in columns_of_reports():
            await connection.execute(column.table.insert().values(_filled(column, report.id)))
    async with storage.begin() as tx:
        assert list(await tx.reports.destroy(report.id)) == ["f" * 32]
    async with raw(url) as connection:
        for column in columns_of_reports():
            query = sa.select(sa.func.count()).where(column == report.id)
            assert await connection.scalar(query) == 0, column
        (row,) = (await connection.execute(sa.select(reports))).mappings().all()
    left = {name for name, value in row.items() if value is not None}
    dates = {"created_at", "submitted_at", "status_since"}
    plain = {"id", "code", "status", "close_reason", "revision"}
    nothing = {"urgency", "anonymity", "rank", "on_hold"}  # of every destroyed report the same
    assert left - dates - plain - nothing == set()
    assert (row["urgency"], row["anonymity"], row["rank"]) == ("normal", "anonymous", 25)
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    assert {row[name] for name in dates & left} == {midnight}, "a moment leads to who left then"


def test_a_column_that_is_called_after_a_report_refers_to_it() -> None:
    """A column without its foreign key would be left out of every deletion."""
    found = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if "report" in column.name and isinstance(column.type, sa.BigInteger | sa.Integer)
    }
    assert found == {
        f"{column.table.name}.{column.name}"
        for column in columns_of_reports()
        if "report" in column.name
    }


def _filled(owner: sa.Column, report: int) -> dict[str, object]:
    """Return values for a row that names that report, whatever else it needs."""
    made: dict[str, object] = {}
    for column in owner.table.columns:
        if column is owner:
            made[column.name] = report
        elif column.foreign_keys:
            if not column.nullable:
                made[column.name] = 1
        elif not column.nullable and column.server_default is None and column.identity is None:
            made[column.name] = _some(column)
    return made


def _some(column: sa.Column) -> object:
    if isinstance(column.type, sa.LargeBinary):
        return b"sealed"
    if isinstance(column.type, sa.String):
        return "x"
    if isinstance(column.type, sa.Boolean):
        return False
    return NOW if type(column.type).__name__ == "Moment" else 1


@pytest.mark.parametrize("column", columns_of_reports(), ids=str)
def test_a_row_beside_a_report_goes_with_it(column: sa.Column) -> None:
    """What refers to a report must not be referred to from elsewhere, or nothing can delete it."""
    others = [
        key
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table is column.table and key.ondelete not in {"CASCADE", "SET NULL"}
    ]
    assert others == []
