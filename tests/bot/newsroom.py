"""A newsroom in a test: editors and readers with phones, real storage, copies going out."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from telegram import Bot

from bot.entrance import Entrance
from bot.handlers import alert, broadcast_copy, home, progress, publish
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Screen
from content.loader import load_content
from core.model.broadcast import Broadcast, BroadcastState
from core.model.delivery import Delivery, DeliveryState, Result
from core.model.identity import PersonId
from core.model.language import Language
from core.model.person import CONTACT_PURPOSE, Contact, Person
from core.model.quiet import QuietHours
from core.model.roles import Role
from core.ports.world import World
from locales.catalogue import Catalogue
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from tests.bot.offline_telegram import TOKEN, OfflineTelegram
from tests.bot.phone import Phone
from tests.fakes.clock import FakeClock
from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.sealing import SealingVault

CONTENT = load_content()
CATALOGUE = Catalogue.load()
TOPIC, OTHER_TOPIC = CONTENT.topics[0].key, CONTENT.topics[1].key
REAL_TIME = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@dataclass
class Newsroom:
    """Everything that a published text passes through, but the network."""

    storage: SqlStorage
    world: World
    telegram: OfflineTelegram
    bot: Bot
    clock: FakeClock
    entrance: Entrance = field(init=False)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget all that is not in storage."""
        router = Router(home=home.home)
        for area in (home, publish, alert, progress):
            area.register(router)
        self.entrance = Entrance(self.world, self.bot, CATALOGUE, router)
        self.outgoing = Outgoing(self.world, CATALOGUE)
        broadcast_copy.register_outgoing(self.outgoing)

    async def person(self, number: int, language: str = "en", *roles: Role) -> Person:
        """Write down somebody who has agreed, with these roles."""
        async with self.storage.begin() as tx:
            found = await tx.people.add(
                Contact(number, "member"), language=Language(language), zone="Europe/Brussels"
            )
            await tx.people.save(replace(found, consented_at=self.clock.now()))
            for role in roles:
                await tx.people.grant(found.id, role, by=None)
            return found

    async def reader(self, number: int, language: str, *topics: str) -> Person:
        """Write down somebody who follows topics."""
        found = await self.person(number, language)
        async with self.storage.begin() as tx:
            for topic in topics:
                await tx.people.follow(found.id, topic, wanted=True)
        return found

    async def find(self, number: int) -> Person:
        """Return somebody by their Telegram id."""
        async with self.storage.read() as view:
            found = await view.people.find(number)
        assert found is not None
        return found

    async def set_quiet(self, person: PersonId, start: int, end: int) -> None:
        """Give somebody quiet hours, from and to a full hour."""
        async with self.storage.begin() as tx:
            found = await tx.people.get(person)
            assert found is not None
            await tx.people.save(replace(found, quiet=QuietHours(time(start), time(end))))

    def phone(self, number: int, language: str = "en") -> Phone:
        """Return the phone of somebody."""
        return Phone(self.telegram, self.entrance, number, language)

    async def broadcasts(self) -> list[Broadcast]:
        """Return every broadcast that is committed."""
        async with self.storage.read() as view:
            return list(await view.outbox.unfinished(*BroadcastState))

    async def take_copies(self, limit: int = 100) -> list[Delivery]:
        """Write down the recipients of every broadcast and claim their copies."""
        for broadcast in await self.broadcasts():
            async with self.storage.begin() as tx:
                await tx.outbox.fan_out(broadcast.id, limit=1000, at=self.clock.now())
        async with self.storage.begin() as tx:
            claimed = await tx.outbox.claim(
                limit=limit, now=self.clock.now(), real_now=REAL_TIME, lease_seconds=60
            )
        return list(claimed)

    async def record(self, copies: list[Delivery], state: DeliveryState) -> None:
        """Write down that these copies came to that end."""
        results = [Result(each.id, each.person, state, message_id=1) for each in copies]
        async with self.storage.begin() as tx:
            await tx.outbox.record(results, now=self.clock.now(), real_now=REAL_TIME)

    async def deliver(self) -> dict[int, Screen]:
        """Send everything; return for each Telegram id the screen that arrived."""
        arrived = {}
        copies = await self.take_copies()
        for copy in copies:
            screen = await self.outgoing.render(copy)
            assert screen is not None
            plain = self.world.vault.open(
                copy.contact.sealed, purpose=CONTACT_PURPOSE, row=copy.contact.row
            )
            arrived[Contact.unpacked(plain).telegram_id] = screen
        await self.record(copies, DeliveryState.SENT)
        return arrived

    async def revoke(self, person: PersonId) -> None:
        """Take the editor's role away."""
        async with self.storage.begin() as tx:
            await tx.people.revoke(person, Role.EDITOR)


@pytest.fixture
async def newsroom(tmp_path: Path) -> AsyncIterator[Newsroom]:
    """An empty newsroom on a fresh database."""
    folder = tmp_path
    clock = FakeClock()
    keyring, _ = load_or_create(folder / "keys.json", now=clock.now())
    vault = SealingVault(keyring)
    storage = await open_storage(f"sqlite+aiosqlite:///{folder / 'bot.db'}", vault)
    world = World(storage, clock, vault, FilesOnDisk(folder / "evidence", vault), CONTENT)
    telegram = OfflineTelegram()
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    await bot.initialize()
    try:
        yield Newsroom(storage, world, telegram, bot, clock)
    finally:
        await storage.close()
