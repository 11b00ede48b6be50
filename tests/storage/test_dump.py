"""A copy of all tables, put back, is what was there: on either database."""

import base64
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, EntryId, ReportId
from core.model.report import Entry, EntryKind, Identity, ReportStatus
from core.model.retention import Hold
from core.model.roles import Role
from core.model.trace import Note
from storage.dump import as_bytes, dump
from storage.outbox_tables import notices
from storage.schema import metadata
from storage.sql_storage import SqlStorage
from storage.tables import dialogues
from storage.trace_tables import report_passphrases
from storage.undump import BadCopy, NotEmpty, keys_in, undump
from tests.storage.conftest import NOW, _empty, add_person, raw
from tests.storage.fake_vault import FakeVault

DAY = timedelta(days=1)


async def filled(storage: SqlStorage) -> ReportId:
    """Write rows of many kinds down; some are deleted again, so that ids have gaps."""
    for number in range(1, 4):
        person = await add_person(storage, number)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
        reporter = (await tx.people.find(1)) or person
        await tx.people.grant(reporter.id, Role.ADMIN, by=None)
        report = await tx.reports.start(reporter.id, CaseCode("AAAA-AAAA"), at=NOW)
        told = replace(report, where_text="ğüşİ “here”", status=ReportStatus.NEW, submitted_at=NOW)
        await tx.reports.save(told, was_revision=1)
        for each in range(3):
            entry = Entry(EntryId(0), EntryKind.TEXT, f"seen {each}", NOW, origin=f"from {each}")
            await tx.reports.add_entry(report.id, entry)
        await tx.openings.show(report.id, b"slow hash")
        await tx.openings.confirm(report.id)
        await tx.keeping.hold(report.id, Hold("court", NOW))
        await tx.identities.put(report.id, Identity("member-1"))
        await tx.dialogues.save(reporter.id, Dialogue("report", "T", "what", {"a": 1}, NOW))
        notice = Notice("case_news", {"report": report.id})
        await tx.outbox.put(reporter.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
        await tx.audit.write(AuditLine(NOW, reporter.id, "role_granted", "person:1"))
    return report.id


async def copied(storage: SqlStorage) -> tuple[list[dict], list[dict]]:
    """Return the lines of tables and of keys."""
    async with storage.snapshot() as session:
        lines = [line async for line in dump(session)]
    return [line for is_key, line in lines if not is_key], [
        line for is_key, line in lines if is_key
    ]


async def each(lines):
    for line in lines:
        yield line


async def everything(url: str) -> dict[str, list]:
    async with raw(url) as connection:
        return {
            table.name: sorted(
                (tuple(row) for row in await connection.execute(sa.select(table))), key=repr
            )
            for table in metadata.sorted_tables
        }


async def emptied(url: str) -> None:
    """Take all rows out, as if it were another place."""
    if url.startswith("postgresql"):
        await _empty(url)
        return
    async with raw(url) as connection:
        await connection.execute(sa.text("PRAGMA foreign_keys = OFF"))
        for table in metadata.sorted_tables:
            await connection.execute(table.delete())
        await connection.execute(sa.text("DELETE FROM sqlite_sequence"))


async def test_what_is_put_back_is_what_was_there_and_ids_go_on(storage, url) -> None:
    """A backup that was never put back is a hope; an id that comes twice finds strangers."""
    await filled(storage)
    before = await everything(url)
    lines, keys = await copied(storage)
    await emptied(url)
    async with storage.session() as session:
        written = await undump(session, each(lines), keys_in(keys))
    assert await everything(url) == before
    assert written["report_entries"] == 3
    assert (await add_person(storage, 9)).id == 4, "the third was forgotten, and stays so"
    async with storage.read() as view:
        assert await view.audit.intact()
        (report,) = [await view.reports.get(ReportId(1))]
        assert report is not None
        assert report.where_text == "ğüşİ “here”"


async def test_no_data_key_lies_in_the_copy_of_the_tables(storage, vault: FakeVault) -> None:
    """Who destroys the file of keys has destroyed the reports in every copy."""
    report = await filled(storage)
    async with storage.read() as view:
        key = await view.reports.data_key(report)
    assert key is not None
    lines, keys = await copied(storage)
    assert {line["table"] for line in keys if "data_key" in line["values"]} == {
        "reports",
        "report_identities",
    }
    whole = b"".join(as_bytes(line) for line in lines)
    assert base64.b64encode(key) in b"".join(as_bytes(line) for line in keys)
    assert base64.b64encode(key) not in whole


async def test_nothing_in_the_copy_of_the_tables_leads_to_a_reporter(storage, url) -> None:
    """A copy lives for weeks; a case that is unlinked meanwhile would still be linked there."""
    await filled(storage)
    async with raw(url) as connection:
        (case,) = (await connection.execute(sa.select(metadata.tables["reports"]))).all()
        entries = (await connection.execute(sa.select(metadata.tables["report_entries"]))).all()
        (phrase,) = (await connection.execute(sa.select(report_passphrases))).all()
        (dialogue,) = (await connection.execute(sa.select(dialogues))).all()
        (notice,) = (await connection.execute(sa.select(notices))).all()
    lines, keys = await copied(storage)
    whole = b"".join(as_bytes(line) for line in lines)
    apart = b"".join(as_bytes(line) for line in keys)
    links = [case.reporter, case.reporter_digest, phrase.sealed, dialogue.sealed, notice.notice]
    for link in [*links, *(each.origin_digest for each in entries)]:
        assert base64.b64encode(link) in apart
        assert base64.b64encode(link) not in whole


async def test_what_can_name_a_case_comes_back_as_it_was_later(storage, url) -> None:
    """A notice or dialogue about a case that was unlinked since must not come back with a copy."""
    report = await filled(storage)
    lines, _ = await copied(storage)
    async with storage.begin() as tx:
        person = await tx.people.find(1)
        assert person is not None
        await tx.dialogues.delete(person.id, "report")
        for _ in range(2):
            await _put_notice(tx, person.id, report)
    _, keys = await copied(storage)
    await emptied(url)
    async with storage.session() as session:
        written = await undump(session, each(lines), keys_in(keys))
    assert (written["notices"], written.get("dialogues", 0)) == (3, 0)
    async with storage.begin() as tx:
        assert await tx.dialogues.get(person.id, "report") is None
        await _put_notice(tx, person.id, report)  # with an id of its own
    strange = [{**line, "values": {**line["values"], "colour": 1}} for line in keys]
    strange += [{"table": "of_next_year", "of": [1], "values": {"id": 1}}]
    await emptied(url)
    async with storage.session() as session:
        written = await undump(session, each(lines), keys_in(strange))
    assert "notices" not in written, "rows of another version are left out, the rest is put back"


async def test_what_was_for_who_came_after_the_copy_finds_nobody_else(storage, url) -> None:
    """An id that is given again would hand a stranger the notices of who had it, about cases."""
    report = await filled(storage)
    lines, _ = await copied(storage)
    lost = await add_person(storage, 9)
    async with storage.begin() as tx:
        await _put_notice(tx, lost.id, report)
        await tx.set_asides.put(lost.id, CaseCode("BBBB-BBBB"), since=NOW, until=NOW + DAY)
        new = await tx.reports.start(lost.id, CaseCode("BBBB-BBBB"), at=NOW)
    _, keys = await copied(storage)
    await emptied(url)
    async with storage.session() as session:
        await undump(session, each(lines), keys_in(keys))
    stranger = await add_person(storage, 10)
    async with storage.begin() as tx:
        other = await tx.reports.start(stranger.id, CaseCode("CCCC-CCCC"), at=NOW)
        assert not await tx.set_asides.stands(stranger.id, NOW)
        due = await tx.outbox.claim(limit=9, now=NOW, real_now=NOW, lease_seconds=60)
    assert stranger.id not in {one.person for one in due}
    assert (stranger.id, other.id) > (lost.id, new.id)
    assert other.id != new.id


async def _put_notice(tx, person, report) -> None:
    notice = Notice("case_news", {"report": report})
    await tx.outbox.put(person, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)


async def test_on_which_days_somebody_wrote_is_in_no_copy(storage) -> None:
    """Copies are kept for weeks, and longer than a chat that was cleared or somebody forgotten."""
    person = await add_person(storage, 8)
    async with storage.begin() as tx:
        await tx.traces.add([Note(person.id, 5, NOW, ours=True)])
    lines, keys = await copied(storage)
    begins = lines.index(next(each for each in lines if each.get("table") == "chat_traces"))
    assert "row" not in lines[begins + 1]
    assert "chat_traces" not in {each["table"] for each in keys}


async def test_without_keys_everything_else_comes_back(storage, url) -> None:
    """Keys have had their time after two weeks; people, agenda and briefings have not."""
    report = await filled(storage)
    lines, _ = await copied(storage)
    await emptied(url)
    async with storage.session() as session:
        await undump(session, each(lines), {})
    async with storage.read() as view:
        assert await view.reports.data_key(report) is None
        assert list(await view.keeping.destroyed_without_end(limit=9)) == [report]
        assert await view.people.find(1) is not None
    async with raw(url) as connection:
        count = sa.select(sa.func.count()).select_from(metadata.tables["report_identities"])
        assert await connection.scalar(count) == 0


async def test_nothing_is_put_over_what_is_there(storage) -> None:
    """A restore into the wrong database must not become the second loss of the day."""
    await filled(storage)
    lines, keys = await copied(storage)
    with pytest.raises(NotEmpty):
        async with storage.session() as session:
            await undump(session, each(lines), keys_in(keys))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: lines[:-1],
        lambda lines: [{**lines[0], "revision": "0001"}, *lines[1:]],
        lambda lines: [*lines[:1], {"table": "people", "columns": ["id"]}, *lines[1:]],
        lambda lines: [*lines[:2], {"nonsense": 1}, *lines[2:]],
    ],
    ids=["cut off", "older", "other columns", "strange"],
)
async def test_a_copy_that_is_not_whole_or_of_another_version_leaves_nothing(
    storage, url, spoil
) -> None:
    """Half a database looks like a whole one to everybody but those who are missing in it."""
    await filled(storage)
    lines, keys = await copied(storage)
    await emptied(url)
    with pytest.raises(BadCopy):
        async with storage.session() as session:
            await undump(session, each(spoil(lines)), keys_in(keys))
    assert not any((await everything(url)).values())
