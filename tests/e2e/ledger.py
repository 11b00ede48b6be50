"""What is on the program's disk while it is dead: opened with its own keys, by another process."""

import re
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from core.model.delivery import DeliveryState
from core.model.identity import TopicKey
from core.model.language import LANGUAGES, Language
from core.model.person import Contact
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.add_event import NewEvent, add_event
from storage.open import open_storage
from tests.e2e.flows import CONTENT
from tests.fakes.clock import FakeClock
from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.sealing import SealingVault

_SAVED = re.compile(r"\b(\d+|one)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """One message of a report as it is on disk: its text, or the digest of its file."""

    text: str
    sha256: str = ""

    @classmethod
    def file(cls, content: bytes) -> "Told":
        """Return what a file without a caption is on disk."""
        return cls("", sha256(content).hexdigest())


@dataclass(frozen=True, slots=True)
class Ledger:
    """A program's folder."""

    folder: Path

    @asynccontextmanager
    async def opened(self, now: datetime | None = None) -> AsyncIterator[World]:
        """Open everything as the program does."""
        clock = FakeClock(now or datetime.now(UTC))
        keyring, _ = load_or_create(self.folder / "keys" / "master.json", now=clock.now())
        vault = SealingVault(keyring)
        data = self.folder / "var"
        storage = await open_storage(f"sqlite+aiosqlite:///{data / 'bot.sqlite'}", vault)
        try:
            files = FilesOnDisk(data / "evidence", vault)
            yield World(storage, clock, vault, files, CONTENT)
        finally:
            await storage.close()

    async def settle_in(
        self, ids: Sequence[int], topic: TopicKey, *, staff: int, now: datetime, event: NewEvent
    ) -> None:
        """Write down members who follow a topic, one of the staff, and an event."""
        async with self.opened(now) as world:
            async with world.storage.begin() as tx:
                for number, telegram_id in enumerate([*ids, staff]):
                    language = Language(LANGUAGES[number % 4] if telegram_id != staff else "en")
                    person = await tx.people.add(
                        Contact(telegram_id, "member"), language=language, zone="Europe/Brussels"
                    )
                    await tx.people.save(replace(person, consented_at=now))
                    if telegram_id == staff:
                        await tx.people.grant(person.id, Role.EDITOR, by=None)
                        await tx.people.grant(person.id, Role.COORDINATOR, by=None)
                    else:
                        await tx.people.follow(person.id, topic, wanted=True)
            await add_event(world, person.id, event)

    async def reported(self, telegram_id: int) -> list[Told]:
        """Return what somebody's unfinished report holds; every file is opened and compared."""
        async with self.opened() as world, world.storage.read() as view:
            person = await view.people.find(telegram_id)
            report = await view.reports.draft_of(person.id) if person else None
            if report is None:
                return []
            told, key = [], await view.reports.data_key(report.id)
            assert key is not None
            for entry in await view.reports.entries(report.id):
                digest = ""
                if entry.evidence is not None:
                    chunks = world.files.read(key, entry.evidence.file, row=report.code)
                    digest = sha256(b"".join([chunk async for chunk in chunks])).hexdigest()
                    assert digest == entry.evidence.sha256
                told.append(Told(entry.text, digest))
            return told

    def ends(self, subject: str) -> dict[int, DeliveryState]:
        """Return the state of each recipient's copy of the only broadcast about that."""
        rows = self._rows(
            "SELECT c.person_id, c.state FROM copies c JOIN broadcasts b"
            " ON b.id = c.broadcast_id WHERE b.subject = ?",
            subject,
        )
        assert len({person for person, _ in rows}) == len(rows), "two rows for one person"
        return {person: DeliveryState(state) for person, state in rows}

    def is_settled(self) -> bool:
        """Say whether every update has ended and nothing waits to go out."""
        waiting = self._rows(
            "SELECT (SELECT count(*) FROM inbox WHERE ended_at IS NULL)"
            " + (SELECT count(*) FROM notices WHERE ended_at IS NULL)"
            " + (SELECT count(*) FROM copies WHERE ended_at IS NULL)"
            " + (SELECT count(*) FROM broadcasts WHERE state = 'fanning')"
        )
        return bool(waiting == [(0,)])

    def _rows(self, query: str, *values: str) -> list[tuple]:
        database = sqlite3.connect(f"file:{self.folder / 'var' / 'bot.sqlite'}?mode=ro", uri=True)
        try:
            return database.execute(query, values).fetchall()
        finally:
            database.close()


def acknowledged(text: str) -> int:
    """Return how many messages a "Saved: 2 texts, one file" counts."""
    line = next(line for line in text.splitlines() if line.startswith("Saved"))
    return sum(1 if found == "one" else int(found) for found in _SAVED.findall(line))


def spread(states: dict[int, DeliveryState]) -> str:
    """Return how many are in which state, to be shown when something is wrong."""
    return ", ".join(f"{state}: {count}" for state, count in Counter(states.values()).items())
