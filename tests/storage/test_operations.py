"""What an operator does from the command line: copies, restoring, keys, the audit log."""

import base64
import hashlib
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import operations
from assembly import StartError
from backups import DailyBackups, Kept, Place, drop_old, newest_keys
from core.model.audit import AuditLine
from core.model.identity import CaseCode, EntryId
from core.model.report import Entry, EntryKind, Evidence, ReportStatus
from operations import (
    back_up,
    carry_values_over,
    opened,
    retire_master_key,
    rotate_master_keys,
    verify_audit,
)
from restoring import Source, restore
from settings import Settings, load_settings
from tests.storage.conftest import NOW, add_person
from vault.age import identity_from, recipient_of
from vault.files import FilesOnDisk
from vault.keyring import load, load_or_create

PHOTO = b"what the camera saw" * 9999


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "MASTER_KEYS", "BACKUP_DIR", "BACKUP_AGE_RECIPIENT"):
        monkeypatch.delenv(name, raising=False)
    return load_settings(None)


@pytest.fixture
async def case(settings: Settings) -> str:
    """A place with one report and one photo in it; the code of the report."""
    settings.data_dir.mkdir(mode=0o700)
    load_or_create(settings.master_keys_file, now=NOW)
    with pytest.raises(StartError, match="there is no database"):
        await back_up(settings, Path("copies"))
    async with opened(settings) as (storage, vault):
        person = await add_person(storage, 1)
        files = FilesOnDisk(settings.data_dir / "evidence", vault)
        async with storage.begin() as tx:
            report = await tx.reports.start(person.id, CaseCode("AAAA-AAAA"), at=NOW)
            sent = replace(report, where_text="here", status=ReportStatus.NEW, submitted_at=NOW)
            await tx.reports.save(sent, was_revision=1)
            key = await tx.reports.data_key(report.id)
        assert key is not None
        sealed = await files.put(key, _chunks(PHOTO), row=report.code)
        await files.set_mark("MARK")
        proof = Evidence(sealed.sha256, sealed.size, "a.jpg", "image/jpeg", sealed.file)
        async with storage.begin() as tx:
            entry = Entry(EntryId(0), EntryKind.PHOTO, "look", NOW, evidence=proof)
            await tx.reports.add_entry(report.id, entry)
            await tx.audit.write(AuditLine(NOW, None, "report_submitted", "report:1"))
    return report.code


async def _chunks(content: bytes):
    yield content


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def put(path: Path, text: str) -> None:
    path.write_text(text)


def elsewhere(settings: Settings, name: str = "elsewhere") -> Settings:
    """Return settings of an empty place with the same keys."""
    return settings.model_copy(update={"data_dir": settings.data_dir.parent / name})


async def read_back(settings: Settings) -> tuple[str, bytes]:
    """Return what the report tells and its photo, as a reviewer would get them."""
    async with opened(settings) as (storage, vault):
        async with storage.read() as view:
            report = await view.reports.find(CaseCode("AAAA-AAAA"))
            assert report is not None
            key = await view.reports.data_key(report.id)
            (entry,) = await view.reports.entries(report.id)
        assert key is not None
        assert entry.evidence is not None
        files = FilesOnDisk(settings.data_dir / "evidence", vault)
        parts = [part async for part in files.read(key, entry.evidence.file, row=report.code)]
        content = b"".join(parts)
        assert hashlib.sha256(content).hexdigest() == entry.evidence.sha256
        return report.where_text, content


async def test_a_copy_put_back_elsewhere_tells_the_same_with_the_same_evidence(
    settings: Settings, case: str
) -> None:
    """The one test of a backup that counts."""
    made = await back_up(settings, Path("copies"))
    there = elsewhere(settings)
    found = await restore(there, Source(made))
    assert (found.files, found.closed, found.damage) == (2, 0, "")
    assert await read_back(there) == await read_back(settings) == ("here", PHOTO)
    assert (there.data_dir / "evidence").stat().st_mode & 0o077 == 0
    lines, damage = await verify_audit(there)
    assert (lines, damage) == (2, "")
    with pytest.raises(StartError, match="there is data"):
        await restore(there, Source(made))


async def test_nothing_in_a_copy_can_be_read_without_the_keys(
    settings: Settings, case: str
) -> None:
    """A lost backup disk must be worth nothing, not even a list of case codes."""
    await back_up(settings, Path("copies"))
    files = files_in(Path("copies"))
    assert {path.suffix for path in files} == {".age", ".json", ".mark", ""}
    for path in files:
        assert path.stat().st_mode & 0o077 == 0, path
        content = path.read_bytes()
        for secret in (case.encode(), b"AAAA-AAAA", b"what the camera", b"SQLite"):
            assert secret not in content, path


