"""The real handlers on real storage and a real vault; only Telegram is not there."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
import sqlalchemy as sa
from telegram import Bot

from bot.entrance import Entrance
from bot.handlers.registry import make_router
from bot.handlers.report_safety import SaferWays
from content.call_files import YamlCallFiles
from content.loader import load_content
from core.model.identity import PersonId, TopicKey
from core.model.language import Language
from core.model.person import Contact, Person
from core.model.roles import Role
from core.ports.world import World
from core.usecases.members.change_settings import agree
from locales.catalogue import Catalogue
from storage.migrate import migrate
from storage.sql_storage import SqlStorage
from storage.sqlite import SqliteDatabase
from storage.sqlite_connection import PRAGMAS
from tests.bot.casework import Office
from tests.bot.newsroom import Newsroom
from tests.bot.offline_telegram import TOKEN, OfflineTelegram
from tests.bot.phone import Phone
from tests.fakes.clock import NOON, FakeClock
from vault import age
from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.passphrase import ScryptPassphrases
from vault.sealing import SealingVault

CONTENT = load_content()
CATALOGUE = Catalogue.load()
USER_IDS = count(7001)


@pytest.fixture(autouse=True)
def complete_texts() -> Iterator[None]:
    """Every text that a test makes somebody see exists and got all its parameters."""
    yield
    incomplete, CATALOGUE._told = CATALOGUE._told, set()
    assert not incomplete, f"texts missing, or without a parameter: {sorted(incomplete)}"


@pytest.fixture(scope="package", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """Nobody pulls the plug of these databases."""
    quick = [pragma.replace("synchronous = FULL", "synchronous = OFF") for pragma in PRAGMAS]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storage.sqlite_connection.PRAGMAS", quick)
        yield


@pytest.fixture(scope="session")
def key_file(tmp_path_factory) -> Path:
    return Path(tmp_path_factory.mktemp("keys")) / "master.json"


@pytest.fixture
def vault(key_file) -> SealingVault:
    return SealingVault(load_or_create(key_file, now=NOON)[0])


@pytest.fixture(scope="session")
def migrated(tmp_path_factory) -> Path:
    """A database with all tables and no rows: copied, so that no test waits for migrations."""
    path = Path(tmp_path_factory.mktemp("template")) / "bot.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture
def database(migrated, tmp_path) -> str:
    """The address of a database of this test's own."""
    shutil.copy(migrated, tmp_path / "bot.db")
    return f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"


@pytest_asyncio.fixture
async def storage(database, vault) -> AsyncIterator[SqlStorage]:
    opened = SqlStorage(SqliteDatabase(sa.make_url(database)), vault)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def second(database, vault) -> AsyncIterator[SqlStorage]:
    """A second way into the same database: what it sees is committed."""
    opened = SqlStorage(SqliteDatabase(sa.make_url(database)), vault)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def world(storage, clock, vault, tmp_path) -> World:
    folder = tmp_path / "evidence"
    folder.mkdir()
    files = FilesOnDisk(folder, vault)
    phrases = ScryptPassphrases(cost=1 << 4)
    return World(
        storage,
        clock,
        vault,
        files,
        CONTENT,
        call_files=YamlCallFiles(),
        passphrases=phrases,
        envelopes=age,
    )


@pytest.fixture
def telegram() -> OfflineTelegram:
    return OfflineTelegram()


@pytest_asyncio.fixture
async def entrance(world, telegram) -> Entrance:
    return await new_entrance(world, telegram)


async def new_entrance(
    world: World, telegram: OfflineTelegram, safer_ways: SaferWays | None = None
) -> Entrance:
    """Put the program together anew on the same database, as a restart does."""
    bot = Bot(TOKEN, request=telegram, get_updates_request=OfflineTelegram())
    await bot.initialize()
    return Entrance(world, bot, CATALOGUE, make_router(world, safer_ways or SaferWays()))


@pytest_asyncio.fixture
async def newsroom(second, world, telegram) -> Newsroom:
    """Editors and readers, copies included."""
    bot = Bot(TOKEN, request=telegram, get_updates_request=OfflineTelegram())
    await bot.initialize()
    return Newsroom(second, world, telegram, bot)


@pytest_asyncio.fixture
async def office(database, storage, world, telegram) -> Office:
    """Reporters and reviewers at work, notices included."""
    bot = Bot(TOKEN, request=telegram, get_updates_request=OfflineTelegram())
    await bot.initialize()
    return Office(database, storage, world, telegram, bot, world.clock, CATALOGUE)


@dataclass
class Member:
    """Somebody who has been through onboarding, and their phone."""

    phone: Phone
    person: Person

    @property
    def id(self) -> PersonId:
        return self.person.id


Joining = Callable[..., Awaitable[Member]]


@pytest.fixture
def phone(telegram, entrance) -> Phone:
    """The phone of somebody who has never written."""
    return Phone(telegram, entrance, next(USER_IDS))


@pytest.fixture
def join(telegram, entrance, world) -> Joining:
    """A function that makes members; its first argument is their language."""

    async def joined(
        language: str = "en",
        *,
        topics: tuple[str, ...] = (),
        roles: tuple[Role, ...] = (),
        zone: str = "Europe/Brussels",
        name: str = "member",
    ) -> Member:
        user_id = next(USER_IDS)
        async with world.storage.begin() as tx:
            contact = Contact(user_id, name)
            person = await tx.people.add(contact, language=Language(language), zone=zone)
        await agree(world, person.id)
        async with world.storage.begin() as tx:
            for topic in topics:
                await tx.people.follow(person.id, TopicKey(topic), wanted=True)
            for role in roles:
                await tx.people.grant(person.id, role, by=None)
            known = await tx.people.get(person.id)
        assert known is not None
        return Member(Phone(telegram, entrance, user_id, language, name), known)

    return joined
