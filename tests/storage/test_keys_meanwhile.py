"""Keys rotate, values are carried over and old keys retired while people go on reporting."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, EntryId, PersonId, ReportId
from core.model.report import Entry, EntryKind, Evidence, Identity, ReportStatus
from core.model.retention import Hold
from storage.carry_over import carry_over, count_under
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from tests.conftest import SOAK
from tests.storage.conftest import NOW, add_person
from tests.storage.test_carry_over import ring
from vault.files import FilesOnDisk
from vault.sealing import SealingVault

REPORTERS = 2
ROTATIONS = 12 if SOAK else 1
AT_LEAST = 60 if SOAK else 12
"""Reports that are told while keys change; there are more where the database is quick."""


@pytest.fixture
def names() -> list[str]:
    """The keys in the file, as both sides read it."""
    return ["k1"]


@pytest.fixture
def vault(names: list[str]) -> SealingVault:
    """The vault of the running program."""
    return SealingVault(ring("k1"), read_again=lambda: ring(*names))


@dataclass
class Reporters:
    """People who report without pause, and what was acknowledged to them."""

    storage: SqlStorage
    files: FilesOnDisk
    told: dict[ReportId, tuple[PersonId, str, str]] = field(default_factory=dict)
    turns: dict[int, int] = field(default_factory=dict)
    stops: asyncio.Event = field(default_factory=asyncio.Event)
    turned: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def report(self, number: int) -> None:
        """Submit one case after the other, each with evidence, until it is enough."""
        person = (await add_person(self.storage, number)).id
        self.turns[number] = 0
        while not self.stops.is_set() or len(self.told) < AT_LEAST:
            await self._one(person, f"{number}-{self.turns[number]}")
            async with self.turned:
                self.turns[number] += 1
                self.turned.notify_all()

    async def begun_anew(self) -> None:
        """Wait until nothing is half done that was begun before: for an operator, ten minutes."""
        async with self.turned:
            await self.turned.wait_for(lambda: len(self.turns) == REPORTERS)
            before = dict(self.turns)
            await self.turned.wait_for(
                lambda: all(self.turns[number] >= turn + 2 for number, turn in before.items())
            )

    async def _one(self, person: PersonId, text: str) -> None:
        content = f"seen {text}".encode() * 40
        code = CaseCode(text.rjust(9, "A"))
        async with self.storage.begin() as tx:
            report = await tx.reports.start(person, code, at=NOW)
            key = await tx.reports.data_key(report.id)
        assert key is not None
        sealed = await self.files.put(key, _chunks(content), row=code)
        proof = Evidence(sealed.sha256, sealed.size, "a.jpg", "image/jpeg", sealed.file)
        async with self.storage.begin() as tx:
            sent = replace(report, where_text=text, status=ReportStatus.NEW, submitted_at=NOW)
            assert await tx.reports.save(sent, was_revision=report.revision)
            said = Entry(EntryId(0), EntryKind.DOCUMENT, text, NOW, evidence=proof)
            await tx.reports.add_entry(report.id, said)
            await tx.identities.put(report.id, Identity(f"member-{text}"))
            await tx.keeping.hold(report.id, Hold(text, NOW))
            await tx.dialogues.save(person, Dialogue("report", "T", text, {}, NOW))
            news = Notice("case_news", {"report": report.id})
            await tx.outbox.put(person, news, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
        self.told[report.id] = (person, text, hashlib.sha256(content).hexdigest())


async def _chunks(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def rotate_often(
    command: tuple[SqlStorage, SealingVault],
    names: list[str],
    theirs: SealingVault,
    reporters: Reporters,
) -> None:
    """Rotate, carry over and retire as an operator does, down to one key again.

    Args:
        command: the operator's way to the database, and its vault.
        names: the keys in the file.
        theirs: the vault of the running program, which takes each key up a little later.
        reporters: who must not notice anything.
    """
    storage, ours = command
    for number in range(2, ROTATIONS + 2):
        await reporters.begun_anew()
        assert await count_under(storage, ours, names[0]), "nobody reported meanwhile"
        names.append(f"k{number}")
        ours.adopt(ring(*names))
        await carry_over(storage, ours)  # beside a program that does not know the key yet
        await reporters.begun_anew()
        theirs.adopt(ring(*names))
        await reporters.begun_anew()
        assert (await carry_over(storage, ours)).unreadable == {}
        assert await count_under(storage, ours, names[0]) == {}
        await reporters.begun_anew()
        names.pop(0)
        ours.adopt(ring(*names))
        theirs.adopt(ring(*names))


@pytest.mark.soak
async def test_reports_that_come_while_keys_change_are_all_there_and_need_no_old_key(
    storage: SqlStorage, url: str, vault: SealingVault, names: list[str], tmp_path: Path
) -> None:
    """One value sealed under a key that is then retired is a report that is lost for ever."""
    (tmp_path / "sealed").mkdir()
    reporters = Reporters(storage, FilesOnDisk(tmp_path / "sealed", vault))
    ours = SealingVault(ring("k1"))
    command = await open_storage(url, ours)
    try:
        async with asyncio.TaskGroup() as at_work:
            for number in range(REPORTERS):
                at_work.create_task(reporters.report(number + 1))
            await rotate_often((command, ours), names, vault, reporters)
            reporters.stops.set()
    finally:
        await command.close()
    (last,) = names
    alone = SealingVault(ring(last))
    after = await open_storage(url, alone)
    try:
        await _all_is_there(after, FilesOnDisk(tmp_path / "sealed", alone), reporters)
        for number in range(1, int(last[1:])):
            assert await count_under(after, alone, f"k{number}") == {}
    finally:
        await after.close()


async def _all_is_there(storage: SqlStorage, files: FilesOnDisk, reporters: Reporters) -> None:
    assert len(reporters.told) >= AT_LEAST
    for number, (person, text, sha256) in reporters.told.items():
        async with storage.read() as view:
            report = await view.reports.get(number)
            key = await view.reports.data_key(number)
            (entry,) = await view.reports.entries(number)
            assert await view.reports.reporter(number) == person
            assert await view.identities.get(number) == Identity(f"member-{text}")
            assert await view.keeping.hold_of(number) == Hold(text, NOW)
            assert await view.people.contact(person) is not None
            assert await view.dialogues.get(person, "report") is not None
        assert report is not None
        assert key is not None
        assert entry.evidence is not None
        assert (report.where_text, entry.text) == (text, text)
        chunks = [part async for part in files.read(key, entry.evidence.file, row=report.code)]
        assert hashlib.sha256(b"".join(chunks)).hexdigest() == sha256 == entry.evidence.sha256
    async with storage.begin() as tx:
        claimed = await tx.outbox.claim(limit=500, now=NOW, real_now=NOW, lease_seconds=60)
    assert len(claimed) == min(500, len(reporters.told))