async def test_a_report_that_was_deleted_since_does_not_come_back(
    settings: Settings, case: str
) -> None:
    """A newer file of keys lacks it: restoring an older copy must not undo a deletion."""
    made = await back_up(settings, Path("copies"))
    async with opened(settings) as (storage, _), storage.begin() as tx:
        report = await tx.reports.find(CaseCode("AAAA-AAAA"))
        assert report is not None
        becomes = replace(report, status=ReportStatus.WITHDRAWN)
        await tx.reports.save(becomes, was_revision=report.revision)
        await tx.reports.destroy(report.id)
    older = newest_keys(Path("copies"))
    assert older is not None
    later = datetime(2099, 1, 1, tzinfo=UTC)
    async with opened(settings) as (storage, vault):
        place = Place(settings.data_dir / "evidence", Path("copies"))
        moments = iter([later, later + timedelta(hours=2)])
        daily = DailyBackups(
            storage,
            place,
            recipient=vault.backup_recipient,
            kept=Kept(99_999, 99_999),
            now=lambda: next(moments),
        )
        assert await daily.make_due()
        assert not await daily.make_due()
    there = elsewhere(settings)
    assert (await restore(there, Source(made))).closed == 1
    async with opened(there) as (storage, _), storage.read() as view:
        gone = await view.reports.find(CaseCode("AAAA-AAAA"))
        assert gone is not None
        assert (gone.status, gone.where_text) == (ReportStatus.ERASED, "")
        assert list(await view.reports.entries(gone.id)) == []
    resurrected = await restore(elsewhere(settings, "third"), Source(made, keys=older))
    assert resurrected.closed == 0


async def test_a_case_that_was_unlinked_since_is_not_linked_again(
    settings: Settings, case: str
) -> None:
    """Nothing was to lead to the reporter any more; a bad disk must not bring it back.

    The passphrase, which alone opens such a case, was made after the copy: it counts.
    """
    async with opened(settings) as (storage, _), storage.begin() as tx:
        report = await tx.reports.find(CaseCode("AAAA-AAAA"))
        person = await tx.people.find(1)
        assert report is not None
        assert person is not None
        told = Entry(EntryId(0), EntryKind.TEXT, "told", NOW, origin="message-1")
        await tx.reports.add_entry(report.id, told)
        await tx.openings.show(report.id, b"replaced")
        await tx.openings.confirm(report.id)
    made = await back_up(settings, Path("copies"))
    of_the_moment = newest_keys(Path("copies"))
    async with opened(settings) as (storage, vault):
        async with storage.begin() as tx:
            await tx.openings.show(report.id, b"newest")
            await tx.openings.confirm(report.id)
            await tx.reports.unlink(report.id)
        place = Place(settings.data_dir / "evidence", Path("copies"))
        later = datetime(2099, 1, 1, tzinfo=UTC)
        kept = Kept(99_999, 99_999)
        await DailyBackups(
            storage, place, recipient=vault.backup_recipient, kept=kept, now=lambda: later
        ).make_due()
    there = elsewhere(settings)
    assert (await restore(there, Source(made))).closed == 0
    async with opened(there) as (storage, _), storage.read() as view:
        assert await view.reports.reporter(report.id) is None
        assert list(await view.reports.of_reporter(person.id)) == []
        assert await view.reports.find_entry(report.id, "message-1") is None
        assert "message-1" not in {one.origin for one in await view.reports.entries(report.id)}
        assert "told" in {one.text for one in await view.reports.entries(report.id)}
        assert await view.openings.hardened(report.id) == b"newest"
    then = elsewhere(settings, "third")
    await restore(then, Source(made, keys=of_the_moment))
    async with opened(then) as (storage, _), storage.read() as view:
        assert await view.reports.reporter(report.id) == person.id
        assert [one.id for one in await view.reports.of_reporter(person.id)] == [report.id]
        assert await view.reports.find_entry(report.id, "message-1") is not None
        assert await view.openings.hardened(report.id) == b"replaced"


async def test_keys_and_copies_are_dropped_when_they_have_had_their_time(
    settings: Settings, case: str
) -> None:
    """This is the day on which a deletion reaches the last backup."""
    made = await back_up(settings, Path("copies"))
    newest = made.with_name("backup-20990101T000000Z")
    newest.mkdir()
    (Path("copies") / "notes.txt").write_text("not ours")
    now = datetime.now(UTC)
    for keys_days, copies_days, left in ((1, 1, 2), (-1, 1, 1), (-1, -1, 0)):
        drop_old(
            Path("copies"),
            copies_before=now - timedelta(days=copies_days),
            keys_before=now - timedelta(days=keys_days),
        )
        assert made.exists() + (newest_keys(Path("copies")) is not None) == left
    drop_old(Path("copies"), copies_before=datetime.max.replace(tzinfo=UTC), keys_before=now)
    assert newest.exists(), "a clock that is wrong must not take the last copy"
    assert (Path("copies") / "notes.txt").exists()


