"""Each storage test runs twice: on a SQLite file and on the PostgreSQL of this session."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from core.model.identity import PersonId
from core.model.language import Language
from core.model.person import Contact, Person
from storage.columns import metadata
from storage.migrate import migrate
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from tests.storage.fake_vault import FakeVault

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> str:
    """A PostgreSQL database with all tables."""
    asyncio.run(migrate(postgres_server, to="base"))
    asyncio.run(migrate(postgres_server))
    return postgres_server


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Which database a test runs on."""
    return str(request.param)


@pytest.fixture
def url(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a migrated database without a row."""
    if dialect == "sqlite":
        file = tmp_path / "bot.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        return f"sqlite+aiosqlite:///{file}"
    address = str(request.getfixturevalue("migrated_postgres"))
    asyncio.run(_empty(address))
    return address


_NAMES = ", ".join(f"'{table.name}'" for table in reversed(metadata.sorted_tables))
_EMPTY = """
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[NAMES]
    LOOP
        IF pg_relation_size(name::regclass) > 200000 THEN
            EXECUTE format('TRUNCATE %I CASCADE', name);
        ELSIF pg_relation_size(name::regclass) > 0 THEN
            EXECUTE format('DELETE FROM %I', name);
        END IF;
    END LOOP;
    PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE schemaname = current_schema() AND last_value IS NOT NULL;
END
$$
"""
"""Takes away what the test before left; to truncate every table makes hundreds of files anew."""


async def _empty(address: str) -> None:
    async with raw(address) as connection:
        await connection.exec_driver_sql(_EMPTY.replace("NAMES", _NAMES))


@pytest.fixture
def vault() -> FakeVault:
    """The vault of every connection in a test."""
    return FakeVault()


@pytest.fixture
def pokes() -> list[str]:
    """One entry for each time that storage said there is something to send."""
    return []


@pytest_asyncio.fixture
async def storage(url: str, vault: FakeVault, pokes: list[str]) -> AsyncIterator[SqlStorage]:
    """Storage as the program has it."""
    opened = await open_storage(url, vault, on_outbox=lambda: pokes.append("poke"))
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def other(url: str, vault: FakeVault) -> AsyncIterator[SqlStorage]:
    """A second program on the same database: it sees only what was committed."""
    opened = await open_storage(url, vault)
    yield opened
    await opened.close()


@asynccontextmanager
async def raw(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection that goes past storage, to look at or damage what lies there."""
    engine = create_async_engine(url, poolclass=sa.NullPool)
    async with engine.begin() as connection:
        yield connection
    await engine.dispose()


async def add_person(
    storage: SqlStorage, number: int, language: str = "en", *, consented: bool = True
) -> Person:
    """Write somebody down, with consent unless told otherwise."""
    async with storage.begin() as tx:
        person = await tx.people.add(
            Contact(number, f"member-{number}", f"handle{number}"),
            language=Language(language),
            zone="Europe/Brussels",
        )
        if consented:
            person = await consent(tx, person)
    return person


async def consent(tx, person: Person) -> Person:
    """Write down that a person agreed, and return them as they are then."""
    agreed = replace(person, consented_at=NOW.replace(hour=0))  # kept as the day
    await tx.people.save(agreed)
    return agreed


async def get_person(storage: SqlStorage, person: PersonId) -> Person | None:
    """Return a person as another program sees them."""
    async with storage.read() as tx:
        return await tx.people.get(person)
