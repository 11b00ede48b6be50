"""Reports: sealed, found only by who may find them, and destroyed with their key."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.case_queue import Wanted
from core.model.identity import CaseCode, EntryId, PersonId
from core.model.report import (
    CloseReason,
    Entry,
    EntryKind,
    Evidence,
    ReportStatus,
    Urgency,
)
from core.ports.vault import Unreadable
from tests.storage.conftest import NOW, raw

ME, STAFF = PersonId(11), PersonId(22)
PHOTO = Evidence("ab" * 32, 5, "photo.jpg", "image/jpeg", "f1le")


def said(text: str, *, origin: str = "", version: int = 1, minutes: int = 0, **more) -> Entry:
    return Entry(
        EntryId(0),
        more.pop("kind", EntryKind.TEXT),
        text,
        NOW + timedelta(minutes=minutes),
        origin=origin,
        version=version,
        **more,
    )


async def start(storage, code: str = "AAAA-2222", *, reporter: PersonId = ME, days: int = 0):
    async with storage.begin() as tx:
        at = NOW + timedelta(days=days)
        return await tx.reports.start(reporter, CaseCode(code), at=at)


async def submit(storage, code: str, *, urgency=Urgency.NORMAL, days: int = 0):
    report = await start(storage, code, days=days)
    async with storage.begin() as tx:
        submitted = replace(
            report,
            status=ReportStatus.NEW,
            urgency=urgency,
            submitted_at=NOW + timedelta(days=days),
            revision=2,
        )
        assert await tx.reports.save(submitted, was_revision=1)
    return submitted


async def test_a_draft_is_its_reporters_alone(storage, other):
    """What was begun is found again by the person, by nobody else."""
    draft = await start(storage)
    async with other.read() as tx:
        assert await tx.reports.draft_of(ME) == draft
        assert await tx.reports.draft_of(STAFF) is None
        assert await tx.reports.of_reporter(ME) == []
        assert await tx.reports.get(draft.id) == draft
        assert await tx.reports.find(draft.code) == draft
        assert await tx.reports.find(CaseCode("ZZZZ-ZZZZ")) is None
        assert await tx.reports.reporter(draft.id) == ME
    assert (draft.status, draft.revision, draft.submitted_at) == (ReportStatus.DRAFT, 1, None)


async def test_all_of_a_report_survives(storage, other):
    """What was told when, where and about what."""
    draft = await start(storage)
    changed = replace(
        draft,
        status=ReportStatus.CLOSED,
        urgency=Urgency.DANGER,
        category="surveillance",
        when_text="dün akşam",
        where_text="İzmir",
        reviewer=STAFF,
        submitted_at=NOW,
        revision=2,
        close_reason=CloseReason.REFERRED,
    )
    async with storage.begin() as tx:
        assert await tx.reports.save(changed, was_revision=1)
        assert not await tx.reports.save(replace(changed, reviewer=None), was_revision=1)
    async with other.read() as tx:
        assert await tx.reports.get(draft.id) == changed
        assert await tx.reports.of_reporter(ME) == [changed]


async def test_entries_keep_every_version_in_order_of_receipt(storage, other):
    """An edit adds to the report and never overwrites it."""
    report = await start(storage)
    entries = [
        said("later", minutes=5),
        said("first", origin="100:1"),
        said("", kind=EntryKind.PHOTO, evidence=PHOTO, album="9", minutes=1),
        said("first, mended", origin="100:1", version=2, minutes=7),
    ]
    async with storage.begin() as tx:
        ids = [await tx.reports.add_entry(report.id, one) for one in entries]
    kept = [replace(one, id=number) for one, number in zip(entries, ids, strict=True)]
    async with other.read() as tx:
        assert await tx.reports.entries(report.id) == [kept[1], kept[2], kept[0], kept[3]]
        assert await tx.reports.find_origin(ME, "100:1") == (report.id, kept[3])
        assert await tx.reports.find_origin(STAFF, "100:1") is None
        assert await tx.reports.find_origin(ME, "100:2") is None


async def test_only_an_entry_of_a_draft_can_be_removed(storage, other):
    """What was submitted is evidence."""
    report = await start(storage)
    async with storage.begin() as tx:
        first = await tx.reports.add_entry(report.id, said("one"))
        second = await tx.reports.add_entry(report.id, said("two"))
        await tx.reports.remove_entry(report.id, first)
        submitted = replace(report, status=ReportStatus.NEW, submitted_at=NOW)
        await tx.reports.save(submitted, was_revision=1)
        await tx.reports.remove_entry(report.id, second)
    async with other.read() as tx:
        assert [one.id for one in await tx.reports.entries(report.id)] == [second]


async def test_the_queue_begins_with_who_is_in_danger_then_the_oldest(storage, other):
    """Whoever opens the queue sees first what cannot wait."""
    calm = await submit(storage, "A", days=0)
    danger = await submit(storage, "B", urgency=Urgency.DANGER, days=3)
    soon = await submit(storage, "C", urgency=Urgency.SOON, days=2)
    calmer = await submit(storage, "D", days=1)
    await start(storage, "E")
    async with other.read() as tx:
        wanted = Wanted(frozenset({ReportStatus.NEW, ReportStatus.IN_REVIEW}))
        page = await tx.queue.page(STAFF, wanted, offset=0, limit=3)
        assert [one.code for one in page] == ["B", "C", "A"]
        page = await tx.queue.page(STAFF, wanted, offset=3, limit=3)
        assert [one.code for one in page] == [calmer.code]
        assert await tx.queue.page(STAFF, Wanted(frozenset()), offset=0, limit=3) == []
        mine = await tx.reports.of_reporter(ME)
        assert [one.code for one in mine] == [danger.code, soon.code, calmer.code, calm.code]


async def test_nothing_a_reporter_said_lies_in_plain_nor_who_it_was(storage, url):
    """A copy of the database must endanger nobody."""
    report = await start(storage, reporter=PersonId(123456789))
    async with storage.begin() as tx:
        told = replace(report, when_text="yesterday", where_text="square")
        await tx.reports.save(told, was_revision=1)
        entry = said("they came", origin="555:77", kind=EntryKind.PHOTO, evidence=PHOTO)
        await tx.reports.add_entry(report.id, entry)
    async with raw(url) as connection:
        rows = [
            repr(tuple(row))
            for table in ("reports", "report_entries")
            for row in await connection.execute(sa.text(f"SELECT * FROM {table}"))  # noqa: S608
        ]
    for secret in ("yesterday", "square", "they came", "photo.jpg", "555:77", "123456789"):
        assert all(secret not in row for row in rows), secret


async def test_an_entry_moved_to_another_report_cannot_be_read(storage, url):
    """Each report has a key of its own."""
    mine, others = await start(storage, "A"), await start(storage, "B", reporter=STAFF)
    async with storage.begin() as tx:
        await tx.reports.add_entry(mine.id, said("secret"))
    async with raw(url) as connection:
        await connection.execute(
            sa.text("UPDATE report_entries SET report_id = :other"), {"other": others.id}
        )
    with pytest.raises(Unreadable):
        async with storage.read() as tx:
            await tx.reports.entries(others.id)


async def test_a_destroyed_report_keeps_its_code_status_and_days_alone(storage, other, url):
    """Deleting the key is deleting the report; the count of cases stays true."""
    report = await submit(storage, "A")
    async with storage.begin() as tx:
        told = replace(report, category="torture", when_text="then", where_text="there")
        await tx.reports.save(told, was_revision=2)
        photo = said("look", kind=EntryKind.PHOTO, evidence=PHOTO, origin="1:1")
        await tx.reports.add_entry(report.id, photo)
        await tx.reports.add_entry(report.id, replace(photo, version=2))
    async with storage.begin() as tx:
        assert await tx.reports.destroy(report.id) == ["f1le"]
        assert await tx.reports.destroy(report.id) == []
    async with other.begin() as tx:
        left = await tx.reports.get(report.id)
        assert left is not None
        day = NOW.replace(hour=0)  # a moment would lead to who was forgotten then
        assert (left.code, left.status, left.submitted_at) == ("A", ReportStatus.NEW, day)
        assert (left.category, left.when_text, left.where_text) == ("", "", "")
        assert await tx.reports.entries(report.id) == []
        assert await tx.reports.data_key(report.id) is None
        assert await tx.reports.reporter(report.id) is None
        closed = replace(left, status=ReportStatus.CLOSED)
        assert await tx.reports.save(closed, was_revision=left.revision)
    with pytest.raises(LookupError):
        async with storage.begin() as tx:
            await tx.reports.add_entry(report.id, said("too late"))