async def test_without_keys_a_restore_must_be_asked_for_twice(
    settings: Settings, case: str
) -> None:
    """Reports would be lost silently; everything else is worth having."""
    made = await back_up(settings, Path("copies"))
    for path in (Path("copies") / "keys").iterdir():
        path.unlink()
    there = elsewhere(settings)
    with pytest.raises(StartError, match="--without-keys"):
        await restore(there, Source(made))
    assert not there.has_data
    found = await restore(there, Source(made, without_keys=True))
    assert (found.closed, found.rows["people"]) == (1, 1)


@pytest.mark.parametrize("victim", ["database.age", "evidence", "manifest.json"])
async def test_a_damaged_copy_is_refused_and_leaves_an_empty_place(
    settings: Settings, case: str, victim: str
) -> None:
    """Bit rot is found before it is restored over the last hope."""
    made = await back_up(settings, Path("copies"))
    path = made / victim
    if path.is_dir():
        path = max(path.iterdir(), key=lambda each: each.stat().st_size)
        content = path.read_bytes()
        path.unlink()  # a hard link: the original stays whole
    else:
        content = path.read_bytes()
        path.unlink()
    path.write_bytes(content[:40] + b"{" + content[41:-9])
    there = elsewhere(settings)
    with pytest.raises(StartError, match=r"not what was written|cannot be read"):
        await restore(there, Source(made))
    assert not there.has_data
    assert not (there.data_dir / "evidence").exists()
    assert (await read_back(settings))[1] == PHOTO


async def test_a_copy_for_an_age_key_opens_with_that_alone(settings: Settings, case: str) -> None:
    """The machine that makes copies need not be able to read them."""
    secret = identity_from(b"s" * 32)
    safe = settings.model_copy(update={"backup_age_recipient": recipient_of(secret)})
    made = await back_up(safe, Path("copies"))
    there = elsewhere(settings)
    with pytest.raises(StartError, match="does not open"):
        await restore(there, Source(made))
    identity = settings.data_dir.parent / "age.txt"
    put(identity, f"# created: today\n{secret}\n")
    await restore(there, Source(made, identity=identity))
    assert (await read_back(there))[0] == "here"


async def test_keys_rotate_values_are_carried_over_and_the_old_key_is_retired(
    settings: Settings, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From one key to the next without losing a value, each step in the audit log."""
    assert await rotate_master_keys(settings) == "k2"
    with pytest.raises(StartError, match="too young"):
        await retire_master_key(settings, "k1")
    monkeypatch.setattr(operations, "RETIRE_AFTER", timedelta(0))
    with pytest.raises(StartError, match=r"k1 still opens .*reports.data_key 1.*: run rewrap"):
        await retire_master_key(settings, "k1")
    assert (await carry_values_over(settings)).unreadable == {}
    await retire_master_key(settings, "k1")
    assert set(load(settings.master_keys_file).keys) == {"k2"}
    assert await read_back(settings) == ("here", PHOTO)
    with pytest.raises(StartError, match="current key"):
        await retire_master_key(settings, "k2")
    async with opened(settings) as (storage, _), storage.read() as view:
        acts = [line.act for line in await view.audit.lines(limit=3)]
    assert acts == ["master_key_retired", "master_key_carried_over", "master_key_added"]


async def test_keys_from_the_environment_open_and_are_changed_where_they_are_set(
    settings: Settings, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A container has no key file, and its children do not inherit the keys."""
    text = base64.b64encode(settings.master_keys_file.read_bytes()).decode()
    settings.master_keys_file.unlink()
    monkeypatch.setenv("MASTER_KEYS", text)
    given = load_settings(None)
    assert "MASTER_KEYS" not in os.environ
    assert text not in repr(given)
    assert (await read_back(given))[0] == "here"
    with pytest.raises(StartError, match="MASTER_KEYS"):
        await rotate_master_keys(given)


async def test_the_audit_command_names_the_damage(settings: Settings, case: str) -> None:
    """Who looks into it needs the line."""
    assert await verify_audit(settings) == (1, "")
    with closing(sqlite3.connect(settings.data_dir / "bot.sqlite")) as database:
        database.execute("UPDATE audit_lines SET act = 'x'")
        database.commit()
    assert await verify_audit(settings) == (1, "line 1: edited")
