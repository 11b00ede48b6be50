"""Orphans go, evidence stays: above all when somebody starts with the wrong database."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.model.identity import CaseCode, EntryId
from core.model.report import Entry, EntryKind, Evidence, ReportStatus
from core.ports.world import World
from core.usecases.upkeep.sweep_evidence import StrangeEvidence, sweep_evidence
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person
from vault.files import STALE_SECONDS, FilesOnDisk
from vault.keyring import Keyring
from vault.sealing import SealingVault


@pytest.fixture
def vault() -> SealingVault:
    return SealingVault(Keyring("k1", {"k1": b"k" * 32}, {"k1": ""}, b"d" * 32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "evidence"


@pytest.fixture
def world(storage, vault, folder) -> World:
    unused: Any = None
    return World(storage, FakeClock(NOW), vault, FilesOnDisk(folder, vault), unused)


async def _chunks():
    yield b"seen"


@pytest.fixture(autouse=True)
async def report(storage):
    """A report that evidence can belong to."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        report = await tx.reports.start(person.id, CaseCode("AAAA-AAAA"), at=NOW)
        sent = replace(report, status=ReportStatus.NEW, submitted_at=NOW)
        await tx.reports.save(sent, was_revision=1)
    return report


async def kept(world: World, folder: Path, report, *, named: bool, old: bool = True) -> str:
    """Seal a file, of the report or left behind by a crash; return its name."""
    async with world.storage.read() as view:
        key = await view.reports.data_key(report.id)
    assert key is not None
    sealed = await world.files.put(key, _chunks(), row=report.code)
    if named:
        proof = Evidence(sealed.sha256, sealed.size, "", "", sealed.file)
        async with world.storage.begin() as tx:
            entry = Entry(EntryId(0), EntryKind.PHOTO, "", NOW, evidence=proof)
            await tx.reports.add_entry(report.id, entry)
    if old:
        path = folder / sealed.file
        before = path.stat().st_mtime - STALE_SECONDS - 60
        os.utime(path, (before, before))
    return sealed.file


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if len(path.name) == 32}


async def test_only_old_files_that_nothing_names_go(world: World, folder: Path, report) -> None:
    """What is younger than a day may belong to a report that is just being committed."""
    mine = await kept(world, folder, report, named=True)
    assert await sweep_evidence(world) == 0
    orphan = await kept(world, folder, report, named=False)
    young = await kept(world, folder, report, named=False, old=False)
    assert await sweep_evidence(world) == 1
    assert names(folder) == {mine, young}
    assert orphan not in names(folder)
    assert await sweep_evidence(world) == 0


async def test_with_another_database_nothing_goes(
    world: World, folder: Path, report, storage
) -> None:
    """An empty database beside a full folder names nothing: a sweep would take everything."""
    mine = await kept(world, folder, report, named=True)
    await sweep_evidence(world)
    async with storage.begin() as tx:
        await tx.reports.destroy(report.id)
    (folder / "database.mark").write_text("ANOTHER\n")
    with pytest.raises(StrangeEvidence):
        await sweep_evidence(world)
    assert names(folder) == {mine}


async def test_an_unmarked_folder_of_strange_files_is_not_taken_for_ours(
    world: World, folder: Path, report
) -> None:
    """The folder of a release without marks, and a database that is not its own."""
    strange = {await kept(world, folder, report, named=False) for _ in range(3)}
    with pytest.raises(StrangeEvidence):
        await sweep_evidence(world)
    assert names(folder) == strange
    assert not (folder / "database.mark").exists()
    for _ in range(3):
        await kept(world, folder, report, named=True)
    assert await sweep_evidence(world) == 3
    assert not names(folder) & strange


async def test_an_empty_place_is_marked_and_swept_in_peace(world: World, folder: Path) -> None:
    """The first start has no folder yet."""
    assert await sweep_evidence(world) == 0
    assert (folder / "database.mark").stat().st_mode & 0o077 == 0
    assert await sweep_evidence(world) == 0
