"""Fills a database before the bot starts: members who follow topics, and a briefing for them."""

from dataclasses import dataclass
from pathlib import Path

from bench.crowd import FIRST_MEMBER, write_members
from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.identity import PersonId, TopicKey
from core.model.language import LANGUAGES
from core.ports.clock import Clock
from core.ports.storage import Transaction
from scheduler.clock import SystemClock
from storage.open import open_storage
from vault.keyring import load_or_create
from vault.sealing import SealingVault

FOLLOWED = TopicKey("democracy")
_BODY = "A briefing of two hundred letters, " * 6


@dataclass(frozen=True, slots=True)
class Folder:
    """Where one bot lives: its database and, apart from it, its keys.

    Attributes:
        database: the address of a PostgreSQL database; otherwise it is a file in the folder.
    """

    path: Path
    database: str = ""

    @property
    def data(self) -> Path:
        """DATA_DIR."""
        return self.path / "var"

    @property
    def keys(self) -> Path:
        """MASTER_KEYS_FILE."""
        return self.path / "keys" / "master.json"

    @property
    def file(self) -> Path:
        """The SQLite database."""
        return self.data / "bot.sqlite"

    @property
    def url(self) -> str:
        """The database's address as SQLAlchemy takes it."""
        _, _, place = self.database.partition("://")
        return f"postgresql+asyncpg://{place}" if place else f"sqlite+aiosqlite:///{self.file}"

    @property
    def settings(self) -> dict[str, str]:
        """What the program is told about where it lives."""
        told = {"DATA_DIR": str(self.data), "MASTER_KEYS_FILE": str(self.keys)}
        return told | ({"DATABASE_URL": self.database} if self.database else {})


async def fill(
    folder: Folder,
    members: int,
    *,
    first: int = 0,
    briefings: int = 0,
    sending: bool = False,
) -> None:
    """Write members down, and briefings for all who follow; *sending* sends these, too.

    They live in one zone without quiet hours, and read the languages in turn. Without briefings
    they follow nothing.
    """
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    await (await open_storage(folder.url, vault)).close()  # makes the tables
    await write_members(
        folder.url,
        vault,
        range(first, first + members),
        now=clock.now(),
        follows=FOLLOWED if briefings else None,
    )
    if briefings:
        storage = await open_storage(folder.url, vault)
        try:
            for _ in range(briefings):
                async with storage.begin() as tx:
                    await publish(tx, clock, sending=sending)
        finally:
            await storage.close()


async def publish(tx: Transaction, clock: Clock, *, sending: bool) -> None:
    """Put a briefing for all who follow into the library; *sending* sends it, too."""
    now = clock.now()
    author = await tx.people.find(FIRST_MEMBER)
    versions = {language: Version("What is new", _BODY) for language in LANGUAGES}
    audience = Audience(topics=frozenset({FOLLOWED}))
    briefing = await tx.briefings.add(
        NewBriefing(
            BriefingKind.BRIEFING,
            Edition(versions, topics=audience.topics),
            audience,
            author=author.id if author else PersonId(0),
            urgent=False,
            at=now,
        )
    )
    if sending:
        await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.BRIEFING, briefing, lane=Lane.BRIEFING, urgent=False, at=now
            )
        )
