"""Fills a database before the bot starts: members who follow topics, and a briefing for them."""

from dataclasses import dataclass, replace
from pathlib import Path

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.broadcast import BroadcastSubject
from core.model.delivery import Lane
from core.model.identity import PersonId, TopicKey
from core.model.language import LANGUAGES, Language
from core.model.person import Contact
from core.ports.storage import Transaction
from scheduler.clock import SystemClock
from storage.open import open_storage
from vault.keyring import load_or_create
from vault.sealing import SealingVault

FIRST_MEMBER = 200_000
"""The Telegram id of the first member; the others follow one by one."""
FOLLOWED = TopicKey("democracy")
_AT_ONCE = 500
_BODY = "A briefing of two hundred letters, " * 6


@dataclass(frozen=True, slots=True)
class Folder:
    """Where one bot lives: its database and, apart from it, its keys."""

    path: Path

    @property
    def data(self) -> Path:
        """DATA_DIR."""
        return self.path / "var"

    @property
    def keys(self) -> Path:
        """MASTER_KEYS_FILE."""
        return self.path / "keys" / "master.json"


async def fill(
    folder: Folder, members: int, *, first: int = 0, briefings: int = 0, sending: bool = False
) -> None:
    """Write members down, and briefings for all who follow; *sending* sends these, too.

    They live in one zone without quiet hours, and read the languages in turn. Without briefings
    they follow nothing.
    """
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    storage = await open_storage(f"sqlite+aiosqlite:///{folder.data / 'bot.sqlite'}", vault)
    try:
        author = PersonId(0)
        for start in range(first, first + members, _AT_ONCE):
            async with storage.begin() as tx:
                for number in range(start, min(start + _AT_ONCE, first + members)):
                    author = await _join(tx, number, clock, follows=briefings > 0)
        for _ in range(briefings):
            async with storage.begin() as tx:
                await _publish(tx, author, clock, sending=sending)
    finally:
        await storage.close()


async def _join(tx: Transaction, number: int, clock: SystemClock, *, follows: bool) -> PersonId:
    contact = Contact(FIRST_MEMBER + number, f"member-{number}", "")
    person = await tx.people.add(contact, language=language_of(number), zone="Europe/Brussels")
    await tx.people.save(replace(person, consented_at=clock.now(), quiet=None))
    if follows:
        await tx.people.follow(person.id, FOLLOWED, wanted=True)
    return person.id


async def _publish(tx: Transaction, author: PersonId, clock: SystemClock, *, sending: bool) -> None:
    now = clock.now()
    versions = {language: Version("What is new", _BODY) for language in LANGUAGES}
    audience = Audience(topics=frozenset({FOLLOWED}))
    briefing = await tx.briefings.add(
        NewBriefing(
            BriefingKind.BRIEFING,
            Edition(versions, topics=audience.topics),
            audience,
            author=author,
            urgent=False,
            at=now,
        )
    )
    if sending:
        await tx.outbox.start_broadcast(
            BroadcastSubject.BRIEFING, briefing, lane=Lane.BRIEFING, urgent=False, at=now
        )


def language_of(number: int) -> Language:
    """Return the language of the member with that number."""
    return LANGUAGES[number % len(LANGUAGES)]
