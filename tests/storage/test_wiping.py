"""What was deleted is in no file of a SQLite database any more, not even in its log."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from core.model.identity import CaseCode, EntryId
from core.model.report import Entry, EntryKind, Identity
from core.model.trace import Note
from storage.open import open_storage
from storage.report_tables import report_identities
from storage.sql_storage import SqlStorage
from storage.stores.people import TELEGRAM_PURPOSE
from storage.stores.reporter_link import seal_reporter
from tests.storage.conftest import NOW, add_person
from tests.storage.fake_vault import FakeVault


@pytest.fixture
async def file_storage(migrated_sqlite: Path, tmp_path: Path):
    file = tmp_path / "bot.db"
    shutil.copy(migrated_sqlite, file)
    opened = await open_storage(f"sqlite+aiosqlite:///{file}", FakeVault())
    yield opened, file
    await opened.close()


def lies_in(file: Path, value: bytes) -> list[str]:
    """Return in which of the database's files those bytes are."""
    return [each.name for each in file.parent.glob("bot.db*") if value in each.read_bytes()]


async def told(storage: SqlStorage):
    """Write down a report with a long text; return it with its wrapped key and sealed entry."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        report = await tx.reports.start(person.id, CaseCode("AAAA-AAAA"), at=NOW)
        report = replace(report, where_text="where it was, at length. " * 40)
        await tx.reports.save(report, was_revision=1)
        text = "what was seen, at length. " * 400
        await tx.reports.add_entry(report.id, Entry(EntryId(0), EntryKind.TEXT, text, NOW))
        key = await tx.reports.data_key(report.id)
    assert key is not None
    return report, key


async def test_a_destroyed_report_is_in_neither_database_nor_log(file_storage) -> None:
    """Whoever seizes the disk gets its master keys too: only what is gone is safe then."""
    storage, file = file_storage
    report, key = await told(storage)
    assert lies_in(file, key)
    async with storage.begin() as tx:
        await tx.reports.destroy(report.id)
    assert lies_in(file, key), "the log still has it: this test would prove nothing"
    assert await storage.wipe()
    assert lies_in(file, key) == []
    assert not await storage.wipe(), "nothing was deleted since"


async def test_a_forgotten_person_is_in_neither(file_storage) -> None:
    """The same for people."""
    storage, file = file_storage
    person = await add_person(storage, 77)
    digest = FakeVault().digest("77", purpose=TELEGRAM_PURPOSE)
    assert lies_in(file, digest)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    assert await storage.wipe()
    assert lies_in(file, digest) == []


async def test_who_unlinked_a_case_is_in_neither(file_storage) -> None:
    """With the keys, the link of a case that was unlinked would be as good as ever."""
    storage, file = file_storage
    report, _ = await told(storage)
    await storage.wipe()
    person = await add_person(storage, 1)
    link = seal_reporter(FakeVault(), person.id, report.code)
    async with storage.begin() as tx:
        await tx.identities.put(report.id, Identity("member-1"))
        await tx.traces.add([Note(person.id, 77, NOW, ours=True)])
        [trace] = await tx.traces.of(person.id)
    async with storage.session() as session:
        name = await session.value(sa.select(report_identities.c.data_key))
    assert lies_in(file, link)
    assert lies_in(file, name)
    for step in ("link", "name", "note"):
        async with storage.begin() as tx:
            if step == "link":
                await tx.reports.unlink(report.id)
            elif step == "name":
                await tx.identities.remove(report.id)
            else:
                await tx.traces.drop([trace.id])
        assert await storage.wipe(), step
    assert lies_in(file, link) == []
    assert lies_in(file, name) == []


async def test_what_a_reader_holds_up_is_done_the_next_time(file_storage) -> None:
    """A long read must neither fail nor make deletion be forgotten."""
    storage, file = file_storage
    report, key = await told(storage)
    async with storage.read() as view:
        assert await view.reports.get(report.id) is not None
        async with storage.begin() as tx:
            await tx.reports.destroy(report.id)
        assert not await storage.wipe()
    assert await storage.wipe()
    assert lies_in(file, key) == []
